import { columnsOf, type Column } from '../../sheet/columns';

/** What a list of published facts tells, by its path in the content of a fact; `uscc` and `name` say whose it is, `penalty` is read for several. */
export type FactColumn =
  | 'uscc'
  | 'name'
  | 'kind'
  | 'documentNo'
  | 'organ'
  | 'decidedOn'
  | 'publishedOn'
  | 'link'
  | 'breach'
  | 'measures'
  | 'field'
  | 'entityFine'
  | 'entityLeniency'
  | 'leniencySays'
  | 'restrictedUntil'
  | 'permits'
  | 'outcomes'
  | 'ground'
  | 'reportYears'
  | 'measuresUntil'
  | 'note';

/**
 * Headings by which each is known: those of the summary of a penalty (市场监督管理行政处罚信息公示规定 4) and of the publicity system's own pages. No
 * standard of an exported list was found (2026-11): a person looks at what is proposed.
 */
const factFields: Readonly<Record<FactColumn, Column>> = {
  uscc: {
    label: '统一社会信用代码',
    needed: true,
    known: ['统一社会信用代码', '信用代码', '社会信用代码', '统一信用代码', '统一社会信用代码/注册号', '注册号', '当事人代码'],
  },
  name: {
    label: '名称',
    known: [
      '当事人名称',
      '企业名称',
      '主体名称',
      '市场主体名称',
      '经营主体名称',
      '当事人',
      '行政相对人名称',
      '被处罚人',
      '商家名称',
      '名称',
    ],
  },
  kind: { label: '哪一种信息', known: ['信息类型', '信息种类', '信息类别', '类型', '数据类型'] },
  documentNo: {
    label: '文号',
    needed: true,
    known: [
      '行政处罚决定书文号',
      '决定书文号',
      '处罚决定书文号',
      '处罚文号',
      '列入决定书文号',
      '文书号',
      '决定文号',
      '列入文号',
      '文号',
      '案号',
    ],
  },
  organ: {
    label: '作出决定的机关',
    needed: true,
    known: [
      '作出决定机关',
      '作出决定的机关',
      '处罚机关',
      '决定机关',
      '作出行政处罚决定机关名称',
      '列入机关',
      '检查机关',
      '检查实施机关',
      '机关名称',
    ],
  },
  decidedOn: {
    label: '决定日期',
    needed: true,
    known: ['处罚决定日期', '作出处罚决定日期', '作出决定日期', '决定日期', '列入日期', '检查日期', '处罚日期'],
  },
  publishedOn: {
    label: '公示日期',
    needed: true,
    known: ['公示日期', '公示开始日期', '公示起始日期', '公开日期', '发布日期', '公示时间'],
  },
  link: { label: '公示页面', known: ['公示链接', '公示网址', '网址', '链接'] },
  breach: { label: '违法行为类型', known: ['违法行为类型', '违法行为', '主要违法事实', '违法类型', '案由'] },
  measures: { label: '处罚种类、内容', known: ['处罚种类', '行政处罚种类', '处罚类别', '行政处罚内容', '处罚内容', '处罚结果'] },
  field: { label: '领域', known: ['领域', '所属领域', '执法领域', '业务领域', '监管领域'] },
  entityFine: { label: '罚款金额', known: ['罚款金额', '处罚金额', '罚款', '罚没金额'] },
  entityLeniency: { label: '裁量阶次', known: ['裁量阶次', '裁量等级', '裁量情节', '从轻减轻情形', '处罚裁量'] },
  leniencySays: { label: '决定书怎样写从轻、减轻', known: ['从轻减轻原文', '裁量理由', '从轻减轻理由'] },
  restrictedUntil: { label: '限制期限到哪天', known: ['限制期限', '限制截止日期', '限制期限截止', '暂扣截止日期'] },
  permits: { label: '吊销、降低的证照', known: ['吊销许可证', '吊销证照', '证照名称', '暂扣或吊销证照名称及编号'] },
  outcomes: { label: '后来怎样处理', known: ['处理情况', '后续处理', '后处理情况', '处置情况', '检查处理结果'] },
  ground: { label: '列入的原因', known: ['列入原因', '列入经营异常名录原因', '列入的原因', '列入事由', '异常原因', '列入理由'] },
  reportYears: { label: '没有报的年度', known: ['未报年度', '年报年度', '未年报年度', '年度'] },
  measuresUntil: { label: '管理措施到哪天', known: ['管理措施截止日期', '惩戒截止日期'] },
  note: { label: '说明', known: ['备注', '说明'] },
};

export const factColumns = {
  fields: factFields,
  ...columnsOf(factFields, { why: '没有这几项，不能登记。', unused: '不用' }),
};

/** What a list of those who have not reported tells. */
export type UnreportedColumn = 'uscc' | 'name';

const unreportedFields: Readonly<Record<UnreportedColumn, Column>> = {
  uscc: factFields.uscc,
  name: { label: '名称', known: [...factFields.name.known, '字号名称', '个体工商户名称', '合作社名称'] },
};

export const unreportedColumns = {
  fields: unreportedFields,
  ...columnsOf(unreportedFields, { why: '没有这一项，不知道是谁。', unused: '不用' }),
};
