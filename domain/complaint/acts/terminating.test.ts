import { sayRefusal } from '../../errors';
import { currentDeadline, isOpen } from '../../law/deadline/running';
import { accepted, alone, at, bureau, done, inputs, received, refused, tried } from '../fixture';
import { noticeText } from '../letters/notices';
import { without } from '../../without';

const on = '2026-11-20';
const t2 = { ground: 'T2', party: 'respondent', reason: '两次联系商家都没有回应' };
const withoutShop = () => {
  const respondent = without(received().respondent, 'member');
  return done(received({ respondent }), 'accept');
};

describe('T2: silence is no refusal', () => {
  test('needs form 7 delivered and two attempts on record', () => {
    expect(refused(accepted(), 'proposeTerminate', t2, { on }).refused).toBe('respondent-not-told');
    expect(refused(tried(accepted(), 1), 'proposeTerminate', t2, { on }).refused).toBe('respondent-not-told');
    expect(refused(tried(withoutShop(), 2), 'proposeTerminate', t2, { on }).refused).toBe('respondent-not-told');
    expect(done(tried(accepted(), 2), 'proposeTerminate', t2, { on }).proposal).toMatchObject({
      ground: 'T2',
      party: 'respondent',
    });
  });

  test('sent is not delivered: a letter under way proves nothing', () => {
    const send = { form: 'form7', to: 'respondent', way: 'post', address: '城关镇', on, result: 'sent' };
    const sent = done(tried(withoutShop(), 2), 'recordDispatch', send, { on });
    expect(refused(sent, 'proposeTerminate', t2, { on }).refused).toBe('respondent-not-told');
    expect(refused(sent, 'recordDispatch', { ...send, result: 'delivered' }, { on }).fields).toHaveProperty('proof');
    const there = done(sent, 'recordDispatch', { ...send, result: 'delivered', proof: '回执 88' }, { on });
    expect(done(there, 'proposeTerminate', t2, { on }).proposal?.ground).toBe('T2');
  });

  test('a talk that took place is no failed attempt', () => {
    const talked = done(tried(accepted(), 1), 'record', { ...(inputs.record as object), result: 'talked' }, { on });
    expect(refused(talked, 'proposeTerminate', t2, { on }).refused).toBe('respondent-not-told');
  });

  test('names which side; T6 names what was found', () => {
    expect(refused(tried(accepted(), 2), 'proposeTerminate', { ...t2, party: undefined }, { on }).fields).toHaveProperty('party');
    expect(refused(accepted(), 'proposeTerminate', { ground: 'T6', reason: '发现不是生活消费' }, { on }).fields).toHaveProperty(
      'basis',
    );
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
    const send = { form: 'form8', to: 'respondent', way: 'post', address: '城关镇', on: '2026-11-23', result: 'sent' };
    expect(currentDeadline(done(half, 'recordDispatch', send, { on: '2026-11-24' }), 'C3')?.metOn).toBe('2026-11-23');
    const failed = done(half, 'recordDispatch', { ...send, result: 'failed' }, { on: '2026-11-24' });
    expect(isOpen(currentDeadline(failed, 'C3')!)).toBe(true);
  });

  test('cites the ground and the other routes', () => {
    const { body } = noticeText('form8', done(accepted(), 'terminate', inputs.terminate, { on }), at(on), bureau);
    expect(body).toContain('《市场监督管理投诉举报处理办法》第二十三条第三项');
    expect(body).toContain('《消费者权益保护法》第三十九条');
  });

  test('a case does not end before its complainant was told it was accepted: C1 would run on a closed case', () => {
    const complainant = without(received().complainant, 'member');
    const untold = done(received({ complainant }), 'accept');
    for (const command of ['terminate', 'agree', 'settle'] as const)
      expect(refused(untold, command, inputs[command], { on }).refused).toBe('notice-not-sent');
  });
});
