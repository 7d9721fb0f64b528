import type { CivilDate } from './civil-date';
import type { FactsOf } from './facts';

/** A line of a card or a file: what it is about, and what is so. */
export interface Line {
  head?: string;
  text: string;
}

/** How a day is said: with its year in a file, without this year's on a screen. */
export interface Wording {
  day: (date: CivilDate) => string;
}

/** A plain value in its words, or lines where a fact has several things to tell; no words make no line. */
type Saying<V, View> = (value: V, wording: Wording, view: View) => string | readonly Line[];

/** A fact that no reader is shown, and why. */
interface LeftOut {
  leftOut: string;
}

type SayOf<V, View> =
  | Saying<V, View>
  | LeftOut
  | ([V] extends [readonly unknown[] | string | number | boolean]
      ? never
      : { parts: { readonly [P in keyof V]-?: Saying<NonNullable<V[P]>, View> | LeftOut } });

/** How each fact of a record reads, as far as a view shows it. A fact without words does not compile, nor do words without a fact. */
export type SaysOf<S, View extends { [F in keyof S]?: unknown }> = {
  readonly [F in keyof S]-?: SayOf<NonNullable<View[F]>, View>;
};

type AnySay = Saying<never, never> | LeftOut | { parts: Record<string, Saying<never, never> | LeftOut> };
type AnyFact = { label: string; parts?: Record<string, { label: string }> };

function said(
  say: Saying<never, never> | LeftOut | undefined,
  label: string,
  value: unknown,
  wording: Wording,
  view: unknown,
): Line[] {
  if (typeof say !== 'function' || value === undefined) return [];
  const told = say(value as never, wording, view as never);
  if (typeof told !== 'string') return [...told];
  return told ? [{ head: label, text: told }] : [];
}

/** The words of one kind. */
interface Words<S, View> {
  /**
   * What a view tells of one fact; nothing where the view lacks it or nobody is shown it. Pure.
   * A plain value stands under its label; parts follow in the order of the table.
   */
  lines: (field: keyof S, view: View, wording: Wording) => Line[];
  /** Every fact that no reader is shown, and why: what a file says at its end. */
  leftOut: () => { what: string; why: string; paths: string[] }[];
}

/** Labels of a kind's facts and how each reads, brought together. */
export function wordsOf<S, View extends { [F in keyof S]?: unknown }>(
  facts: FactsOf<S, never>,
  says: SaysOf<S, View>,
): Words<S, View> {
  const of = (field: keyof S) => ({ fact: facts[field] as unknown as AnyFact, say: says[field] as AnySay });
  return {
    lines: (field, view, wording) => {
      const { fact, say } = of(field);
      const value = view[field] as Record<string, unknown> | undefined;
      if (value === undefined) return [];
      if (!('parts' in say)) return said(say, fact.label, value, wording, view);
      return Object.keys(say.parts).flatMap((part) =>
        said(say.parts[part], fact.parts?.[part]?.label ?? part, value[part], wording, view),
      );
    },
    leftOut: () =>
      (Object.keys(says) as (keyof S)[]).flatMap((field) => {
        const { fact, say } = of(field);
        if ('leftOut' in say) return [{ what: fact.label, why: say.leftOut, paths: [field as string] }];
        if (typeof say === 'function') return [];
        return Object.entries(say.parts).flatMap(([part, one]) =>
          'leftOut' in one
            ? [
                {
                  what: `${fact.label}：${fact.parts?.[part]?.label ?? part}`,
                  why: one.leftOut,
                  paths: [`${field as string}.${part}`],
                },
              ]
            : [],
        );
      }),
  };
}
