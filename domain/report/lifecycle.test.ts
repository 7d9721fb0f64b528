import * as fc from 'fast-check';
import type { ReportRelation } from '../bureau/actor';
import { addWorkingDays } from '../law/calendar/calendar';
import { plusDays } from '../civil-date';
import { at, OFFICE } from '../complaint/fixture';
import { verifying } from './clocks';
import { assigned, form2, REPORTED, reportDone, reported, reportInputs, reportPeople, reportRefused } from './fixture';
import { decideReport, reportTable, type ReportCommand } from './lifecycle';
import { receiveClue } from './receive';
import { reportSchema } from './schema';

const commands = Object.keys(reportTable) as ReportCommand[];
const due = (report: Parameters<typeof verifying>[0]) => verifying(report)?.dueOn;
const out = (on: string) => ({ ...(reportInputs.testOut as object), out: on });

test('a report is verified within 15 working days of receipt (程序规定-18)', () => {
  expect(due(reported())).toBe(addWorkingDays(REPORTED, 15));
});

test('a clue found in mediation is verified within 15 working days of finding it, and has no reporter (令121-27)', () => {
  const context = { id: 'r_2', no: 'LDJ-2026-0002', office: OFFICE, source: 'mediation' as const, moment: at('2026-11-24') };
  const clue = receiveClue(
    { target: reported().target, clue: '换标签', facts: '调解时双方都说了' },
    { ...context, fromComplaint: 'LD-2026-0001' },
  );
  expect(verifying(clue)).toMatchObject({ id: 'C5', article: '令121-27', dueOn: addWorkingDays('2026-11-24', 15) });
  expect(clue).not.toHaveProperty('reporter');
});

test('only tests stop the count, and only from the day after they go out to the day the report comes in', () => {
  const sent = reportDone(assigned(), 'testOut', out('2026-11-10'));
  const back = reportDone(sent, 'testIn', { in: '2026-11-13', result: '检出糖浆' }, { on: '2026-11-13' });
  // 11, 12 and 13 November are not counted: three working days.
  expect(due(back)).toBe(addWorkingDays(REPORTED, 18));
  // Waiting for an approval stops nothing.
  expect(due(reportDone(assigned(), 'proposeExtend', reportInputs.proposeExtend))).toBe(addWorkingDays(REPORTED, 15));
});

test('it is extended once, by 15 working days, and by the head of the bureau alone', () => {
  const asked = reportDone(assigned(), 'proposeExtend', reportInputs.proposeExtend);
  expect(reportRefused(asked, 'approveExtend', {}, { as: 'leader', office: '621228-01' }).refused).toBe('bureau-head-needed');
  const longer = reportDone(asked, 'approveExtend', {}, { as: 'leader' });
  expect(due(longer)).toBe(addWorkingDays(REPORTED, 30));
  expect(reportRefused(longer, 'proposeExtend', reportInputs.proposeExtend).refused).toBe('extended-before');
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

test.each(['N1', 'N2', 'N3', 'N4'] as const)('不予立案 %s names its ground with its article, and meets the period', (ground) => {
  const asked = reportDone(assigned(), 'proposeNotFile', { ground, reason: '情节轻微并已改正' });
  const closed = reportDone(asked, 'approveNotFile', {}, { as: 'leader' });
  expect(closed).toMatchObject({
    state: 'closed',
    decision: { article: `程序规定-20(${ground[1]})` },
    closing: { outcome: 'notFiled' },
  });
  expect(closed.deadlines[0]?.metOn).toBe('2026-11-10');
});

test('new facts of the same reporter restart the clock from the last report (令121-35); a mere repetition is closed', () => {
  const more = reportDone(
    assigned(),
    'takeFacts',
    { no: 'LDJ-2026-0002', receivedOn: '2026-11-16', facts: '又一批换标签' },
    { on: '2026-11-17' },
  );
  expect(due(more)).toBe(addWorkingDays('2026-11-16', 15));
  expect(more.deadlines[0]).toMatchObject({ droppedOn: '2026-11-17' });
  const again = reportDone(reported({ _id: 'r_9' }), 'repeated', reportInputs.repeated, { as: 'intake' });
  expect(again).toMatchObject({ state: 'closed', closing: { outcome: 'repeated' }, mergedInto: 'LDJ-2026-0009' });
  expect(again.deadlines[0]).toHaveProperty('droppedOn');
});

test('where the bureau is not competent the reporter is told where to turn (令121-34), and the period falls away', () => {
  const gone = reportDone(reported(), 'notCompetent', reportInputs.notCompetent, { as: 'intake' });
  expect(gone.closing).toMatchObject({ outcome: 'notCompetent', competent: '两当县农业农村局' });
  expect(verifying(gone)).toBeUndefined();
  expect(reportTable.notCompetent.notice).toEqual({ reporter: 'notCompetent' });
});

test('a result is owed only where a law orders it (令121-36); 广告法 gives seven working days from receipt', () => {
  const filed = reportDone(reportDone(assigned(), 'proposeFile', reportInputs.proposeFile), 'approveFile', {}, { as: 'leader' });
  expect(reportRefused(filed, 'tellResult', reportInputs.tellResult).refused).toBe('result-not-owed');
  const owed = reportDone(filed, 'oweResult', { law: '广告法' });
  const c9 = owed.deadlines.find(({ id }) => id === 'C9');
  expect(c9).toMatchObject({ startedOn: REPORTED, dueOn: addWorkingDays(REPORTED, 7) });
  const told = reportDone(owed, 'tellResult', reportInputs.tellResult, { on: '2026-11-17' });
  expect(told.deadlines.find(({ id }) => id === 'C9')).toMatchObject({ metOn: '2026-11-17' });
  const noTerm = reportDone(filed, 'oweResult', { law: '反不正当竞争法' });
  expect(noTerm.deadlines.some(({ id }) => id === 'C9')).toBe(false);
});

test('nobody can be told where nobody left an address', () => {
  const anonymous = assigned({ reporter: { anonymous: true, insider: false } });
  expect(reportRefused(anonymous, 'oweResult', { law: '广告法' }).refused).toBe('reporter-unreachable');
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
  expect(disputed.deadlines[1]?.dueOn).toBe(addWorkingDays('2026-11-10', 7));
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
    reportSchema.safeParse({ ...form2, reporter }).error?.issues.map(({ path }) => path.join('.')) ?? [];
  expect(fields({ anonymous: true, insider: false })).toEqual([]);
  expect(fields({ anonymous: false, insider: false })).toEqual(['reporter.name', 'reporter.phone']);
  expect(fields({ anonymous: true, insider: false, name: '任小满' })).toEqual(['reporter.name']);
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
        const decided = decideReport(subject, command, input, reportPeople[relation], at(today));
        if (!decided.ok) continue;
        seen.add(command);
        subject = decided.next;
        const running = subject.deadlines
          .filter((one) => one.metOn === undefined && one.droppedOn === undefined)
          .map(({ id }) => id);
        expect(new Set(running).size).toBe(running.length);
        if (subject.state !== 'received') expect(running.filter((id) => id === 'C4' || id === 'C5')).toEqual([]);
        if (subject.state === 'closed') expect(subject.closing).toBeDefined();
        expect(subject).toStrictEqual(JSON.parse(JSON.stringify(subject)));
      }
    }),
    { numRuns: 300 },
  );
  expect(seen.size).toBeGreaterThan(18);
});
