import { builtIn } from '../law/calendar/calendar';
import * as fc from 'fast-check';
import type { ComplaintRelation } from '../bureau/actor';
import { daysBetween, plusDays, type CivilDate } from '../civil-date';
import { firstDayOfWork, needsSecond } from '../complaint/classification';
import type { Complaint } from '../complaint/complaint';
import { done, play, RECEIVED, received, type HistoryAct } from '../complaint/fixture';
import { complaintTable, type ComplaintCommand } from '../complaint/acts/table';
import { startDeadline } from '../law/deadline/clocks';
import { entriesOf } from './ledger/entries';
import { figure } from './ledger/figure';
import { standings } from './ledger/standings';
import { measures, type MeasureId } from './measures';
import { SEED, sizeOf } from '../../tests/sizes';

const LONG_AFTER = '2030-12-31';
const all = { from: '2020-01-01', to: LONG_AFTER };
const purchase = { ...received().purchase, boughtOn: '2024-01-05' };

/** The case as it would have been taken in, had the day of receipt been right from the beginning. */
const cameOn = (day: CivilDate, online = true): Complaint => ({
  ...received({ purchase, online }),
  receivedOn: day,
  deadlines: [startDeadline('C1', day, day, builtIn)],
});

const corrections: readonly ComplaintCommand[] = ['reclassify', 'agreeReclassification', 'declineReclassification'];
const commands = (Object.keys(complaintTable) as ComplaintCommand[]).filter((one) => !corrections.includes(one));
const actOf = (command: ComplaintCommand): fc.Arbitrary<HistoryAct> =>
  fc.record({
    command: fc.constant(command),
    relation: fc.constantFrom(...complaintTable[command].by) as fc.Arbitrary<ComplaintRelation>,
    days: fc.integer({ min: 0, max: 12 }),
    alone: fc.boolean(),
    back: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 8 })),
  });
const some = fc.array(fc.constantFrom(...commands).chain(actOf), { maxLength: 8, size: 'max' });
const worked = fc
  .tuple(some, actOf('accept'), some, fc.constantFrom<ComplaintCommand>('agree', 'terminate', 'withdraw').chain(actOf), some)
  .map(([before, accept, between, end, after]) => [...before, accept, ...between, end, ...after]);
const histories = fc.oneof(some, worked);
/** Days near the old one, and days on both sides of each change of the rules. */
const days = fc.oneof(
  fc.integer({ min: 0, max: 14 }).map((back) => plusDays(RECEIVED, -back)),
  fc.integer({ min: 0, max: 10 }).map((back) => plusDays('2026-04-20', -back)),
  fc.integer({ min: 0, max: 10 }).map((back) => plusDays('2024-07-05', -back)),
);

const bare = (complaint: Complaint) =>
  standings(complaint).map(({ measure, day, office, n, d }) => ({ measure, day, office, n, d }));

test('random histories: after the correction the ledger is what it were, had the right values been there from the beginning', () => {
  let compared = 0;
  let counted = 0;
  fc.assert(
    fc.property(histories, days, fc.boolean(), fc.integer({ min: 0, max: 40 }), (history, day, online, later) => {
      const first = cameOn(RECEIVED);
      const steps = play(first, history);
      const last = steps[steps.length - 1]?.after ?? first;
      fc.pre(day <= firstDayOfWork(last) && (day !== RECEIVED || !online));
      const again = play(
        cameOn(day, online),
        steps.map(({ act, today }, index) => ({ ...act, days: daysBetween(steps[index - 1]?.today ?? RECEIVED, today) })),
        RECEIVED,
      );
      const right = again[again.length - 1]?.after ?? cameOn(day, online);
      // Under another last day another act may be refused, or be a late entry: then the two are no longer one history.
      fc.pre(again.length === steps.length && !last.lateEntries && !right.lateEntries);

      const on = plusDays(steps[steps.length - 1]?.today ?? RECEIVED, later);
      const input = { online, kind: 'inPlatformMerchant', receivedOn: day, reason: '登记的时候看错了' };
      const proposed = done(last, 'reclassify', input, { on });
      const agreed = done(proposed, 'agreeReclassification', { correction: '1' }, { as: 'leader', on });
      expect(agreed.deadlines).toEqual(right.deadlines);
      expect(bare(agreed)).toEqual(bare(right));
      const entries = [
        ...entriesOf(standings, undefined, first, RECEIVED),
        ...steps.flatMap(({ before, after, today }) => entriesOf(standings, before, after, today)),
        ...entriesOf(standings, last, proposed, on),
        ...entriesOf(standings, proposed, agreed, on),
      ];
      const from = entriesOf(standings, undefined, right, RECEIVED);
      for (const measure of Object.keys(measures) as MeasureId[])
        expect([measure, figure(entries, measure, all, LONG_AFTER)]).toEqual([measure, figure(from, measure, all, LONG_AFTER)]);
      compared += 1;
      counted += from.length;
    }),
    { numRuns: sizeOf('correctedHistories'), seed: SEED },
  );
  // Nothing compared would prove nothing.
  expect([compared > 50, counted > 100]).toEqual([true, true]);
});

test('random histories: what no second person looks at moves no figure', () => {
  fc.assert(
    fc.property(histories, fc.constantFrom('inPlatformMerchant', 'liveSeller', 'ownSite', 'platform'), (history, kind) => {
      const steps = play(cameOn(RECEIVED), history);
      const last = steps[steps.length - 1]?.after ?? cameOn(RECEIVED);
      fc.pre(kind !== last.respondent.kind);
      const input = { online: true, kind, receivedOn: RECEIVED, reason: '店的种类选错了' };
      const after = done(last, 'reclassify', input, { on: steps[steps.length - 1]?.today ?? RECEIVED });
      expect(after.reclassifications?.slice(-1).some(({ changed }) => needsSecond(changed))).toBe(false);
      expect(standings(after)).toEqual(standings(last));
      expect(after.deadlines).toEqual(last.deadlines);
    }),
    { numRuns: 100, seed: SEED },
  );
});
