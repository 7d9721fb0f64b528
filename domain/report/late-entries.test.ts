import * as fc from 'fast-check';
import { plusDays, type CivilDate } from '../civil-date';
import { at, OFFICE } from '../complaint/fixture';
import { waitingEntries } from '../late-entries';
import { addWorkingDays, builtIn } from '../law/calendar/calendar';
import { isLate } from '../law/deadline/clocks';
import { verifying } from './clocks';
import { assigned, reportDone, reported, reportInputs, reportRefused } from './fixture';
import { claims } from './late-entries';
import { reportTable } from './lifecycle';
import { receiveClue } from './receive';
import type { Report } from './report';
import { viewReport } from './visibility';

// Received Monday 2026-11-09: C4 is due Monday 11-30, C9 under 广告法-53 on Wednesday 11-18.
const DUE = '2026-11-30';
const FORM = '立案审批表 2026-17 号';
const proposed = (subject: Report = assigned()) => reportDone(subject, 'proposeFile', reportInputs.proposeFile);
const signed = (on: CivilDate, entered: CivilDate, proof: string | undefined = FORM, subject = proposed()) =>
  reportDone(subject, 'approveFile', { on, proof }, { as: 'leader', on: entered });
const c4 = ({ deadlines }: Report) => deadlines.find(({ id }) => id === 'C4')!;
const c9 = ({ deadlines }: Report) => deadlines.find(({ id }) => id === 'C9')!;
const confirm = (subject: Report, on: CivilDate, as: 'handler' | 'leader' = 'handler', entry = '1') =>
  reportDone(subject, 'confirmLateEntry', { entry }, { as, on });
const refuseEntry = (subject: Report, on: CivilDate) =>
  reportDone(subject, 'refuseLateEntry', reportInputs.refuseLateEntry, { on });

test('the days the examples begin with', () => {
  expect([c4(reported()).dueOn, addWorkingDays('2026-11-09', 7, builtIn)]).toEqual([DUE, '2026-11-18']);
});

describe('C4: the decision on filing (程序规定-18)', () => {
  test('entered within three working days it counts on the day the form was signed', () => {
    const filed = signed('2026-11-30', '2026-12-03');
    expect(filed).toMatchObject({ decision: { on: '2026-11-30', proof: FORM }, state: 'filed' });
    expect(filed).not.toHaveProperty('lateEntries');
    expect(c4(filed).metOn).toBe('2026-11-30');
  });

  test('an earlier day names the form; none is asked for where it is decided in the program', () => {
    expect(reportRefused(proposed(), 'approveFile', { on: '2026-11-27' }, { as: 'leader', on: DUE }).fields).toHaveProperty(
      'proof',
    );
    expect(reportDone(proposed(), 'approveFile', {}, { as: 'leader', on: DUE }).decision).not.toHaveProperty('proof');
  });

  test('entered later it counts late until another person has confirmed it, then on its day', () => {
    const waits = signed('2026-11-30', '2026-12-04');
    expect(waits.lateEntries).toMatchObject([
      { no: 1, command: 'approveFile', day: '2026-11-30', on: '2026-12-04', by: { member: 'm_ma' }, proof: FORM },
    ]);
    expect([c4(waits).metOn, isLate(c4(waits), '2026-12-31', builtIn)]).toEqual(['2026-12-04', true]);
    expect(reportRefused(waits, 'confirmLateEntry', { entry: '1' }, { as: 'leader', on: '2026-12-04' }).refused).toBe(
      'late-entry-own',
    );
    const done = confirm(waits, '2026-12-07');
    expect([c4(done).metOn, isLate(c4(done), '2026-12-31', builtIn)]).toEqual(['2026-11-30', false]);
    expect(done.lateEntries).toMatchObject([{ settled: { confirmed: true, by: '张建军', on: '2026-12-07' } }]);
    expect(reportRefused(done, 'confirmLateEntry', { entry: '1' }, { on: '2026-12-07' }).refused).toBe('late-entry-missing');
  });

  test('refused it stays late for good', () => {
    const no = refuseEntry(signed('2026-11-30', '2026-12-04'), '2026-12-07');
    expect([c4(no).metOn, isLate(c4(no), '2026-12-31', builtIn), waitingEntries(no)]).toEqual(['2026-12-04', true, []]);
  });

  test('so it is where no case is filed', () => {
    const asked = reportDone(assigned(), 'proposeNotFile', reportInputs.proposeNotFile);
    const closed = reportDone(asked, 'approveNotFile', { on: DUE, proof: FORM }, { as: 'leader', on: '2026-12-04' });
    expect(closed).toMatchObject({ closing: { on: DUE }, decision: { on: DUE }, lateEntries: [{ command: 'approveNotFile' }] });
    expect(isLate(c4(closed), '2026-12-31', builtIn)).toBe(true);
    expect(isLate(c4(confirm(closed, '2026-12-07')), '2026-12-31', builtIn)).toBe(false);
    expect(confirm(closed, '2026-12-07')).toMatchObject({ closing: { on: DUE }, decision: { on: DUE } });
    // Refused, it was decided on the day it was entered.
    expect(refuseEntry(closed, '2026-12-07')).toMatchObject({ closing: { on: '2026-12-04' }, decision: { on: '2026-12-04' } });
  });

  test('and of a clue found in mediation (C5, 令121-27)', () => {
    const found = { target: reported().target, clue: '换标签', facts: '调解时双方都说了' };
    const context = { id: 'r_2', no: 'LDJ-2026-0002', office: OFFICE, source: 'mediation' as const, moment: at('2026-11-09') };
    const clue = receiveClue(found, { ...context, fromComplaint: 'LD-2026-0001' });
    const handled = proposed({ ...clue, handler: { member: 'm_zhang', name: '张建军' } });
    const waits = signed(DUE, '2026-12-04', FORM, handled);
    const [c5] = waits.deadlines;
    expect([c5?.id, c5?.metOn]).toEqual(['C5', '2026-12-04']);
    expect(confirm(waits, '2026-12-07').deadlines[0]?.metOn).toBe(DUE);
  });

  test.each<[string, Partial<Report>]>([
    ['what was found out', { verification: [{ on: '2026-11-25', by: '张建军', text: '到仓库现场检查' }] }],
    ['what was sent to be tested', { tests: [{ item: '蜂蜜', institution: '市质检所', out: '2026-11-25' }] }],
    ['the dispute over competence', { dispute: { with: '徽县市场监督管理局', on: '2026-11-25', settledOn: '2026-11-26' } }],
  ])('the decision lies no earlier than %s', (_what, more) => {
    const input = { on: '2026-11-24', proof: FORM };
    expect(reportRefused(proposed(assigned(more)), 'approveFile', input, { as: 'leader', on: DUE }).fields).toHaveProperty('on');
    expect(signed('2026-11-25', DUE, FORM, proposed(assigned(more))).decision?.on).toBe('2026-11-25');
  });

  test.each(['2026-11-08', '2026-12-08'])('nor before receipt or after today: %s', (on) => {
    const refused = reportRefused(proposed(), 'approveFile', { on, proof: FORM }, { as: 'leader', on: '2026-12-07' });
    expect(refused.fields).toHaveProperty('on');
  });
});

test('a test that went out days before it was entered: its days are left out once confirmed, not before', () => {
  const out = { ...(reportInputs.testOut as object), out: '2026-11-10' };
  const sent = reportDone(assigned(), 'testOut', out, { on: '2026-11-25' });
  expect(sent.lateEntries).toMatchObject([{ command: 'testOut', day: '2026-11-10', proof: '委托书 2 号' }]);
  const back = reportDone(sent, 'testIn', { in: '2026-11-26', result: '检出糖浆' }, { on: '2026-11-26' });
  // 11-26 alone is not counted; confirmed it is 11-11 to 11-26, twelve working days.
  expect(verifying(back)?.dueOn).toBe(addWorkingDays('2026-11-09', 16, builtIn));
  expect(verifying(confirm(back, '2026-11-27', 'leader'))?.dueOn).toBe(addWorkingDays('2026-11-09', 27, builtIn));
  expect(
    verifying(reportDone(back, 'refuseLateEntry', reportInputs.refuseLateEntry, { as: 'leader', on: '2026-11-27' }))?.dueOn,
  ).toBe(addWorkingDays('2026-11-09', 16, builtIn));
});

describe('new facts (令121-35)', () => {
  const facts = { no: 'LDJ-2026-0010', receivedOn: DUE, facts: '又发现另一批换标签' };

  test('that came on the last day and are taken in the next morning leave the first period on time', () => {
    const more = reportDone(assigned(), 'takeFacts', facts, { on: '2026-12-01' });
    expect(more).not.toHaveProperty('lateEntries');
    expect(isLate(more.deadlines[0]!, '2026-12-31', builtIn)).toBe(false);
  });

  test('taken in later need their proof, and the first period counts late until it was confirmed', () => {
    const entered = { on: '2026-12-07' };
    expect(reportRefused(assigned(), 'takeFacts', facts, entered).fields).toHaveProperty('proof');
    const waits = reportDone(assigned(), 'takeFacts', { ...facts, proof: '12315 工单 11 月 30 日' }, entered);
    expect(isLate(waits.deadlines[0]!, '2026-12-31', builtIn)).toBe(true);
    // The new one runs from the day they came, never from the day of entry.
    expect(verifying(waits)?.startedOn).toBe(DUE);
    const done = confirm(waits, '2026-12-08', 'leader');
    expect([done.deadlines[0]?.droppedOn, isLate(done.deadlines[0]!, '2026-12-31', builtIn)]).toEqual([DUE, false]);
  });
});

describe('C9: the reporter is told (令121-36)', () => {
  const PROOF = '通话记录 11-17 14:02';
  const owing = reportDone(assigned(), 'oweResult', { law: '广告法-53' });
  const told = (more: object = {}) => ({ ...(reportInputs.tellResult as object), on: '2026-11-17', proof: PROOF, ...more });

  test('entered within three working days it counts on the day it was told', () => {
    const soon = reportDone(owing, 'tellResult', told(), { on: '2026-11-20' });
    expect([c9(soon).metOn, soon.lateEntries]).toEqual(['2026-11-17', undefined]);
    expect(reportRefused(owing, 'tellResult', told({ proof: '' }), { on: '2026-11-20' }).fields).toHaveProperty('proof');
  });

  test('entered later it counts late until another person has confirmed it', () => {
    const waits = reportDone(owing, 'tellResult', told(), { on: '2026-11-24' });
    expect([c9(waits).metOn, isLate(c9(waits), '2026-12-31', builtIn)]).toEqual(['2026-11-24', true]);
    expect(reportRefused(waits, 'confirmLateEntry', { entry: '1' }, { on: '2026-11-24' }).refused).toBe('late-entry-own');
    const done = confirm(waits, '2026-11-25', 'leader');
    expect([c9(done).metOn, isLate(c9(done), '2026-12-31', builtIn)]).toEqual(['2026-11-17', false]);
  });

  test('what was told before the decision is not the result, however late it is entered', () => {
    const filed = reportDone(proposed(owing), 'approveFile', {}, { as: 'leader', on: '2026-11-19' });
    const before = reportDone(filed, 'tellResult', told(), { on: '2026-11-20' });
    expect(before.resultsTold).toMatchObject([{ on: '2026-11-17', decided: false }]);
    expect(reportRefused(before, 'tellResult', told(), { on: '2026-11-20' }).fields).toHaveProperty('on');
    const after = reportDone(before, 'tellResult', told({ on: '2026-11-20' }), { on: '2026-11-20' });
    expect(after.resultsTold).toMatchObject([{ decided: false }, { decided: true }]);
    // Of a law without a term nothing can be told before it.
    const later = reportDone(filed, 'oweResult', { law: '食品安全法-115' }, { on: '2026-11-20' });
    expect(reportRefused(later, 'tellResult', told({ law: '食品安全法-115' }), { on: '2026-11-20' }).fields).toHaveProperty('on');
  });

  test('a message of the program goes out today', () => {
    expect(reportRefused(owing, 'tellResult', told({ way: 'inbox' }), { on: '2026-11-18' }).fields).toHaveProperty('on');
    expect(c9(reportDone(owing, 'tellResult', told({ way: 'inbox' }), { on: '2026-11-17' })).metOn).toBe('2026-11-17');
  });

  test('neither the proof nor that it was entered late is for the reporter to read (令121-37)', () => {
    const seen = JSON.stringify(viewReport(reportDone(owing, 'tellResult', told(), { on: '2026-11-24' }), 'reporter'));
    expect(seen).toContain('已经对商家立案调查');
    for (const inner of [PROOF, 'lateEntr']) expect(seen).not.toContain(inner);
  });
});

/** Acts whose day can only leave less time, and why. */
const harmless: Record<string, string> = {
  verify: 'ends no period',
  testIn: 'an earlier report leaves fewer days uncounted',
  dispute: 'C6 runs from it: the earlier, the sooner it is over',
};

test('every day an act of a report asks for is a claim, or stands in the list of those that help nothing', () => {
  const asked = Object.entries(reportTable).flatMap(([command, { asks }]) =>
    Object.entries(asks.shape)
      .filter(([, field]) => field.safeParse('2026-11-10').success && !field.safeParse('2026-13-40').success)
      .map(([field]) => [command, field] as const),
  );
  expect(asked.filter(([command]) => !(command in harmless))).toEqual(
    expect.arrayContaining(Object.entries(claims).map(([command, { day }]) => [command, day])),
  );
  for (const [command, field] of asked)
    expect([command, claims[command]?.day ?? 'none']).toEqual([command, command in harmless ? 'none' : field]);
  for (const [command, { proof }] of Object.entries(claims))
    expect(Object.keys(reportTable[command as keyof typeof reportTable].asks.shape)).toContain(proof);
});

test('whatever day a decision is given, it counts no better unconfirmed than on the day it was entered', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), (after, back) => {
      const day = plusDays('2026-11-09', after);
      const entered = plusDays(day, back);
      const filed = signed(day, entered, FORM, proposed());
      const soon = addWorkingDays(day, 3, builtIn) >= entered;
      expect(isLate(c4(filed), entered, builtIn)).toBe(soon ? day > DUE : entered > DUE);
      expect(waitingEntries(filed)).toHaveLength(!soon && day <= DUE && entered > DUE ? 1 : 0);
    }),
    { numRuns: 300, seed: 7 },
  );
});
