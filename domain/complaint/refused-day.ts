import { civilDateOf } from '../civil-date';
import type { LateEntry } from '../late-entries';
import { rowOf } from '../lifecycle';
import type { Complaint, InitialDecision } from './complaint';

/** What of a case, or of a round that is over, has days of acts in it. */
type Round = Pick<Complaint, 'appraisals' | 'deliveries'> & { decision?: InitialDecision };

/** Puts the last of them that fits on the day of entry, and marks it. */
function lastOn<One>(list: readonly One[], fits: (one: One) => boolean, moved: (one: One) => One): One[] {
  const at = list.map(fits).lastIndexOf(true);
  return list.map((one, index) => (index === at ? moved(one) : one));
}

interface Sent {
  out: LateEntry['day'];
  refused?: true;
}

const sentOut = <One extends Sent>(list: readonly One[], { day, on }: LateEntry): One[] =>
  lastOn(
    list,
    ({ out, refused }) => out === day && !refused,
    (one) => ({ ...one, out: on, refused: true }),
  );

/** A word that went out, and the decision it told of. */
function dispatched<R extends Round>(round: R, { day, on }: LateEntry): R {
  const { deliveries, decision } = round;
  const fits = (one: NonNullable<Round['deliveries']>[number]) => one.on === day && civilDateOf(one.at) === on && !one.refused;
  if (!deliveries?.some(fits)) return round;
  return {
    ...round,
    deliveries: lastOn(deliveries, fits, (one) => ({ ...one, on, refused: true })),
    ...(decision?.dispatchedOn === day && { decision: { ...decision, dispatchedOn: on } }),
  };
}

type Move = (complaint: Complaint, entry: LateEntry) => Complaint;

/** In the round that stands and in those that are over by a revoked decision. */
const inRounds =
  (move: <R extends Round>(round: R, entry: LateEntry) => R): Move =>
  (complaint, entry) => ({
    ...move(complaint, entry),
    ...(complaint.revoked && { revoked: complaint.revoked.map((round) => move(round, entry)) }),
  });

const moves: Readonly<Record<string, Move>> = {
  recordDispatch: inRounds(dispatched),
  appraisalOut: inRounds((round, entry) =>
    round.appraisals ? { ...round, appraisals: sentOut(round.appraisals, entry) } : round,
  ),
  clueTestOut: (complaint, entry) =>
    complaint.clues
      ? {
          ...complaint,
          clues: complaint.clues.map((clue) => (clue.tests ? { ...clue, tests: sentOut(clue.tests, entry) } : clue)),
        }
      : complaint,
};

/**
 * The complaint once the day of an act that was entered late (补登) is refused: nowhere does the act stand on the refused day any more, but on
 * the day of entry, marked; so in what is over by a revoked decision. Unchanged by an entry of another act. Civil dates, +08:00. Pure.
 */
export const withoutDay = (complaint: Complaint, entry: LateEntry): Complaint =>
  rowOf(moves, entry.command)?.(complaint, entry) ?? complaint;
