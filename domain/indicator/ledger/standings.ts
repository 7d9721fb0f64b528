import { daysBetween, plusDays, sayFullDate, type CivilDate } from '../../civil-date';
import { cite } from '../../law/cite';
import type { Complaint } from '../../complaint/complaint';
import { confirmedMoney } from '../../complaint/performance';
import { isThin } from '../../complaint/import/is-thin';
import type { Deadline, DeadlineId } from '../../law/deadline/deadline';
import { currentDeadline } from '../../law/deadline/running';
import { restsOnLateEntry } from '../../law/deadline/late-entry';
import type { Report } from '../../report/report';
import type { MeasureId } from '../measures';
import { whyClosed, whyOnTime, whyRecovered } from '../why';
import { closedB } from './closed-b';

/** What one case stands for in one figure: `n` of `d` on its counting `day`, known from the civil date `from` on (+08:00). */
export interface Standing {
  measure: MeasureId;
  /** The office that answers for it: the one that had the case on the counting day. */
  office: string;
  day: CivilDate;
  from: CivilDate;
  n: number;
  d: number;
  why: string;
}

export type Bare = Omit<Standing, 'office'>;

/** What of a complaint a figure looks at: whoever recounts many reads these and no more. */
export const standingFields = [
  '_id',
  'no',
  'version',
  'online',
  'imported',
  'office',
  'routing',
  'receivedOn',
  'deadlines',
  'decision',
  'closing',
  'performance',
  'revoked',
  'rating',
] as const;

export type Counted = Pick<Complaint, (typeof standingFields)[number]>;

/**
 * Everything a complaint stands for, as a pure function of its state: no clock, so what time alone brings about (an undecided case
 * becoming late) stands here beforehand with the day from which it is true. Offline purchases stand for nothing (indicators 24–26), nor does
 * a row of a list of the national platform that nobody made a full case of. Once it is one it stands for its real days, which may lie in
 * months that are over: those figures change from the day of that act on, and what was reported of a month stays as it was reported.
 */
export function standings(complaint: Counted): Standing[] {
  if (!complaint.online || isThin(complaint)) return [];
  const bare = [...onTime(complaint), ...ofClosing(complaint), ...ofRating(complaint)];
  return bare.map((one) => ({ ...one, office: officeOn(complaint, one.day) }));
}

/**
 * What a report stands for: decided within its verification period (C4, tests and an approved extension included). Indicator 17.1 counts
 * what was reported of online shops (涉网); a clue of mediation is no report.
 */
export function reportStandings(report: Report): Standing[] {
  const counts = report.reporter && report.target.kind !== 'offline';
  const standing = counts && firstStanding(report, 'C4');
  return standing ? [{ measure: 'reportVerifiedOnTime', ...standing, office: officeOn(report, standing.day) }] : [];
}

function onTime(complaint: Counted): Bare[] {
  const first = firstStanding(complaint, 'C1');
  const closing = firstStanding(complaint, 'C2');
  return [
    ...(first ? [{ measure: 'firstDecisionOnTime' as const, ...first }] : []),
    ...(closing ? [{ measure: 'closingOnTimeA' as const, ...closing }] : []),
    ...lateEntry(complaint, 'C1', 'firstDecisionLateEntries'),
    ...lateEntry(complaint, 'C2', 'closingLateEntries'),
    ...closedB(complaint),
  ];
}

/** A case enters each on-time rate once: by its first period that was met or missed; one that left in time stands nowhere. */
export function firstStanding({ deadlines }: Pick<Complaint, 'deadlines'>, id: DeadlineId): Omit<Bare, 'measure'> | undefined {
  for (const deadline of deadlines) {
    const standing = deadline.id === id ? standingOf(deadline) : undefined;
    if (standing) return standing;
  }
  return undefined;
}

/** A case that is on time by a late entry (补登) is counted beside the rate: a restated value says how many of them it rests on. */
function lateEntry({ deadlines }: Counted, id: DeadlineId, measure: MeasureId): Bare[] {
  const counted = deadlines.find((deadline) => deadline.id === id && standingOf(deadline));
  const standing = counted && restsOnLateEntry(counted) ? standingOf(counted) : undefined;
  return standing && standing.n > 0 ? [{ measure, ...standing }] : [];
}

function standingOf(deadline: Deadline): Omit<Bare, 'measure'> | undefined {
  const { dueOn, metOn, droppedOn, goesOn } = deadline;
  if (goesOn) return undefined;
  if (metOn !== undefined && metOn <= dueOn) return { day: metOn, from: metOn, n: 1, d: 1, why: whyOnTime(deadline, metOn) };
  const leftInTime = droppedOn !== undefined && droppedOn <= dueOn;
  if (leftInTime || standsStill(deadline)) return undefined;
  return { day: dueOn, from: plusDays(dueOn, 1), n: 0, d: 1, why: whyOnTime(deadline, metOn ?? droppedOn) };
}

/** While an appraisal is out the period cannot become late (令121-22), unless it was before. */
function standsStill({ metOn, droppedOn, dueOn, pauses }: Deadline): boolean {
  if (metOn !== undefined || droppedOn !== undefined) return false;
  return pauses.some((pause) => pause.to === undefined && pause.from <= dueOn);
}

function ofClosing(complaint: Counted): Bare[] {
  const { closing, decision, receivedOn } = complaint;
  if (!closing) return [];
  const { on: day, outcome } = closing;
  const closed = whyClosed(complaint);
  const stand = (measure: MeasureId, n: number, why = closed): Bare => ({ measure, day, from: day, n, d: 1, why });
  if (outcome === 'withdrawn' && !decision) return [stand('withdrawnUndecided', 1, `${closed}当时还没有决定是否受理。`)];
  // Others go on with the case; what becomes of it is not this bureau's outcome.
  if (outcome === 'takenOver' || outcome === 'merged') return [];
  const mediated = outcome === 'mediated' ? 1 : 0;
  const all = stand('mediationSuccessB', mediated);
  if (decision?.kind !== 'accepted') return [all];
  return [
    all,
    stand('mediationSuccessA', mediated),
    stand('settledShare', outcome === 'settled' ? 1 : 0),
    ...(outcome === 'withdrawn' && leftInTime(complaint) ? [stand('withdrawnAccepted', 1)] : []),
    stand('handlingDays', daysBetween(receivedOn, day), `${sayFullDate(receivedOn)}收到，${closed}`),
    ...recovered(complaint, day, closed),
  ];
}

/** What the complainant confirmed it has, in the month the case ended, known from the day it said so; a promise and the merchant's word are nothing. */
function recovered({ performance }: Counted, day: CivilDate, closed: string): Bare[] {
  const money = confirmedMoney(performance);
  if (!money) return [];
  const from = money.on > day ? money.on : day;
  return [{ measure: 'recoveredFen', day, from, n: money.fen, d: 1, why: `${closed}${whyRecovered(money)}` }];
}

/** Withdrawn before its mediation was late: out of the on-time rate, and shown apart. */
function leftInTime(complaint: Counted): boolean {
  const { droppedOn, dueOn } = currentDeadline(complaint, 'C2') ?? {};
  return droppedOn !== undefined && dueOn !== undefined && droppedOn <= dueOn;
}

/** Asked of complaints accepted and closed, and of rejected ones on a line of their own; no rating is not five stars. */
function ofRating({ closing, decision, rating }: Counted): Bare[] {
  if (!closing || !decision || closing.outcome === 'merged' || closing.outcome === 'takenOver') return [];
  const { on: day } = closing;
  const wasAccepted = decision.kind === 'accepted';
  const response = wasAccepted ? 'ratingResponse' : 'ratingResponseRejected';
  if (!rating) return [{ measure: response, day, from: day, n: 0, d: 1, why: `${sayFullDate(day)}办结，请了评价，还没有评价。` }];
  const why = `${sayFullDate(day)}办结，${sayFullDate(rating.on)}评价 ${rating.stars} 星（${cite('令121-26')}）。`;
  const rated = { day, from: rating.on, d: 1, why };
  return [
    { ...rated, measure: response, n: 1 },
    ...(wasAccepted ? [{ ...rated, measure: 'satisfactionA' as const, n: rating.stars }] : []),
    { ...rated, measure: 'satisfactionB', n: rating.stars },
  ];
}

/** The office that had the case at the end of a day: later transfers never move what already stood. */
function officeOn({ office, routing = [] }: Pick<Complaint, 'office' | 'routing'>, day: CivilDate): string {
  return routing.find((line) => line.on > day)?.from ?? office;
}
