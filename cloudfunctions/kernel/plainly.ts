import type { Decided, Subject } from './commit';

/** What is decided of a kind of which nothing is due and nothing counted: the subject as it is now, and who did it. */
export function plainly<S extends Subject>(
  next: S,
  more: Pick<Decided<S>, 'relation' | 'shown'> & Partial<Decided<S>>,
): Decided<S> {
  return { next, entries: [], notices: [], answer: { id: next._id, version: next.version }, dueBy: '', ...more };
}
