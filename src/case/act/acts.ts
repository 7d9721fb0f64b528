import type { Party, Proposal } from '@domain/complaint/records';
import { complaintTable, type ComplaintCommand } from '@domain/complaint/lifecycle';
import { rowOf } from '@domain/lifecycle';

export type Command = ComplaintCommand;

export function isCommand(command: string | undefined): command is Command {
  return command !== undefined && rowOf(complaintTable, command) !== undefined;
}

/** What stands on the button that sends, and in the title, where the row's own name is not what a person would say. */
interface Wording {
  title?: string;
  /** On the button or in the list of further acts. */
  word?: string;
  send?: string;
}

const wording: Partial<Record<Command, Wording>> = {
  accept: { title: '受理这件投诉', word: '受理' },
  reject: { word: '不予受理' },
  proposeReject: { title: '提请不予受理', word: '不予受理', send: '确认并提请' },
  approveReject: { title: '批准不予受理', word: '看告知书' },
  proposeTerminate: { title: '提请终止调解', word: '终止调解（要审批的情形）', send: '确认并提请' },
  approveTerminate: { title: '批准终止调解', word: '看告知书' },
  decline: { title: '退回提请', word: '退回', send: '确认退回' },
  confirmHelper: { word: '登记本人确认' },
  settle: { word: '登记双方和解' },
  withdraw: { word: '登记撤回投诉' },
  changeClaim: { title: '登记变更、放弃请求', word: '登记变更、放弃请求' },
  supplement: { word: '登记补充材料' },
  terminate: { word: '终止调解' },
  agree: { word: '达成协议' },
  convene: { title: '通知双方到现场调解', word: '通知现场调解' },
  record: { word: '登记调解情况' },
  answer: { title: '登记商家的答复', word: '登记商家是否同意调解' },
  suspend: { word: '回避，暂停调解' },
  distribute: { word: '分送给别的单位' },
  recordDispatch: { word: '登记送达' },
  recordConsent: { word: '登记投诉人改了意愿' },
  takeBackConsent: { word: '登记投诉人收回同意' },
  recordFlag: { word: '记下要留意的（第十七条）' },
  confirmLateEntry: { title: '核对补登', word: '核对补登，认可日期', send: '确认认可' },
  refuseLateEntry: { title: '不认可补登的日期', word: '核对补登，不认可日期', send: '确认不认可' },
  reclassify: { word: '更正网络消费、店的种类或收到日期' },
  agreeReclassification: { title: '核对更正', word: '核对更正，同意', send: '确认同意' },
  declineReclassification: { title: '不同意更正', word: '核对更正，不同意', send: '确认不同意' },
  set12315: { word: '登记平台编号' },
  without12315: { word: '写明没有编号的原因' },
};

/** The same acts as the parties themselves say them. */
const partyWording: Partial<Record<Command, Wording>> = {
  answer: { title: '您同意调解吗？', word: '答复调解', send: '提交答复' },
  supplement: { title: '补充材料或说明', word: '补充说明', send: '提交' },
  changeClaim: { title: '改我的要求', word: '改我的要求', send: '提交' },
  withdraw: { title: '撤回投诉', word: '撤回投诉', send: '确认撤回' },
  settle: { title: '已经和商家谈好了', word: '已经和商家谈好了', send: '确认已和解' },
  suspend: { title: '请调解员回避', word: '请调解员回避', send: '提交' },
  recordConsent: { title: '修改我的意愿', word: '修改我的意愿', send: '提交' },
  correctContact: { title: '改我的电话或地址', word: '改我的电话或地址', send: '提交' },
  takeBackConsent: { title: '收回同意', word: '收回同意', send: '确认收回' },
  rate: { title: '评价这次办理', word: '评价这次办理', send: '提交评价' },
};

export function wordsOf(command: Command, party: boolean): Required<Wording> {
  const { label } = complaintTable[command];
  const said = { ...wording[command], ...(party ? partyWording[command] : {}) };
  return {
    title: said.title ?? label,
    word: said.word ?? label,
    send: said.send ?? (sendsLetters(command) ? '确认并发出' : '确认'),
  };
}

/** A proposal's letters are those its approval would send. */
export const approvalOf: Partial<Record<Command, Command>> = {
  proposeReject: 'approveReject',
  proposeTerminate: 'approveTerminate',
};

export function sendsLetters(command: Command): boolean {
  const row: { notice?: object } = complaintTable[approvalOf[command] ?? command];
  // 分送 issues form 3 to the unit (令121-41).
  return row.notice !== undefined || command === 'distribute';
}

/** Acts of the foot, in the order they are looked for; at most two stand there, the primary one last. */
const footOrder: readonly Command[] = [
  'decline',
  'approveReject',
  'approveTerminate',
  'proposeReject',
  'reject',
  'accept',
  // Before it a case that another person filled in cannot be accepted.
  'confirmHelper',
  'resume',
  'record',
  'agree',
];
/** While a decision waits, nothing else of weight is offered. */
const approvals: readonly Command[] = ['decline', 'approveReject', 'approveTerminate'];

/** The further acts of staff by what they are about, in the order an officer would look for them. */
export const groups: readonly { title: string; acts: readonly Command[] }[] = [
  {
    title: '调解',
    acts: [
      'record',
      'convene',
      'entrust',
      'entrustReturned',
      'appraisalOut',
      'appraisalIn',
      'releaseEvidence',
      'suspend',
      'resume',
    ],
  },
  { title: '办结', acts: ['agree', 'settle', 'withdraw', 'terminate', 'proposeTerminate', 'accept', 'reject', 'proposeReject'] },
  {
    title: '替当事人登记（代录）',
    acts: [
      'answer',
      'supplement',
      'changeClaim',
      'recordConsent',
      'takeBackConsent',
      'recordJointConsent',
      'changeRepresentatives',
      'callback',
    ],
  },
  {
    title: '核实和更正',
    acts: ['confirmHelper', 'identityRequest', 'recordIdentity', 'recordAgent', 'correct', 'reclassify', 'recordFlag'],
  },
  { title: '等着核对的更正', acts: ['agreeReclassification', 'declineReclassification'] },
  { title: '补登的日期', acts: ['confirmLateEntry', 'refuseLateEntry'] },
  { title: '送达和文书', acts: ['recordDispatch', 'recordHandover', 'recordSigned', 'voidDocument'] },
  { title: '转来的单位', acts: ['answerSender', 'addSender', 'correctSender'] },
  { title: '投诉公示', acts: ['publish', 'excludeFromPublication', 'withdrawPublication'] },
  { title: '商家的查看', acts: ['revokeViewCode', 'unlinkRespondent'] },
  { title: '全国12315平台', acts: ['set12315', 'without12315'] },
  {
    title: '由谁来办',
    acts: ['takeOn', 'distribute', 'return', 'release', 'merge', 'unmerge', 'disputeCompetence', 'settleCompetence', 'takeOver'],
  },
  { title: '违法线索', acts: ['recordClue', 'clueTestOut', 'clueTestIn', 'extendClue', 'decideClue', 'referToPolice'] },
  { title: '诉讼、复议和撤销', acts: ['openProceeding', 'endProceeding', 'revoke'] },
];

export interface Offer {
  foot: Command[];
  more: Command[];
}

/** What staff are offered: a waiting proposal is decided by another person before anything else. */
export function offered(actions: readonly string[], proposal: Proposal | undefined, member: string): Offer {
  const may: Command[] = actions.filter(isCommand);
  if (proposal) {
    const foot = proposal.member === member ? [] : approvals.filter((one) => may.includes(one));
    return { foot, more: may.filter((one) => !approvals.includes(one)) };
  }
  const foot = footOrder.filter((one) => may.includes(one)).slice(-2);
  return { foot, more: may.filter((one) => !foot.includes(one) && !approvals.includes(one)) };
}

/** Which side of the case one is on; undefined for the bureau. */
export function sideOf(relations: readonly string[]): Party | undefined {
  return (['complainant', 'respondent'] as const).find((side) => relations.includes(side));
}

/** What a party is offered, in the order it would be looked for. */
export function offeredToParty(actions: readonly string[]): Command[] {
  return (Object.keys(partyWording) as Command[]).filter((one) => actions.includes(one));
}
