import * as fc from 'fast-check';
import type { ReportRelation } from '../bureau/actor';
import { addWorkingDays, builtIn } from '../law/calendar/calendar';
import { isLate } from '../law/deadline/clocks';
import { plusDays } from '../civil-date';
import { at, local, OFFICE } from '../complaint/fixture';
import { verifying } from './clocks';
import { assigned, reportForm, REPORTED, reportDone, reported, reportInputs, reportPeople, reportRefused } from './fixture';
import { notFilingGrounds } from './grounds';
import { decideReport, reportTable, type ReportCommand } from './lifecycle';
import { receiveClue } from './receive';
import { reportSchema } from './schema';

const commands = Object.keys(reportTable) as ReportCommand[];
const due = (report: Parameters<typeof verifying>[0]) => verifying(report)?.dueOn;
const out = (on: string) => ({ ...(reportInputs.testOut as object), out: on });

test('a report is verified within 15 working days of receipt (程序规定-18)', () => {
  expect(due(reported())).toBe(addWorkingDays(REPORTED, 15, builtIn));
});

test('a clue found in mediation is verified within 15 working days of finding it, and has no reporter (令121-27)', () => {
  const context = { id: 'r_2', no: 'LDJ-2026-0002', office: OFFICE, source: 'mediation' as const, moment: at('2026-11-24') };
  const clue = receiveClue(
    { target: reported().target, clue: '换标签', facts: '调解时双方都说了' },
    { ...context, fromComplaint: 'LD-2026-0001' },
  );
  expect(verifying(clue)).toMatchObject({ id: 'C5', article: '令121-27', dueOn: addWorkingDays('2026-11-24', 15, builtIn) });
  expect(clue).not.toHaveProperty('reporter');
});

test('only tests stop the count, and only from the day after they go out to the day the report comes in', () => {
  const sent = reportDone(assigned(), 'testOut', out('2026-11-10'));
  const back = reportDone(sent, 'testIn', { in: '2026-11-13', result: '检出糖浆' }, { on: '2026-11-13' });
  // 11, 12 and 13 November are not counted: three working days.
  expect(due(back)).toBe(addWorkingDays(REPORTED, 18, builtIn));
  // Waiting for an approval stops nothing.
  expect(due(reportDone(assigned(), 'proposeExtend', reportInputs.proposeExtend))).toBe(addWorkingDays(REPORTED, 15, builtIn));
});

test('it is extended once, by 15 working days, and by the head of the bureau alone', () => {
  const asked = reportDone(assigned(), 'proposeExtend', reportInputs.proposeExtend);
  expect(reportRefused(asked, 'approveExtend', {}, { as: 'leader', office: '621228-01' }).refused).toBe('bureau-head-needed');
  const longer = reportDone(asked, 'approveExtend', {}, { as: 'leader' });
  expect(due(longer)).toBe(addWorkingDays(REPORTED, 30, builtIn));
  expect(reportRefused(longer, 'proposeExtend', reportInputs.proposeExtend).refused).toBe('extended-before');
  // What is late is not made timely afterwards.
  const over = plusDays(addWorkingDays(REPORTED, 15, builtIn), 1);
  expect(reportRefused(assigned(), 'proposeExtend', reportInputs.proposeExtend, { on: over }).refused).toBe('extension-late');
  expect(reportRefused(asked, 'approveExtend', {}, { as: 'leader', on: over }).refused).toBe('extension-late');
});

test('filing needs all four conditions (程序规定-19), a proposal, and another person who is the head of the bureau', () => {
  const lacking = { ...(reportInputs.proposeFile as object), evidence: false };
  expect(reportRefused(assigned(), 'proposeFile', lacking).fields).toHaveProperty('evidence');
  expect(reportRefused(assigned(), 'approveFile', {}, { as: 'leader' }).refused).toBe('proposal-missing');
  const asked = reportDone(assigned(), 'proposeFile', reportInputs.proposeFile);
  const own = { ...asked, proposal: { ...asked.proposal!, member: 'm_ma' } };
  expect(reportRefused(own, 'approveFile', {}, { as: 'leader' }).refused).toBe('proposal-own');
  const filed = reportDone(asked, 'approveFile', {}, { as: 'leader', on: '2026-11-20' });
  expect(filed).toMatchObject({ state: 'filed', decision: { kind: 'filed', approvedBy: '马国梁' } });
  expect(filed.deadlines[0]).toMatchObject({ id: 'C4', metOn: '2026-11-20' });
});

test.each([
  ['N0', '程序规定-19', 'evidence'],
  ['N1', '程序规定-20(1)', undefined],
  ['N2', '程序规定-20(2)', undefined],
  ['N3', '程序规定-20(3)', undefined],
  ['N4', '程序规定-20(4)', undefined],
] as const)('不予立案 %s names its ground with its article, and meets the period', (ground, article, lacking) => {
  const why = { ground, reason: '情节轻微并已改正', ...(lacking && { lacking }) };
  const closed = reportDone(reportDone(assigned(), 'proposeNotFile', why), 'approveNotFile', {}, { as: 'leader' });
  expect(closed).toMatchObject({ state: 'closed', decision: { article, ground }, closing: { outcome: 'notFiled' } });
  expect(closed.decision?.lacking).toBe(lacking);
  expect(closed.deadlines[0]?.metOn).toBe('2026-11-10');
});

test('where the conditions of 程序规定-19 are not met, the one that lacks is named, and with 程序规定-20 none', () => {
  const unnamed = { ground: 'N0', reason: '查不到证据' };
  expect(reportRefused(assigned(), 'proposeNotFile', unnamed).fields).toHaveProperty('lacking');
  const both = { ground: 'N1', lacking: 'evidence', reason: '查不到证据' };
  expect(reportRefused(assigned(), 'proposeNotFile', both).fields).toHaveProperty('lacking');
});

test('程序规定-20(3) has its exception', () => {
  expect(notFilingGrounds.N3.plain).toContain('法律、行政法规另有规定的除外');
});

test('new facts of the same reporter restart the clock from the last report (令121-35); a mere repetition is closed', () => {
  const more = reportDone(
    assigned(),
    'takeFacts',
    { no: 'LDJ-2026-0002', receivedOn: '2026-11-16', facts: '又一批换标签' },
    { on: '2026-11-17' },
  );
  expect(due(more)).toBe(addWorkingDays('2026-11-16', 15, builtIn));
  // An earlier one that is taken in afterwards does not set the clock back.
  const earlier = { no: 'LDJ-2026-0003', receivedOn: '2026-11-12', facts: '漏登记的一批' };
  expect(due(reportDone(more, 'takeFacts', earlier, { on: '2026-11-17' }))).toBe(due(more));
  // It may be extended in its own right.
  const longer = reportDone(
    reportDone(assigned(), 'proposeExtend', reportInputs.proposeExtend),
    'approveExtend',
    {},
    { as: 'leader' },
  );
  const anew = reportDone(
    longer,
    'takeFacts',
    { no: 'LDJ-2026-0002', receivedOn: '2026-11-16', facts: '又一批换标签' },
    { on: '2026-11-17' },
  );
  expect(
    due(reportDone(reportDone(anew, 'proposeExtend', reportInputs.proposeExtend), 'approveExtend', {}, { as: 'leader' })),
  ).toBe(addWorkingDays('2026-11-16', 30, builtIn));
  // The old period ends on the day the new facts came in, not the day somebody took them in.
  expect(more.deadlines[0]).toMatchObject({ droppedOn: '2026-11-16' });
  const again = reportDone(reported({ _id: 'r_9' }), 'repeated', reportInputs.repeated, { as: 'intake' });
  expect(again).toMatchObject({ state: 'closed', closing: { outcome: 'repeated' }, mergedInto: 'LDJ-2026-0009' });
  expect(again.deadlines[0]).toHaveProperty('droppedOn');
});

test('where the bureau is not competent the reporter is told where to turn (令121-34), and the period falls away', () => {
  const gone = reportDone(reported(), 'notCompetent', reportInputs.notCompetent, { as: 'intake' });
  expect(gone.closing).toMatchObject({ outcome: 'notCompetent', duty: 'market', competent: '徽县市场监督管理局' });
  expect(verifying(gone)).toBeUndefined();
  expect(reportTable.notCompetent.notice).toEqual({ reporter: 'notCompetent' });
});

test('food that is not ours is handed on and the reporter told in writing (食品安全法-115), never only sent away', () => {
  const { documentNo, ...unsent } = reportInputs.handOn as { documentNo: string };
  expect(reportRefused(reported(), 'handOn', unsent, { as: 'intake' }).fields).toHaveProperty('documentNo');
  const gone = reportDone(reported(), 'handOn', reportInputs.handOn, { as: 'intake' });
  expect(gone.closing).toMatchObject({ outcome: 'transferred', transfer: { article: '食品安全法-115', documentNo } });
  expect(verifying(gone)).toBeUndefined();
  expect(reportTable.handOn.notice).toEqual({ reporter: 'transferred' });
});

test('the head of the bureau decides who stands back, never the one concerned (程序规定-4); the period runs on', () => {
  expect(reportRefused(reported(), 'recuse', reportInputs.recuse, { as: 'leader' }).refused).toBe('no-verifier');
  const own = assigned({ handler: { member: 'm_ma', name: '马国梁' } });
  expect(reportRefused(own, 'recuse', reportInputs.recuse, { as: 'leader' }).refused).toBe('recusal-own');
  expect(reportRefused(assigned(), 'recuse', reportInputs.recuse, { as: 'leader', office: '621228-01' }).refused).toBe(
    'bureau-head-needed',
  );
  const free = reportDone(assigned(), 'recuse', reportInputs.recuse, { as: 'leader' });
  expect(free).not.toHaveProperty('handler');
  expect(free.recused).toEqual(['m_zhang']);
  expect(due(free)).toBe(due(assigned()));
  expect(reportRefused(free, 'assign', reportInputs.assign, { as: 'leader' }).fields).toHaveProperty('member');
});

test.each(['12', '举报12号线索', ''])('%j is no number of the national platform', (number) => {
  expect(reportRefused(assigned(), 'set12315', { number }).fields).toHaveProperty('number');
});

test('a unit that is not competent returns the report to intake and may not pass it on (令121-41)', () => {
  const there = reportDone(reported(), 'distribute', reportInputs.distribute, { as: 'intake' });
  expect(there).toMatchObject({ office: '621228-01', intakeOffice: OFFICE });
  const onwards = { office: '621228-02', reason: '商家在杨店' };
  expect(reportRefused(there, 'distribute', onwards, { as: 'leader', office: '621228-01' }).refused).toBe('return-not-forward');
  expect(reportDone(there, 'return', reportInputs.return, { as: 'leader', office: '621228-01' }).office).toBe(OFFICE);
});

test('a dispute over competence has seven working days and does not stop the verification (令121-33)', () => {
  const disputed = reportDone(assigned(), 'dispute', reportInputs.dispute);
  expect(disputed.deadlines.map(({ id }) => id)).toEqual(['C4', 'C6']);
  expect(disputed.deadlines[1]?.dueOn).toBe(addWorkingDays('2026-11-10', 7, builtIn));
  // From the day the dispute arose, not the day somebody noted it.
  const noted = reportDone(assigned(), 'dispute', reportInputs.dispute, { on: '2026-11-13' });
  expect(noted.deadlines[1]?.dueOn).toBe(addWorkingDays('2026-11-10', 7, builtIn));
  const left = reportDone(disputed, 'repeated', reportInputs.repeated, { on: '2026-11-12' });
  expect(left.deadlines.every(({ droppedOn }) => droppedOn === '2026-11-12')).toBe(true);
  const settled = reportDone(disputed, 'disputeSettled', reportInputs.disputeSettled, { on: '2026-11-12' });
  expect(settled.deadlines[1]?.metOn).toBe('2026-11-12');
  expect(due(settled)).toBe(due(assigned()));
});

test.each(['m_ren', 'm_shop', 'm_out'])('%s is bound up with the report and cannot be assigned to it', (member) => {
  const bound = reported({ target: { ...reported().target, member: 'm_shop' }, recused: ['m_out'] });
  expect(reportRefused(bound, 'assign', { member, name: '某某' }, { as: 'intake' }).fields).toHaveProperty('member');
});

test('anonymous needs no name and takes none; a real name needs both name and telephone', () => {
  const fields = (reporter: object) =>
    reportSchema.safeParse({ ...reportForm, reporter }).error?.issues.map(({ path }) => path.join('.')) ?? [];
  expect(fields({ anonymous: true, insider: false })).toEqual([]);
  expect(fields({ anonymous: false, insider: false })).toEqual(['reporter.name', 'reporter.phone']);
  for (const more of [{ name: '任小满' }, { phone: '13900009999' }, { address: '甘肃省陇南市两当县西坡镇' }])
    expect(fields({ anonymous: true, insider: false, ...more })).toEqual([`reporter.${Object.keys(more)[0]}`]);
});

describe('walk over state × command × relation', () => {
  const states = ['received', 'filed', 'closed'] as const;
  test.each(commands)('%s is given by those of its row, in the states of its row, and by nobody else', (command) => {
    const row = reportTable[command];
    for (const state of states) {
      for (const relation of Object.keys(reportPeople) as ReportRelation[]) {
        const decided = decideReport(
          assigned({ state }),
          command,
          reportInputs[command],
          reportPeople[relation],
          at('2026-11-10'),
        );
        const may = (row.by as readonly string[]).includes(relation);
        const open = (row.from as readonly string[]).includes(state);
        if (!may) expect(decided).toMatchObject({ refused: 'not-allowed' });
        else if (!open) expect(decided).toMatchObject({ refused: 'wrong-state' });
        else if (decided.ok) expect(decided.next.state).toBe((row as { to?: string }).to ?? state);
      }
    }
  });
});

test('new facts leave a test out of the count that is still out (程序规定-18(2))', () => {
  const sent = reportDone(assigned(), 'testOut', out('2026-11-10'));
  const facts = { no: 'LDJ-2026-0002', receivedOn: '2026-11-16', facts: '又一批换标签' };
  const more = reportDone(sent, 'takeFacts', facts, { on: '2026-11-17' });
  const back = reportDone(more, 'testIn', { in: '2026-11-18', result: '检出糖浆' }, { on: '2026-11-18' });
  // 17 and 18 November are not counted in the new period: two working days.
  expect(due(back)).toBe(addWorkingDays('2026-11-16', 17, builtIn));
});

test('a decision ends the test that is out: its days up to then are not counted', () => {
  const sent = reportDone(assigned(), 'testOut', out('2026-11-20'), { on: '2026-11-20' });
  const asked = reportDone(sent, 'proposeFile', reportInputs.proposeFile, { on: '2026-12-10' });
  const filed = reportDone(asked, 'approveFile', {}, { as: 'leader', on: '2026-12-10' });
  expect(isLate(filed.deadlines[0]!, '2027-01-31', builtIn)).toBe(false);
  expect(filed.tests?.[0]).toMatchObject({ ended: '2026-12-10' });
});

test('random histories: never two periods of one kind, none running on a closed report but a result still owed', () => {
  const acts = fc.constantFrom(...commands).chain((command) =>
    fc.record({
      command: fc.constant(command),
      relation: fc.constantFrom(...reportTable[command].by) as fc.Arbitrary<ReportRelation>,
      days: fc.integer({ min: 0, max: 4 }),
    }),
  );
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(acts, { minLength: 1, maxLength: 40, size: 'max' }), (history) => {
      let subject = reported();
      let today: string = REPORTED;
      for (const { command, relation, days } of history) {
        today = plusDays(today, days);
        const input = { ...(reportInputs[command] as Record<string, unknown>) };
        for (const field of ['on', 'out', 'in', 'receivedOn']) if (field in input) input[field] = today;
        const decided = decideReport(subject, command, input, reportPeople[relation], at(today), local);
        if (!decided.ok) continue;
        seen.add(command);
        subject = decided.next;
        const running = subject.deadlines
          .filter((one) => one.metOn === undefined && one.droppedOn === undefined)
          .map(({ id, article }) => (id === 'C9' ? `C9 ${article}` : id));
        expect(new Set(running).size).toBe(running.length);
        if (subject.state !== 'received') expect(running.filter((id) => !id.startsWith('C9'))).toEqual([]);
        if (subject.closing && subject.closing.outcome !== 'notFiled') expect(running).toEqual([]);
        if (subject.state === 'closed') expect(subject.closing).toBeDefined();
        expect(subject).toStrictEqual(JSON.parse(JSON.stringify(subject)));
      }
    }),
    { numRuns: 300 },
  );
  expect(seen.size).toBeGreaterThan(18);
});
