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

/** Of a fact that another one's line tells too, such as a name with its day. */
export const withAnother = () => '';

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

/** What belongs together under one title, in the order of a file; every fact that is said stands in one of them. */
export type SectionsOf<S> = Record<string, { title: string; of: readonly (keyof S)[] }>;

/** A title with one fact under it, named by the fact. */
export const aloneIn =
  <S>(labels: LabelsOf<S>) =>
  <F extends keyof S>(field: F, note = '') => ({ title: labelIn(labels, field) + note, of: [field] as const });

/** How a kind tells what stands under one title; empty where a view has nothing of it. Pure. */
export const sectionsOf =
  <S, View extends { [F in keyof S]?: unknown }, K extends string>(
    labels: LabelsOf<S>,
    says: SaysOf<S, View>,
    sections: Readonly<Record<K, { title: string; of: readonly (keyof S)[] }>>,
  ) =>
  (section: K, view: View, wording: Wording): Line[] =>
    sections[section].of.flatMap((field) => linesOf(labels, says)(field, view, wording));

/** What is left out of cards and files on purpose: what it is, why, and where it stands in the record. A test holds it complete. */
export type LeftOutList = readonly { what: string; why: string; paths: readonly string[] }[];
