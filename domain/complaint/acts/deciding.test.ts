import { isOpen, currentDeadline } from '../../law/deadline/running';
import { accepted, alone, at, bureau, done, inputs, people, received, refused, RECEIVED } from '../fixture';
import { openTasks } from '../desk/tasks';
import { formsOf } from '../letters/sent';
import { noticeText } from '../letters/notices';
import { draftSummary } from '../summary';
import { without } from '../../without';

const offline = () => {
  const complainant = without(received().complainant, 'member');
  return received({ complainant });
};

describe('accept (令121-15)', () => {
  test('ends C1 by the day the notice went out and starts C2: a period that runs on would be reported late', () => {
    const next = accepted();
    expect(next.state).toBe('accepted');
    expect(currentDeadline(next, 'C1')?.metOn).toBe('2026-11-10');
    expect(currentDeadline(next, 'C2')).toMatchObject({ startedOn: '2026-11-10' });
    expect(next.decision).toMatchObject({ kind: 'accepted', article: '令121-15', dispatchedOn: '2026-11-10' });
    expect(next.deliveries?.map(({ form, to }) => [form, to])).toEqual([
      ['acceptance', 'complainant'],
      ['inquiry', 'respondent'],
    ]);
    expect(next.handler).toEqual({ member: 'm_zhang', name: '张建军' });
  });

  test('C1 stays open until a complainant without an account was told', () => {
    const next = done(offline(), 'accept');
    expect(isOpen(currentDeadline(next, 'C1')!)).toBe(true);
    const failed = done(next, 'recordDispatch', { ...(inputs.recordDispatch as object), result: 'failed' });
    expect(isOpen(currentDeadline(failed, 'C1')!)).toBe(true);
    const told = done(failed, 'recordDispatch', inputs.recordDispatch, { on: '2026-11-12' });
    expect(currentDeadline(told, 'C1')?.metOn).toBe('2026-11-10');
    expect(told.decision?.dispatchedOn).toBe('2026-11-10');
  });

  test('the summary that stands unwritten holds nothing of the complainant: no words, name, phone or address', () => {
    const one = received();
    const summary = done(one, 'accept').summary ?? '';
    expect(summary).toBe(draftSummary(one));
    expect(summary).toContain('核桃');
    for (const secret of [one.facts, one.complainant.name, one.complainant.phone, one.complainant.address])
      expect(summary).not.toContain(secret);
  });

  test('no decision beside one that waits for approval', () => {
    const waiting = done(received(), 'proposeReject', inputs.proposeReject);
    expect(refused(waiting, 'accept').refused).toBe('proposal-open');
    expect(refused(waiting, 'proposeReject', inputs.proposeReject).refused).toBe('proposal-open');
  });
});

describe('reject: one proposes, another approves', () => {
  const waiting = () => done(received(), 'proposeReject', inputs.proposeReject, { as: 'intake' });

  test('one person alone is refused while approval is on, and may when it is off', () => {
    expect(refused(received(), 'reject', inputs.reject).refused).toBe('approval-needed');
    expect(refused(received(), 'proposeReject', inputs.proposeReject, { settings: alone }).refused).toBe('approval-not-needed');
    expect(done(received(), 'reject', inputs.reject, { settings: alone }).closing?.outcome).toBe('rejected');
  });

  test('waiting stops no period and closes nothing', () => {
    expect(waiting().state).toBe('received');
    expect(isOpen(currentDeadline(waiting(), 'C1')!)).toBe(true);
  });

  test('the proposer cannot approve: two people would be one', () => {
    const own = done(received(), 'proposeReject', inputs.proposeReject, { as: 'handler' });
    expect(refused(own, 'approveReject', {}, { as: 'handler' }).refused).toBe('proposal-own');
  });

  test('approval closes with the ground, its article and the notice, and meets C1', () => {
    const next = done(waiting(), 'approveReject', {}, { as: 'leader', on: '2026-11-12' });
    expect(next).toMatchObject({
      state: 'closed',
      closing: { outcome: 'rejected' },
      decision: { kind: 'rejected', ground: 'R4', article: '令121-16(4)' },
    });
    expect(next.proposal).toBeUndefined();
    expect(currentDeadline(next, 'C1')?.metOn).toBe('2026-11-12');
    const { body } = noticeText('rejection', next, at('2026-11-12'), bureau);
    expect(body).toContain('属以下第〔四〕项情形，依据《市场监督管理投诉举报处理办法》第十六条的规定');
    expect(body).toContain('向人民法院起诉');
    expect(body).toContain('第三十九条');
  });

  test('declined: the case is as before, and why it was declined is kept', () => {
    const back = done(waiting(), 'decline', inputs.decline, { as: 'leader' });
    expect(back.proposal).toBeUndefined();
    expect(back.declined).toHaveLength(1);
    expect(refused(back, 'approveReject', {}, { as: 'leader' }).refused).toBe('proposal-missing');
  });

  test('the seven grounds need a reason, and only those in force on the day (R6 is new in 令121)', () => {
    expect(refused(received(), 'proposeReject', { ground: 'R8', reason: '超过三年了' }).fields).toHaveProperty('ground');
    expect(refused(received(), 'proposeReject', { ground: 'R4', reason: '短' }).fields).toHaveProperty('reason');
    const old = received({ receivedOn: '2026-04-01' });
    expect(refused(old, 'proposeReject', { ground: 'R6', reason: '冒用他人名义' }, { on: '2026-04-10' }).fields).toHaveProperty(
      'ground',
    );
    expect(done(old, 'proposeReject', { ground: 'R6', reason: '冒用他人名义' }, { on: '2026-04-15' }).proposal?.ground).toBe(
      'R6',
    );
  });
});

describe('identity request (令121-10)', () => {
  test('is due at least one working day before C1, which does not stop', () => {
    expect(refused(received(), 'identityRequest', { what: '身份证', dueOn: '2026-11-18' }).fields).toHaveProperty('dueOn');
    expect(refused(received(), 'identityRequest', { what: '身份证', dueOn: '2026-11-10' }).fields).toHaveProperty('dueOn');
    const asked = done(received(), 'identityRequest', inputs.identityRequest);
    expect(asked.identity).toMatchObject({ askedOn: '2026-11-10', dueOn: '2026-11-13' });
    expect(asked.deadlines).toEqual(received().deadlines);
  });
});

describe('revoke', () => {
  const rejected = () => done(received(), 'reject', inputs.reject, { settings: alone });
  const again = () => done(rejected(), 'revoke', inputs.revoke, { as: 'leader', on: '2026-12-01' });

  test('returns the case to received with the period the ruling sets, the old decision and what was told kept whole', () => {
    const next = again();
    expect(next.state).toBe('received');
    expect(next.decision).toBeUndefined();
    expect(next.closing).toBeUndefined();
    expect(next.revoked).toMatchObject([{ decision: { kind: 'rejected' }, closing: { outcome: 'rejected' }, by: 'court' }]);
    expect(next.revoked?.[0]?.deliveries).toHaveLength(1);
    expect(next.deadlines.filter(isOpen)).toMatchObject([{ id: 'C1', length: 7, unit: 'workingDay', startedOn: '2026-12-01' }]);
  });

  test('the new decision must be told anew: the letter of the old one does not meet the new C1', () => {
    const complainant = without(again().complainant, 'member');
    const next = done({ ...again(), complainant }, 'accept', {}, { on: '2026-12-02' });
    expect(isOpen(currentDeadline(next, 'C1')!)).toBe(true);
  });

  test('a case that left without a decision has nothing to revoke', () => {
    const gone = done(received(), 'withdraw', {}, { as: 'complainant', on: RECEIVED });
    expect(refused(gone, 'revoke', inputs.revoke, { as: 'leader' }).refused).toBe('decision-missing');
  });

  test('only a leader may', () => {
    expect(refused(rejected(), 'revoke', inputs.revoke, { as: 'handler' }).refused).toBe('not-allowed');
    expect(people.leader.relation).toBe('leader');
  });
});

describe('a food matter that is another department’s (食品安全法 115)', () => {
  const to = '两当县农业农村局';
  const food = { ground: 'R1', reason: '种植环节的农药残留', handover: { to } };
  const rejected = (one = received()) =>
    done(done(one, 'proposeReject', food, { as: 'intake' }), 'approveReject', {}, { as: 'leader' });

  test('R1 with a written handover and a written notice; the letter is issued with the decision', () => {
    expect(refused(received(), 'proposeReject', { ...food, ground: 'R3' }, { as: 'intake' }).fields).toHaveProperty('ground');
    expect(rejected().decision).toMatchObject({ ground: 'R1', handover: { to } });
    expect(formsOf('approveReject', rejected())).toEqual(['rejection', 'handover']);
    const told = noticeText('rejection', rejected(), at('2026-11-10'), bureau).body;
    for (const said of [to, '《食品安全法》第一百一十五条']) expect(told).toContain(said);
    const { title, body } = noticeText('handover', rejected(), at('2026-11-10'), bureau);
    expect(title).toBe('移交函');
    expect(body).toContain(`${to}：`);
  });

  test('the notice does not go by telephone', () => {
    const one = { form: 'rejection', to: 'complainant', address: '13900001101', on: '2026-11-10', result: 'sent' };
    expect(refused(rejected(offline()), 'recordDispatch', { ...one, way: 'phone' }).fields).toHaveProperty('way');
    expect(done(rejected(offline()), 'recordDispatch', { ...one, way: 'sms' }).decision?.dispatchedOn).toBe('2026-11-10');
  });

  test('sending the letter is a task until it is recorded', () => {
    const kinds = (one: ReturnType<typeof received>) => openTasks(one).map(({ kind }) => kind);
    expect(kinds(rejected())).toEqual(['handOver']);
    const early = { ...(inputs.recordHandover as object), on: '2026-11-09' };
    expect(refused(rejected(), 'recordHandover', early).fields).toHaveProperty('on');
    const sent = done(rejected(), 'recordHandover', inputs.recordHandover);
    expect(sent.decision?.handover?.sent).toMatchObject({ on: '2026-11-10', by: '张建军' });
    expect(kinds(sent)).toEqual([]);
  });
});
