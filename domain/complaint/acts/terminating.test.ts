import { sayRefusal } from '../../error-table';
import { currentDeadline, isOpen } from '../../law/deadline/running';
import { accepted, alone, at, bureau, done, inputs, received, refused, tried } from '../fixture';
import type { Complaint } from '../complaint';
import { noticeText } from '../letters/notices';
import { without } from '../../without';

const on = '2026-11-20';
const t2 = { ground: 'T2', party: 'respondent', reason: '两次联系商家都没有回应' };
const withoutShop = () => {
  const respondent = without(received().respondent, 'member');
  return done(received({ respondent }), 'accept');
};
/** A seller that no platform publishes an address of, without an account. */
const offPlatform = () => done(received({ respondent: { kind: 'offline', name: '山货铺' } }), 'accept');

/** Called to a meeting on 2026-11-16 by form 7. */
const called = (one: Complaint = accepted()) => done(one, 'convene', inputs.convene, { on: '2026-11-12' });
const absent = (one: Complaint, more: object = {}) =>
  done(
    one,
    'record',
    { on: '2026-11-16', manner: 'onSite', with: 'respondent', result: 'absent', text: '没有来', ...more },
    { on },
  );
const proposeT2 = (one: Complaint, more: object = {}) => done(one, 'proposeTerminate', { ...t2, ...more }, { on }).proposal;
const refusedT2 = (one: Complaint, more: object = {}) => refused(one, 'proposeTerminate', { ...t2, ...more }, { on }).refused;

describe('T2 by a clear refusal (令121-23(2)): enough by itself, with its proof', () => {
  const no = { on, manner: 'phone', with: 'respondent', result: 'refused', text: '店主说不参加任何调解' };

  test('no refusal is recorded without its proof, or of both at once', () => {
    expect(refused(accepted(), 'record', no, { on }).fields).toHaveProperty('proof');
    expect(refused(accepted(), 'record', { ...no, with: 'both', proof: '录音 3' }, { on }).fields).toHaveProperty('with');
  });

  test.each(['respondent', 'complainant'] as const)('of the %s, without form 7 and without an attempt', (party) => {
    const one = done(accepted(), 'record', { ...no, with: party, proof: '录音 3' }, { on });
    expect(proposeT2(one, { party })).toMatchObject({ ground: 'T2', party });
    expect(refusedT2(one, { party: party === 'respondent' ? 'complainant' : 'respondent' })).toBe('absence-not-shown');
  });

  test('the last word holds: who agreed afterwards does not refuse', () => {
    const one = done(accepted(), 'record', { ...no, on: '2026-11-12', proof: '录音 3' }, { on });
    expect(refusedT2(done(one, 'answer', { willing: true }, { as: 'respondent', on }))).toBe('absence-not-shown');
  });

  test('the complainant who said no in the log refuses', () => {
    const one = done(accepted(), 'recordConsent', { mediation: false }, { as: 'complainant', on });
    expect(proposeT2(one, { party: 'complainant' })?.ground).toBe('T2');
  });
});

describe('T2 by absence: silence is no refusal', () => {
  test('the time of a delivered form 7 has passed and the party did not come', () => {
    expect(refusedT2(called())).toBe('absence-not-shown');
    expect(proposeT2(absent(called()))).toMatchObject({ ground: 'T2', party: 'respondent' });
    expect(refusedT2(absent(called()), { party: 'complainant' })).toBe('absence-not-shown');
    // Not before its hour, 14:30 in +08:00; the tests act at ten in the morning.
    expect(refused(absent(called()), 'proposeTerminate', t2, { on: '2026-11-16' }).refused).toBe('absence-not-shown');
  });

  test('sent is not delivered, and delivered on the day itself is not told beforehand (令121-20)', () => {
    const send = {
      form: 'mediationNotice',
      to: 'respondent',
      way: 'post',
      address: '城关镇',
      on: '2026-11-13',
      proof: '回执 88',
    };
    const arrives = (result: string, day = '2026-11-13') =>
      absent(done(called(offPlatform()), 'recordDispatch', { ...send, on: day, result }, { on }));
    for (const one of [arrives('sent'), arrives('failed'), arrives('delivered', '2026-11-16')])
      expect(refusedT2(one)).toBe('absence-not-shown');
    expect(proposeT2(arrives('delivered'))?.ground).toBe('T2');
  });

  test('a meeting that was put off before its day counts for nothing', () => {
    const later = done(called(), 'convene', { ...(inputs.convene as object), on: '2026-11-18' }, { on: '2026-11-13' });
    expect(refusedT2(absent(later))).toBe('absence-not-shown');
    expect(proposeT2(absent(later, { on: '2026-11-18' }))?.ground).toBe('T2');
  });

  test('two telephone sessions, told of beforehand, on different days', () => {
    expect(refusedT2(tried(accepted(), 1))).toBe('absence-not-shown');
    expect(proposeT2(tried(accepted(), 2))).toMatchObject({ party: 'respondent' });
    const call = (day: string, more: object = {}) => ({ ...(inputs.record as object), on: day, ...more });
    const twice = (first: object, second: object) => done(done(accepted(), 'record', first, { on }), 'record', second, { on });
    expect(refusedT2(twice(call('2026-11-12'), call('2026-11-12')))).toBe('absence-not-shown');
    expect(refusedT2(twice(call('2026-11-12'), call('2026-11-13', { announced: undefined })))).toBe('absence-not-shown');
    expect(refusedT2(twice(call('2026-11-12'), call('2026-11-13', { result: 'talked' })))).toBe('absence-not-shown');
  });

  test('names which side; T6 names what was found', () => {
    expect(refused(tried(accepted(), 2), 'proposeTerminate', { ...t2, party: undefined }, { on }).fields).toHaveProperty('party');
    expect(refused(accepted(), 'proposeTerminate', { ground: 'T6', reason: '发现不是生活消费' }, { on }).fields).toHaveProperty(
      'basis',
    );
  });
});

describe('a platform shop that cannot be reached at its published address is not absent (令121-13(3))', () => {
  const unreachable = { tried: '11 月 12、13 日按公示电话拨打，空号；信函退回', bureau: '杭州市余杭区市场监督管理局' };
  const lost = { ground: 'T6', basis: 'R1', reason: '按公示地址联系不上', unreachable };

  test('T2 is refused until somebody was reached; of another seller two missed sessions are absence', () => {
    expect(refusedT2(tried(withoutShop(), 2))).toBe('shop-not-reached');
    expect(proposeT2(tried(offPlatform(), 2))?.ground).toBe('T2');
  });

  test('T6 with 16(1), approved by another person; the letter names the bureau at the platform’s seat', () => {
    const waiting = done(tried(withoutShop(), 2), 'proposeTerminate', lost, { on });
    const closed = done(waiting, 'approveTerminate', {}, { as: 'leader', on });
    expect(closed.closing).toMatchObject({ ground: 'T6', basis: 'R1', unreachable });
    const { body } = noticeText('termination', closed, at(on), bureau);
    for (const said of [unreachable.tried, unreachable.bureau, '第十三条第三款', '第十六条第一项', '第〔六〕项情形'])
      expect(body).toContain(said);
  });

  test('of no other seller, no other ground and no other basis', () => {
    expect(refused(offPlatform(), 'proposeTerminate', lost, { on }).fields).toHaveProperty(['unreachable.tried']);
    expect(refused(withoutShop(), 'proposeTerminate', { ...lost, basis: 'R3' }, { on }).fields).toHaveProperty('basis');
    expect(refused(withoutShop(), 'terminate', { ...lost, ground: 'T3', basis: undefined }, { on }).fields).toHaveProperty(
      'ground',
    );
  });

  test('before acceptance it is R1, and the notice says where to complain', () => {
    const reject = { ground: 'R1', reason: '按公示地址联系不上', unreachable };
    const waiting = done(received(), 'proposeReject', reject, { as: 'intake' });
    const closed = done(waiting, 'approveReject', {}, { as: 'leader' });
    expect(closed.decision).toMatchObject({ ground: 'R1', unreachable });
    expect(noticeText('rejection', closed, at(on), bureau).body).toContain(unreachable.bureau);
    expect(refused(received(), 'proposeReject', { ...reject, ground: 'R3' }).fields).toHaveProperty('ground');
    const offline = received({ respondent: { kind: 'offline', name: '山货铺' } });
    expect(refused(offline, 'proposeReject', reject).fields).toHaveProperty(['unreachable.tried']);
  });
});

describe('T2 and T6 are proposed by one and approved by another', () => {
  test.each(['T2', 'T6'] as const)('%s alone is refused while approval is on, and allowed when it is off', (ground) => {
    const input = ground === 'T2' ? t2 : inputs.proposeTerminate;
    const one = tried(accepted(), 2);
    expect(refused(one, 'terminate', input, { on }).refused).toBe('approval-needed');
    expect(done(one, 'terminate', input, { on, settings: alone }).closing?.ground).toBe(ground);
    expect(refused(one, 'proposeTerminate', input, { on, settings: alone }).refused).toBe('approval-not-needed');
  });

  test('approved by another only, and closed with ground and basis', () => {
    const waiting = done(accepted(), 'proposeTerminate', inputs.proposeTerminate, { on });
    expect(waiting.state).toBe('accepted');
    expect(isOpen(currentDeadline(waiting, 'C2')!)).toBe(true);
    expect(refused(waiting, 'approveTerminate', {}, { on }).refused).toBe('proposal-own');
    expect(done(waiting, 'approveTerminate', {}, { as: 'leader', on })).toMatchObject({
      state: 'closed',
      closing: { outcome: 'terminated', ground: 'T6', basis: 'R3' },
    });
    expect(refused(accepted(), 'approveTerminate', {}, { as: 'leader', on }).refused).toBe('proposal-missing');
  });

  test('the other grounds are one officer’s: they are not sent for approval', () => {
    expect(refused(accepted(), 'proposeTerminate', inputs.terminate, { on }).fields).toHaveProperty('ground');
    for (const ground of ['T3', 'T4', 'T7', 'T8'])
      expect(done(accepted(), 'terminate', { ground, reason: '双方差距太大' }, { on }).closing?.ground).toBe(ground);
  });
});

describe('T5 is a person’s decision, on the due date and not before', () => {
  const t5 = { ground: 'T5', reason: '六十天没有谈成' };
  const due = currentDeadline(accepted(), 'C2')!.dueOn;

  test('refused before, with the day it is over; on the day it is on time', () => {
    const refusal = refused(accepted(), 'terminate', t5, { on });
    expect(refusal.refused).toBe('period-not-over');
    expect(sayRefusal(refusal).say).toMatch(/月 \d+ 日（周.）/);
    const closed = done(accepted(), 'terminate', t5, { on: due });
    expect(currentDeadline(closed, 'C2')?.metOn).toBe(due);
  });

  test('not while a report is awaited: the period has no end yet', () => {
    const out = done(accepted(), 'appraisalOut', inputs.appraisalOut, { on });
    expect(refused(out, 'terminate', t5, { on: '2027-06-01' }).refused).toBe('appraisal-open');
  });
});

describe('the notice of termination (令121-23(2))', () => {
  test('C3 is met only when both were told; in the program that is the same commit', () => {
    expect(currentDeadline(done(accepted(), 'terminate', inputs.terminate, { on }), 'C3')?.metOn).toBe(on);
    const half = done(withoutShop(), 'terminate', inputs.terminate, { on });
    expect(isOpen(currentDeadline(half, 'C3')!)).toBe(true);
    const send = { form: 'termination', to: 'respondent', way: 'post', address: '城关镇', on: '2026-11-23', result: 'sent' };
    expect(currentDeadline(done(half, 'recordDispatch', send, { on: '2026-11-24' }), 'C3')?.metOn).toBe('2026-11-23');
    const failed = done(half, 'recordDispatch', { ...send, result: 'failed' }, { on: '2026-11-24' });
    expect(isOpen(currentDeadline(failed, 'C3')!)).toBe(true);
  });

  test('cites the ground and the other routes', () => {
    const { body } = noticeText('termination', done(accepted(), 'terminate', inputs.terminate, { on }), at(on), bureau);
    expect(body).toContain('第〔三〕项情形，依据《市场监督管理投诉举报处理办法》第二十三条第一款的规定');
    expect(body).toContain('《中华人民共和国消费者权益保护法》第三十九条');
  });

  test('a case does not end before its complainant was told it was accepted: C1 would run on a closed case', () => {
    const complainant = without(received().complainant, 'member');
    const untold = done(received({ complainant }), 'accept');
    for (const command of ['terminate', 'agree', 'settle'] as const)
      expect(refused(untold, command, inputs[command], { on }).refused).toBe('notice-not-sent');
  });
});
