/** `masked`: cut by the field's own mask. */
export type Sight = 'full' | 'masked' | 'absent';

/**
 * What of a person a field holds, by the line of the privacy notice that tells of it (PIPL 17): who somebody is and where to be reached,
 * what somebody said, wrote or handed in, by which account; `bureau`: what the bureau itself set down of its work.
 */
export type Holding = 'contact' | 'written' | 'account' | 'bureau';

/** One field of a record: what it holds of a person, what each relation reads of it, and what a mask leaves. */
interface Fact<S, V, R extends string> {
  holds: Holding;
  /** What the table of who reads what adds to the label. */
  note?: string;
  sight: Readonly<Record<R, Sight>>;
  /** What is left where the sight is `masked`; undefined leaves nothing. */
  mask?: (value: V, subject: S, relation: R) => unknown;
}

/** A field whose parts have a sight each. */
interface Parts<S, V, R extends string> {
  parts: { readonly [P in keyof V]-?: Fact<S, NonNullable<V[P]>, R> };
}

/** Only of a record in a record: a list and a plain value have no parts. */
type HasParts<V, Is> = [V] extends [readonly unknown[] | string | number | boolean] ? never : Is;

type SightsOf<S, R extends string> = {
  readonly [F in keyof S]-?: Fact<S, NonNullable<S[F]>, R> | HasParts<NonNullable<S[F]>, Parts<S, NonNullable<S[F]>, R>>;
};

/** What each field of a record is called; a field or a part without a name does not compile. */
export type LabelsOf<S> = {
  readonly [F in keyof S]-?:
    string | HasParts<NonNullable<S[F]>, { label: string; parts: { readonly [P in keyof NonNullable<S[F]>]-?: string } }>;
};

/** The facts of a kind: what each is called, who reads it, what is left of it. */
export interface FactsOf<S, R extends string> {
  labels: LabelsOf<S>;
  sights: SightsOf<S, R>;
}

/** The facts of a kind: a field without a row does not compile, nor does a row without a field. */
export const defineFacts =
  <S, R extends string>() =>
  (labels: LabelsOf<S>, sights: SightsOf<S, R>): FactsOf<S, R> => ({ labels, sights });

/** One row of the table of who reads what; a part's `field` is `complainant.name`, its label `投诉人：姓名`. */
export interface FactRow<S, R extends string> extends Fact<S, never, R> {
  label: string;
  field: string;
  whole: keyof S & string;
  part: string | undefined;
}

type AnyLabel = string | { label: string; parts: Record<string, string> };

/** What a field, or a part of it, is called by itself. */
export function labelIn<S>(labels: LabelsOf<S>, field: keyof S, part?: string): string {
  const label = labels[field] as AnyLabel;
  if (typeof label === 'string') return label;
  return (part && label.parts[part]) || label.label;
}

/** The same where nothing says which field it belongs to: `投诉人：姓名`. */
export const fullLabel = <S>(labels: LabelsOf<S>, field: keyof S, part?: string): string =>
  part ? `${labelIn(labels, field)}：${labelIn(labels, field, part)}` : labelIn(labels, field);

/** The facts row by row, each part a row, in the order of the table. */
export function factRows<S, R extends string>({ labels, sights }: FactsOf<S, R>): FactRow<S, R>[] {
  type Some = Fact<S, never, R> | { parts: Record<string, Fact<S, never, R>> };
  return (Object.entries(sights) as [keyof S & string, Some][]).flatMap(([whole, fact]) => {
    const row = (one: Fact<S, never, R>, part?: string): FactRow<S, R> => {
      const field = part ? `${whole}.${part}` : whole;
      return { ...one, label: fullLabel(labels, whole, part), field, whole, part };
    };
    return 'parts' in fact ? Object.entries(fact.parts).map(([part, one]) => row(one, part)) : [row(fact)];
  });
}

/**
 * The record as one relation may read it: absent fields are left out, masked ones cut; a list of which nothing is left is left out too, for
 * an empty one would tell that there is something. Pure; the record itself is not changed.
 */
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
    if (shown === undefined || (shown !== value && Array.isArray(shown) && shown.length === 0)) continue;
    view[whole] = part ? { ...(view[whole] as object | undefined), [part]: shown } : shown;
  }
  return view;
}
