import type { ReportRelation } from '../bureau/actor';
import type { CivilDate } from '../civil-date';
import { at, local, OFFICE } from '../complaint/fixture';
import type { Refusal } from '../errors';
import type { Acting } from '../lifecycle';
import { without } from '../without';
import { decideReport, type ReportCommand } from './lifecycle';
import { receiveReport } from './receive';
import type { Report } from './report';
import { reportSchema, type ReportInput } from './schema';

/** Invented people and a report the tests of the rules begin from. No product code imports this. */
export const reportPeople = {
  reporter: { member: 'm_ren', name: '举报人', relation: 'reporter' },
  intake: { member: 'm_li', name: '李文静', relation: 'intake', office: OFFICE },
  handler: { member: 'm_zhang', name: '张建军', relation: 'handler', office: OFFICE },
  leader: { member: 'm_ma', name: '马国梁', relation: 'leader', office: OFFICE },
  stranger: { member: 'm_nobody', name: '路人', relation: 'stranger' },
} as const satisfies Record<ReportRelation, Acting<ReportRelation>>;

export const REPORTED = '2026-11-09';

export const reportForm: ReportInput = {
  target: { kind: 'inPlatformMerchant', platform: '山货集市', name: '山货铺', address: '甘肃省陇南市两当县城关镇' },
  clue: '把人工养殖的蜂蜜当野生蜂蜜卖',
  facts: '我在仓库看见桶上写的是人工蜂蜜，换了标签以后发货。',
  happenedAt: '甘肃省陇南市两当县站儿巷镇',
  reporter: { anonymous: false, name: '任小满', phone: '13900009999', address: '甘肃省陇南市两当县西坡镇', insider: true },
};

/** A report just filed, nobody assigned yet. */
export function reported(more: Partial<Report> = {}): Report {
  const context = {
    id: 'r_1',
    no: 'LDJ-2026-0001',
    office: OFFICE,
    source: 'miniProgram' as const,
    moment: at(REPORTED),
    member: 'm_ren',
  };
  return { ...receiveReport(reportSchema.parse(reportForm), context), ...more };
}

export const assigned = (more: Partial<Report> = {}) => reported({ handler: { member: 'm_zhang', name: '张建军' }, ...more });

interface How {
  as?: keyof typeof reportPeople;
  on?: CivilDate;
  office?: string;
}

const firstDay = '2026-11-10';
const actor = ({ as = 'handler', office }: How): Acting<ReportRelation> => ({
  ...reportPeople[as],
  ...(office ? { office } : {}),
});

/** The report after an act that must be allowed. */
export function reportDone(subject: Report, command: ReportCommand, input: unknown = {}, how: How = {}): Report {
  const decided = decideReport(subject, command, input, actor(how), at(how.on ?? firstDay), local);
  if (!decided.ok) throw new Error(`${command} was refused: ${JSON.stringify(decided)}`);
  return decided.next;
}

/** Why an act that must be refused was refused. */
export function reportRefused(subject: Report, command: string, input: unknown = {}, how: How = {}): Refusal {
  const decided = decideReport(subject, command, input, actor(how), at(how.on ?? firstDay), local);
  if (decided.ok) throw new Error(`${command} was allowed`);
  return without(decided, 'ok');
}

/** An input that the form of each command takes, for a report received on {@link REPORTED}. */
export const reportInputs: Record<ReportCommand, unknown> = {
  supplement: { text: '补充仓库的照片' },
  verify: { on: firstDay, text: '到仓库现场检查' },
  testOut: { item: '蜂蜜成分', institution: '市质检所', out: firstDay, evidence: '委托书 2 号' },
  testIn: { in: firstDay, result: '检出糖浆' },
  distribute: { office: '621228-01', reason: '商家在城关' },
  return: { reason: '商家不在本所辖区' },
  assign: { member: 'm_zhang', name: '张建军' },
  dispute: { with: '徽县市场监督管理局', on: firstDay },
  disputeSettled: { result: 'ours', reason: '双方商定由本局处理' },
  set12315: { number: '1620000020261109002' },
  proposeFile: { evidence: true, penalty: true, competence: true, limitation: true, reason: '现场发现换标签' },
  proposeNotFile: { ground: 'N1', reason: '数量很少，当场改正' },
  proposeExtend: { reason: '还有一家供货商没有查' },
  approveFile: {},
  approveNotFile: {},
  approveExtend: {},
  decline: { reason: '证据还不够，请补充' },
  notCompetent: { duty: 'market', competent: '徽县市场监督管理局', reason: '实际经营地在徽县' },
  handOn: { law: '食品安全法-115', competent: '两当县农业农村局', documentNo: '两市监移〔2026〕3号', reason: '属于种植环节' },
  recuse: { reason: '是被举报人的近亲属' },
  repeated: { into: 'LDJ-2026-0009', reason: '同一事实已经处理过' },
  mergeInto: { into: 'LDJ-2026-0009', reason: '同一家店，有新的事实' },
  takeFacts: { no: 'LDJ-2026-0010', receivedOn: firstDay, facts: '又发现另一批换标签' },
  oweResult: { law: '广告法-53' },
  tellResult: { law: '广告法-53', way: 'phone', text: '已经对商家立案调查', on: firstDay },
  confirmLateEntry: { entry: '1' },
  refuseLateEntry: { entry: '1', reason: '回执上的日期不是这一天' },
};
