import { accepted, alone, done, received, tried } from '../complaint/fixture';
import type { Complaint } from '../complaint/complaint';
import type { MeasureId } from './measures';
import { standings } from './ledger/standings';

const rule = '《市场监督管理投诉举报处理办法》';
const consumer = { as: 'complainant' as const };
const rejected = done(received(), 'reject', { ground: 'R4', reason: '2021 年购买，超过三年' }, { settings: alone });
const agreed = done(
  accepted(),
  'agree',
  { form: 'performed', terms: '商家已经退款', respondentConsent: '店主电话同意调解，录音 5' },
  { on: '2026-11-16', settings: alone },
);
const ended = done(
  tried(accepted(), 1),
  'terminate',
  { ground: 'T3', reason: '双方差距太大' },
  { on: '2026-11-20', settings: alone },
);
const left = done(accepted(), 'withdraw', { reason: '不想继续了' }, { ...consumer, on: '2026-11-18' });
const late = done(received(), 'accept', {}, { on: '2026-11-20' });

const c1 = `2026 年 11 月 9 日（周一）收到，最迟 2026 年 11 月 18 日（周三）决定并告知投诉人（${rule}第十五条，7 个工作日）`;
const c2 = `2026 年 11 月 10 日（周二）受理，最迟 2027 年 1 月 9 日（周六）办结（${rule}第二十三条，60 日）`;

test.each<[string, Complaint, MeasureId, string]>([
  ['decided in time', accepted(), 'firstDecisionOnTime', `${c1}；2026 年 11 月 10 日（周二）办了，按时。`],
  ['decided late', late, 'firstDecisionOnTime', `${c1}；2026 年 11 月 20 日（周五）才办，超期。`],
  ['undecided', received(), 'firstDecisionOnTime', `${c1}；还没有办。`],
  ['closed in time', agreed, 'closingOnTimeA', `${c2}；2026 年 11 月 16 日（周一）办了，按时。`],
  ['mediated', agreed, 'mediationSuccessA', `2026 年 11 月 16 日（周一）办结：调解成功（${rule}第二十四条）。`],
  [
    'terminated',
    ended,
    'mediationSuccessA',
    `2026 年 11 月 20 日（周五）办结：终止调解，经调解，一方明确表示无法达成协议（${rule}第二十三条第三项）。`,
  ],
  [
    'rejected',
    rejected,
    'mediationSuccessB',
    `2026 年 11 月 10 日（周二）办结：不予受理，从知道或应当知道权益受损起已超过 3 年（法律另有规定的除外）（${rule}第十六条第四项）。`,
  ],
  ['withdrawn in time', left, 'withdrawnAccepted', `2026 年 11 月 18 日（周三）办结：已撤回（${rule}第二十三条第一项）。`],
  ['asked and not rated', agreed, 'ratingResponse', '2026 年 11 月 16 日（周一）办结，请了评价，还没有评价。'],
  [
    'rated',
    done(agreed, 'rate', { stars: 4 }, { ...consumer, on: '2026-11-17' }),
    'satisfactionA',
    `2026 年 11 月 16 日（周一）办结，2026 年 11 月 17 日（周二）评价 4 星（${rule}第二十六条）。`,
  ],
])('a case %s says why it counts, with its days and its article', (_, complaint, measure, why) => {
  expect(standings(complaint).find((one) => one.measure === measure)?.why).toBe(why);
});

test('a period set by a ruling names the ruling, and days of an appraisal are said not to count', () => {
  const [first] = received().deadlines;
  const ruled = received({ deadlines: [{ ...first!, ruleSet: 'ruling', article: '两政复决〔2026〕7号' }] });
  expect(standings(ruled)[0]?.why).toContain('（两政复决〔2026〕7号，7 个工作日）');
  const out = { item: '水分', institution: '市质检所', chosenBy: 'parties', out: '2026-11-10', evidence: '委托书 1 号' };
  const back = done(
    done(accepted(), 'appraisalOut', out),
    'appraisalIn',
    { in: '2026-11-20', result: '超标' },
    { on: '2026-11-20' },
  );
  expect(standings(back).find((one) => one.measure === 'closingOnTimeA')?.why).toContain('60 日，鉴定、检测的日子不计');
});

test('withdrawn after its last day a case stays late and is not among those that left in time', () => {
  const gone = done(accepted(), 'withdraw', { reason: '不想继续了' }, { ...consumer, on: '2027-01-20' });
  const found = standings(gone);
  expect(found.find((one) => one.measure === 'closingOnTimeA')).toMatchObject({ n: 0, d: 1 });
  expect(found.find((one) => one.measure === 'withdrawnAccepted')).toBeUndefined();
});
