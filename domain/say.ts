import type { CivilDate } from './civil-date';
import { labelIn, type LabelsOf } from './facts';

/** A line of a card or a file: what it is about, and what is so. */
export interface Line {
  head?: string;
  text: string;
}

/** How a day is said: with its year in a file, without this year's on a screen. */
export interface Wording {
  day: (date: CivilDate) => string;
}

/** A text as somebody wrote it. */
export const asIs = (text: string) => text;

/** A plain value in its words, or lines where a fact has several things to tell; no words make no line. */
type Saying<V, View> = (value: V, wording: Wording, view: View) => string | readonly Line[];

/** A fact that no reader is shown; the kind's list of what is left out says why. */
type LeftOut = null;

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

/**
 * How a kind tells a fact: what a view has of it, nothing where the view lacks it or nobody is shown it. Pure.
 * A plain value stands under its label; parts follow in the order of the table.
 */
export const linesOf =
  <S, View extends { [F in keyof S]?: unknown }>(labels: LabelsOf<S>, says: SaysOf<S, View>) =>
  (field: keyof S, view: View, wording: Wording): Line[] => {
    const say = says[field] as AnySay;
    const value = view[field] as Record<string, unknown> | undefined;
    if (value === undefined) return [];
    if (!say || !('parts' in say)) return said(say, labelIn(labels, field), value, wording, view);
    return Object.keys(say.parts).flatMap((part) =>
      said(say.parts[part], labelIn(labels, field, part), value[part], wording, view),
    );
  };
