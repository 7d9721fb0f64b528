import type { ComplaintRelation } from '../bureau/actor';
import { plusDays, startOfDay, type CivilDate } from '../civil-date';
import type { Refusal } from '../errors';
import { builtIn } from '../law/calendar/calendar';
import type { Acting, Moment } from '../lifecycle';
import { defaultSettings, type Settings } from '../bureau/settings';
import type { Complaint } from './complaint';
import type { Evidence } from './records';
import type { ComplaintCommand } from './acts/table';
import { decideComplaint } from './lifecycle';
import { receive, submitSchema } from './filing/schema';
import { without } from '../without';

/** Invented people and cases the tests of the rules begin from. No product code imports this. */
export const bureau = { bureau: '两当县市场监督管理局', hotline: '12315', window: {} };
export const OFFICE = '621228-00';
export const RECEIVED = '2026-11-09';

export function at(today: CivilDate): Moment {
  return { today, now: startOfDay(today) + 10 * 3_600_000, calendar: builtIn };
}

export const people = {
  complainant: { member: 'm_wang', name: '王秀兰', relation: 'complainant' },
  respondent: { member: 'm_shop', name: '山货铺', relation: 'respondent' },
  intake: { member: 'm_li', name: '李文静', relation: 'intake', office: OFFICE },
  handler: { member: 'm_zhang', name: '张建军', relation: 'handler', office: OFFICE },
  leader: { member: 'm_ma', name: '马国梁', relation: 'leader', office: OFFICE },
  staff: { member: 'm_other', name: '赵所长', relation: 'staff', office: '621228-02' },
  stranger: { member: 'm_nobody', name: '路人', relation: 'stranger' },
} as const satisfies Record<ComplaintRelation, Acting<ComplaintRelation>>;

export const complaintForm = {
  respondent: { kind: 'inPlatformMerchant', platform: '山货集市', name: '山货铺', address: '甘肃省陇南市两当县城关镇' },
  purchase: { goods: '核桃', boughtOn: '2026-11-01', amountFen: 12_950, orderNo: 'SH20261101' },
  category: 'produce',
  problem: 'spoiled',
  facts: '收到的核桃有一半是坏的，商家说不退。',
  requests: ['refund'],
  complainant: { name: '王秀兰', phone: '13900001101', address: '甘肃省陇南市两当县城关镇东街 18 号' },
  consents: { mediation: true, publish: false, entrust: true, directContact: false },
} as const;

/** A complaint just filed in the program; the shop has an account too. */
export function received(more: Partial<Complaint> = {}): Complaint {
  const filed = receive(submitSchema.parse(complaintForm), {
    id: 'c_1',
    no: 'LD-2026-0001',
    office: OFFICE,
    source: 'miniProgram',
    moment: at(RECEIVED),
    member: 'm_wang',
  });
  return { ...filed, respondent: { ...filed.respondent, member: 'm_shop' }, ...more };
}

/** A photo on file, handed in by the complainant. */
export function photo(more: Partial<Evidence> = {}): Evidence {
  const file = { id: 'e_1', name: '照片 1', type: 'image/jpeg', bytes: 200_000, sha256: 'a'.repeat(64) } as const;
  return { ...file, from: 'complainant', by: '投诉人', on: RECEIVED, at: at(RECEIVED).now, ...more };
}

export type As = keyof typeof people;

interface How {
  as?: As;
  on?: CivilDate;
  settings?: Settings;
}

const firstDay = '2026-11-10';

/** The complaint after an act that must be allowed. */
export function done(subject: Complaint, command: ComplaintCommand, input: unknown = {}, how: How = {}): Complaint {
  const decided = decideComplaint(
    subject,
    command,
    input,
    people[how.as ?? 'handler'],
    at(how.on ?? firstDay),
    how.settings ?? local,
  );
  if (!decided.ok) throw new Error(`${command} was refused: ${JSON.stringify(decided)}`);
  return decided.next;
}

/** Why an act that must be refused was refused. */
export function refused(subject: Complaint, command: string, input: unknown = {}, how: How = {}): Refusal {
  const decided = decideComplaint(
    subject,
    command,
    input,
    people[how.as ?? 'handler'],
    at(how.on ?? firstDay),
    how.settings ?? local,
  );
  if (decided.ok) throw new Error(`${command} was allowed`);
  const refusal = without(decided, 'ok');
  return refusal;
}

/** What the invented county has chosen. */
export const local: Settings = { ...defaultSettings, offices: ['621228-00', '621228-01', '621228-02', '621228-03'] };

export const alone: Settings = { ...local, approval: { reject: false, terminate: false } };

/** Accepted on the working day after receipt by 张建军. */
export function accepted(more: Partial<Complaint> = {}): Complaint {
  return { ...done(received(), 'accept'), ...more };
}

const recorded = { way: 'phone', on: firstDay, who: '王秀兰', proof: '录音 20261110-3' };
const talk = {
  on: '2026-11-12',
  manner: 'phone',
  with: 'respondent',
  result: 'noAnswer',
  text: '电话没有人接',
  announced: '短信约好当天上午十点电话调解',
};

/** An input that the form of each command takes, for a case received on {@link RECEIVED}. */
export const inputs: Record<ComplaintCommand, unknown> = {
  promote: {},
  supplement: { text: '补充付款截图', party: 'complainant', recorded },
  releaseEvidence: { files: ['e_1'] },
  recordConsent: { entrust: true, recorded },
  changeClaim: { requests: ['refund', 'compensate'], askedFen: 20_000, reason: '又花了运费', recorded },
  recordJointConsent: { name: '陈小雨', act: 'withdraw', recorded },
  changeRepresentatives: { representatives: ['陈小雨'], recorded: { ...recorded, way: 'window' } },
  recordAgent: {
    name: '王建国',
    phone: '13900002222',
    authorisation: '代为投诉、参加调解',
    powers: ['mediation'],
    identity: '居民身份证',
    until: '2027-05-31',
    seenOn: firstDay,
  },
  renewAgent: {
    authorisation: '代为参加调解、和解',
    powers: ['mediation', 'settle'],
    until: '2027-06-30',
    seenOn: firstDay,
  },
  recordFlag: { factor: 'quantity', say: '一次买了六十件' },
  identityRequest: { what: '身份证', dueOn: '2026-11-13' },
  recordIdentity: { paper: 'idCard', lastFour: '002x', how: '窗口看过身份证原件' },
  correct: {
    complainant: { name: '王秀兰', phone: '13900001101', address: '甘肃省陇南市两当县城关镇东街 18 号' },
    respondent: { name: '山货铺', phone: '09397121234' },
    purchase: {},
    reason: '商家电话后来查到',
  },
  reclassify: {
    online: true,
    kind: 'inPlatformMerchant',
    platform: '山货集市',
    receivedOn: '2026-11-06',
    reason: '信函 11-06 签收，登记晚了',
  },
  agreeReclassification: { correction: '1' },
  declineReclassification: { correction: '1', reason: '签收单上的日期不是这一天' },
  distribute: { office: '621228-01', reason: '商家在城关' },
  return: { reason: '商家不在本所辖区' },
  takeOn: {},
  takeOver: { authority: '陇南市市场监督管理局', basis: 'superior', documentNo: '陇市监〔2026〕1号', reason: '上级直接办理' },
  merge: { into: 'LD-2026-0009', reason: '同一件纠纷' },
  enterSameDecision: { no: 'LD-2026-0009' },
  unmerge: { reason: '核对后不是同一件纠纷' },
  confirmHelper: { how: 'signature', proof: '窗口当面签名' },
  voidDocument: { number: '两市监投受〔2026〕第1号', reason: '金额写错，另发一份' },
  release: { reason: '张建军已调离' },
  set12315: { number: '1620000020261109001' },
  without12315: { reason: '平台当天停机维护' },
  accept: {},
  reject: { ground: 'R4', reason: '2021 年购买，超过三年' },
  proposeReject: { ground: 'R4', reason: '2021 年购买，超过三年' },
  approveReject: {},
  decline: { reason: '时间还没有核实' },
  answer: { willing: true, text: '愿意调解，先核对发货记录', recorded },
  revokeViewCode: {},
  linkMerchant: { of: 'm_1:s1' },
  unlinkMerchant: { reason: '同名的另一家' },
  unlinkRespondent: { reason: '加入的人不是店里的' },
  record: talk,
  convene: { on: '2026-11-16', time: '14：30', place: '城关市场监管所调解室', mediators: '张建军', recusalDays: 3 },
  entrust: { to: '两当县消费者协会', respondentConsent: '商家 11-12 书面同意', returnBy: '2026-12-18' },
  entrustReturned: { on: firstDay, result: '没有谈成' },
  suspend: { reason: '调解员是商家的亲戚' },
  resume: { recused: false, reason: '经查没有亲属关系' },
  appraisalOut: { item: '核桃水分', institution: '市质检所', chosenBy: 'parties', out: firstDay, evidence: '委托书 1 号' },
  appraisalIn: { in: firstDay, result: '水分超标' },
  makeOffer: { party: 'respondent', terms: { kinds: ['refundReturn'], fen: 12_950, by: '2026-12-03' }, recorded },
  acceptOffer: { recorded },
  refuseOffer: { reason: '金额太少', recorded },
  takeBackOffer: { recorded },
  agree: { form: 'record', terms: '商家退款 129.50 元', respondentConsent: '店主电话同意调解，录音 5' },
  recordSigned: { on: firstDay, handed: true },
  addSender: { name: '两当县信访局', number: '信访〔2026〕31号', answerBy: '2026-11-25', reason: '信访局今天转来同一件事' },
  correctSender: { sender: '1', name: '陇南市12345热线', number: 'GD2026-8', answerBy: '2026-11-23', reason: '编号抄错一位' },
  removeSender: { sender: '1', reason: '登记错了案子，应当在前一件' },
  answerSender: { sender: '1', on: firstDay, way: 'system', to: '陇南市12345热线', proof: '回单 12345-7' },
  recordHandover: { on: firstDay, proof: '县农业农村局 王某签收' },
  settle: { terms: '商家已退款', recorded },
  reportPerformance: { done: 'all', recorded },
  confirmPerformance: { done: 'all', recorded },
  askNewDay: { whose: 'both', performBy: '2026-12-20', recorded },
  answerNewDay: { agrees: true, recorded },
  endPerformance: { why: 'otherRoutes', reason: '催了两次，投诉人去法院起诉' },
  withdraw: { reason: '不想继续了', recorded },
  terminate: { ground: 'T3', reason: '双方差距太大，谈不成' },
  proposeTerminate: { ground: 'T6', reason: '发现不是生活消费', basis: 'R3' },
  approveTerminate: {},
  recordDispatch: { form: 'acceptance', to: 'complainant', way: 'post', address: '东街 18 号', on: firstDay, result: 'sent' },
  recordClue: { text: '店里卖的蜂蜜没有标签', foundOn: firstDay },
  clueTestOut: { clue: '1', item: '蜂蜜标签', institution: '市质检所', out: firstDay, evidence: '委托书 2 号' },
  clueTestIn: { clue: '1', in: firstDay, result: '没有标签' },
  confirmLateEntry: { entry: '1' },
  refuseLateEntry: { entry: '1', reason: '回执上的日期不是这一天' },
  extendClue: { clue: '1', reason: '要等检验结果' },
  decideClue: { clue: '1', result: 'notFiled', reason: '核查没有发现违法' },
  referToPolice: { to: '两当县公安局', documentNo: '两市监移〔2026〕1号', reason: '查实掉包索赔' },
  disputeCompetence: { with: '徽县市场监督管理局', on: firstDay },
  settleCompetence: { result: 'ours', reason: '双方商定由我们办' },
  openProceeding: { kind: 'suit', documentNo: '（2026）甘 1228 行初 2 号', on: firstDay },
  endProceeding: { documentNo: '（2026）甘 1228 行初 2 号', result: '驳回起诉' },
  revoke: { by: 'court', documentNo: '（2026）甘 1228 行初 1 号', reason: '事实不清', days: 7, unit: 'workingDay' },
  correctContact: { phone: '13900001199', address: '两当县城关镇南街 3 号' },
  takeBackConsent: { what: 'publish', recorded },
  rate: { stars: 4 },
  callback: { stars: 5, on: '2026-11-12' },
  publish: { on: '2026-11-12', where: '县局网站消费投诉公示栏', link: 'https://example.com/gs/1' },
  excludeFromPublication: { reason: '文中能认出投诉人是谁' },
  withdrawPublication: { reason: '投诉人收回了同意' },
};

/** `count` telephone sessions, told of beforehand, each on its own day, in which the shop took no part. */
export function tried(subject: Complaint, count: number): Complaint {
  let next = subject;
  for (let n = 0; n < count; n += 1) next = done(next, 'record', { ...talk, on: `2026-11-${10 + n}` }, { on: '2026-11-12' });
  return next;
}

/** One act of a random history: by whom, how many days after the one before, with approvals on or off. */
export interface HistoryAct {
  command: ComplaintCommand;
  relation: ComplaintRelation;
  days: number;
  alone: boolean;
  /** How many days before it is entered it was done; none where it is not said. */
  back?: number;
}

/** What an act names besides a day on which it happened. */
const onDay: Partial<Record<string, (day: CivilDate, today: CivilDate, back: number) => object>> = {
  agree: (on, _, back) => (back ? { on, proof: '录音 9' } : {}),
  recordDispatch: () => ({ proof: '回执' }),
  convene: (_, today) => ({ on: plusDays(today, 3) }),
  entrust: (_, today) => ({ returnBy: plusDays(today, 10) }),
  identityRequest: (_, today) => ({ dueOn: plusDays(today, 1) }),
  // Corrections of every kind: of the day alone, of whether it is counted, of both.
  reclassify: (_day, _today, back) => ({ online: back % 3 !== 2, receivedOn: plusDays('2026-11-09', -(back % 9)) }),
};

/** Any day an input names is moved to the day of the act, so that what happened did happen by then; parties speak for themselves. */
function inputOn({ command, relation, back = 0 }: HistoryAct, today: CivilDate): unknown {
  const { recorded: told, ...input } = { ...(inputs[command] as Record<string, unknown>) };
  const day = plusDays(today, -back);
  for (const field of ['on', 'out', 'in', 'seenOn', 'foundOn']) if (field in input) input[field] = day;
  const spoken = told && relation !== 'complainant' && relation !== 'respondent';
  if (spoken) input.recorded = { ...told, on: day };
  return { ...input, ...onDay[command]?.(day, today, back) };
}

/** Plays a history from the day of receipt, where no other is named; every act that was allowed, with the complaint before and after it. */
export function play(
  first: Complaint,
  history: readonly HistoryAct[],
  from: CivilDate = first.receivedOn,
): { act: HistoryAct; today: CivilDate; before: Complaint; after: Complaint }[] {
  let subject = first;
  let today = from;
  return history.flatMap((act) => {
    today = plusDays(today, act.days);
    const before = subject;
    const untouched = JSON.stringify(before);
    const settings = { ...local, approval: { reject: !act.alone, terminate: !act.alone }, number12315: false, ratingDays: 30 };
    const decided = decideComplaint(before, act.command, inputOn(act, today), people[act.relation], at(today), settings);
    if (JSON.stringify(before) !== untouched) throw new Error(`${act.command} changed the complaint it was given`);
    if (!decided.ok) return [];
    subject = decided.next;
    return [{ act, today, before, after: decided.next }];
  });
}
