import type { Refusal } from '../errors';
import type { Moment } from '../lifecycle';
import type { Person } from '../merchant/person';
import type { Trace } from './trace';
import { factsOf, impossible, type AddInput } from './writing';

/** A new one; its files are claimed in the same transaction. Pure. */
export function adding(
  { merchant, ...input }: AddInput,
  { id, no, by, moment }: { id: string; no: string; by: Person; moment: Moment },
): Trace | Refusal {
  const refusal = impossible(input, moment.today);
  if (refusal) return refusal;
  return {
    ...{ _id: id, version: 1, no, merchant, state: 'shown' },
    ...factsOf(input, []),
    ...{ n: 1, from: moment.today, writers: [by], at: moment.now, on: moment.today },
  };
}
