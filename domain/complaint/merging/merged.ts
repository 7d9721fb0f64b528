import type { Moment } from '../../lifecycle';
import { without } from '../../without';
import type { Complaint } from '../complaint';
import type { MergedCase, RecordedFor } from '../records';
import { wasAccepted } from '../relations';
import { joined } from './joining';
import { lending, takenFrom } from './lending';
import { goingOn } from './periods';

/** Two cases as one act leaves them. */
export interface Pair {
  /** The one that was merged, or that goes its own way again. */
  source: Complaint;
  /** The one that goes on. */
  target: Complaint;
}

/** Who merges, and how the complainant said that both are one dispute, where it rests on that. */
export interface Merging {
  by: string;
  recorded?: RecordedFor;
}

/** What is kept of the merged case with the one that goes on. */
const lineOf = (before: Complaint, closed: Complaint, { by, recorded }: Merging, on: string): Omit<MergedCase, 'before'> => ({
  id: before._id,
  no: before.no,
  on,
  by,
  reason: closed.closing?.reason ?? '',
  source: before.source,
  receivedOn: before.receivedOn,
  facts: before.facts,
  requests: before.requests,
  ...(before.otherRequest && { otherRequest: before.otherRequest }),
  ...(before.askedFen !== undefined && { askedFen: before.askedFen }),
  ...(before.supplements && { supplements: before.supplements }),
  ...(wasAccepted(before) && { accepted: true as const }),
  ...(recorded && { recorded }),
  ...(before.platform12315No && { platform12315No: before.platform12315No }),
});

/**
 * Both cases once `before` has gone over into `target`; `closed` is the merged one as its own act left it. The earlier day of receipt and
 * the stricter due dates go on, the number of the national platform is held by one of them, and every fact goes where {@link afterMerge}
 * says. Versions are those after the act. Pure.
 */
export function merged(before: Complaint, closed: Complaint, target: Complaint, how: Merging, { today }: Moment): Pair {
  const took = takenFrom(before, target);
  const periods = goingOn(before, target);
  const replaced = periods.flatMap(({ at, was, now }) => (now === was ? [] : [{ at, was, pauses: now.pauses.length }]));
  const recused = (before.recused ?? []).filter((one) => !target.recused?.includes(one));
  const line: MergedCase = {
    ...lineOf(before, closed, how, today),
    before: { receivedOn: target.receivedOn, deadlines: replaced, took, recused },
  };
  const came = (before.mergedFrom ?? []).map((one): MergedCase => ({
    ...without(one, 'before'),
    through: one.through ?? before.no,
  }));
  const lent = took.reduce((next, name) => lending[name].given(next, before), target);
  return {
    source: {
      ...(took.includes('platform12315No') ? without(closed, 'platform12315No', 'platform12315') : closed),
      goesOn: {
        id: target._id,
        state: before.state,
        deadlines: before.deadlines,
        // The merchant follows where its account opens the other case too, and knows of it.
        ...(before.respondent.member !== undefined &&
          before.respondent.member === lent.respondent.member &&
          wasAccepted(target) && { merchant: true as const }),
      },
      // A dispute counts once, where it goes on: in time or late.
      deadlines: closed.deadlines.map((one) =>
        periods.some(({ was }) => was.id === one.id) ? { ...one, goesOn: true as const } : one,
      ),
    },
    target: {
      ...lent,
      version: target.version + 1,
      receivedOn: before.receivedOn < target.receivedOn ? before.receivedOn : target.receivedOn,
      deadlines: target.deadlines.map((one) => periods.find(({ was }) => was === one)?.now ?? one),
      mergedFrom: [...(target.mergedFrom ?? []), line, ...came],
      ...joined(before, target, took.includes('identity')),
    },
  };
}
