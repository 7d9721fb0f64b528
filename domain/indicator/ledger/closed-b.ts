import { plusDays } from '../../civil-date';
import type { Complaint } from '../../complaint/complaint';
import type { Deadline } from '../../law/deadline/deadline';
import { restsOnLateEntry } from '../../law/deadline/late-entry';
import { whyOnTime } from '../why';
import type { Bare, Counted } from './standings';

/** A decision with what followed it: those that were revoked, in their order, and the one that stands. */
type Round = Pick<Complaint, 'decision' | 'closing' | 'deadlines'>;

/** The newest period of this id within a round, as it stands today: a late entry may have been confirmed since. */
function periodOf({ deadlines }: Counted, round: Round, id: 'C1' | 'C2'): Deadline | undefined {
  const upTo = round.deadlines.filter((one) => one.id === id).length;
  return deadlines.filter((one) => one.id === id)[upTo - 1];
}

/** In time by a late entry (补登): counted beside the rate, as for A. */
function withLateEntry(standing: Omit<Bare, 'measure'>, period: Deadline): Bare[] {
  const all: Bare = { measure: 'closingOnTimeB', ...standing };
  return standing.n > 0 && restsOnLateEntry(period) ? [all, { measure: 'closingLateEntriesB', ...standing }] : [all];
}

function ofAccepted(period: Deadline | undefined): Bare[] {
  const ended = period && (period.metOn ?? period.droppedOn);
  if (!ended) return [];
  const n = ended <= period.dueOn ? 1 : 0;
  return withLateEntry({ day: ended, from: ended, n, d: 1, why: whyOnTime(period, ended) }, period);
}

/** Rejected in time only once it is told, so it counts from that day, or as late from the end of the due date (令121-15). */
function ofRejected(day: string, period: Deadline | undefined): Bare[] {
  if (!period) return [];
  const { dueOn, metOn, droppedOn } = period;
  const onTime = metOn !== undefined && metOn <= dueOn;
  if (!onTime && droppedOn !== undefined && droppedOn <= dueOn) return [];
  const from = onTime ? metOn : plusDays(dueOn, 1);
  return withLateEntry({ day, from: from > day ? from : day, n: onTime ? 1 : 0, d: 1, why: whyOnTime(period, metOn) }, period);
}

function ofRound(complaint: Counted, round: Round): Bare[] {
  const { decision, closing } = round;
  if (!decision || !closing || closing.outcome === 'merged' || closing.outcome === 'takenOver') return [];
  return decision.kind === 'accepted'
    ? ofAccepted(periodOf(complaint, round, 'C2'))
    : ofRejected(closing.on, periodOf(complaint, round, 'C1'));
}

/**
 * 按时办结率 B: in time among all that were closed, rejected ones and those withdrawn after acceptance too; withdrawn before a decision,
 * taken over or merged never. A case stands once, with its first closing: a later revocation takes nothing back. Civil dates, +08:00.
 */
export function closedB(complaint: Counted): Bare[] {
  const rounds: Round[] = [...(complaint.revoked ?? []), complaint];
  return rounds.map((round) => ofRound(complaint, round)).find((found) => found.length > 0) ?? [];
}
