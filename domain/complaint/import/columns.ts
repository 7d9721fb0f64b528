import { columnsOf, type Column } from '../../sheet/columns';

/** What a list of the national platform tells of a complaint: by its path in form 1 where it stands there. */
export type ColumnId =
  | 'platform12315No'
  | 'receivedOn'
  | 'status'
  | 'acceptedOn'
  | 'closedOn'
  | 'outcome'
  | 'complainant.name'
  | 'complainant.phone'
  | 'complainant.address'
  | 'respondent.name'
  | 'respondent.kind'
  | 'respondent.platform'
  | 'respondent.address'
  | 'respondent.contact'
  | 'respondent.phone'
  | 'respondent.uscc'
  | 'respondent.shopUrl'
  | 'purchase.goods'
  | 'purchase.boughtOn'
  | 'purchase.amountFen'
  | 'purchase.orderNo'
  | 'category'
  | 'problem'
  | 'facts'
  | 'requests'
  | 'askedFen'
  | 'consents.mediation'
  | 'consents.publish'
  | 'consents.entrust'
  | 'consents.directContact';

// The platform publishes no list of its headings: a person looks at what is proposed.
export const columns: Readonly<Record<ColumnId, Column>> = {
  platform12315No: {
    label: '12315编号',
    needed: true,
    known: ['全国12315平台编号', '12315编号', '平台编号', '登记编号', '投诉编号', '投诉单编号', '工单编号', '编号', '单号'],
  },
  receivedOn: {
    label: '收到日期',
    needed: true,
    // The day on which the consumer filed comes last: the period runs from the day on which the bureau had it.
    known: [
      '收到日期',
      '收到时间',
      '接收时间',
      '接收日期',
      '分送时间',
      '分派时间',
      '转办时间',
      '派单时间',
      '登记时间',
      '登记日期',
      '提交时间',
      '投诉时间',
      '投诉日期',
    ],
  },
  status: { label: '办理状态', known: ['办理状态', '处理状态', '当前状态', '工单状态', '状态', '当前环节', '办理环节'] },
  acceptedOn: { label: '受理日期', known: ['受理日期', '受理时间', '初查时间', '受理决定时间'] },
  closedOn: { label: '办结日期', known: ['办结日期', '办结时间', '完结时间', '反馈时间', '处理完成时间'] },
  outcome: { label: '办理结果', known: ['办理结果', '处理结果', '调解结果', '反馈结果', '结案方式', '办结方式'] },
  'complainant.name': {
    label: '投诉人姓名',
    needed: true,
    known: ['投诉人姓名', '投诉人', '消费者姓名', '提供方姓名', '提供方', '姓名', '联系人姓名', '投诉方'],
  },
  'complainant.phone': {
    label: '投诉人电话',
    known: ['投诉人电话', '投诉人联系电话', '联系电话', '提供方电话', '手机号码', '手机号', '移动电话', '电话', '联系方式'],
  },
  'complainant.address': { label: '投诉人地址', known: ['投诉人地址', '通讯地址', '联系地址', '提供方地址', '住址', '地址'] },
  'respondent.name': {
    label: '商家名称',
    needed: true,
    known: [
      '被投诉人名称',
      '被投诉人',
      '被投诉主体',
      '被投诉企业',
      '涉诉主体名称',
      '涉诉主体',
      '企业名称',
      '经营者名称',
      '主体名称',
      '商家名称',
      '店铺名称',
      '网店名称',
      '涉及主体',
    ],
  },
  'respondent.kind': {
    label: '哪一种店',
    known: [
      '经营类型',
      '销售方式',
      '购买方式',
      '消费方式',
      '交易方式',
      '哪一种店',
      '网购类型',
      '是否网购',
      '是否网络消费',
      '是否网络交易',
    ],
  },
  'respondent.platform': {
    label: '平台名称',
    known: ['网购平台', '平台名称', '所属平台', '电商平台', '交易平台', '网络交易平台'],
  },
  'respondent.address': {
    label: '商家地址',
    known: ['被投诉人地址', '涉诉主体地址', '企业地址', '经营地址', '主体地址', '商家地址', '注册地址', '住所'],
  },
  'respondent.contact': { label: '商家联系人', known: ['被投诉人联系人', '企业联系人', '商家联系人'] },
  'respondent.phone': { label: '商家电话', known: ['被投诉人电话', '企业电话', '企业联系电话', '商家电话', '主体联系电话'] },
  'respondent.uscc': {
    label: '统一社会信用代码',
    known: ['统一社会信用代码', '信用代码', '社会信用代码', '统一信用代码', '注册号'],
  },
  'respondent.shopUrl': { label: '店铺或商品链接', known: ['网址', '链接', '店铺链接', '商品链接', '网店地址', '店铺网址'] },
  'purchase.goods': {
    label: '商品或服务',
    known: [
      '商品名称',
      '商品服务名称',
      '商品或服务名称',
      '客体名称',
      '涉及客体',
      '投诉客体',
      '商品',
      '服务名称',
      '品名',
      '买了什么',
    ],
  },
  'purchase.boughtOn': {
    label: '购买日期',
    known: ['购买日期', '购买时间', '消费日期', '消费时间', '事发时间', '交易时间', '下单时间'],
  },
  'purchase.amountFen': {
    label: '付款金额',
    known: ['消费金额', '涉及金额', '涉案金额', '交易金额', '付款金额', '付款', '金额', '争议金额', '商品金额'],
  },
  'purchase.orderNo': { label: '订单号', known: ['订单号', '订单编号', '订单号码', '交易订单号'] },
  category: {
    label: '商品类别',
    known: [
      '商品类别',
      '商品分类',
      '商品服务类别',
      '商品或服务类别',
      '客体类别',
      '客体分类',
      '客体类型',
      '涉及客体类别',
      '商品类型',
    ],
  },
  problem: {
    label: '问题类型',
    known: ['问题类别', '问题类型', '投诉问题', '投诉问题类别', '投诉类别', '投诉类型', '问题性质', '投诉性质', '业务类别'],
  },
  facts: {
    label: '经过',
    known: [
      '事实依据',
      '投诉内容',
      '问题描述',
      '投诉事由',
      '内容',
      '内容描述',
      '具体问题',
      '事实及理由',
      '事实和理由',
      '经过',
      '诉求内容描述',
    ],
  },
  requests: { label: '请求', known: ['投诉请求', '诉求', '诉求类型', '请求', '投诉诉求', '具体诉求', '要求', '消费者诉求'] },
  askedFen: { label: '要求金额', known: ['要求金额', '诉求金额', '请求金额', '索赔金额', '赔偿金额'] },
  'consents.mediation': { label: '同意调解', known: ['是否同意调解', '同意调解'] },
  'consents.publish': { label: '同意公示', known: ['是否同意公示投诉信息', '是否同意公示', '同意公示'] },
  'consents.entrust': { label: '同意委托调解', known: ['是否同意委托调解', '同意委托调解'] },
  'consents.directContact': {
    label: '同意商家直接联系',
    known: ['是否同意商家直接联系', '是否同意经营者直接联系', '同意直接联系'],
  },
};

/** What each column of a list is, in the order of its headings; an empty one belongs to no field and is kept as it stands. */
export type Mapping = readonly (ColumnId | '')[];

export const {
  ids: columnIds,
  columnOf,
  proposeMapping,
  headingsAt,
  mappingProblem,
  options: columnOptions,
} = columnsOf(columns, { why: '没有这几项，不能成为案件。', unused: '不用（照原样留在案件里）' });
