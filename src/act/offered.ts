import type { StaffWords } from '@domain/act-words';

/** Where an act stands among others. */
type Placed = Pick<StaffWords<never>, 'group' | 'foot' | 'decides'>;
type Words<Act extends string> = Readonly<Partial<Record<Act, Placed>>>;

export interface Group<Act extends string> {
  title: string;
  acts: readonly Act[];
}

/** The further acts by what they are about, in the order an officer would look for them. */
export function groupsOf<Act extends string>(words: Words<Act>, titles: readonly string[]): Group<Act>[] {
  const acts = Object.keys(words) as Act[];
  return titles.map((title) => ({
    title,
    acts: acts
      .filter((one) => words[one]?.group?.title === title)
      .sort((one, other) => (words[one]?.group?.place ?? 0) - (words[other]?.group?.place ?? 0)),
  }));
}

export interface Offer<Act extends string> {
  foot: Act[];
  more: Act[];
}

/**
 * What is offered of what one may do: at most two acts at the foot, the primary one last. While something waits for a second person
 * that person's decision stands there and nothing else of weight; who proposed it decides nothing.
 */
export function offerOf<Act extends string>(words: Words<Act>, may: readonly Act[], waits?: { own: boolean }): Offer<Act> {
  const atFoot = (decides: boolean) =>
    may
      .filter((one) => words[one]?.foot && Boolean(words[one]?.decides) === decides)
      .sort((one, other) => (words[one]?.foot?.place ?? 0) - (words[other]?.foot?.place ?? 0));
  const decisions = atFoot(true);
  const foot = waits ? (waits.own ? [] : decisions) : atFoot(false).slice(-2);
  return { foot, more: may.filter((one) => !foot.includes(one) && !decisions.includes(one)) };
}
