import type { ComplaintRelation } from '../bureau/actor';
import { defineFacts, type Sight } from '../facts';
import type { Deadline } from '../law/deadline/deadline';
import { maskAddress, maskName, maskOrderNo } from '../privacy/masks';
import { without } from '../without';
import { tookEffect } from './classification';
import { ownPeriods } from './clocks';
import type { Complaint } from './complaint';
import type { ClaimChange, MergedCase, Publication, Reclassification } from './records';

/** Sight of complainant, respondent, staff on the case (intake, handler, leader), and staff who are not. */
function seenBy(complainant: Sight, respondent: Sight, onCase: Sight, staff: Sight): Record<ComplaintRelation, Sight> {
  return { complainant, respondent, intake: onCase, handler: onCase, leader: onCase, staff, stranger: 'absent' };
}

const all = seenBy('full', 'full', 'full', 'full');
const parties = seenBy('full', 'full', 'full', 'absent');
const complainantOnly = seenBy('full', 'absent', 'full', 'absent');
const internal = seenBy('absent', 'absent', 'full', 'absent');

/** The periods a party is told of. Who entered what late is the bureau's own affair; the days are the same. */
const ownDeadlines = (list: Deadline[], _: Complaint, relation: ComplaintRelation) =>
  list
    .filter(({ id }) => ownPeriods.indexOf(id) >= 0 && (id !== 'C1' || relation !== 'respondent'))
    .map((one) => ({ ...without(one, 'lateEntry'), pauses: one.pauses.map((pause) => without(pause, 'lateEntry')) }));

const whatCame = (list: MergedCase[]) =>
  list.map(({ id, no, on, source, receivedOn, facts, requests, askedFen }) => ({
    ...{ id, no, on, source, receivedOn, facts, requests },
    ...(askedFen !== undefined && { askedFen }),
  }));

const changesTold = (list: ClaimChange[]) => {
  const told = list.filter(({ afterAcceptance }) => afterAcceptance);
  return told.length ? told.map(({ on, at, from, to }) => ({ on, at, from, to })) : undefined;
};

/** The days of receipt that were put right and count. */
const daysThatCount = (list: Reclassification[]) =>
  list.flatMap((one) => {
    const { receivedOn } = one.changed;
    return receivedOn && tookEffect(one) ? [{ on: one.settled?.on ?? one.on, changed: { receivedOn } }] : [];
  });

const whatStands = (list: Publication[]) =>
  list.flatMap(({ kind, on, where, link, withdrawn }) =>
    kind === 'published'
      ? [{ kind, on, where, ...(link && { link }), ...(withdrawn && { withdrawn: { on: withdrawn.on } }) }]
      : [],
  );

/**
 * Every fact of a complaint: how it is called, who reads it (casework: initial check; PIPL 6) and what is left of it where it is masked.
 * A field without a row does not compile.
 */
export const complaintFacts = defineFacts<Complaint, ComplaintRelation>()({
  _id: { label: '内部编号', sight: all },
  kind: { label: '种类', sight: all },
  no: { label: '投诉编号', sight: all },
  version: { label: '版本', sight: all },
  state: { label: '状态', sight: all },
  source: { label: '来源', sight: seenBy('full', 'absent', 'full', 'full') },
  office: { label: '办理单位', sight: seenBy('full', 'full', 'full', 'full') },
  intakeOffice: { label: '接收单位', sight: seenBy('absent', 'absent', 'full', 'full') },
  receivedAt: { label: '收到时刻', sight: seenBy('full', 'absent', 'full', 'full') },
  receivedOn: { label: '收到日期', sight: seenBy('full', 'absent', 'full', 'full') },
  receivedReason: { label: '收到日更早的理由', sight: internal },
  recordedBy: { label: '代录人', sight: internal },
  // What passes between authorities.
  senders: { label: '转来的单位', sight: internal },
  online: { label: '网络消费', sight: seenBy('full', 'absent', 'full', 'full') },
  onlineClassifiedBy: { label: '网络消费由谁认定', sight: internal },
  complainant: {
    label: '投诉人',
    parts: {
      member: { label: '账号', sight: internal },
      name: { label: '姓名', sight: seenBy('full', 'full', 'full', 'masked'), mask: maskName },
      // The merchant has it only by consent to direct contact.
      phone: {
        label: '电话',
        note: '同意直接联系的给商家',
        sight: seenBy('full', 'masked', 'full', 'absent'),
        mask: (phone, { consents }) => (consents.directContact ? phone : undefined),
      },
      address: { label: '地址', sight: seenBy('full', 'absent', 'full', 'masked'), mask: maskAddress },
    },
  },
  respondent: {
    label: '商家',
    parts: {
      member: { label: '账号', sight: internal },
      kind: { label: '哪一种店', sight: all },
      name: { label: '名称', sight: all },
      platform: { label: '平台', sight: all },
      shopUrl: { label: '链接', sight: parties },
      address: { label: '公示地址', sight: parties },
      contact: { label: '联系人', sight: parties },
      phone: { label: '电话', sight: parties },
      uscc: { label: '信用代码', sight: parties },
    },
  },
  purchase: {
    label: '买卖',
    parts: {
      goods: { label: '商品', sight: all },
      boughtOn: { label: '购买日期', sight: all },
      amountFen: { label: '付款', sight: all },
      orderNo: { label: '订单号', sight: seenBy('full', 'full', 'full', 'masked'), mask: maskOrderNo },
    },
  },
  facts: { label: '经过', note: '投诉人的原文', sight: complainantOnly },
  summary: { label: '给商家看的摘要', sight: parties },
  requests: { label: '要求', sight: parties },
  askedFen: { label: '要求金额', sight: parties },
  // What was asked for before the acceptance never reached the merchant, and why it was changed is the complainant's to say.
  claims: {
    label: '请求的变更',
    note: '商家只看受理以后的',
    sight: seenBy('full', 'masked', 'full', 'absent'),
    mask: changesTold,
  },
  consents: { label: '各项同意', sight: complainantOnly },
  handler: { label: '经办人', sight: seenBy('masked', 'masked', 'full', 'masked'), mask: ({ name }) => ({ name }) },
  // The respondent: mediation and the notice of its end. Others off the case: nothing of a clue or a dispute between bureaus.
  deadlines: {
    label: '期限',
    note: '当事人只看与自己有关的',
    sight: seenBy('masked', 'masked', 'full', 'masked'),
    mask: ownDeadlines,
  },
  decision: {
    label: '是否受理的决定',
    sight: seenBy('full', 'masked', 'full', 'masked'),
    mask: ({ kind, on, by, article }) => ({ kind, on, by, article }),
  },
  closing: {
    label: '结果',
    sight: seenBy('full', 'masked', 'full', 'masked'),
    mask: ({ on, by, outcome }) => ({ on, by, outcome }),
  },
  rating: { label: '评价', sight: complainantOnly },
  callbacks: { label: '回访评价', sight: internal },
  platform12315No: { label: '全国12315平台编号', sight: complainantOnly },
  platform12315: { label: '录入全国12315平台', sight: internal },
  no12315: { label: '没有12315编号', sight: internal },
  documents: { label: '文书', sight: internal },
  deliveries: { label: '送达记录', sight: internal },
  proposal: { label: '待审批的提请', sight: internal },
  declined: { label: '退回的提请', sight: internal },
  identity: { label: '身份核验', sight: complainantOnly },
  // Each party reads its own.
  supplements: {
    label: '补充的材料和说明',
    note: '各看各的',
    sight: seenBy('masked', 'masked', 'full', 'absent'),
    mask: (list, _, relation) => list.filter((one) => one.from === relation),
  },
  // Its own, and of the other side's only what staff released to it.
  evidence: {
    label: '凭证',
    note: '各看各的，工作人员给看的除外',
    sight: seenBy('masked', 'masked', 'full', 'absent'),
    mask: (list, _, relation) => list.filter((one) => one.from === relation || one.released),
  },
  routing: { label: '分送、退回和改派', sight: internal },
  mediation: { label: '调解记录', sight: internal },
  entrusted: {
    label: '委托调解',
    sight: seenBy('full', 'masked', 'full', 'absent'),
    mask: ({ to, on, returnBy, returnedOn }) => ({ to, on, returnBy, returnedOn }),
  },
  suspension: { label: '回避审查', sight: seenBy('masked', 'masked', 'full', 'absent'), mask: ({ on }) => ({ on }) },
  consentLog: { label: '意愿的变更', sight: internal },
  meetings: { label: '现场调解', sight: parties },
  // 令121-27, 33, 42: neither party learns that a clue is being verified, or by whom.
  clues: { label: '违法线索', sight: internal },
  competence: { label: '处理权限的争议', sight: internal },
  referrals: { label: '移送公安机关', sight: internal },
  proceedings: { label: '诉讼和行政复议', sight: internal },
  // The parties read what was published and where, not what the bureau thought about it.
  publication: { label: '投诉公示', sight: seenBy('masked', 'masked', 'full', 'absent'), mask: whatStands },
  corrections: { label: '更正', sight: internal },
  // The complainant reads which day of receipt counts now, not who put it right or why.
  reclassifications: {
    label: '网络消费、店的种类和收到日期的更正',
    note: '投诉人看更正后的收到日期',
    sight: seenBy('masked', 'absent', 'full', 'absent'),
    mask: daysThatCount,
  },
  lateEntries: { label: '补登的日期', sight: internal },
  recused: { label: '已回避的人员', sight: internal },
  recusals: { label: '回避', sight: internal },
  appraisals: { label: '鉴定、检测', sight: parties },
  // The other side reads whether the merchant is willing, not its words: those the mediator passes on.
  answer: {
    label: '商家的答复',
    sight: seenBy('masked', 'full', 'full', 'absent'),
    mask: ({ on, willing }) => ({ on, willing }),
  },
  access: {
    label: '商家在程序里查看',
    note: '查看码、谁加入',
    sight: seenBy('absent', 'absent', 'masked', 'absent'),
    mask: ({ code, joined }) => ({ code: code && without(code, 'id'), joined }),
  },
  // A counter for the server alone.
  partyActs: { label: '当事人各项操作的次数', sight: seenBy('absent', 'absent', 'absent', 'absent') },
  // How the complainant is known to have agreed is between it and the bureau.
  agreement: {
    label: '调解协议',
    sight: seenBy('full', 'masked', 'full', 'absent'),
    mask: (agreement) => without(agreement, 'principalConsent'),
  },
  settlement: { label: '和解', sight: complainantOnly },
  withdrawal: { label: '撤回', sight: complainantOnly },
  mergedInto: { label: '并入的投诉', sight: complainantOnly },
  goesOn: { label: '并入以后在哪一件接着办', sight: seenBy('masked', 'absent', 'full', 'absent'), mask: ({ id }) => ({ id }) },
  // The complainant reads which of its own complaints came along, not who put them together or why.
  mergedFrom: {
    label: '并进来的投诉',
    note: '内容、编号、收到日期',
    sight: seenBy('masked', 'absent', 'full', 'absent'),
    mask: whatCame,
  },
  takenOverBy: { label: '接办的机关', sight: parties },
  revoked: { label: '被撤销的决定', sight: internal },
  // 令121-17: prompts for a person who decides; they never leave the staff on the case.
  flags: { label: '需要留意', note: '第十七条的提示', sight: internal },
  agent: { label: '代理人', sight: complainantOnly },
  guardian: { label: '监护人', sight: complainantOnly },
  joint: { label: '共同投诉', sight: complainantOnly },
  // Staff hear the code from the person, they do not read it.
  helper: { label: '代填', sight: seenBy('full', 'absent', 'masked', 'absent'), mask: (helper) => without(helper, 'code') },
});
