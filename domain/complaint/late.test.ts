import { accepted, done, inputs, received } from './fixture';
import { lateFor, lateWays } from './late';
import { nextStep } from './words';

// C1 of a complaint of 11-09 ends on 11-18, C2 of one accepted on 11-10 on 2027-01-09.
test.each([
  ['on the last day nothing is late', received(), 'complainant', '2026-11-18', undefined],
  ['whether to accept, the day after', received(), 'complainant', '2026-11-19', 'C1'],
  ['the merchant is owed no decision', received(), 'respondent', '2026-11-19', undefined],
  ['a result of the mediation, to the one', accepted(), 'complainant', '2027-01-10', 'C2'],
  ['and to the other', accepted(), 'respondent', '2027-01-10', 'C2'],
  [
    'while a report is awaited the period stands still',
    done(accepted(), 'appraisalOut', inputs.appraisalOut),
    'complainant',
    '2027-01-10',
    undefined,
  ],
  ['what has ended is not late', done(accepted(), 'agree', inputs.agree), 'complainant', '2027-01-10', undefined],
] as const)('%s', (_, complaint, to, today, late) => expect(lateFor(complaint.deadlines, to, today)).toBe(late));

test('only the bureau’s own decision is for reconsideration and court; the mediation of two parties is not (行政复议法 12(4))', () => {
  const ways = (period: 'C1' | 'C2', to: 'complainant' | 'respondent') => lateWays(period, to, { city: '陇南市' }).join('');
  expect(ways('C1', 'complainant')).toContain('《行政复议法》第十一条');
  expect(ways('C2', 'complainant')).not.toContain('复议');
  expect(ways('C2', 'complainant')).toContain('《消费者权益保护法》第三十九条');
  expect(ways('C2', 'respondent')).not.toContain('起诉');
});

test('late is said to be ours, to both sides', () => {
  expect(nextStep(received(), '2026-11-19')).toContain('是我们晚了');
  for (const to of ['complainant', 'respondent'] as const) expect(nextStep(accepted(), '2027-01-10', to)).toContain('是我们晚了');
});
