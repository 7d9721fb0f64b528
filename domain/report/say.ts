import { deliveryWayWords } from '../bureau/delivery-way';
import { sourceWords } from '../bureau/source';
import { sayBasis } from '../law/cite';
import { officeName } from '../place/offices';
import { respondentKindWords } from '../respondent-kind';
import { sayAt } from '../said-time';
import { aloneIn, asIs, sectionsOf, type Line, type SaysOf, type SectionsOf, type Wording } from '../say';
import { sayDeadline, sayLateEntry, sayTest } from '../say-periods';
import { filingConditions, notFilingGrounds } from './grounds';
import { reportLabels } from './labels';
import { reportTable } from './lifecycle';
import type { FilingCondition, NotFilingGround, Report, ReportProposal } from './report';
import type { ReportView } from './visibility';
import { adMediumWords, adRoleWords, outcomeWords, stateWords } from './words';

const yesOrNo = (is: boolean) => (is ? '是' : '不是');

const proposedWords: Record<ReportProposal['kind'], string> = { file: '立案', notFile: '不予立案', extend: '延长核查' };

const disputes = { ours: '商定由我们办', theirs: '商定由对方办', reported: '已报上一级指定' } as const;

/** A ground of 不予立案, with the condition that is not met where it is that. */
const sayGround = (ground: NotFilingGround, lacking?: FilingCondition): string =>
  `${notFilingGrounds[ground].plain}${lacking ? `：${filingConditions[lacking]}` : ''}（${sayBasis(notFilingGrounds[ground].article)}）`;

function sayProposal(proposal: ReportProposal, { day }: Wording): Line {
  const { kind, name, on, reason } = proposal;
  const ground = kind === 'notFile' ? `${sayGround(proposal.ground, proposal.lacking)}。` : '';
  return { head: `${day(on)} ${name}提请${proposedWords[kind]}`, text: `${ground}${reason}` };
}

const lateEntryWords = Object.fromEntries(Object.entries(reportTable).map(([command, { label }]) => [command, label]));

/** How each fact of a report reads, on a card and in its file. A fact without words does not compile. */
export const reportSays: SaysOf<Report, ReportView> = {
  _id: null,
  kind: null,
  version: null,
  no: asIs,
  state: (state) => stateWords[state],
  source: (source) => (source === 'mediation' ? '调解中发现' : sourceWords[source]),
  office: officeName,
  intakeOffice: officeName,
  receivedAt: (at) => sayAt(at, 'YYYY-MM-DD HH:mm'),
  receivedOn: (on, { day }) => day(on),
  receivedReason: asIs,
  recordedBy: asIs,
  reporter: {
    parts: {
      member: null,
      anonymous: yesOrNo,
      name: asIs,
      phone: asIs,
      address: asIs,
      insider: yesOrNo,
      contact: asIs,
      codeMark: null,
    },
  },
  target: {
    parts: {
      member: null,
      kind: (kind) => respondentKindWords[kind],
      name: asIs,
      platform: asIs,
      address: asIs,
      shopUrl: asIs,
    },
  },
  clue: asIs,
  facts: asIs,
  happenedAt: asIs,
  advertisement: {
    parts: {
      medium: (medium) => adMediumWords[medium],
      role: (role) => adRoleWords[role],
      publisher: asIs,
      publisherAddress: asIs,
      advertiserAddress: asIs,
    },
  },
  fromComplaint: asIs,
  handler: ({ name }) => name,
  recused: null,
  recusals: (list, { day }) =>
    list.map(({ name, on, by, reason }) => ({ head: `${day(on)} ${by}决定${name}回避`, text: reason })),
  deadlines: (list, wording) => list.map((one) => sayDeadline(one, wording)),
  supplements: (list, { day }) =>
    list.map(({ on, by, text }) => ({ head: `${day(on)} ${by === 'reporter' ? '举报人' : '工作人员'}`, text })),
  verification: (list, { day }) => list.map(({ on, by, text }) => ({ head: `${day(on)} ${by}`, text })),
  tests: (list, wording) => list.map((one) => sayTest(one, wording)),
  proposal: (proposal, wording) => [sayProposal(proposal, wording)],
  declined: (list, wording) =>
    list.flatMap(({ proposal, by, on, reason }) => [
      sayProposal(proposal, wording),
      { head: `${wording.day(on)} ${by}退回`, text: reason },
    ]),
  extensions: (list, { day }) =>
    list.map(({ on, approvedBy, reason }) => ({ head: `${day(on)} ${approvedBy}批准延长`, text: reason })),
  decision: ({ kind, on, proof, proposedBy, approvedBy, article, ground, lacking, reason }, { day }) => [
    {
      head: `${day(on)} ${kind === 'filed' ? '立案' : '不予立案'}（${sayBasis(article)}）`,
      text: `${proposedBy}提请，${approvedBy}批准${proof ? `，凭据：${proof}` : ''}`,
    },
    ...(ground ? [{ head: '情形', text: sayGround(ground, lacking) }] : []),
    { head: '理由', text: reason },
  ],
  closing: ({ on, by, outcome, reason, competent, transfer }, { day }) => [
    { head: `${day(on)} ${by}：${outcomeWords[outcome]}`, text: reason },
    ...(competent ? [{ head: '有权处理的部门', text: competent }] : []),
    ...(transfer ? [{ head: '移交', text: `${sayBasis(transfer.article)}，${transfer.documentNo}` }] : []),
  ],
  merged: (list, { day }) =>
    list.map(({ no, receivedOn, facts, proof }) => ({
      head: `${no}（${day(receivedOn)}收到${proof ? `，凭据：${proof}` : ''}）`,
      text: facts,
    })),
  mergedInto: asIs,
  dispute: ({ with: other, on, settledOn, result, reason }, { day }) => [
    {
      head: `${day(on)} 和${other}`,
      text: settledOn && result ? `${day(settledOn)} ${disputes[result]}${reason ? `：${reason}` : ''}` : '正在协商',
    },
  ],
  resultsOwed: (list, { day }) =>
    list.map(({ article, by, on }) => ({ head: `${day(on)} ${by ?? '登记表写明'}`, text: sayBasis(article) })),
  resultsTold: (list, { day }) =>
    list.map(({ article, on, by, way, text, proof, decided }) => ({
      head: `${day(on)} ${by}${deliveryWayWords[way]}告知${decided ? '结果' : '处理情况'}（${sayBasis(article)}）`,
      text: `${text}${proof ? `（凭据：${proof}）` : ''}`,
    })),
  lateEntries: (list, wording) => list.map((one) => sayLateEntry(one, lateEntryWords, wording)),
  identityProofs: (list, { day }) => list.map(({ on, by }) => ({ head: day(on), text: by })),
  routing: (list, { day }) =>
    list.map(({ on, by, from, to, reason }) => ({
      head: `${day(on)} ${officeName(from)} → ${officeName(to)}（${by}）`,
      text: reason,
    })),
  platform12315No: asIs,
};

const alone = aloneIn<Report>(reportLabels);

export const sections = {
  intake: {
    title: '收到和登记',
    of: [
      'no',
      'state',
      'source',
      'receivedOn',
      'receivedAt',
      'receivedReason',
      'recordedBy',
      'fromComplaint',
      'intakeOffice',
      'office',
      'handler',
      'mergedInto',
      'platform12315No',
    ],
  },
  content: { title: '举报内容', of: ['clue', 'facts', 'happenedAt', 'advertisement'] },
  target: alone('target'),
  reporter: { title: '举报人', of: ['reporter', 'identityProofs'] },
  deadlines: alone('deadlines'),
  verification: { title: '核查', of: ['verification', 'tests', 'supplements', 'extensions'] },
  decision: { title: '决定和结果', of: ['decision', 'closing'] },
  proposal: alone('proposal'),
  declined: alone('declined'),
  results: { title: '告知举报人', of: ['resultsOwed', 'resultsTold'] },
  merged: alone('merged'),
  dispute: alone('dispute'),
  recusals: alone('recusals'),
  routing: alone('routing'),
  lateEntries: alone('lateEntries'),
} as const satisfies SectionsOf<Report>;

export type Section = keyof typeof sections;

/** What a view of a report tells under one title. */
export const saySection = sectionsOf<Report, ReportView, Section>(reportLabels, reportSays, sections);
