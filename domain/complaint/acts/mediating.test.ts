import { sayRefusal } from '../../error-table';
import { currentDeadline, isOpen } from '../../law/deadline/running';
import type { Complaint } from '../complaint';
import { openTasks } from '../desk/tasks';
import { accepted, done, inputs, received, refused, tried } from '../fixture';
import { undelivered } from '../letters/deliveries';
import { without } from '../../without';

const on = '2026-11-20';
const record = (result: string, more: object = {}) => ({ ...(inputs.record as object), result, ...more });

describe('mediation record', () => {
  test('what is recorded has happened, and after acceptance', () => {
    expect(refused(accepted(), 'record', record('talked', { on: '2026-11-21' }), { on }).fields).toHaveProperty('on');
    expect(refused(accepted(), 'record', record('talked', { on: '2026-11-09' }), { on }).fields).toHaveProperty('on');
  });
});

describe('consent to mediation (令121-18)', () => {
  const both = record('talked', { with: 'both', announced: undefined });
  const unasked = () => accepted({ consents: { ...accepted().consents, mediation: false } });

  test('mediating and agreeing need both consents on record; coming to the table is consent', () => {
    const agreed = { ...(inputs.agree as object), respondentConsent: undefined };
    expect(refused(accepted(), 'record', both, { on }).fields).toHaveProperty('respondentConsent');
    expect(refused(accepted(), 'agree', agreed, { on }).fields).toHaveProperty('respondentConsent');
    const answered = done(accepted(), 'answer', { willing: true }, { as: 'respondent', on });
    const came = done(accepted(), 'record', { ...both, manner: 'onSite' }, { on });
    const noted = done(accepted(), 'record', { ...both, respondentConsent: '录音 5' }, { on });
    expect(done(answered, 'record', both, { on }).mediation).toHaveLength(1);
    for (const one of [answered, noted]) expect(done(one, 'agree', agreed, { on }).state).toBe('closed');
    expect(done(came, 'agree', { ...agreed, waived: true }, { on }).state).toBe('closed');
    expect(refused(unasked(), 'record', both, { on }).refused).toBe('mediation-consent-missing');
    expect(refused(unasked(), 'agree', inputs.agree, { on }).refused).toBe('mediation-consent-missing');
  });

  test('form 7 goes out once the complainant consents and nobody has refused, before the merchant’s consent', () => {
    expect(refused(unasked(), 'convene', inputs.convene, { on: '2026-11-12' }).refused).toBe('mediation-consent-missing');
    const unwilling = done(accepted(), 'answer', { willing: false }, { as: 'respondent', on: '2026-11-12' });
    expect(refused(unwilling, 'convene', inputs.convene, { on: '2026-11-12' }).refused).toBe('mediation-refused');
    const called = done(accepted(), 'convene', inputs.convene, { on: '2026-11-12' });
    expect(called.deliveries?.slice(-2).map(({ form, to }) => [form, to])).toEqual([
      ['mediationNotice', 'complainant'],
      ['mediationNotice', 'respondent'],
    ]);
  });

  test('a meeting is told of beforehand: never for the same day', () => {
    expect(refused(accepted(), 'convene', inputs.convene, { on: '2026-11-16' }).fields).toHaveProperty('on');
  });

  test('what is not delivered of form 7 waits until it is, or the meeting took place', () => {
    const respondent = without(received().respondent, 'member');
    const called = done(done(received({ respondent }), 'accept'), 'convene', inputs.convene, { on: '2026-11-12' });
    expect(undelivered(called).map(({ form, to }) => [form, to])).toEqual([['mediationNotice', 'respondent']]);
    const met = done(called, 'record', record('absent', { on: '2026-11-16', manner: 'onSite', announced: undefined }), { on });
    expect(undelivered(met)).toEqual([]);
  });
});

describe('entrusted mediation (令121-19)', () => {
  test('needs the consent of both', () => {
    const one = accepted();
    const unwilling = { ...one, consents: { ...one.consents, entrust: false } };
    expect(refused(unwilling, 'entrust', inputs.entrust, { on }).refused).toBe('consent-missing');
    const given = done(unwilling, 'recordConsent', inputs.recordConsent, { on });
    expect(done(given, 'entrust', inputs.entrust, { on }).entrusted?.to).toBe('两当县消费者协会');
  });

  test('the body returns it at least five working days before C2 is due, and C2 runs on', () => {
    // 60 days from 2026-11-10: 2027-01-09.
    expect(
      refused(accepted(), 'entrust', { ...(inputs.entrust as object), returnBy: '2027-01-08' }, { on }).fields,
    ).toHaveProperty('returnBy');
    expect(refused(accepted(), 'entrust', { ...(inputs.entrust as object), returnBy: on }, { on }).fields).toHaveProperty(
      'returnBy',
    );
    const away = done(accepted(), 'entrust', inputs.entrust, { on });
    expect(away.deadlines).toEqual(accepted().deadlines);
  });

  test('while it is away the bureau neither entrusts again nor ends it; returned, it may', () => {
    const away = done(accepted(), 'entrust', inputs.entrust, { on });
    for (const command of ['entrust', 'terminate', 'proposeTerminate', 'agree'] as const)
      expect(refused(away, command, inputs[command], { on }).refused).toBe('already-entrusted');
    expect(refused(accepted(), 'entrustReturned', inputs.entrustReturned, { on }).refused).toBe('not-entrusted');
    const back = done(away, 'entrustReturned', { on, result: '没有谈成' }, { on });
    expect(done(back, 'terminate', inputs.terminate, { on }).state).toBe('closed');
  });

  test('the complainant may withdraw while it is away: nobody is kept in mediation', () => {
    const away = done(accepted(), 'entrust', inputs.entrust, { on });
    expect(done(away, 'withdraw', {}, { as: 'complainant', on }).closing?.outcome).toBe('withdrawn');
  });
});

describe('recusal (令121-21)', () => {
  const suspended = () => done(accepted(), 'suspend', inputs.suspend, { as: 'complainant', on });

  test('suspends mediation, and C2 runs on', () => {
    expect(suspended().state).toBe('suspended');
    expect(suspended().deadlines).toEqual(accepted().deadlines);
  });

  test('granted: the officer leaves the case and is remembered; refused: stays', () => {
    const out = done(suspended(), 'resume', { recused: true, reason: '确是亲属' }, { as: 'leader', on });
    expect(out).toMatchObject({ state: 'accepted', recused: ['m_zhang'] });
    expect(out.handler).toBeUndefined();
    const kept = done(suspended(), 'resume', inputs.resume, { as: 'leader', on });
    expect(kept.handler?.member).toBe('m_zhang');
  });

  test('what was decided is not asked again: a party about the same mediator, anybody for the same reason', () => {
    const kept = done(suspended(), 'resume', inputs.resume, { as: 'leader', on });
    expect(kept.recusals).toMatchObject([
      { from: 'complainant', of: { member: 'm_zhang' }, decided: { recused: false, by: '马国梁', reason: '经查没有亲属关系' } },
    ]);
    const fresh = { reason: '昨天看到他们一起吃饭' };
    expect(refused(kept, 'suspend', fresh, { as: 'complainant', on }).refused).toBe('recusal-decided');
    const other = { reason: '调解员 是商家的亲戚。' };
    for (const as of ['respondent', 'handler'] as const) {
      expect(refused(kept, 'suspend', other, { as, on }).fields).toHaveProperty('reason');
      expect(done(kept, 'suspend', fresh, { as, on }).state).toBe('suspended');
    }
    const another = { ...kept, handler: { member: 'm_sun', name: '孙志强' } };
    expect(done(another, 'suspend', fresh, { as: 'complainant', on }).suspension).toMatchObject({ of: { member: 'm_sun' } });
  });

  test('nobody decides on the own recusal', () => {
    const own = { ...suspended(), handler: { member: 'm_ma', name: '马国梁' } };
    expect(refused(own, 'resume', inputs.resume, { as: 'leader', on }).refused).toBe('recusal-own');
  });
});

describe('appraisal (令121-22): the only days C2 does not count', () => {
  const out = () =>
    done(accepted(), 'appraisalOut', { ...(inputs.appraisalOut as object), out: '2026-11-12' }, { on: '2026-11-13' });

  test('excluded from the day after commissioning up to and including the day of the report', () => {
    expect(currentDeadline(out(), 'C2')?.pauses).toMatchObject([{ from: '2026-11-13', reason: 'appraisal' }]);
    const back = done(out(), 'appraisalIn', { in: '2026-11-18', result: '水分超标' }, { on });
    expect(currentDeadline(back, 'C2')?.pauses).toMatchObject([{ from: '2026-11-13', to: '2026-11-18' }]);
    expect(back.appraisals).toMatchObject([{ in: '2026-11-18', result: '水分超标' }]);
  });

  test('one at a time, in before out is refused, and nothing comes in that did not go out', () => {
    expect(refused(out(), 'appraisalOut', inputs.appraisalOut, { on }).refused).toBe('appraisal-open');
    expect(refused(out(), 'appraisalIn', { in: '2026-11-11', result: '水分超标' }, { on }).fields).toHaveProperty('in');
    expect(refused(accepted(), 'appraisalIn', inputs.appraisalIn, { on }).refused).toBe('appraisal-missing');
  });
});

describe('agreement (令121-24)', () => {
  const met = () =>
    done(accepted(), 'record', record('talked', { manner: 'onSite', with: 'both', announced: undefined }), { on });
  const terms = '商家退款 129.50 元';

  test('form 9 only of an agreement reached on site', () => {
    const agreed = { form: 'mediationAgreement', terms, respondentConsent: '录音 5' };
    expect(refused(accepted(), 'agree', agreed, { on }).refused).toBe('not-on-site');
    const talked = done(met(), 'record', record('talked', { with: 'both', announced: undefined }), { on });
    expect(refused(talked, 'agree', agreed, { on }).refused).toBe('not-on-site');
    expect(done(met(), 'agree', { form: 'mediationAgreement', terms }, { on }).closing?.outcome).toBe('mediated');
  });

  test('on site it is owed, unless performed at once or waived by both; every other way a record is kept', () => {
    expect(refused(met(), 'agree', { form: 'record', terms }, { on }).fields).toHaveProperty('form');
    expect(done(met(), 'agree', { form: 'record', terms, waived: true }, { on }).agreement).toMatchObject({ waived: true });
    expect(done(met(), 'agree', { form: 'performed', terms }, { on }).agreement?.form).toBe('performed');
    expect(done(accepted(), 'agree', inputs.agree, { on }).agreement).not.toHaveProperty('waived');
  });

  test('“confirmed by both” is no condition of closing', () => {
    expect(done(accepted(), 'agree', inputs.agree, { on }).agreement).not.toHaveProperty('confirmed');
  });

  test('form 9 is in force when both have signed, which waits as a task until it is recorded', () => {
    const closed = done(met(), 'agree', { form: 'mediationAgreement', terms }, { on });
    const tasks = (one: Complaint) => openTasks(one).map(({ kind }) => kind);
    expect(tasks(closed)).toEqual(['sign']);
    expect(refused(closed, 'recordSigned', { on: '2026-11-19', handed: true }, { on }).fields).toHaveProperty('on');
    const signed = done(closed, 'recordSigned', { on, handed: true }, { on });
    expect(signed.agreement?.signed).toEqual({ on, by: '张建军' });
    expect(tasks(signed)).toEqual([]);
    expect(refused(signed, 'recordSigned', { on, handed: true }, { on }).refused).toBe('wrong-state');
  });

  test('each side keeps a copy: handed over at the table it is delivered to both, otherwise it is owed to each', () => {
    const closed = done(met(), 'agree', { form: 'mediationAgreement', terms }, { on });
    const copies = (one: Complaint) => one.deliveries?.filter(({ form }) => form === 'mediationAgreement') ?? [];
    expect(copies(done(closed, 'recordSigned', { on, handed: true }, { on })).map(({ to, result }) => [to, result])).toEqual([
      ['complainant', 'delivered'],
      ['respondent', 'delivered'],
    ]);
    const later = done(closed, 'recordSigned', { on, handed: false }, { on });
    const owed = (one: Complaint) => openTasks(one).flatMap((task) => (task.kind === 'deliver' ? [task.to] : []));
    expect(owed(later)).toEqual(['complainant', 'respondent']);
    const input = { form: 'mediationAgreement', to: 'complainant', way: 'post', address: '东街 18 号', on, result: 'sent' };
    expect(owed(done(later, 'recordDispatch', input, { on }))).toEqual(['respondent']);
  });

  test('meets C2 and starts no C3: an agreement is no termination', () => {
    const closed = done(accepted(), 'agree', inputs.agree, { on });
    expect(currentDeadline(closed, 'C2')?.metOn).toBe(on);
    expect(currentDeadline(closed, 'C3')).toBeUndefined();
  });
});

describe('settlement and withdrawal (T1)', () => {
  test.each(['accepted', 'suspended'] as const)(
    'both are reachable from %s, with outcome apart from the legal ground',
    (state) => {
      const one = state === 'accepted' ? accepted() : done(accepted(), 'suspend', inputs.suspend, { on });
      expect(done(one, 'settle', {}, { as: 'complainant', on }).closing).toMatchObject({ outcome: 'settled', ground: 'T1' });
      expect(done(one, 'withdraw', {}, { as: 'complainant', on }).closing).toMatchObject({ outcome: 'withdrawn', ground: 'T1' });
    },
  );

  test('withdrawn before a decision: C1 is dropped, neither met nor late, and no T1', () => {
    const gone = done(received(), 'withdraw', {}, { as: 'complainant' });
    expect(currentDeadline(gone, 'C1')).toMatchObject({ droppedOn: '2026-11-10' });
    expect(currentDeadline(gone, 'C3')).toBeUndefined();
    expect(gone.closing?.ground).toBeUndefined();
    expect(gone.deliveries ?? []).toEqual([]);
  });

  test('staff who record it for the party say how they know', () => {
    expect(refused(accepted(), 'withdraw', {}, { on }).fields).toHaveProperty('recorded');
    expect(done(accepted(), 'withdraw', inputs.withdraw, { on }).withdrawal?.recorded?.proof).toBe('录音 20261110-3');
  });

  test('a joint complaint needs the recorded consent of each person represented (令121-12)', () => {
    const joint: Complaint['joint'] = {
      people: ['王秀兰', '陈小雨'].map((name) => ({ name, phone: '13900001303', address: '西街 2 号', consents: [] })),
      representatives: ['王秀兰'],
    };
    const together = accepted({ joint });
    const refusal = refused(together, 'withdraw', {}, { as: 'complainant', on });
    expect(refusal.refused).toBe('joint-consent-missing');
    expect(sayRefusal(refusal).say).toContain('陈小雨');
    expect(
      refused(together, 'recordJointConsent', { ...(inputs.recordJointConsent as object), name: '没有的人' }, { on }).fields,
    ).toHaveProperty('name');
    const agreed = done(together, 'recordJointConsent', inputs.recordJointConsent, { on });
    expect(done(agreed, 'withdraw', {}, { as: 'complainant', on }).state).toBe('closed');
    // Consent to withdraw is no consent to settle.
    expect(refused(agreed, 'settle', {}, { as: 'complainant', on }).refused).toBe('joint-consent-missing');
    expect(refused(accepted(), 'recordJointConsent', inputs.recordJointConsent, { on }).refused).toBe('not-joint');
  });
});

describe('attempts', () => {
  test('tried() of the fixture leaves that many records: the T2 tests rest on it', () => {
    expect(tried(accepted(), 2).mediation).toHaveLength(2);
    expect(isOpen(currentDeadline(tried(accepted(), 2), 'C2')!)).toBe(true);
  });
});
