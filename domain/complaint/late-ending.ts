import { rowOf, type Day } from '../lifecycle';
import type { CivilDate } from '../civil-date';
import type { LateEntry, UntilConfirmed } from '../late-entries';
import { counted } from '../law/deadline/count';
import type { Deadline } from '../law/deadline/deadline';
import type { Complaint, Outcome } from './complaint';
import { withoutDay } from './refused-day';

/** The acts among the late entries (补登) that end a case, and how. */
const outcomes: Readonly<Record<string, Outcome>> = { agree: 'mediated', settle: 'settled', withdraw: 'withdrawn' };

/**
 * A case that was ended by a day nobody has confirmed yet is closed on the day of entry: its figures, its time for rating and what is
 * published of it go by that day. C3 runs from the earlier one all the same: that gives the bureau no day more. Pure.
 */
export const untilConfirmed: UntilConfirmed<Complaint> = (entered, { closing, agreement, appraisals }, command) => {
  if (!rowOf(outcomes, command)) return entered;
  return {
    ...entered,
    ...(closing && { closing }),
    ...(agreement && { agreement }),
    ...(appraisals && { appraisals }),
  };
};

type Ended = Pick<Complaint, 'closing' | 'agreement' | 'appraisals'>;

interface Move {
  outcome: Outcome;
  from: CivilDate;
  to: CivilDate;
}

const isOf = ({ closing }: Ended, { outcome, from }: Move) => closing?.outcome === outcome && closing.on === from;

/** What ended on the day `from`, on the day `to`. */
function movedTo<E extends Ended>(ended: E, { from, to }: Move): E {
  const { closing, agreement, appraisals } = ended;
  return {
    ...ended,
    ...(closing && { closing: { ...closing, on: to } }),
    ...(agreement?.on === from && { agreement: { ...agreement, on: to } }),
    ...(appraisals && { appraisals: appraisals.map((one) => (one.ended === from ? { ...one, ended: to } : one)) }),
  };
}

/** The case with the ending on its confirmed day; what was published of this result, or entered elsewhere, is still of this result. */
function withEnding(complaint: Complaint, move: Move): Complaint {
  const { revoked = [], publication, mergedFrom } = complaint;
  const gone = revoked.findIndex((round) => isOf(round, move));
  if (gone >= 0) return { ...complaint, revoked: revoked.map((round, index) => (index === gone ? movedTo(round, move) : round)) };
  if (!isOf(complaint, move)) return complaint;
  const { outcome, from, to } = move;
  return {
    ...movedTo(complaint, move),
    ...(publication && {
      publication: publication.map((one) =>
        one.of.closedOn === from && one.of.outcome === outcome ? { ...one, of: { ...one.of, closedOn: to } } : one,
      ),
    }),
    ...(mergedFrom && {
      mergedFrom: mergedFrom.map((one) =>
        one.entered?.closedOn === from ? { ...one, entered: { ...one.entered, closedOn: to } } : one,
      ),
    }),
  };
}

/** C3 of an ending whose day was refused, from the day of entry on; met, it stays met. */
function tellingFrom({ deadlines }: Complaint, { day, on }: LateEntry, { calendar }: Day): Deadline[] {
  const isItsOwn = ({ id, startedOn, metOn, droppedOn }: Deadline) =>
    id === 'C3' && startedOn === day && (metOn ?? droppedOn ?? on) >= on;
  return deadlines.map((one) => (isItsOwn(one) ? counted({ ...one, startedOn: on }, calendar) : one));
}

/**
 * The case once the day of an ending that was entered late is confirmed or refused: confirmed, it ended on that day; refused, it ended on
 * the day of entry, and the parties are told within seven working days of that one (令121-23). Of an entry that ended nothing a refused day goes ({@link withoutDay}), and a confirmed one changes
 * nothing.
 * Civil dates, +08:00. Pure.
 */
export function settledEnding(complaint: Complaint, entry: LateEntry, confirmed: boolean, day: Day): Complaint {
  const outcome = rowOf(outcomes, entry.command);
  if (!outcome) return confirmed ? complaint : withoutDay(complaint, entry);
  if (confirmed) return withEnding(complaint, { outcome, from: entry.on, to: entry.day });
  return { ...complaint, deadlines: tellingFrom(complaint, entry, day) };
}
