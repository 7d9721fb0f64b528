import * as fc from 'fast-check';
import type { ComplaintRelation } from '../bureau/actor';
import { plusDays, type CivilDate } from '../civil-date';
import type { Complaint } from '../complaint/complaint';
import { play, RECEIVED, received, type HistoryAct } from '../complaint/fixture';
import { complaintTable, type ComplaintCommand } from '../complaint/lifecycle';
import { isLate } from '../law/deadline/clocks';
import type { DeadlineId } from '../law/deadline/deadline';
import { entriesOf } from './ledger/entries';
import { standings } from './ledger/standings';
import { figure, type Figure, type Period } from './ledger/figure';
import type { MeasureId } from './measures';
import { SEED, sizeOf } from '../../tests/sizes';

// Counted again from the definitions over the case as it stood at the end of a day: no standing, no entry is used.

const within = (day: CivilDate, { from, to }: Period) => from <= day && day <= to;

/** A case enters an on-time rate once: in time on the day it was done, otherwise late on its due date, from the day after. */
function onTime({ deadlines }: Complaint, id: DeadlineId, period: Period, asOf: CivilDate): Figure {
  for (const deadline of deadlines.filter((one) => one.id === id)) {
    const late = isLate(deadline, asOf);
    if (deadline.droppedOn !== undefined && !late) continue;
    if (deadline.metOn === undefined && !late) continue;
    const day = late ? deadline.dueOn : (deadline.metOn ?? '');
    return within(day, period) ? { n: late ? 0 : 1, d: 1 } : { n: 0, d: 0 };
  }
  return { n: 0, d: 0 };
}

/** Among all closed, once, by its first closing; a rejected one when it is told, or late once its time is over. */
function closedInTime(now: Complaint, period: Period, asOf: CivilDate): Figure {
  const rounds = [...(now.revoked ?? []), now];
  for (const [index, { decision, closing }] of rounds.entries()) {
    if (!decision || !closing || ['merged', 'takenOver'].includes(closing.outcome)) continue;
    const acceptedBefore = rounds.slice(0, index).filter((one) => one.decision?.kind === 'accepted').length;
    const [id, at] = decision.kind === 'accepted' ? (['C2', acceptedBefore] as const) : (['C1', index] as const);
    const deadline = now.deadlines.filter((one) => one.id === id)[at];
    if (!deadline) continue;
    const { metOn, droppedOn, dueOn } = deadline;
    const end = decision.kind === 'accepted' ? (metOn ?? droppedOn ?? '') : closing.on;
    const inTime = (decision.kind === 'accepted' ? end : (metOn ?? '9999')) <= dueOn;
    const known = decision.kind === 'accepted' || inTime || asOf > dueOn;
    if (decision.kind === 'rejected' && !inTime && droppedOn !== undefined && droppedOn <= dueOn) continue;
    return known && within(end, period) ? { n: inTime ? 1 : 0, d: 1 } : { n: 0, d: 0 };
  }
  return { n: 0, d: 0 };
}

const recounts: Partial<Record<MeasureId, (complaint: Complaint, period: Period, asOf: CivilDate) => Figure>> = {
  firstDecisionOnTime: (complaint, period, asOf) => onTime(complaint, 'C1', period, asOf),
  closingOnTimeA: (complaint, period, asOf) => onTime(complaint, 'C2', period, asOf),
  mediationSuccessA: ({ closing, decision }, period) => {
    const counted = closing && decision?.kind === 'accepted' && !['merged', 'takenOver'].includes(closing.outcome);
    if (!counted || !within(closing.on, period)) return { n: 0, d: 0 };
    return { n: closing.outcome === 'mediated' ? 1 : 0, d: 1 };
  },
  mediationSuccessB: ({ closing, decision }, period) => {
    if (!closing || !decision || !within(closing.on, period)) return { n: 0, d: 0 };
    if (closing.outcome === 'merged' || closing.outcome === 'takenOver') return { n: 0, d: 0 };
    return { n: closing.outcome === 'mediated' ? 1 : 0, d: 1 };
  },
  closingOnTimeB: (complaint, period, asOf) => closedInTime(complaint, period, asOf),
  ratingResponseRejected: ({ closing, decision, rating }, period) => {
    const asked = closing && decision?.kind === 'rejected';
    return asked && within(closing.on, period) ? { n: rating ? 1 : 0, d: 1 } : { n: 0, d: 0 };
  },
  satisfactionA: ({ closing, decision, rating }, period) =>
    closing && decision?.kind === 'accepted' && rating && within(closing.on, period) ? { n: rating.stars, d: 1 } : { n: 0, d: 0 },
  satisfactionB: ({ closing, rating }, period) =>
    closing && rating && within(closing.on, period) ? { n: rating.stars, d: 1 } : { n: 0, d: 0 },
  ratingResponse: ({ closing, decision, rating }, period) => {
    const asked = closing && decision?.kind === 'accepted' && closing.outcome !== 'merged' && closing.outcome !== 'takenOver';
    return asked && within(closing.on, period) ? { n: rating ? 1 : 0, d: 1 } : { n: 0, d: 0 };
  },
};

const commands = Object.keys(complaintTable) as ComplaintCommand[];
const actOf = (command: ComplaintCommand): fc.Arbitrary<HistoryAct> =>
  fc.record({
    command: fc.constant(command),
    relation: fc.constantFrom(...complaintTable[command].by) as fc.Arbitrary<ComplaintRelation>,
    days: fc.integer({ min: 0, max: 12 }),
    alone: fc.boolean(),
    // Mostly entered at once; some days or weeks later often enough.
    back: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 25 })),
  });
const anyAct = fc.constantFrom(...commands).chain(actOf);
const anything = fc.array(anyAct, { maxLength: 12, size: 'max' });
// Half of them are worked to an end and rated, with anything before, between and after, or most would never count.
const worked = fc
  .tuple(anything, actOf('accept'), anything, actOf('agree'), actOf('rate'), anything)
  .map(([before, accept, between, agree, rate, after]) => [...before, accept, ...between, agree, rate, ...after]);
// Some are turned away, which by chance alone happens too seldom to be counted.
const turnedAway = fc.tuple(anything, actOf('reject'), anything).map(([before, reject, after]) => [...before, reject, ...after]);
const histories = fc.oneof(
  { weight: 2, arbitrary: fc.array(anyAct, { minLength: 1, maxLength: 40, size: 'max' }) },
  { weight: 2, arbitrary: worked },
  { weight: 1, arbitrary: turnedAway },
);
const day = (max: number) => fc.noBias(fc.integer({ min: 0, max })).map((days) => plusDays(RECEIVED, days));
// What is counted lies near the day of receipt: a period drawn evenly would seldom hold any of it.
const periods = fc
  .tuple(day(30), day(200))
  .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }));

test('random histories: every figure, for any period as of any day, equals a recount from the definitions', () => {
  const counted = new Map<string, number>();
  fc.assert(
    fc.property(histories, periods, day(200), (history, period, asOf) => {
      const first = received();
      const steps = play(first, history);
      const entries = [
        ...entriesOf(standings, undefined, first, first.receivedOn),
        ...steps.flatMap(({ before, after, today }) => entriesOf(standings, before, after, today)),
      ];
      const then = steps.filter(({ today }) => today <= asOf).slice(-1)[0]?.after ?? first;
      for (const [measure, recount] of Object.entries(recounts)) {
        // Offline purchases are counted nowhere (indicators 24–26), from the day on which a second person agreed that it was one.
        const expected = then.online ? recount(then, period, asOf) : { n: 0, d: 0 };
        expect([measure, figure(entries, measure as MeasureId, period, asOf)]).toEqual([measure, expected]);
        counted.set(measure, (counted.get(measure) ?? 0) + expected.d);
      }
    }),
    { numRuns: sizeOf('histories'), seed: SEED },
  );
  // A recount of nothing would prove nothing.
  for (const measure of Object.keys(recounts)) expect([measure, (counted.get(measure) ?? 0) > 30]).toEqual([measure, true]);
});

test('random histories: the months of a year add up to the year', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const first = received();
      const entries = play(first, history).flatMap(({ before, after, today }) => entriesOf(standings, before, after, today));
      const all = [...entriesOf(standings, undefined, first, first.receivedOn), ...entries];
      const asOf = '2028-12-31';
      const year = figure(all, 'firstDecisionOnTime', { from: '2026-01-01', to: '2026-12-31' }, asOf);
      const months = Array.from({ length: 12 }, (_, month) => {
        const name = `2026-${String(month + 1).padStart(2, '0')}`;
        return figure(all, 'firstDecisionOnTime', { from: `${name}-01`, to: `${name}-31` }, asOf);
      });
      expect(months.reduce((sum, { n, d }) => ({ n: sum.n + n, d: sum.d + d }), { n: 0, d: 0 })).toEqual(year);
    }),
    { numRuns: 200 },
  );
});
