import { daysBetween, type CivilDate } from '../../civil-date';
import type { MeasureId } from '../measures';
import { dayOf, dueOf, endOf, receivedOn, type Facts, type Period, type Round } from './facts';

/** One case in one figure at the end of a day, by the definitions. */
export interface Count {
  measure: MeasureId;
  office: string;
  day: CivilDate;
  n: number;
  d: number;
}

type Bare = Omit<Count, 'office'>;

/** In time on the day it was done, otherwise late on its last day, from the end of that day; left in time: nowhere. */
function onTime(period: Period, today: CivilDate): { day: CivilDate; n: 0 | 1 } | undefined {
  const { due } = dueOf(period);
  if (period.elsewhere) return undefined;
  const end = endOf(period);
  if (end === undefined ? today <= due : period.end?.left && end <= due) return undefined;
  return end !== undefined && end <= due ? { day: end, n: 1 } : { day: due, n: 0 };
}

/** A case enters a rate once, by its first period that was met or missed. */
function rate(
  periods: readonly (Period | undefined)[],
  today: CivilDate,
  [measure, late]: readonly [MeasureId, MeasureId],
): Bare[] {
  for (const period of periods) {
    const found = period && onTime(period, today);
    if (!period || !found) continue;
    const { due } = dueOf(period, 'plain');
    const byLateEntry = found.n === 1 && (endOf(period, 'plain') ?? '') > due;
    return [{ measure, ...found, d: 1 }, ...(byLateEntry ? [{ measure: late, ...found, d: 1 }] : [])];
  }
  return [];
}

const othersGoOn = ({ closing }: Round) => closing?.outcome === 'merged' || closing?.outcome === 'takenOver';

/** What rests on a day entered late and confirmed since. */
const lateEntryB = (period: Period, end: CivilDate | undefined, standing: Omit<Bare, 'measure'>): Bare[] =>
  standing.n === 1 && end !== undefined && (endOf(period, 'plain') ?? '') > dueOf(period, 'plain').due
    ? [{ measure: 'closingLateEntriesB', ...standing }]
    : [];

/** Among all that were closed, by the first closing; a rejected one once it was told, or its time is over. */
function closedInTime(rounds: readonly Round[], today: CivilDate): Bare[] {
  const measure = 'closingOnTimeB';
  for (const round of rounds) {
    const { decision, closing, c1, c2 } = round;
    if (!decision || !closing || othersGoOn(round)) continue;
    if (decision === 'accepted') {
      const end = c2 && endOf(c2);
      if (!c2 || !end) continue;
      const standing = { day: end, n: end <= dueOf(c2).due ? 1 : 0, d: 1 };
      return [{ measure, ...standing }, ...lateEntryB(c2, end, standing)];
    }
    const told = c1.end?.left ? undefined : endOf(c1);
    const { due } = dueOf(c1);
    if (told !== undefined && told <= due) {
      const standing = { day: dayOf(closing), n: 1, d: 1 };
      return [{ measure, ...standing }, ...lateEntryB(c1, told, standing)];
    }
    const left = c1.end?.left ? endOf(c1) : undefined;
    if (left !== undefined && left <= due) continue;
    return today > due ? [{ measure, day: dayOf(closing), n: 0, d: 1 }] : [];
  }
  return [];
}

function ofClosing(receipt: CivilDate, round: Round): Bare[] {
  const { closing, decision, c2, money } = round;
  if (!closing) return [];
  const { outcome } = closing;
  const day = dayOf(closing);
  if (outcome === 'withdrawn' && !decision) return [{ measure: 'withdrawnUndecided', day, n: 1, d: 1 }];
  if (othersGoOn(round)) return [];
  const mediated = outcome === 'mediated' ? 1 : 0;
  const all: Bare = { measure: 'mediationSuccessB', day, n: mediated, d: 1 };
  if (decision !== 'accepted') return [all];
  const leftInTime = outcome === 'withdrawn' && c2 && (endOf(c2) ?? '') <= dueOf(c2).due;
  return [
    all,
    { measure: 'mediationSuccessA', day, n: mediated, d: 1 },
    { measure: 'settledShare', day, n: outcome === 'settled' ? 1 : 0, d: 1 },
    { measure: 'handlingDays', day, n: daysBetween(receipt, day), d: 1 },
    ...(leftInTime ? [{ measure: 'withdrawnAccepted' as const, day, n: 1, d: 1 }] : []),
    ...(money?.has ? [{ measure: 'recoveredFen' as const, day, n: money.has, d: 1 }] : []),
  ];
}

function ofRating(round: Round): Bare[] {
  const { closing, decision, stars } = round;
  if (!closing || !decision || othersGoOn(round)) return [];
  const day = dayOf(closing);
  const accepted = decision === 'accepted';
  return [
    { measure: accepted ? 'ratingResponse' : 'ratingResponseRejected', day, n: stars === undefined ? 0 : 1, d: 1 },
    ...(stars === undefined ? [] : [{ measure: 'satisfactionB' as const, day, n: stars, d: 1 }]),
    ...(stars === undefined || !accepted ? [] : [{ measure: 'satisfactionA' as const, day, n: stars, d: 1 }]),
  ];
}

/** The office that had the case at the end of the day. */
const officeOn = ({ office, moves }: Facts, day: CivilDate) => moves.filter(({ on }) => on <= day).slice(-1)[0]?.to ?? office;

/** Everything the cases count for at the end of a day; `world` are the facts of that day. */
export function countsOf(world: readonly Facts[], today: CivilDate): Count[] {
  return world.flatMap((facts, n) => {
    const { online, thin, rounds, enteredOn } = facts;
    const round = rounds[rounds.length - 1];
    if (!online || thin || !round || enteredOn > today) return [];
    const found = [
      ...rate(
        rounds.map(({ c1 }) => c1),
        today,
        ['firstDecisionOnTime', 'firstDecisionLateEntries'],
      ),
      ...rate(
        rounds.map(({ c2 }) => c2),
        today,
        ['closingOnTimeA', 'closingLateEntries'],
      ),
      ...closedInTime(rounds, today),
      ...ofClosing(receivedOn(world, n), round),
      ...ofRating(round),
    ];
    return found.map((one) => ({ ...one, office: officeOn(facts, one.day) }));
  });
}
