import type { Actor, ReportRelation, Role } from '../bureau/actor';
import { relationsToReport } from './relations';
import { OFFICE } from '../complaint/fixture';
import { assigned, reportForm, reported, reportPeople } from './fixture';
import type { Report } from './report';
import { without } from '../without';
import { splitMixed } from './split';
import { viewReport, visibility } from './visibility';
import { submitSchema } from '../complaint/filing/schema';
import { viewComplaint } from '../complaint/visibility';
import { accepted, complaintForm } from '../complaint/fixture';
import { reportSchema } from './schema';

const actor = (member: string, roles: Role[], office?: string): Actor => ({ member, name: '某某', roles, office });
const withTarget = (more: Partial<Report> = {}) => assigned({ target: { ...reported().target, member: 'm_shop' }, ...more });

test.each<[string, Actor, ReportRelation[]]>([
  ['the reporter', actor('m_ren', ['consumer']), ['reporter']],
  ['the target', actor('m_shop', ['merchant']), ['stranger']],
  ['the target, were it the leader of the bureau', actor('m_shop', ['leader', 'intake', 'handler'], OFFICE), ['stranger']],
  ['the officer assigned', actor('m_zhang', ['handler'], OFFICE), ['handler']],
  ['another officer of the same office', actor('m_zhao', ['handler'], OFFICE), ['stranger']],
  ['intake, once somebody is assigned', actor('m_li', ['intake'], OFFICE), ['stranger']],
  ['the leader of the office', actor('m_ma', ['leader'], OFFICE), ['leader']],
  ['the leader of another office', actor('m_x', ['leader'], '621228-03'), ['stranger']],
  ['any consumer', actor('m_any', ['consumer']), ['stranger']],
  ['the task force', actor('m_tf', ['taskForce'], OFFICE), ['stranger']],
])('%s stands as %j', (_who, who, relations) => {
  expect(relationsToReport(who, withTarget())).toEqual(relations);
});

test('intake sees a report until somebody is assigned; a recused officer never', () => {
  expect(relationsToReport(actor('m_li', ['intake'], OFFICE), reported())).toEqual(['intake']);
  expect(relationsToReport(actor('m_zhang', ['handler'], OFFICE), withTarget({ recused: ['m_zhang'] }))).toEqual(['stranger']);
});

/** A report in which every text is unlike any other, so that a leak shows whatever its way. */
const full: Report = withTarget({
  verification: [{ on: '2026-11-10', by: '张建军', text: '核查到的情况' }],
  decision: {
    kind: 'filed',
    on: '2026-11-11',
    proposedBy: '张建军',
    approvedBy: '马国梁',
    article: '程序规定-19',
    reason: '决定的理由',
  },
  supplements: [{ on: '2026-11-10', by: 'reporter', text: '补充的话' }],
  fromComplaint: 'LD-2026-7777',
  platform12315No: '99999999',
});

test('for a stranger there is nothing to read, whatever the report holds', () => {
  expect(viewReport(full, 'stranger')).toEqual({});
  for (const { field, sight } of visibility) expect([field, sight.stranger]).toEqual([field, 'absent']);
});

test('the reporter reads what was reported and nothing of how it is handled (令121-37)', () => {
  const text = JSON.stringify(viewReport(full, 'reporter'));
  for (const own of ['任小满', '换了标签', '山货铺']) expect(text).toContain(own);
  for (const inner of ['核查到的情况', '决定的理由', '张建军', '马国梁', 'm_', 'LD-2026-7777', 'C4'])
    expect(text).not.toContain(inner);
});

test('no account of a reporter is told to anybody, officers on the report included', () => {
  for (const relation of Object.keys(reportPeople) as ReportRelation[])
    expect(JSON.stringify(viewReport(full, relation).reporter ?? {})).not.toContain('m_ren');
});

test('a reporter is told where else to turn, and of no other ending', () => {
  const closing = {
    on: '2026-11-12',
    by: '李文静',
    outcome: 'notCompetent' as const,
    reason: '种植环节',
    competent: '两当县农业农村局',
  };
  expect(viewReport({ ...full, closing }, 'reporter').closing).toEqual({ ...closing, by: '工作人员' });
  expect(viewReport({ ...full, closing: { ...closing, outcome: 'transferred' } }, 'reporter').closing).toBeDefined();
  expect(viewReport({ ...full, closing: { ...closing, outcome: 'notFiled' } }, 'reporter')).not.toHaveProperty('closing');
});

test('what was told as the result names no officer and no proof to the reporter', () => {
  const told = {
    article: '反不正当竞争法-20',
    on: '2026-11-12',
    by: '张建军',
    way: 'phone',
    text: '已经立案',
    decided: true,
  } as const;
  const report = { ...full, resultsTold: [{ ...told, proof: '录音 3' }] };
  expect(viewReport(report, 'reporter').resultsTold).toEqual([{ ...told, by: '工作人员' }]);
  expect(viewReport(report, 'handler').resultsTold).toEqual(report.resultsTold);
});

test('mixed material becomes two cases; what the merchant may read of the complaint holds nothing of the report (令121-9)', () => {
  const told = without(reportSchema.parse(reportForm), 'target');
  const { complaint, report } = splitMixed(submitSchema.parse(complaintForm), told);
  expect(report.target).toMatchObject({ name: complaint.respondent.name, kind: complaint.respondent.kind });
  expect(JSON.stringify(complaint)).not.toContain(report.clue);
  const seen = JSON.stringify(
    viewComplaint(accepted({ ...complaint, respondent: { ...complaint.respondent, member: 'm_shop' } }), 'respondent'),
  );
  for (const secret of [report.clue, report.facts, '任小满', '13900009999']) expect(seen).not.toContain(secret);
});
