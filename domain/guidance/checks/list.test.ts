import fc from 'fast-check';
import { isCivilDate, plusDays } from '../../civil-date';
import { merchantKinds, trades } from '../../merchant/merchant';
import { concerns } from '../concerns';
import { guideKeys, guidePageOf } from '../guide/pages';
import { laws, sayCited } from '../laws';
import { ruleChangeKeys, ruleChangeOf } from '../rule-changes';
import { checkById, checks, checksFor, comingChecks, inGroups } from './list';

/** The list of the bureau's reference, and the three questions that were added to it. */
const asked = [
  ...Array.from({ length: 24 }, (_, at) => `M${String(at + 1).padStart(2, '0')}`),
  ...['M30', 'M31', 'M32', 'M33', 'M34', 'M35', 'M36', 'M37', 'M38', 'M39', 'M40'],
  ...['M50', 'M51', 'M52', 'M53', 'M54', 'M55', 'M60', 'M70', 'M80'],
];
const TODAY = '2026-11-27';

test('every question of the list is there, once', () => {
  expect(checks.map(({ id }) => id).sort()).toEqual(asked);
});

test.each(checks.map((one) => [one.id, one] as const))(
  '%s says what to look at, what to mend, its article, day and source',
  (_, one) => {
    expect(one.asks).toMatch(/[吗？]$/);
    expect(one.asks).not.toMatch(/！/);
    expect(one.look.length).toBeGreaterThan(0);
    expect(one.mend.length).toBeGreaterThan(0);
    expect(one.basis.length).toBeGreaterThan(0);
    for (const cited of one.basis) {
      expect(sayCited(cited)).toMatch(/^《.+》第.+条/);
      expect(laws[cited.law].source.url).toMatch(/^https:\/\/www\.samr\.gov\.cn\//);
      expect(['text', 'secondary']).toContain(laws[cited.law].verified);
    }
    expect([one.from, one.reviewedOn].filter((day) => !isCivilDate(day))).toEqual([]);
  },
);

test('a question is never asked before the first of the laws it rests on binds', () => {
  for (const { id, from, basis } of checks) expect([id, basis.some(({ law }) => laws[law].from <= from)]).toEqual([id, true]);
});

test.each(trades)('%s has at least seventeen questions, whatever kind of merchant deals in it', (trade) => {
  for (const kind of merchantKinds) expect(checksFor({ kind, trades: [trade] }, TODAY).length).toBeGreaterThanOrEqual(17);
});

test('what a trade adds is asked of it and of no other', () => {
  const of = (trade: (typeof trades)[number], day = TODAY) =>
    checksFor({ kind: 'company', trades: [trade] }, day).map(({ id }) => id);
  expect(of('services')).not.toEqual(expect.arrayContaining(['M11', 'M30', 'M50']));
  expect(of('food')).toEqual(expect.arrayContaining(['M11', 'M30', 'M34']));
  expect(of('catering')).toEqual(expect.arrayContaining(['M30', 'M38', 'M39']));
  expect(of('catering')).not.toContain('M31');
  expect(of('livestream')).not.toContain('M55');
  expect(checksFor({ kind: 'company', trades: ['livestream', 'food'] }, TODAY).map(({ id }) => id)).toContain('M55');
  // Enterprises alone keep the lists of risks (令124-23, 24); who need not register shows a statement instead of a licence.
  expect(checksFor({ kind: 'individual', trades: ['food'] }, TODAY).map(({ id }) => id)).not.toContain('M34');
  const person = checksFor({ kind: 'person', trades: ['farmProduce'] }, TODAY).map(({ id }) => id);
  expect(person).toContain('M03');
  expect(person).not.toEqual(expect.arrayContaining(['M02', 'M23']));
});

test('令110 is not asked before 2026-12-01 and told as coming until then', () => {
  const merchant = { kind: 'company' as const, trades: ['keyProducts' as const] };
  const ids = (day: string) => checksFor(merchant, day).map(({ id }) => id);
  expect(ids('2026-11-30')).not.toContain('M70');
  expect(comingChecks(merchant, '2026-11-30').map(({ id, from }) => [id, from])).toEqual([['M70', '2026-12-01']]);
  expect(ids('2026-12-01')).toContain('M70');
  expect(comingChecks(merchant, '2026-12-01')).toEqual([]);
});

test('on any day each question that concerns a merchant is asked or coming, never both, and none that does not concern it', () => {
  const day = fc.integer({ min: 0, max: 2_000 }).map((n) => plusDays('2024-01-01', n));
  const merchant = fc.record({ kind: fc.constantFrom(...merchantKinds), trades: fc.subarray([...trades], { minLength: 1 }) });
  fc.assert(
    fc.property(day, merchant, (on, of) => {
      const now = checksFor(of, on).map(({ id }) => id);
      const later = comingChecks(of, on).map(({ id }) => id);
      const concerned = checks.filter((one) => concerns(one.concerns ?? {}, of)).map(({ id }) => id);
      expect([...now, ...later].sort()).toEqual([...concerned].sort());
      expect(
        inGroups(checksFor(of, on))
          .flatMap(({ checks: group }) => group.map(({ id }) => id))
          .sort(),
      ).toEqual([...now].sort());
      for (const id of now) expect(checkById(id)!.from <= on).toBe(true);
    }),
  );
});

test('what the guide and the changes of rules name is there', () => {
  for (const key of guideKeys) {
    const { checks: named, basis, parts } = guidePageOf(key);
    expect([key, named.filter((id) => !checkById(id))]).toEqual([key, []]);
    expect([key, named.length > 0, basis.length > 0, parts.every(({ lines }) => lines.length > 0)]).toEqual([
      key,
      true,
      true,
      true,
    ]);
    for (const cited of basis) expect(() => sayCited(cited)).not.toThrow();
  }
  for (const key of ruleChangeKeys) {
    const { basis, law, changes, todo } = ruleChangeOf(key);
    expect([key, basis.some((cited) => cited.law === law)]).toEqual([key, true]);
    for (const cited of basis) expect(() => sayCited(cited)).not.toThrow();
    expect([key, changes.length > 0, todo.length > 0]).toEqual([key, true, true]);
  }
});
