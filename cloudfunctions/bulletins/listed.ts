import type { Bulletin } from '@domain/bulletin/bulletin';
import { dueText, findMarks } from '@domain/bulletin/listing';
import type { Moment } from '@domain/lifecycle';
import type { Decided } from '../kernel/commit';
import { plainly } from '../kernel/plainly';

/** A bulletin as it is kept: by what it is found, and when the timer looks at it again. */
export const listed = (
  next: Bulletin,
  { today }: Moment,
  more: Pick<Decided<Bulletin>, 'relation' | 'shown'> & Partial<Decided<Bulletin>>,
): Decided<Bulletin> => ({
  ...plainly(next, { ...more, answer: { id: next._id, version: next.version, no: next.no } }),
  find: findMarks(next, today),
  dueBy: dueText(next),
});
