import { builtIn } from '../../law/calendar/calendar';
import { undelivered } from '../letters/deliveries';
import { at, accepted, done, inputs, received } from '../fixture';
import { enterBy, openTasks, sayTasks, taskReminders } from './tasks';
import { without } from '../../without';

const offline = () => {
  const filed = received();
  return { ...filed, complainant: without(filed.complainant, 'member'), respondent: without(filed.respondent, 'member') };
};
const sent = (form: string, to: string, result: string, on = '2026-11-11') => ({
  form,
  to,
  way: 'phone',
  address: '13900001101',
  on,
  result,
  ...(result === 'delivered' && { proof: '录音 3' }),
});
const kinds = (...given: Parameters<typeof openTasks>) => openTasks(...given).map(({ kind }) => kind);

describe('what has not reached a party is asked after until it has', () => {
  test('parties who use the program need nothing; to the others both letters of an acceptance are owed', () => {
    expect(undelivered(accepted())).toEqual([]);
    expect(undelivered(done(offline(), 'accept')).map(({ form, to }) => [form, to])).toEqual([
      ['acceptance', 'complainant'],
      ['inquiry', 'respondent'],
    ]);
  });

  test('a row says the first of what waits and how many more do', () => {
    const both = openTasks(done(offline(), 'accept'));
    expect([sayTasks(both), sayTasks(both.slice(1)), sayTasks([])]).toEqual(['还没送达，另有 1 项', '还没送达', undefined]);
  });

  test('a failed attempt keeps it open and says so, the next way ends it', () => {
    const told = { on: '2026-11-12' };
    const failed = done(done(offline(), 'accept'), 'recordDispatch', sent('inquiry', 'respondent', 'failed'), told);
    expect(undelivered(failed)).toMatchObject([
      { form: 'acceptance' },
      { form: 'inquiry', failed: { way: 'phone', result: 'failed' } },
    ]);
    const posted = done(failed, 'recordDispatch', { ...sent('inquiry', 'respondent', 'sent'), way: 'post' }, told);
    expect(undelivered(posted).map(({ form }) => form)).toEqual(['acceptance']);
  });

  test('what was sent in time and came back later is owed again, though the period was met (casework: C1)', () => {
    const one = done(done(offline(), 'accept'), 'recordDispatch', sent('acceptance', 'complainant', 'sent'), {
      on: '2026-11-12',
    });
    const failed = sent('acceptance', 'complainant', 'failed', '2026-11-19');
    const back = done(one, 'recordDispatch', failed, { on: '2026-11-20' });
    expect(back.decision?.dispatchedOn).toBe('2026-11-11');
    expect(undelivered(back)).toMatchObject([{ form: 'acceptance', since: '2026-11-19' }, { form: 'inquiry' }]);
  });

  test('nobody is chased for a mediation notice once the case is closed, only for what closing owes', () => {
    const told = done(done(offline(), 'accept'), 'recordDispatch', sent('acceptance', 'complainant', 'sent'), {
      on: '2026-11-12',
    });
    const closed = done(told, 'terminate', inputs.terminate, { on: '2026-11-12' });
    expect(undelivered(closed).map(({ form, to }) => [form, to])).toEqual([
      ['termination', 'complainant'],
      ['termination', 'respondent'],
    ]);
  });
});

describe('what else waits', () => {
  test('an approval, a recusal, an identity and a mediation body, each until it is answered', () => {
    const proposed = done(received(), 'proposeReject', inputs.proposeReject, { as: 'intake' });
    expect(kinds(proposed)).toEqual(['approve']);
    expect(kinds(done(proposed, 'decline', inputs.decline, { as: 'leader' }))).toEqual([]);
    const asked = done(received(), 'identityRequest', inputs.identityRequest);
    expect(kinds(asked)).toEqual(['identity']);
    expect(kinds(done(asked, 'recordIdentity', inputs.recordIdentity))).toEqual([]);
    const out = done(accepted(), 'entrust', inputs.entrust);
    expect(kinds(out)).toEqual(['entrusted']);
    expect(kinds(done(out, 'entrustReturned', inputs.entrustReturned))).toEqual([]);
    expect(kinds(done(accepted(), 'suspend', inputs.suspend))).toEqual(['recusal']);
  });

  test('reminders: what others owe on its day, what staff know of on the next working day, under a stage of its own', () => {
    const asked = done(received(), 'identityRequest', inputs.identityRequest);
    const on = (today: string) => taskReminders(asked, at(today)).map(({ stage }) => stage);
    expect([on('2026-11-12'), on('2026-11-13')]).toEqual([[], ['task-identity-2026-11-13']]);
    // Accepted on Tuesday; the letter that nobody delivered is asked for on Wednesday.
    const owed = done(offline(), 'accept');
    expect(taskReminders(owed, at('2026-11-10'))).toEqual([]);
    expect(taskReminders(owed, at('2026-11-11'))).toHaveLength(2);
    const text = JSON.stringify(taskReminders(owed, at('2026-11-11')));
    for (const secret of ['王秀兰', '13900001101', '东街']) expect(text).not.toContain(secret);
  });
});

test('a case that went over into another is not entered a second time', () => {
  expect(enterBy(received(), builtIn)).toBe('2026-11-10');
  expect(enterBy(done(received(), 'merge', inputs.merge), builtIn)).toBeUndefined();
});

describe('who sent the complaint on waits for an answer', () => {
  const sender = { no: 1, name: '陇南市12345热线', number: 'GD2026-7', answerBy: '2026-11-20' };
  const answer = { sender: '1', on: '2026-11-12', way: 'system', to: '市热线办', proof: '回单 7' };

  test('by the day it named, asked for on that day, late from the next, until the answer is recorded', () => {
    const sent = received({ senders: [sender] });
    expect(openTasks(sent)).toEqual([{ kind: 'answerSender', by: '2026-11-20', sender: 1 }]);
    expect(taskReminders(sent, at('2026-11-19'))).toEqual([]);
    expect(taskReminders(sent, at('2026-11-20'))).toMatchObject([{ late: false }]);
    expect(taskReminders(sent, at('2026-11-21'))).toMatchObject([{ late: true }]);
    const stages = ['2026-11-20', '2026-11-21', '2026-11-22'].flatMap((day) =>
      taskReminders(sent, at(day)).map(({ stage }) => stage),
    );
    expect(new Set(stages).size).toBe(2);
    const answered = done(sent, 'answerSender', answer, { as: 'intake', on: '2026-11-12' });
    expect(openTasks(answered)).toEqual([]);
    expect(answered.senders?.[0]?.answered).toMatchObject(without(answer, 'sender'));
  });

  test('where it named no day, once there is a result; closing does not end it', () => {
    const open = received({ senders: [without(sender, 'answerBy')] });
    expect(openTasks(open)).toEqual([]);
    const closed = done(open, 'withdraw', {}, { as: 'complainant' });
    expect(openTasks(closed)).toMatchObject([{ kind: 'answerSender', by: closed.closing?.on }]);
    expect(kinds(done(received({ senders: [sender] }), 'withdraw', {}, { as: 'complainant' }))).toContain('answerSender');
  });
});

test('what waits for a second person is not asked of the first: who proposed, who entered the days that wait', () => {
  const proposal = done(received(), 'proposeReject', inputs.proposeReject);
  const asked = (subject: Parameters<typeof taskReminders>[0], title: string) =>
    taskReminders(subject, at('2027-02-01')).find((one) => one.title.startsWith(title))?.not;
  expect(asked(proposal, '等您审批')).toEqual([proposal.proposal?.member]);
  const told = { form: 'acceptance', to: 'complainant', way: 'phone', address: '13900001101', on: '2026-11-16', result: 'sent' };
  const late = done(done(offline(), 'accept'), 'recordDispatch', { ...told, proof: '通话记录' }, { on: '2026-11-20' });
  expect(asked(late, '补登等核对')).toEqual(['m_zhang']);
  // Each of two who entered one confirms the other's: both are asked.
  const [entry] = late.lateEntries!;
  const two = { ...late, lateEntries: [entry!, { ...entry!, no: 2, by: { member: 'm_li', name: '李文静' } }] };
  expect(asked(two, '补登等核对')).toEqual([]);
});
