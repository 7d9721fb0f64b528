import type { CivilDate } from '../civil-date';
import type { Complaint } from '../complaint/complaint';
import { alone, at, done, complaintForm, OFFICE } from '../complaint/fixture';
import { receive, submitSchema } from '../complaint/filing/schema';
import { entriesOf, type Entry } from './ledger/entries';
import { reportStandings, standings } from './ledger/standings';
import { figure } from './ledger/figure';
import { assigned, reportDone } from '../report/fixture';
import type { Report } from '../report/report';
import type { MeasureId } from './measures';

const purchase = { ...complaintForm.purchase, boughtOn: '2026-01-10' };

/** A case and all its entries; each act is one event. */
class Case {
  entries: Entry[] = [];
  constructor(public now: Complaint) {
    this.entries.push(...entriesOf(standings, undefined, now, now.receivedOn));
  }
  on(today: CivilDate, command: Parameters<typeof done>[1], input: unknown = {}, as?: Parameters<typeof done>[3]): this {
    const next = done(this.now, command, input, { ...as, on: today, settings: alone });
    this.entries.push(...entriesOf(standings, this.now, next, today));
    this.now = next;
    return this;
  }
}

function filed(receivedOn: CivilDate, more: Partial<Complaint> = {}): Case {
  const parsed = submitSchema.parse({ ...complaintForm, purchase });
  const context = {
    id: `c_${receivedOn}`,
    no: 'LD-2026-0001',
    office: OFFICE,
    source: 'miniProgram' as const,
    moment: at(receivedOn),
  };
  return new Case({ ...receive(parsed, { ...context, member: 'm_wang' }), ...more });
}

const consumer = { as: 'complainant' as const };
const agreed = { form: 'record', terms: '商家退款 129.50 元', respondentConsent: '店主电话同意调解，录音 5' };
const may = { from: '2026-05-01', to: '2026-05-31' };

/** The worked example of the indicators' definition: seven cases of May 2026. */
function example(): Entry[] {
  const cases = [
    filed('2026-04-30')
      .on('2026-05-13', 'accept')
      .on('2026-05-20', 'agree', agreed)
      .on('2026-05-21', 'rate', { stars: 5 }, consumer),
    filed('2026-04-30')
      .on('2026-05-14', 'accept')
      .on('2026-05-28', 'terminate', { ground: 'T3', reason: '双方差距太大，谈不成' })
      .on('2026-05-29', 'rate', { stars: 2 }, consumer),
    filed('2026-05-06').on('2026-05-08', 'reject', { ground: 'R4', reason: '2021 年购买，超过三年' }),
    filed('2026-05-18'),
    filed('2026-05-25'),
    filed('2026-03-20').on('2026-03-24', 'accept'),
    filed('2026-05-11').on('2026-05-12', 'withdraw', { reason: '不想继续了' }, consumer),
  ];
  return cases.flatMap((one) => one.entries);
}

test.each<[MeasureId, number, number]>([
  ['firstDecisionOnTime', 2, 4],
  ['closingOnTimeA', 2, 3],
  ['mediationSuccessA', 1, 2],
  ['mediationSuccessB', 1, 3],
  ['closingOnTimeB', 3, 3],
  ['satisfactionA', 7, 2],
  ['satisfactionB', 7, 2],
  ['ratingResponse', 2, 2],
  ['ratingResponseRejected', 0, 1],
  ['withdrawnUndecided', 1, 1],
])('the worked example, May as of 05-31: %s is %d of %d', (measure, n, d) => {
  expect(figure(example(), measure, may, '2026-05-31')).toEqual({ n, d });
});

test('what was reported on a past day stays what it was, whatever is done later', () => {
  const d = filed('2026-05-18');
  const may27 = () => figure(d.entries, 'firstDecisionOnTime', may, '2026-05-27');
  const may28 = () => figure(d.entries, 'firstDecisionOnTime', may, '2026-05-28');
  expect([may27(), may28()]).toEqual([
    { n: 0, d: 0 },
    { n: 0, d: 1 },
  ]);
  d.on('2026-06-02', 'accept').on('2026-06-10', 'agree', agreed);
  expect([may27(), may28()]).toEqual([
    { n: 0, d: 0 },
    { n: 0, d: 1 },
  ]);
  // Done late is late for good, and June does not gain an on-time decision.
  expect(figure(d.entries, 'firstDecisionOnTime', { from: '2026-06-01', to: '2026-06-30' }, '2026-06-30')).toEqual({
    n: 0,
    d: 0,
  });
});

test('a day to come gives the forecast: undecided today, late by then if nobody acts', () => {
  const { entries } = filed('2026-05-25');
  const june = { from: '2026-06-01', to: '2026-06-30' };
  expect(figure(entries, 'firstDecisionOnTime', june, '2026-06-03')).toEqual({ n: 0, d: 0 });
  expect(figure(entries, 'firstDecisionOnTime', june, '2026-06-04')).toEqual({ n: 0, d: 1 });
});

test('withdrawn in time is out of the rates; withdrawn after the due date stays late', () => {
  const early = filed('2026-05-18').on('2026-05-27', 'withdraw', {}, consumer);
  const late = filed('2026-05-18').on('2026-05-28', 'withdraw', {}, consumer);
  expect(figure(early.entries, 'firstDecisionOnTime', may, '2026-05-31')).toEqual({ n: 0, d: 0 });
  expect(figure(late.entries, 'firstDecisionOnTime', may, '2026-05-31')).toEqual({ n: 0, d: 1 });
});

test('while an appraisal is out the mediation cannot become late; from its return it can', () => {
  const f = filed('2026-03-20').on('2026-03-24', 'accept');
  const out = { item: '核桃水分', institution: '市质检所', chosenBy: 'parties', out: '2026-05-20', evidence: '委托书 1 号' };
  f.on('2026-05-20', 'appraisalOut', out);
  expect(figure(f.entries, 'closingOnTimeA', may, '2026-05-31')).toEqual({ n: 0, d: 0 });
  f.on('2026-06-05', 'appraisalIn', { in: '2026-06-05', result: '水分超标' });
  const june = { from: '2026-06-01', to: '2026-06-30' };
  expect(figure(f.entries, 'closingOnTimeA', june, '2026-06-30')).toEqual({ n: 0, d: 1 });
  // What was late for no day in May is not made late there afterwards.
  expect(figure(f.entries, 'closingOnTimeA', may, '2026-06-30')).toEqual({ n: 0, d: 0 });
});

test('an offline purchase is not of the population, and a reclassified one leaves it from that day on', () => {
  expect(filed('2026-05-18', { online: false }).entries).toEqual([]);
  const { now } = filed('2026-05-18');
  const corrected = [
    ...entriesOf(standings, undefined, now, '2026-05-18'),
    ...entriesOf(standings, now, { ...now, online: false }, '2026-06-01'),
  ];
  expect(figure(corrected, 'firstDecisionOnTime', may, '2026-05-31')).toEqual({ n: 0, d: 1 });
  expect(figure(corrected, 'firstDecisionOnTime', may, '2026-06-01')).toEqual({ n: 0, d: 0 });
});

test('each office answers for what stood on its days, and the county is the sum of its offices', () => {
  const one = filed('2026-05-06');
  one.on('2026-05-07', 'distribute', { office: '621228-01', reason: '商家在城关' }, { as: 'intake' });
  const of = (office: string) => figure(one.entries, 'firstDecisionOnTime', may, '2026-05-31', { office });
  // Undecided at the due date: late for the office that had it then.
  expect([of(OFFICE), of('621228-01')]).toEqual([
    { n: 0, d: 0 },
    { n: 0, d: 1 },
  ]);
  expect(figure(one.entries, 'firstDecisionOnTime', may, '2026-05-31')).toEqual({ n: 0, d: 1 });
});

test('a rejection that a court revoked keeps its day in the on-time rate, and its outcome is gone from the day of the ruling', () => {
  const c = filed('2026-05-06').on('2026-05-08', 'reject', { ground: 'R4', reason: '2021 年购买，超过三年' });
  const ruling = { by: 'court', documentNo: '（2026）甘 1228 行初 1 号', reason: '事实不清', days: 7, unit: 'workingDay' };
  c.on('2026-07-01', 'revoke', ruling, { as: 'leader' });
  expect(figure(c.entries, 'firstDecisionOnTime', may, '2026-12-31')).toEqual({ n: 1, d: 1 });
  expect(figure(c.entries, 'mediationSuccessB', may, '2026-06-30')).toEqual({ n: 0, d: 1 });
  expect(figure(c.entries, 'mediationSuccessB', may, '2026-07-01')).toEqual({ n: 0, d: 0 });
});

test('a report counts on the day it was decided, or late on its due date; new facts begin its period anew', () => {
  const of = (report: Report) => reportStandings(report).map(({ day, n, d }) => ({ day, n, d }));
  const asked = reportDone(assigned(), 'proposeNotFile', { ground: 'N1', reason: '数量很少，当场改正' });
  expect(of(asked)).toEqual([{ day: '2026-11-30', n: 0, d: 1 }]);
  // 指标 17(1): 涉网 reports only.
  expect(of({ ...asked, target: { ...asked.target, kind: 'offline' } })).toEqual([]);
  expect(of(reportDone(asked, 'approveNotFile', {}, { as: 'leader', on: '2026-11-30' }))).toEqual([
    { day: '2026-11-30', n: 1, d: 1 },
  ]);
  expect(of(reportDone(asked, 'approveNotFile', {}, { as: 'leader', on: '2026-12-01' }))).toEqual([
    { day: '2026-11-30', n: 0, d: 1 },
  ]);
  const more = { no: 'LDJ-2026-0002', receivedOn: '2026-11-16', facts: '又一批换标签' };
  expect(of(reportDone(assigned(), 'takeFacts', more, { on: '2026-11-17' }))).toEqual([{ day: '2026-12-07', n: 0, d: 1 }]);
});

test('withdrawn late in the new round stands not among those withdrawn in time, whatever became of the first', () => {
  const ruling = { by: 'court', documentNo: '（2026）甘 1228 行初 1 号', reason: '事实不清', days: 7, unit: 'workingDay' };
  const again = filed('2026-03-20').on('2026-03-24', 'accept').on('2026-04-01', 'withdraw', {}, consumer);
  again
    .on('2026-04-10', 'revoke', ruling, { as: 'leader' })
    .on('2026-04-13', 'accept')
    .on('2026-07-01', 'withdraw', {}, consumer);
  const year = { from: '2026-01-01', to: '2026-12-31' };
  expect(figure(again.entries, 'withdrawnAccepted', year, '2026-06-30')).toEqual({ n: 0, d: 0 });
  expect(figure(again.entries, 'withdrawnAccepted', year, '2026-07-01')).toEqual({ n: 0, d: 0 });
});

// 广元 2022 Q1 as it was published: 241 办结, 180 in time (74.69 %), 92 settled by mediation (38.17 %). 40 of the 241 were rejected here.
describe('a case list of 241 closed, 40 rejected among them', () => {
  const settled = (on: CivilDate) => filed('2026-03-02').on('2026-03-03', 'accept').on(on, 'agree', agreed);
  const failed = (on: CivilDate) =>
    filed('2026-03-02').on('2026-03-03', 'accept').on(on, 'terminate', { ground: 'T3', reason: '双方差距太大，谈不成' });
  const rejected = (on: CivilDate) => filed('2026-05-06').on(on, 'reject', { ground: 'R4', reason: '2021 年购买，超过三年' });
  const [inTime, late] = ['2026-05-04', '2026-05-11'];
  const kinds: [number, () => Case][] = [
    [72, () => settled(inTime)],
    [20, () => settled(late)],
    [66, () => failed(inTime)],
    [38, () => failed(late)],
    [4, () => filed('2026-03-02').on('2026-03-03', 'accept').on(inTime, 'withdraw', {}, consumer)],
    [1, () => filed('2026-03-02').on('2026-03-03', 'accept').on(late, 'withdraw', {}, consumer)],
    [38, () => rejected('2026-05-14').on('2026-05-15', 'rate', { stars: 1 }, consumer)],
    [2, () => rejected('2026-05-18')],
    // None of these was closed: withdrawn before a decision, taken over, still open.
    [3, () => filed('2026-05-11').on('2026-05-12', 'withdraw', {}, consumer)],
    [2, () => filed('2026-03-20').on('2026-03-24', 'accept')],
  ];
  const list = kinds.flatMap(([count, make]) => {
    const { entries } = make();
    return Array.from({ length: count }, () => entries).flat();
  });

  test.each<[MeasureId, number, number, string]>([
    ['closingOnTimeB', 180, 241, '74.69'],
    ['mediationSuccessB', 92, 241, '38.17'],
    ['mediationSuccessA', 92, 201, '45.77'],
  ])('%s is %d of %d, published as %s', (measure, n, d, published) => {
    expect(figure(list, measure, may, '2026-05-31')).toEqual({ n, d });
    expect(((n * 100) / d).toFixed(2)).toBe(published);
  });

  test('stars of rejected ones stand in B alone', () => {
    expect(figure(list, 'satisfactionA', may, '2026-05-31')).toEqual({ n: 0, d: 0 });
    expect(figure(list, 'satisfactionB', may, '2026-05-31')).toEqual({ n: 38, d: 38 });
    expect(figure(list, 'ratingResponse', may, '2026-05-31')).toEqual({ n: 0, d: 201 });
    expect(figure(list, 'ratingResponseRejected', may, '2026-05-31')).toEqual({ n: 38, d: 40 });
  });
});

test('B: rejected and not yet told is not late before its time; taken over is never in it; a revocation takes nothing back', () => {
  const rejection = { ground: 'R4', reason: '2021 年购买，超过三年' };
  const b = (one: Case, asOf: CivilDate) => figure(one.entries, 'closingOnTimeB', may, asOf);
  const noAccount = filed('2026-05-06');
  delete noAccount.now.complainant.member;
  noAccount.on('2026-05-08', 'reject', rejection);
  expect([b(noAccount, '2026-05-14'), b(noAccount, '2026-05-15')]).toEqual([
    { n: 0, d: 0 },
    { n: 0, d: 1 },
  ]);
  noAccount.on('2026-05-12', 'recordDispatch', {
    form: 'rejection',
    to: 'complainant',
    way: 'post',
    address: '东街 18 号',
    on: '2026-05-12',
    result: 'sent',
  });
  expect([b(noAccount, '2026-05-11'), b(noAccount, '2026-05-12')]).toEqual([
    { n: 0, d: 0 },
    { n: 1, d: 1 },
  ]);
  const taken = { authority: '陇南市市场监督管理局', basis: 'superior', documentNo: '陇市监〔2026〕1号', reason: '上级直接办理' };
  const away = filed('2026-03-20').on('2026-03-24', 'accept').on('2026-05-29', 'takeOver', taken, { as: 'leader' });
  expect(b(away, '2026-12-31')).toEqual({ n: 0, d: 0 });
  const revoked = filed('2026-05-06').on('2026-05-08', 'reject', rejection);
  const ruling = { by: 'court', documentNo: '（2026）甘 1228 行初 1 号', reason: '事实不清', days: 7, unit: 'workingDay' };
  revoked.on('2026-07-01', 'revoke', ruling, { as: 'leader' }).on('2026-07-02', 'accept').on('2026-07-20', 'agree', agreed);
  expect(b(revoked, '2026-12-31')).toEqual({ n: 1, d: 1 });
  const year = { from: '2026-01-01', to: '2026-12-31' };
  expect(figure(revoked.entries, 'closingOnTimeB', year, '2026-12-31')).toEqual({ n: 1, d: 1 });
});
