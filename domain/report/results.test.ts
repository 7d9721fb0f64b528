import { createHash } from 'node:crypto';
import { plusDays } from '../civil-date';
import { at, OFFICE } from '../complaint/fixture';
import { addWorkingDays, builtIn } from '../law/calendar/calendar';
import { isLate } from '../law/deadline/clocks';
import { verifying } from './clocks';
import { assigned, reportForm, REPORTED, reportDone, reported, reportInputs, reportRefused } from './fixture';
import { codeMark, identityCode, proveIdentity } from './identity-code';
import { receiveReport } from './receive';
import type { Report } from './report';
import { reportSchema } from './schema';
import { viewReport } from './visibility';

const owing = (law: string, subject: Report = assigned()) => reportDone(subject, 'oweResult', { law });
const TOLD = '2026-11-17';
const telling = (law: string, more: object = {}) => ({ ...(reportInputs.tellResult as object), law, on: TOLD, ...more });
const tell = (subject: Report, law: string, more: object = {}) =>
  reportDone(subject, 'tellResult', telling(law, more), { on: TOLD });
const notTold = (subject: Report, law: string, more: object = {}) =>
  reportRefused(subject, 'tellResult', telling(law, more), { on: TOLD });
const filed = (subject: Report = assigned()) =>
  reportDone(reportDone(subject, 'proposeFile', reportInputs.proposeFile), 'approveFile', {}, { as: 'leader', on: '2026-11-11' });
const c9 = (report: Report, article: string) => report.deadlines.find((one) => one.id === 'C9' && one.article === article);

describe('what a law orders to be told (令121-36)', () => {
  test('nothing is owed where no law orders it', () => {
    expect(notTold(filed(), '广告法-53').refused).toBe('result-not-owed');
  });

  test('several laws may order it for one report, each with its own term from receipt', () => {
    const both = owing('企业信息公示条例-13', owing('广告法-53'));
    expect(c9(both, '广告法-53')).toMatchObject({ startedOn: REPORTED, dueOn: addWorkingDays(REPORTED, 7, builtIn) });
    expect(c9(both, '企业信息公示条例-13')).toMatchObject({ startedOn: REPORTED, dueOn: addWorkingDays(REPORTED, 20, builtIn) });
    const told = tell(filed(both), '广告法-53');
    expect(c9(told, '广告法-53')).toMatchObject({ metOn: '2026-11-17' });
    expect(c9(told, '企业信息公示条例-13')).not.toHaveProperty('metOn');
    expect(notTold(told, '广告法-53').fields).toHaveProperty('law');
    expect(reportRefused(both, 'oweResult', { law: '广告法-53' }).fields).toHaveProperty('law');
  });

  test('a law without a term makes no period, and its result is told after the decision', () => {
    const owed = owing('反不正当竞争法-20');
    expect(owed.deadlines.some(({ id }) => id === 'C9')).toBe(false);
    expect(notTold(owed, '反不正当竞争法-20').refused).toBe('result-not-owed');
    expect(tell(filed(owed), '反不正当竞争法-20').resultsTold).toHaveLength(1);
  });

  test('where the term falls due before the decision it is told before, and the result once there is one (广告法-53)', () => {
    const before = tell(owing('广告法-53'), '广告法-53');
    expect(c9(before, '广告法-53')).toMatchObject({ metOn: '2026-11-17' });
    expect(before.resultsTold).toMatchObject([{ decided: false }]);
    expect(notTold(before, '广告法-53').refused).toBe('result-not-owed');
    const after = tell(filed(before), '广告法-53');
    expect(after.resultsTold).toMatchObject([{ decided: false }, { decided: true }]);
    expect(notTold(after, '广告法-53').refused).toBe('result-not-owed');
  });

  test.each(['企业信息公示条例-13', '个体工商户年报办法-12', '合作社年报办法-9'])(
    '%s: verified and told in writing within 20 working days, and not extended (程序规定-18, last sentence)',
    (law) => {
      const owed = owing(law);
      expect(verifying(owed)).toMatchObject({ id: 'C4', article: law, length: 20, dueOn: addWorkingDays(REPORTED, 20, builtIn) });
      expect(reportRefused(owed, 'proposeExtend', reportInputs.proposeExtend).refused).toBe('extension-unknown');
      expect(notTold(filed(owed), law, { way: 'phone' }).fields).toHaveProperty('way');
      expect(tell(filed(owed), law, { way: 'post' }).resultsTold).toHaveLength(1);
    },
  );

  test('its test days and its new facts keep the length', () => {
    const sent = reportDone(owing('合作社年报办法-9'), 'testOut', { ...(reportInputs.testOut as object), out: '2026-11-10' });
    const back = reportDone(sent, 'testIn', { in: '2026-11-13', result: '属实' }, { on: '2026-11-13' });
    expect(verifying(back)?.dueOn).toBe(addWorkingDays(REPORTED, 23, builtIn));
    const facts = { no: 'LDJ-2026-0002', receivedOn: '2026-11-16', facts: '又一条虚假信息' };
    expect(verifying(reportDone(back, 'takeFacts', facts, { on: '2026-11-16' }))?.dueOn).toBe(
      addWorkingDays('2026-11-16', 20, builtIn),
    );
    // The result is told from the first day: the article names the day it was reported.
    expect(c9(reportDone(back, 'takeFacts', facts, { on: '2026-11-16' }), '合作社年报办法-9')?.startedOn).toBe(REPORTED);
  });

  test('what makes a late verification timely is noted by the head of the bureau alone', () => {
    const on = plusDays(addWorkingDays(REPORTED, 15, builtIn), 1);
    expect(reportRefused(assigned(), 'oweResult', { law: '合作社年报办法-9' }, { on }).refused).toBe('bureau-head-needed');
    const noted = reportDone(assigned(), 'oweResult', { law: '合作社年报办法-9' }, { as: 'leader', on });
    expect(isLate(verifying(noted)!, on, builtIn)).toBe(false);
    expect(reportDone(assigned(), 'oweResult', { law: '食品安全法-115' }, { on }).resultsOwed).toHaveLength(1);
  });

  test.each(['反不正当竞争法-20', '标准化法-35', '无证无照经营查处办法-9', '食盐专营办法-25'])(
    '%s owes nothing to who stays anonymous',
    (law) => {
      const nameless = assigned({ reporter: { anonymous: true, insider: false, member: 'm_ren' } });
      expect(reportRefused(nameless, 'oweResult', { law }).fields).toHaveProperty('law');
      expect(owing('食品安全法-115', nameless).resultsOwed).toHaveLength(1);
    },
  );

  test('nobody can be told where nobody left an address', () => {
    const anonymous = assigned({ reporter: { anonymous: true, insider: false } });
    expect(reportRefused(anonymous, 'oweResult', { law: '广告法-53' }).refused).toBe('reporter-unreachable');
  });

  test('a report that ended elsewhere has no result of ours to tell, and no term runs on', () => {
    const gone = reportDone(owing('广告法-53'), 'notCompetent', reportInputs.notCompetent);
    expect(c9(gone, '广告法-53')).toHaveProperty('droppedOn');
    expect(reportRefused(gone, 'oweResult', { law: '食品安全法-115' }, { as: 'leader' }).refused).toBe('wrong-state');
    expect(notTold(gone, '广告法-53').refused).toBe('result-not-owed');
  });
});

const context = { id: 'r_7', no: 'LDJ-2026-0007', office: OFFICE, source: 'window' as const, moment: at(REPORTED) };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('a report about an advertisement is told of within seven working days without anybody noting it (广告法-53)', () => {
  // A board in the street too: 广告法 knows no medium.
  const advertisement = { medium: 'none', role: 'ownPublisher' } as const;
  const ad = receiveReport(reportSchema.parse({ ...reportForm, advertisement }), { ...context, member: 'm_ren' });
  expect(c9(ad, '广告法-53')).toMatchObject({ dueOn: addWorkingDays(REPORTED, 7, builtIn) });
  const nobody = { ...reportForm, advertisement, reporter: { anonymous: true, insider: false } };
  expect(receiveReport(reportSchema.parse(nobody), context).resultsOwed).toBeUndefined();
});

test('the clock runs from the day the bureau received it, an earlier one with its reason (程序规定-18)', () => {
  const input = reportSchema.parse(reportForm);
  const letter = receiveReport(input, { ...context, receivedOn: '2026-11-06', receivedReason: '信件 11 月 6 日签收' });
  expect(letter).toMatchObject({ receivedOn: '2026-11-06', receivedReason: '信件 11 月 6 日签收' });
  expect(verifying(letter)?.dueOn).toBe(addWorkingDays('2026-11-06', 15, builtIn));
  expect(() => receiveReport(input, { ...context, receivedOn: '2026-11-06' })).toThrow(RangeError);
  expect(() => receiveReport(input, { ...context, receivedOn: '2026-11-10', receivedReason: '写错了' })).toThrow(RangeError);
});

describe('the identity code of an anonymous reporter who may want a reward', () => {
  const wish = { ...reportForm, reporter: { anonymous: true, insider: true, reward: true, contact: '邮箱 li@example.com' } };
  const code = identityCode(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
  const marked = receiveReport(reportSchema.parse(wish), { ...context, codeMark: codeMark('r_7', code, sha256) });
  const fields = (reporter: object) =>
    reportSchema.safeParse({ ...reportForm, reporter }).error?.issues.map(({ path }) => path.join('.')) ?? [];

  test('takes a way to be told, and only then', () => {
    expect(fields({ anonymous: true, insider: true, reward: true })).toEqual(['reporter.contact']);
    expect(fields({ anonymous: true, insider: true, contact: '邮箱' })).toEqual(['reporter.contact']);
    expect(() => receiveReport(reportSchema.parse(wish), context)).toThrow(RangeError);
  });

  test('is sixteen signs nobody takes for one another, and as many codes as there are bytes', () => {
    expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
    expect(identityCode(new Uint8Array(10))).toBe('2222-2222-2222-2222');
    expect(identityCode(new Uint8Array(10).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
    expect(() => identityCode(new Uint8Array(9))).toThrow(RangeError);
  });

  test("is nowhere in what is stored, and its mark is nobody's to read", () => {
    const bare = code.replace(/-/g, '');
    for (const text of [code, bare, bare.toLowerCase()]) expect(JSON.stringify(marked)).not.toContain(text);
    for (const relation of ['reporter', 'intake', 'handler', 'leader'] as const)
      expect(viewReport(marked, relation).reporter).not.toHaveProperty('codeMark');
    // The same code with another report leaves another mark: two reports are not told to be of one person.
    expect(codeMark('r_8', code, sha256)).not.toBe(marked.reporter?.codeMark);
  });

  test('proves who reported, however it is typed; a wrong one and a report without one look alike', () => {
    const typed = code.replace(/-/g, ' ').toLowerCase();
    expect(proveIdentity(marked, typed, '李文静', at('2026-12-01'), sha256)).toMatchObject({
      identityProofs: [{ on: '2026-12-01', by: '李文静' }],
    });
    const wrong = proveIdentity(marked, '2222-2222-2222-2222', '李文静', at('2026-12-01'), sha256);
    expect(wrong).toEqual(proveIdentity(reported(), code, '李文静', at('2026-12-01'), sha256));
    expect(wrong).toMatchObject({ refused: 'identity-code-wrong' });
  });

  test('makes the reporter reachable', () => {
    expect(owing('食品安全法-115', { ...marked, handler: { member: 'm_zhang', name: '张建军' } }).resultsOwed).toHaveLength(1);
  });
});
