/**
 * Items of indicators 3, 9, 11, 12, 14, 26 and 27 as the edition named here has them: 3 and 9 are shares of 2 points each, 11.2 one of 1 point (of 11
 * nothing else is counted here), the others 定性, 1 point each,
 * judged on papers (资料审查、专家评估). Where the words were copied from: 全国网络市场监管与服务示范区评价指标体系（2022 试行）, 2026-11-27. A revised
 * edition is in force since 2026-01-15, its text was
 * not found: until it is, nothing is measured by it.
 */
export const ledgerItems = {
  networkShare: {
    no: '3',
    text: '网络交易经营者数量/经营主体数量。占比8%-15%得1分，15%以上得2分（比值区间均含本数）。网络交易经营者主要统计网络交易平台、平台内经营者及自建网站经营者',
  },
  lasting: {
    no: '9',
    text: '存续时间2年以上的网络交易经营者数量/现有网络交易经营者数量。占比30%-50%得1分，50%以上得2分',
  },
  handedOver: {
    no: '11.2',
    text: '国家网络交易监管平台分发的网络交易经营者主体身份信息认领处置率达到100%',
  },
  jointCredit: { no: '12.1', text: '完善守信联合激励和失信联合惩戒机制，形成过罚相当的信用约束机制' },
  creditShared: { no: '12.2', text: '加强信用信息跨部门归集共享，完善信用信息公示和信用修复' },
  graded: { no: '12.3', text: '探索开展信用分级分类监管，根据信用风险等级，采取差异化监管措施' },
  softMeasures: {
    no: '14.1',
    text: '灵活运用行政指导、行政约谈、提醒告诫、警示通报等柔性手段，加强事前指导，督促网络交易经营者依法合规经营',
  },
  spotChecks: { no: '14.2', text: '建立健全网络监测和监督抽查机制，及时发现和处置网络市场风险隐患' },
  supervision: { no: '14.3', text: '综合运用行政检查、行政处罚、强制检查等手段，强化对违法行为的事中事后监管' },
  resolution: {
    no: '26.1',
    text: '建立健全消费纠纷多元化解机制，充分利用在线消费纠纷解决机制（ODR），所在地ODR单位按时办结率和和解成功率超过全国平均率',
  },
  guidance: { no: '26.2', text: '引导平台企业加大消费者服务力度，源头化解消费纠纷' },
  tracing: { no: '27.1', text: '鼓励和支持网络交易经营者推行产品质量安全追溯制度' },
  promising: { no: '27.2', text: '鼓励和支持网络交易经营者推行产品质量安全承诺制度' },
} as const satisfies Record<string, { no: string; text: string }>;

export type LedgerItem = keyof typeof ledgerItems;
export const ledgerItemKeys = Object.keys(ledgerItems) as [LedgerItem, ...LedgerItem[]];

/** Which ledger: the indicator it is about. */
export const indicators = {
  '3': { name: '网络交易经营者数量占经营主体比重', items: ['networkShare'] },
  '9': { name: '存续时间2年以上的网络交易经营者占比', items: ['lasting'] },
  '11': { name: '强化智慧监管（这里只算 11.2 认领处置）', items: ['handedOver'] },
  '12': { name: '发挥信用监管的基础作用', items: ['jointCredit', 'creditShared', 'graded'] },
  '14': { name: '完善事前事中事后监管', items: ['softMeasures', 'spotChecks', 'supervision'] },
  '26': { name: '健全消费纠纷多元化解机制，源头化解网络消费纠纷', items: ['resolution', 'guidance'] },
  '27': { name: '鼓励和支持落实产品质量主体责任，源头提高和全程把控产品质量', items: ['tracing', 'promising'] },
} as const satisfies Record<string, { name: string; items: readonly LedgerItem[] }>;

export type Indicator = keyof typeof indicators;
export const indicatorKeys = Object.keys(indicators) as [Indicator, ...Indicator[]];

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
