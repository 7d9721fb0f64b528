import fc from 'fast-check';
import { plusDays } from '../../civil-date';
import type { FactContent } from '../fact/content';
import { factContent } from '../fact/fixture';
import { fitting } from '../fact/fitting';
import { leniencyKeys, measureKeys, penaltyFieldKeys } from '../fact/kinds';
import { dayAfterPeriod, periodEnd } from './months';
import { repairDatesOf } from './repair-dates';
import { readingKeys, readings } from './readings';

const company = { merchantKind: 'company' } as const;
const day = fc.integer({ min: 0, max: 3650 }).map((days) => plusDays('2024-01-01', days));
const penalty: fc.Arbitrary<FactContent> = fc
  .record({
    publishedOn: day,
    measures: fc.uniqueArray(fc.constantFrom(...measureKeys), { minLength: 1, maxLength: 4 }),
    field: fc.constantFrom(...penaltyFieldKeys),
    entityFine: fc.integer({ min: 1, max: 20_000_000 }),
    entityLeniency: fc.constantFrom(...leniencyKeys),
    restricted: fc.constantFrom('untilDay' as const, 'forLife' as const, 'unknown' as const),
    restrictedUntil: day,
  })
  .map((more) => fitting(factContent({ ...more, personFine: undefined })));

test('a period of months ends in the month it names, never later than its day, and one applies the day after', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(3, 12, 36), (from, months) => {
      const end = periodEnd(from, months);
      const at = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      expect(at(end) - at(from)).toBe(months);
      expect(end.slice(8) <= from.slice(8)).toBe(true);
      // Shorter only where the month lacks the day.
      if (end.slice(8) !== from.slice(8)) expect(plusDays(end, 1).slice(8)).toBe('01');
      expect(dayAfterPeriod(from, months)).toBe(plusDays(end, 1));
    }),
  );
});

test('nobody applies before the publication or after its last day, and each day has one answer: a day or why there is none', () => {
  fc.assert(
    fc.property(penalty, (fact) => {
      const { earliest, noEarliest, end, noEnd } = repairDatesOf(fact, company);
      expect([earliest === undefined, noEarliest === undefined]).not.toEqual([true, true]);
      expect((earliest === undefined) !== (noEarliest === undefined)).toBe(true);
      expect((end === undefined) !== (noEnd === undefined)).toBe(true);
      if (earliest) expect(earliest.on > fact.publishedOn).toBe(true);
      if (end) expect(end.on >= fact.publishedOn).toBe(true);
      if (earliest && end) expect(earliest.on <= end.on).toBe(true);
    }),
  );
});

test('one more penalty in the same decision never shortens the publication', () => {
  fc.assert(
    fc.property(penalty, fc.constantFrom(...measureKeys), (fact, more) => {
      const { measures = [] } = fact;
      const before = repairDatesOf(fact, company);
      const whole: FactContent = { ...fact, measures: [...new Set([...measures, more])] };
      if (more === 'fine' || measures.length === 0) return;
      const after = repairDatesOf(whole, company);
      if (before.end && after.end) expect(after.end.on >= before.end.on).toBe(true);
      if (before.earliest && after.earliest) expect(after.earliest.on >= before.earliest.on).toBe(true);
      // What nobody could apply for before its end is not opened by being punished more.
      if (before.class === 'severeEndOnly') expect(after.earliest).toBeUndefined();
    }),
  );
});

test('cheating anywhere never brings a day nearer', () => {
  fc.assert(
    fc.property(penalty, day, (fact, on) => {
      const before = repairDatesOf(fact, company);
      const after = repairDatesOf(fact, { ...company, frauds: [on] });
      if (after.earliest)
        expect(after.earliest.on >= (before.earliest?.on ?? '') && after.earliest.on > periodEnd(on, 36)).toBe(true);
      expect(after.end?.on).toBe(before.end?.on);
    }),
  );
});

test('a reading that is read otherwise withholds exactly the days that rest on it; confirmed ones move nothing', () => {
  fc.assert(
    fc.property(penalty, fc.constantFrom(...readingKeys), (fact, key) => {
      const open = repairDatesOf(fact, company);
      const confirmed = repairDatesOf(fact, { ...company, readings: { [key]: 'confirmed' } });
      const otherwise = repairDatesOf(fact, { ...company, readings: { [key]: 'otherwise' } });
      for (const which of ['earliest', 'end'] as const) {
        expect(confirmed[which]?.on).toBe(open[which]?.on);
        const rests = open[which]?.rests.includes(key);
        if (open[which]) expect(otherwise[which] === undefined).toBe(rests);
      }
    }),
  );
  for (const { question, used, article } of Object.values(readings)) expect([question, used, article].every(Boolean)).toBe(true);
});

test('when all it rests on is confirmed nothing is presumed any more', () => {
  const all = Object.fromEntries(readingKeys.map((key) => [key, 'confirmed' as const]));
  fc.assert(
    fc.property(penalty, (fact) => {
      const { earliest, end } = repairDatesOf(fact, { ...company, readings: all });
      expect([earliest?.presumed ?? false, end?.presumed ?? false]).toEqual([false, false]);
    }),
  );
});
