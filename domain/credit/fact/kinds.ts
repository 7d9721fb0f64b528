import type { MerchantKind } from '../../merchant/merchant';

/** What can stand against a merchant in the publicity system (令107-2). */
export const factKinds = {
  penalty: { label: '行政处罚' },
  spotCheck: { label: '抽查检查结果负面信息' },
  abnormal: { label: '经营异常名录' },
  serious: { label: '严重违法失信名单' },
} as const;
export type FactKind = keyof typeof factKinds;
export const factKindKeys = Object.keys(factKinds) as [FactKind, ...FactKind[]];

/** Kinds of penalty a decision may name, several at once (行政处罚法 9), in the words of 令107-7 and 8. */
export const measures = {
  warning: { label: '警告' },
  criticism: { label: '通报批评' },
  fine: { label: '罚款' },
  confiscation: { label: '没收违法所得、没收非法财物' },
  suspendPermit: { label: '暂扣许可证件' },
  downgrade: { label: '降低资质等级' },
  revokePermit: { label: '吊销许可证件' },
  revokeLicence: { label: '吊销营业执照' },
  restrictActivity: { label: '限制开展生产经营活动' },
  suspendBusiness: { label: '责令停产停业' },
  closure: { label: '责令关闭' },
  barPerson: { label: '限制从业' },
  other: { label: '其他行政处罚' },
} as const;
export type Measure = keyof typeof measures;
export const measureKeys = Object.keys(measures) as [Measure, ...Measure[]];

/** Penalties that run for a time: the publication waits for its end (令107-8). */
export const restrictions = ['restrictActivity', 'suspendBusiness', 'barPerson'] as const satisfies readonly Measure[];

/** By which grade the decision says that it fined: what is not written there is not supposed (令107-7). */
export const leniencies = {
  lighter: { label: '从轻处罚' },
  mitigated: { label: '减轻处罚' },
  ordinary: { label: '一般处罚' },
  heavier: { label: '从重处罚' },
  unsaid: { label: '决定书没有写' },
} as const;
export type Leniency = keyof typeof leniencies;
export const leniencyKeys = Object.keys(leniencies) as [Leniency, ...Leniency[]];

/** The field the penalty belongs to; all but the last are 严重 unless light (令107-8(1)). */
export const penaltyFields = {
  food: { label: '食品' },
  drug: { label: '药品' },
  device: { label: '医疗器械' },
  cosmetics: { label: '化妆品' },
  specialEquipment: { label: '特种设备' },
  keyProduct: { label: '重点工业产品' },
  other: { label: '其他领域' },
} as const;
export type PenaltyField = keyof typeof penaltyFields;
export const penaltyFieldKeys = Object.keys(penaltyFields) as [PenaltyField, ...PenaltyField[]];

/** What was done about what a spot check found (令107-10); several may be. */
export const outcomes = {
  none: { label: '没有处罚，也没有列入名单' },
  penalty: { label: '作了行政处罚' },
  abnormal: { label: '列入经营异常名录' },
  serious: { label: '列入严重违法失信名单' },
} as const;
export type Outcome = keyof typeof outcomes;
export const outcomeKeys = Object.keys(outcomes) as [Outcome, ...Outcome[]];

/** Why one is on the list of abnormal operation. */
export const grounds = {
  noReport: { label: '没有按期报送、公示年度报告' },
  notShown: { label: '没有在责令的期限内公示企业信息' },
  nameNotChanged: { label: '没有依法办理名称变更登记' },
  falseReport: { label: '年度报告隐瞒真实情况、弄虚作假' },
  unreachable: { label: '通过登记的住所或者经营场所无法联系' },
  other: { label: '其他违法行为（写在说明里）' },
} as const;
export type Ground = keyof typeof grounds;
export const groundKeys = Object.keys(grounds) as [Ground, ...Ground[]];

type Regime = Readonly<Partial<Record<Ground, string>>>;
const company: Regime = {
  noReport: '异常名录办法-4(1)',
  notShown: '异常名录办法-4(2)',
  nameNotChanged: '异常名录办法-4(3)',
  unreachable: '异常名录办法-4(4)',
  other: '令107-12(5)',
};

/** By which article each kind of merchant is listed for which ground; a person who need not register is on no list. */
export const regimes: Readonly<Record<MerchantKind, Regime>> = {
  company,
  platform: company,
  individual: {
    noReport: '个体工商户年报办法-13',
    falseReport: '个体工商户年报办法-14',
    unreachable: '个体工商户年报办法-15',
    other: '令107-12(5)',
  },
  cooperative: {
    noReport: '合作社年报办法-10',
    falseReport: '合作社年报办法-11',
    unreachable: '合作社年报办法-12',
    other: '令107-12(5)',
  },
  person: {},
};
