import { wordsOf, type Line, type Wording } from '../say';
import type { Complaint } from './complaint';
import { complaintFacts } from './facts';
import type { Revoked } from './records';
import { sayBeside, sayPapers } from './say/beside';
import { sayContent, sayIntake } from './say/case';
import { sayDecided } from './say/decided';
import { sayMediated } from './say/mediated';
import type { Says } from './say/words';
import type { ComplaintView } from './visibility';

const revokers = { reconsideration: '行政复议撤销', court: '法院撤销', own: '本局自行纠正' } as const;

/** A decision that is gone, with all that was told and done under it, in the words each fact has today. */
function sayRevoked(old: Revoked, wording: Wording): Line[] {
  const undone = Object.keys(complaintSays).filter((field) => field in old && field !== 'decision') as (keyof Complaint)[];
  const then = (field: keyof Complaint) =>
    words.lines(field, old, wording).map(({ head, text }) => {
      const { label } = complaintFacts[field];
      return { head: `当时的${label}${head && head !== label ? `：${head}` : ''}`, text };
    });
  return [
    { head: `${wording.day(old.on)} ${revokers[old.by]} ${old.documentNo}`, text: old.reason },
    ...then('decision'),
    ...undone.flatMap(then),
  ];
}

/** How each fact of a complaint reads, on a card and in the file of the case. A fact without words does not compile. */
const complaintSays: Says = {
  ...sayIntake,
  ...sayContent,
  ...sayDecided,
  ...sayMediated,
  ...sayPapers,
  ...sayBeside,
  revoked: (list, wording) => list.flatMap((old) => sayRevoked(old, wording)),
};

const words = wordsOf<Complaint, ComplaintView>(complaintFacts, complaintSays);

/** What belongs together under one title, in the order of a file; every fact that is said stands in one of them. */
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
      'online',
      'onlineClassifiedBy',
      'intakeOffice',
      'office',
      'handler',
      'mergedInto',
    ],
  },
  senders: { title: '转来的单位', of: ['senders'] },
  content: { title: '投诉内容', of: ['facts', 'requests', 'askedFen', 'purchase'] },
  summary: { title: '给商家看的摘要', of: ['summary'] },
  respondent: { title: '商家', of: ['respondent'] },
  complainant: { title: '投诉人', of: ['complainant', 'consents', 'helper', 'agent', 'guardian'] },
  deadlines: { title: '期限', of: ['deadlines'] },
  decision: { title: '是否受理', of: ['decision'] },
  proposal: { title: '等待审批的提请', of: ['proposal'] },
  outcome: { title: '结果', of: ['closing', 'agreement', 'settlement', 'withdrawal', 'takenOverBy'] },
  answer: { title: '商家的答复', of: ['answer'] },
  mediation: { title: '调解记录', of: ['mediation'] },
  meetings: { title: '现场调解', of: ['meetings'] },
  entrusted: { title: '委托调解', of: ['entrusted'] },
  appraisals: { title: '鉴定、检测', of: ['appraisals'] },
  claims: { title: '请求的变更', of: ['claims'] },
  supplements: { title: '补充的材料和说明', of: ['supplements'] },
  evidence: { title: '凭证', of: ['evidence'] },
  suspension: { title: '等待回避的决定', of: ['suspension'] },
  recusals: { title: '回避', of: ['recusals'] },
  declined: { title: '退回的提请', of: ['declined'] },
  identity: { title: '身份核验', of: ['identity'] },
  flags: { title: '需要留意（第十七条，只给办案人员）', of: ['flags'] },
  revoked: { title: '被撤销的决定', of: ['revoked'] },
  publication: { title: '投诉公示', of: ['publication'] },
  joint: { title: '共同投诉', of: ['joint'] },
  consentLog: { title: '意愿的变更', of: ['consentLog'] },
  corrections: { title: '更正', of: ['corrections'] },
  reclassifications: { title: '网络消费、店的种类和收到日期的更正', of: ['reclassifications'] },
  lateEntries: { title: '补登的日期（只给办案人员）', of: ['lateEntries'] },
  rating: { title: '评价', of: ['rating', 'callbacks'] },
  clues: { title: '违法线索（只给办案人员）', of: ['clues'] },
  referrals: { title: '移送公安机关（只给办案人员）', of: ['referrals'] },
  competence: { title: '处理权限的争议', of: ['competence'] },
  proceedings: { title: '诉讼和行政复议', of: ['proceedings'] },
  routing: { title: '分送、退回和改派', of: ['routing'] },
  mergedFrom: { title: '并进来的投诉', of: ['mergedFrom'] },
  platform12315: { title: '全国12315平台', of: ['platform12315No', 'platform12315', 'no12315'] },
  access: { title: '商家在小程序里看', of: ['access'] },
  documents: { title: '文书', of: ['documents'] },
  deliveries: { title: '送达', of: ['deliveries'] },
} as const satisfies Record<string, { title: string; of: readonly (keyof Complaint)[] }>;

export type Section = keyof typeof sections;

/** What a view tells under one title; empty where it tells nothing. `wording` says days. Pure. */
export function saySection(section: Section, view: ComplaintView, wording: Wording): Line[] {
  return sections[section].of.flatMap((field) => words.lines(field, view, wording));
}

/** What is left out of cards and files on purpose: what it is, why, and where it stands in the record. A test holds it complete. */
export const leftOut: readonly { what: string; why: string; paths: readonly string[] }[] = [
  ...words.leftOut(),
  {
    what: '办案人员、当事人的账号和凭证在程序里的编号',
    why: '认不出是谁、是什么；姓名和名称都写了',
    paths: [
      'handler.member',
      'proposal.member',
      'declined.proposal.member',
      'lateEntries.by.member',
      'reclassifications.by.member',
      'suspension.of.member',
      'recusals.of.member',
      'supplements.files',
      'evidence.id',
      'evidence.of',
      'access.code.id',
      'mergedFrom.id',
      'mergedFrom.supplements.files',
    ],
  },
  {
    what: '期限的规则代号、提醒日和补登以前填的日子',
    why: '条文和到期日都写了；提醒日不是法定的；补登的日子在“补登的日期”里',
    paths: ['deadlines.ruleSet', 'deadlines.workBy', 'deadlines.lateEntry', 'deadlines.pauses.lateEntry'],
  },
  { what: '变更请求的时刻', why: '日子写了，时刻在办理经过里', paths: ['claims.at'] },
  { what: '文书的原文', why: '另外各成一页', paths: ['documents.body'] },
  { what: '代填的确认码', why: '只给代填的人念，核对以后没有用', paths: ['helper.code'] },
  {
    what: '合并以前的期限和人员',
    why: '撤销合并时才用；合并的经过和原来的收到日期都写了',
    paths: ['mergedFrom.before.deadlines', 'mergedFrom.before.took', 'mergedFrom.before.recused'],
  },
];
