import type { LabelsOf } from '../../facts';
import type { CreditFact, FactState } from './fact';

/** What each fact of a credit fact is called. */
export const factLabels: LabelsOf<CreditFact> = {
  _id: '内部编号',
  version: '版本',
  no: '编号',
  kind: '种类',
  documentNo: '文号',
  organ: '作出决定的机关',
  decidedOn: '决定日期',
  publishedOn: '公示日期',
  source: '从哪里看到',
  link: '公示页面',
  seenOn: '看到的日期',
  breach: '违法行为类型',
  measures: '处罚种类',
  field: '领域',
  entityFine: '对经营主体的罚款',
  entityLeniency: '对经营主体的裁量阶次',
  personFine: '对责任人员的罚款',
  personLeniency: '对责任人员的裁量阶次',
  leniencySays: '决定书怎样写从轻、减轻',
  restricted: '限制到什么时候',
  restrictedUntil: '限制期限的最后一天',
  permits: '吊销、降低的证照、资质',
  outcomes: '后来怎样处理',
  ground: '列入的原因',
  reportYears: '没有报的年度',
  measuresUntil: '管理措施的最后一天',
  related: '有关的信用信息',
  note: '说明',
  merchant: '商家的内部编号',
  merchantName: '商家',
  merchantKind: '商家种类',
  state: '状态',
  at: '时刻',
  on: '录入日期',
  writers: '录入、更正的人',
  origin: '怎么来的',
  batch: '导入的哪一批',
  checked: '核对',
  returned: '退回修改',
  versions: '更正前的内容',
  fraud: '修复中弄虚作假',
  ended: '结束',
  reached: '到了的日子',
  discarded: '不用了',
};

export const factStateWords: Readonly<Record<FactState, string>> = {
  entered: '等另一个人核对',
  returned: '退回修改',
  checked: '已核对',
  ended: '已结束',
  discarded: '不用了',
};

export const originWords: Readonly<Record<CreditFact['origin'], string>> = { entered: '录入', imported: '导入' };
export const restrictedWords: Readonly<Record<NonNullable<CreditFact['restricted']>, string>> = {
  untilDay: '到某一天',
  forLife: '没有期限（终身）',
  unknown: '还不知道哪天届满',
};
export const merchantKindWords: Readonly<Record<CreditFact['merchantKind'], string>> = {
  company: '企业',
  individual: '个体工商户',
  cooperative: '农民专业合作社',
  platform: '平台',
  person: '不用登记的个人',
};
