import { standingSenders } from './open-matters';
import { civilDateOf, sayDate, type CivilDate } from '../civil-date';
import { refuse, type Refusal } from '../errors';
import type { Calendar } from '../law/calendar/calendar';
import { underReceipt } from '../law/deadline/clocks';
import type { Complaint } from './complaint';
import { firstReceipt } from './filing/receive';
import type { Classified, Reclassification, Undone } from './records';

/** The correction that waits for a second person; there is never more than one. */
export function waitingReclassification({
  reclassifications = [],
}: Pick<Complaint, 'reclassifications'>): Reclassification | undefined {
  return reclassifications.filter((one) => !one.alone && !one.settled)[0];
}

/**
 * Whether a second person has to agree (casework: classification): 网络/线下 decides whether the case is counted at all (indicators 24–26),
 * the day of receipt moves periods, so late may become on time. Kind of shop, goods and problem are in no figure.
 */
export function needsSecond({ online, receivedOn }: Classified): boolean {
  return online !== undefined || receivedOn !== undefined;
}

/** The case with what is put right: every statutory period stands as if the case had come in on that day, ended ones too. Pure. */
export function reclassified(
  subject: Complaint,
  { online, kind, platform, receivedOn, category, problem }: Classified,
  calendar: Calendar,
): Complaint {
  return {
    ...subject,
    respondent: { ...subject.respondent, ...(kind && { kind: kind.to }), ...(platform && { platform: platform.to }) },
    ...(category && { category: category.to }),
    ...(problem && { problem: problem.to }),
    ...(online && { online: online.to, onlineClassifiedBy: 'staff' as const }),
    ...(receivedOn && {
      receivedOn: receivedOn.to,
      deadlines: subject.deadlines.map((one) => underReceipt(one, receivedOn.to, calendar)),
    }),
  };
}

/** Whether the case still is what the correction was proposed for; a merge may have brought another day meanwhile. */
export function isStale({ online, receivedOn, respondent, category, problem }: Complaint, changed: Classified): boolean {
  const differs = <Value>(moved: { from?: Value } | undefined, now: Value | undefined) =>
    moved !== undefined && moved.from !== now;
  return (
    differs(changed.online, online) ||
    differs(changed.receivedOn, receivedOn) ||
    differs(changed.kind, respondent.kind) ||
    differs(changed.platform, respondent.platform) ||
    differs(changed.category, category) ||
    differs(changed.problem, problem)
  );
}

type Days = readonly (CivilDate | undefined)[];

/** Days on which something was decided, told, said or done under one decision. */
function daysOfRound(round: Undone & Pick<Complaint, 'decision'>): Days {
  const { decision, closing, deliveries = [], mediation = [], meetings = [], entrusted, suspension, appraisals = [] } = round;
  const { answer, agreement, settlement, performance, withdrawal, callbacks = [], joint } = round;
  return [
    decision?.on,
    closing?.on,
    ...deliveries.map(({ on }) => on),
    ...mediation.map(({ on }) => on),
    ...meetings.map(({ calledOn }) => calledOn),
    entrusted?.on,
    suspension?.recorded?.on ?? suspension?.on,
    ...appraisals.map(({ out }) => out),
    answer?.recorded?.on ?? answer?.on,
    agreement?.on,
    settlement?.recorded?.on ?? settlement?.on,
    withdrawal?.recorded?.on ?? withdrawal?.on,
    ...(performance?.words ?? []).map(({ on, recorded }) => recorded?.on ?? on),
    ...callbacks.map(({ on }) => on),
    ...(joint?.people ?? []).flatMap(({ consents }) => consents.map(({ recorded }) => recorded.on)),
    ...(joint?.changes ?? []).map(({ recorded }) => recorded.on),
  ];
}

/** Days of what stays on the case whatever becomes of its decisions. */
function daysBeside(subject: Complaint): Days {
  const { supplements = [], consentLog = [], clues = [], competence = [], proceedings = [], lateEntries = [] } = subject;
  const { claims = [] } = subject;
  return [
    ...supplements.map(({ on, recorded }) => recorded?.on ?? on),
    ...consentLog.map(({ on, recorded }) => recorded?.on ?? on),
    ...clues.flatMap(({ foundOn, tests = [] }) => [foundOn, ...tests.map(({ out }) => out)]),
    ...competence.map(({ on }) => on),
    ...proceedings.map(({ on }) => on),
    ...lateEntries.map(({ day }) => day),
    ...claims.map(({ on }) => on),
    ...standingSenders(subject).flatMap(({ answerBy, answered }) => [answerBy, answered?.on]),
  ];
}

/** The first day after the receipt of which the case tells: it was registered, or something was done on it, as entered. Civil date, +08:00. */
export function firstDayOfWork(subject: Complaint): CivilDate {
  const rounds: (Undone & Pick<Complaint, 'decision'>)[] = [subject, ...(subject.revoked ?? [])];
  const days = [civilDateOf(subject.receivedAt), ...rounds.flatMap(daysOfRound), ...daysBeside(subject)];
  return days.filter((day): day is CivilDate => day !== undefined).sort()[0] ?? civilDateOf(subject.receivedAt);
}

/** Why a case cannot have been received on this day, or undefined. Civil dates in +08:00. */
export function whyNotReceivedOn(subject: Complaint, day: CivilDate, today: CivilDate): string | undefined {
  const { boughtOn } = subject.purchase;
  const first = firstDayOfWork(subject);
  const merged = (subject.mergedFrom ?? []).filter(({ receivedOn }) => receivedOn < day)[0];
  if (day < firstReceipt) return '收到日期不能早于 2020 年 1 月 1 日，请核对年份。';
  if (day > today) return '收到日期不能晚于今天。';
  if (day < boughtOn) return `收到日期不能早于购买日期（${sayDate(boughtOn, today)}）。`;
  if (day > first) return `收到日期不能晚于登记和办理的日期，最早的一个是 ${sayDate(first, today)}。`;
  if (merged) return `并进来的 ${merged.no} 是 ${sayDate(merged.receivedOn, today)}收到的，合在一起以较早的为准。`;
  return undefined;
}

/**
 * The day of receipt of a merged case is the earlier one of two: it is put right where the dispute goes on, and while the merge can be
 * undone on the two cases themselves.
 */
export function receiptIsMerged(subject: Complaint): Refusal | undefined {
  const { goesOn, mergedInto, mergedFrom = [], state, revoked = [] } = subject;
  if (goesOn) return refuse('merge-goes-on', { params: { no: mergedInto ?? '' } });
  if (state === 'closed') return undefined;
  const line = mergedFrom.filter(({ through, on }) => !through && !revoked.some((one) => one.on >= on))[0];
  return line && refuse('receipt-of-merged', { params: { no: line.no } });
}
