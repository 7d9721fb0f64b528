import type { FrameworkKey } from './framework/framework';

/**
 * Indicators of which the program keeps a ledger, with those of their items it is about: 3, 9 and 11.2 are shares, the others 定性, judged on
 * papers (资料审查、专家评估); of 11 nothing else is counted here. Their words and points are the framework's, which functions alone carry.
 */
export const indicators = {
  '3': { items: ['networkShare'] },
  '9': { items: ['lasting'] },
  '11': { items: ['handedOver'] },
  '12': { items: ['jointCredit', 'creditShared', 'graded'] },
  '14': { items: ['softMeasures', 'spotChecks', 'supervision'] },
  '26': { items: ['resolution', 'guidance'] },
  '27': { items: ['tracing', 'promising'] },
} as const satisfies Record<string, { items: readonly FrameworkKey[] }>;

export type Indicator = keyof typeof indicators;
export const indicatorKeys = Object.keys(indicators) as [Indicator, ...Indicator[]];

export type LedgerItem = (typeof indicators)[Indicator]['items'][number];
export const ledgerItemKeys = Object.values(indicators).flatMap(({ items }): readonly LedgerItem[] => items) as [
  LedgerItem,
  ...LedgerItem[],
];

/** What a paper is that proves a row. */
export const proofKinds = {
  decision: { label: '决定书或者公示页截图' },
  delivery: { label: '送达回证' },
  document: { label: '文书（通知书、函、建议书、通报）' },
  record: { label: '记录（约谈、检查、教育）' },
  result: { label: '抽查结果或者检验报告' },
  shown: { label: '公示的照片或者截图' },
  trace: { label: '追溯页截图或者合格证' },
  list: { label: '名单或者汇总表' },
  plan: { label: '制度、方案或者抽查计划' },
  station: { label: '消费维权服务站的照片、登记表或者名单' },
} as const satisfies Record<string, { label: string }>;

export type ProofKind = keyof typeof proofKinds;
export const proofKindKeys = Object.keys(proofKinds) as [ProofKind, ...ProofKind[]];

interface RowKind {
  label: string;
  item: LedgerItem;
  /** Papers an assessor asks for: one of each line. Empty: the program's own record proves it. */
  asks: readonly (readonly ProofKind[])[];
}

/**
 * What stands in a ledger, and what proves it. A 责令改正 is an administrative act and none of the soft measures. What the framework does not
 * ask for, such as a promise's breaches, stands beside its row and makes none of its own.
 */
export const rowKinds = {
  networkSubject: { label: '网络交易经营者', item: 'networkShare', asks: [] },
  shoplessSubject: { label: '没有开着的网店，不计入', item: 'networkShare', asks: [] },
  lastingSubject: { label: '存续满 2 年', item: 'lasting', asks: [] },
  recentSubject: { label: '不满 2 年', item: 'lasting', asks: [] },
  unknownSubject: { label: '没有登记日期，算不出', item: 'lasting', asks: [] },
  handled: { label: '已处置', item: 'handedOver', asks: [] },
  unhandled: { label: '没有处置', item: 'handedOver', asks: [] },
  serious: { label: '列入严重违法失信名单', item: 'jointCredit', asks: [['decision']] },
  abnormal: { label: '列入经营异常名录', item: 'jointCredit', asks: [['decision', 'list']] },
  shownPenalty: { label: '行政处罚信息公示', item: 'creditShared', asks: [['decision', 'shown']] },
  shownSpotCheck: { label: '抽查检查结果公示', item: 'creditShared', asks: [['result', 'shown']] },
  told: { label: '信用提示送达，告知怎样修复', item: 'creditShared', asks: [] },
  toldAhead: { label: '信用提示送达，年报、亮照、新规', item: 'creditShared', asks: [] },
  repaired: { label: '信用修复、移出', item: 'creditShared', asks: [['decision', 'shown']] },
  classes: { label: '信用风险分类（A–D）', item: 'graded', asks: [['list', 'plan']] },
  checkedByClass: { label: '按风险分类抽查', item: 'graded', asks: [['plan', 'list']] },
  guidance: { label: '行政指导', item: 'softMeasures', asks: [['document']] },
  interview: { label: '行政约谈', item: 'softMeasures', asks: [['record']] },
  reminder: { label: '提醒告诫', item: 'softMeasures', asks: [['document']] },
  warningLetter: { label: '警示函', item: 'softMeasures', asks: [['document']] },
  circular: { label: '警示通报', item: 'softMeasures', asks: [['document']] },
  spotCheck: { label: '监督抽查', item: 'spotChecks', asks: [['record', 'result']] },
  penalty: { label: '行政处罚', item: 'supervision', asks: [['decision']] },
  leniency: { label: '不予处罚、不予立案和教育', item: 'supervision', asks: [['decision', 'record']] },
  odrFirm: { label: 'ODR单位（全国12315平台）', item: 'resolution', asks: [['shown', 'list']] },
  enrolled: { label: '自行协商单位', item: 'guidance', asks: [] },
  settledAtSource: { label: '自行协商谈成', item: 'guidance', asks: [] },
  trace: { label: '追溯记录', item: 'tracing', asks: [['trace']] },
  quality: { label: '质量安全承诺', item: 'promising', asks: [['shown']] },
  sevenDays: { label: '七日无理由退货承诺', item: 'promising', asks: [['shown']] },
  offline: { label: '线下无理由退货承诺', item: 'promising', asks: [['shown']] },
  worryFree: { label: '放心消费承诺', item: 'promising', asks: [['shown']] },
  /** A paper that was handed in for an item itself, such as a 联合惩戒 agreement or a plan of spot checks. */
  networkSharePaper: { label: '经营主体数量材料', item: 'networkShare', asks: [] },
  lastingPaper: { label: '存续时间材料', item: 'lasting', asks: [] },
  handedOverPaper: { label: '认领处置材料', item: 'handedOver', asks: [] },
  jointCreditPaper: { label: '守信激励、失信惩戒材料', item: 'jointCredit', asks: [] },
  creditSharedPaper: { label: '归集共享、公示、修复材料', item: 'creditShared', asks: [] },
  gradedPaper: { label: '分级分类监管材料', item: 'graded', asks: [] },
  softMeasuresPaper: { label: '柔性手段材料', item: 'softMeasures', asks: [] },
  spotChecksPaper: { label: '监测和抽查材料', item: 'spotChecks', asks: [] },
  supervisionPaper: { label: '检查、处罚、强制材料', item: 'supervision', asks: [] },
  resolutionPaper: { label: '多元化解机制材料', item: 'resolution', asks: [] },
  guidancePaper: { label: '引导平台和商家、消费维权服务站材料', item: 'guidance', asks: [] },
  tracingPaper: { label: '追溯制度材料', item: 'tracing', asks: [] },
  promisingPaper: { label: '承诺制度材料', item: 'promising', asks: [] },
} as const satisfies Record<string, RowKind>;

export type RowKindKey = keyof typeof rowKinds;
export const rowKindKeys = Object.keys(rowKinds) as [RowKindKey, ...RowKindKey[]];

/** The papers a kind of row asks for. */
export const asksOf = (kind: RowKindKey): readonly (readonly ProofKind[])[] => (rowKinds[kind] as RowKind).asks;
/** Indicators that are counted as of a day and not over a year. */
const ofDay: readonly Indicator[] = ['3', '9', '11'];
export const isOfDay = (indicator: Indicator): boolean => ofDay.includes(indicator);
export const itemOf = (kind: RowKindKey): LedgerItem => rowKinds[kind].item;
