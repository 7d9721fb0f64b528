import { accepted, done, inputs, received } from './fixture';
import type { Complaint } from './complaint';
import { lateFor, lateNotices, lateWays, lateWords } from './late';
import type { Party } from './records';
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
  // 令121 is a rule: only 法律、法规 shorten the two months of 行政诉讼法 47.
  expect(ways('C1', 'complainant')).toContain('满两个月');
  expect(ways('C1', 'complainant')).toContain('《行政诉讼法》第十二条第六项、《行政诉讼法》第四十七条');
  expect(ways('C2', 'complainant')).not.toContain('复议');
  expect(ways('C2', 'complainant')).toContain('《消费者权益保护法》第三十九条');
  expect(ways('C2', 'respondent')).not.toContain('起诉');
});

test('late is said to be ours, to both sides', () => {
  const said = (complaint: Complaint, to: Party, today: string) => lateWords(complaint, to, today, bureau);
  expect(said(received(), 'complainant', '2026-11-19')).toMatchObject({
    what: expect.stringMatching(/^应在 .+前决定是否受理并告知，我们没有做到。这不是您的原因/) as string,
    sorry: '我们没有按时决定是否受理并告知。这不是您的原因，您的权利不受影响。',
  });
  for (const to of ['complainant', 'respondent'] as const)
    expect(said(accepted(), to, '2027-01-10')?.sorry).toBe('我们没有按时调解出结果。这不是您的原因，您的权利不受影响。');
});

test('late is said once on a case: what comes next does not say it again', () => {
  expect(nextStep(received(), '2026-11-19')).toBe('工作人员会尽快答复您是否受理（能不能由我们办）。您现在不用做什么。');
  for (const to of ['complainant', 'respondent'] as const)
    expect(nextStep(accepted(), '2027-01-10', to)).not.toMatch(/晚了|超过|月/);
});

const bureau = {
  ...{
    city: '陇南市',
    bureau: '两当县市场监督管理局',
    hotline: '12315',
    window: { phone: '0939-7121234', address: '城关镇新建路 1 号' },
  },
  offices: [{ code: '621228-00', name: '两当县局' }],
};

test('each side is told once that we are late: who answers for it, where one calls, what one may do', () => {
  const [one, ...more] = lateNotices(received(), '2026-11-19', bureau);
  expect(more).toEqual([]);
  expect(one).toMatchObject({
    to: 'complainant',
    stage: 'late-C1-2026-11-18',
    title: expect.stringMatching(/^我们晚了：/) as string,
  });
  for (const said of ['2026 年 11 月 18 日', '不是您的原因', '两当县局负责人负责', '催办打 0939-7121234', '12345', '行政复议'])
    expect(one?.body).toContain(said);
  expect(lateNotices(accepted(), '2027-01-10', bureau).map(({ to }) => to)).toEqual(['complainant', 'respondent']);
  expect(lateNotices(received(), '2026-11-18', bureau)).toEqual([]);
});

test('where the bureau has given no telephone, 12315 is what one calls', () => {
  const [one] = lateNotices(received(), '2026-11-19', { ...bureau, window: {} });
  expect(one?.body).toContain('催办打 12315。');
});
