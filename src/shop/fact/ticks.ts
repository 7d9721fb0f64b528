import { keep, kept } from '../../cloud/device';

const placeOf = (id: string) => `fact-ticks:${id}`;

/** What was ticked on the checklist of one fact; it lies on this phone alone. */
export const ticksOf = (id: string): readonly string[] => kept<string[]>(placeOf(id)) ?? [];

/** Keeps what is ticked. A full phone forgets it: then it is ticked again. */
export function keepTicks(id: string, ticks: readonly string[]): void {
  try {
    keep(placeOf(id), [...ticks]);
  } catch {
    // Nothing that somebody wrote.
  }
}
