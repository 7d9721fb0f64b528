/** `masked`: cut by the field's own mask. */
export type Sight = 'full' | 'masked' | 'absent';

/** One field of a record: how it is called, what each relation reads of it, and what a mask leaves. */
export interface Fact<S, V, R extends string> {
  label: string;
  /** What the table of who reads what adds to the label. */
  note?: string;
  sight: Readonly<Record<R, Sight>>;
  /** What is left where the sight is `masked`; undefined leaves nothing. */
  mask?: (value: V, subject: S, relation: R) => unknown;
}

/** A field whose parts have a sight each. */
interface Parts<S, V, R extends string> {
  label: string;
  parts: { readonly [P in keyof V]-?: Fact<S, NonNullable<V[P]>, R> };
}

type FactOf<S, V, R extends string> =
  Fact<S, V, R> | ([V] extends [readonly unknown[] | string | number | boolean] ? never : Parts<S, V, R>);

export type FactsOf<S, R extends string> = { readonly [F in keyof S]-?: FactOf<S, NonNullable<S[F]>, R> };

/** The facts of a kind: a field without a row does not compile, nor does a row without a field. */
export const defineFacts =
  <S, R extends string>() =>
  (facts: FactsOf<S, R>): FactsOf<S, R> =>
    facts;

/** One row of the table of who reads what; a part's `field` is `complainant.name`, its label `投诉人：姓名`. */
export interface FactRow<S, R extends string> extends Fact<S, never, R> {
  field: string;
  whole: keyof S & string;
  part: string | undefined;
}

/** The facts row by row, each part a row, in the order of the table. */
export function factRows<S, R extends string>(facts: FactsOf<S, R>): FactRow<S, R>[] {
  type Some = Fact<S, never, R> | { label: string; parts: Record<string, Fact<S, never, R>> };
  return (Object.entries(facts) as [keyof S & string, Some][]).flatMap<FactRow<S, R>>(([whole, fact]) =>
    'parts' in fact
      ? Object.entries(fact.parts).map(([part, one]) => ({
          ...one,
          label: `${fact.label}：${one.label}`,
          field: `${whole}.${part}`,
          whole,
          part,
        }))
      : [{ ...fact, field: whole, whole, part: undefined }],
  );
}

/** The record as one relation may read it: absent fields are left out, masked ones cut. Pure; the record itself is not changed. */
export function viewOf<S extends object, R extends string>(
  rows: readonly FactRow<S, R>[],
  subject: S,
  relation: R,
): Record<string, unknown> {
  const view: Record<string, unknown> = {};
  for (const { whole, part, sight, mask } of rows) {
    const holder = subject[whole] as unknown;
    const value = part ? (holder as Record<string, unknown> | undefined)?.[part] : holder;
    if (value === undefined || sight[relation] === 'absent') continue;
    const shown = sight[relation] === 'full' ? value : mask?.(value as never, subject, relation);
    if (shown === undefined) continue;
    view[whole] = part ? { ...(view[whole] as object | undefined), [part]: shown } : shown;
  }
  return view;
}
