/** One figure: what is counted among what, on which day, and from where the definition comes (indicators 24–26, version 2022试行). */
export interface Measure {
  name: string;
  numerator: string;
  denominator: string;
  /** The day by which a case belongs to a period. */
  counts: string;
  /** Whether `n / d` is a share, a mean of `n` over `d` cases, or a sum of `n`. */
  as: 'rate' | 'mean' | 'sum';
  /** Every case adds one value (`d` = 1), and how often each value stands there is kept: stars, days. */
  values?: true;
  /** Why it is counted so, where it may be counted in two ways; who reads a figure reads this beside it. */
  note?: string;
}

export const measures = {
  firstDecisionOnTime: {
    name: '按时初查率',
    numerator: '期限内决定是否受理并告知投诉人的',
    denominator: '统计期内应当决定的投诉',
    counts: '按时的按告知日，超期的按期限届满日',
    as: 'rate',
  },
  closingOnTimeA: {
    name: '按时办结率 A',
    numerator: '调解期限内办结的（60 日；适用令20的 45 个工作日）',
    denominator: '统计期内应当办结的已受理投诉',
    counts: '按时的按办结日，超期的按期限届满日',
    as: 'rate',
    note: '默认算法，评分用它。到期没有办结的马上计入；到期以前撤回的不计，另列。',
  },
  closingOnTimeB: {
    name: '按时办结率 B',
    numerator: '按时办结的；不予受理的，在受理期限内决定并告知的',
    denominator: '统计期内办结的全部投诉：已受理的（含受理后撤回的）和不予受理的',
    counts: '办结日；不予受理的，告知或者期限届满后计入',
    as: 'rate',
    note: '有的地方这样公布（办结 241 件、按时 180 件为 74.69%）。受理前撤回、上级直接办理、并入别件的不计；没有办结的不在里面。',
  },
  mediationSuccessA: {
    name: '调解成功率 A',
    numerator: '调解成功的',
    denominator: '统计期内办结的已受理投诉',
    counts: '办结日',
    as: 'rate',
    note: '默认算法，评分用它。不予受理的不在分母里。',
  },
  mediationSuccessB: {
    name: '调解成功率 B',
    numerator: '调解成功的',
    denominator: '统计期内办结的已受理投诉和不予受理的投诉',
    counts: '办结日或者不予受理日',
    as: 'rate',
    note: '较早公布的算法（办结 241 件、成功 92 件为 38.17%）。',
  },
  settledShare: {
    name: '和解比例',
    numerator: '双方自行和解的',
    denominator: '统计期内办结的已受理投诉',
    counts: '办结日',
    as: 'rate',
  },
  satisfactionA: {
    name: '消费者满意度 A',
    numerator: '受理后办结的投诉的评价星数合计（1 到 5）',
    denominator: '其中已评价的件数',
    counts: '办结日',
    as: 'mean',
    values: true,
    note: '默认算法，评分用它。不含不予受理的；没有评价的不算 5 星。',
  },
  satisfactionB: {
    name: '消费者满意度 B',
    numerator: '受理后办结的和不予受理的投诉的评价星数合计（1 到 5）',
    denominator: '其中已评价的件数',
    counts: '办结日或者不予受理日',
    as: 'mean',
    note: '含不予受理的。国家的算法没有查到，两种都列出。',
  },
  ratingResponse: {
    name: '评价参与率',
    numerator: '已评价的',
    denominator: '请求评价的受理后办结的投诉',
    counts: '办结日',
    as: 'rate',
  },
  ratingResponseRejected: {
    name: '评价参与率（不予受理的）',
    numerator: '已评价的',
    denominator: '请求评价的不予受理的投诉',
    counts: '不予受理日',
    as: 'rate',
  },
  reportVerifiedOnTime: {
    name: '举报按时核查率',
    numerator: '期限内决定是否立案的',
    denominator: '统计期内应当决定的涉网举报（被举报的是网店、平台、自建网站、社交或者直播商家）',
    counts: '按时的按决定日，超期的按期限届满日',
    as: 'rate',
  },
  odrOnTime: {
    name: 'ODR 按时办结率',
    numerator: '商家 10 个工作日内办结的',
    denominator: '统计期内应当办结的在线和解（有 ODR 单位编号的商家）',
    counts: '按时的按办结日，超期的按期限届满日',
    as: 'rate',
    note: '以全国12315平台的数为准。本程序里的自行协商不算在线和解，另列。',
  },
  odrSettled: {
    name: 'ODR 和解成功率',
    numerator: '和解的',
    denominator: '统计期内结束的在线和解（有 ODR 单位编号的商家）',
    counts: '结束日',
    as: 'rate',
    note: '以全国12315平台的数为准。本程序里的自行协商不算在线和解，另列。',
  },
  negotiationOnTime: {
    name: '自行协商按时率（内部）',
    numerator: '商家 10 个工作日内谈出结果的',
    denominator: '统计期内应当谈出结果的自行协商',
    counts: '按时的按谈出结果的日子，超期的按期限届满日',
    as: 'rate',
    note: '本局自己的数，不是第26项的数；第26项按12315平台的ODR计算。消费者到期以前退出的不计。',
  },
  negotiationSettled: {
    name: '自行协商谈成率（内部）',
    numerator: '谈成的',
    denominator: '统计期内结束的自行协商',
    counts: '结束日',
    as: 'rate',
    note: '本局自己的数，不是第26项的数。消费者退出的，算没有谈成。',
  },
  firstDecisionLateEntries: {
    name: '按时初查率中的补登',
    numerator: '凭补登的日期按时的',
    denominator: '凭补登的日期按时的',
    counts: '补登的告知日',
    as: 'sum',
  },
  closingLateEntries: {
    name: '按时办结率中的补登',
    numerator: '凭补登的日期按时的',
    denominator: '凭补登的日期按时的',
    counts: '补登的办结日',
    as: 'sum',
  },
  closingLateEntriesB: {
    name: '按时办结率 B 中的补登',
    numerator: '凭补登的日期按时的',
    denominator: '凭补登的日期按时的',
    counts: '补登的办结日',
    as: 'sum',
  },
  withdrawnUndecided: { name: '受理前撤回', numerator: '撤回的', denominator: '撤回的', counts: '撤回日', as: 'sum' },
  withdrawnAccepted: {
    name: '受理后、到期前撤回',
    numerator: '撤回的',
    denominator: '撤回的',
    counts: '撤回日',
    as: 'sum',
  },
  handlingDays: {
    name: '投诉处理天数',
    numerator: '从收到到办结的天数合计',
    denominator: '办结件数',
    counts: '办结日',
    as: 'mean',
    values: true,
  },
  recoveredFen: {
    name: '挽回损失',
    numerator: '投诉人确认收到、当场付清的金额（分）',
    denominator: '有确认金额的件数',
    counts: '办结日，从确认的那天起计入',
    as: 'sum',
    note: '只算投诉人确认收到的。约定了还没有付的、商家自己说已经付的，都不算；收到一部分的算一部分。',
  },
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;
