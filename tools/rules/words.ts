import type { ComplaintRelation, ReportRelation } from '../../domain/bureau/actor';
import type { Sight } from '../../domain/facts';
import type { ReportState } from '../../domain/report/report';
import type { ReportField } from '../../domain/report/visibility';

/** How the page for case officers calls what the tables call otherwise. A name the tables gain and this lacks does not compile. */
export const relationWords: Record<ComplaintRelation, string> = {
  complainant: '投诉人',
  respondent: '商家',
  intake: '受理人员',
  handler: '办案人员',
  leader: '负责人',
  staff: '本案以外的工作人员',
  stranger: '其他人',
};

export const sightWords: Record<Sight, string> = { full: '全', masked: '部分', absent: '—' };

export const reportRelationWords: Record<ReportRelation, string> = {
  reporter: '举报人',
  intake: '受理人员（指定核查人员以前）',
  handler: '核查人员',
  leader: '负责人',
  stranger: '其他人',
};

export const reportStateWords: Record<ReportState, string> = { received: '核查中', filed: '已立案', closed: '已结束' };

export const reportLetterWords: Record<string, string> = {
  notCompetent: '告知向有权处理的部门举报',
  transferred: '告知已经移交（书面）',
  reportResult: '举报处理结果告知书',
};

export const reportFieldWords: Record<ReportField, string> = {
  _id: '内部编号',
  kind: '种类',
  no: '举报编号',
  version: '版本',
  state: '状态',
  source: '来源',
  office: '办理单位',
  intakeOffice: '接收单位',
  receivedAt: '收到时刻',
  receivedOn: '收到日期',
  receivedReason: '收到日期更早的理由',
  recordedBy: '代录人',
  'reporter.member': '举报人的账号',
  'reporter.anonymous': '是否匿名',
  'reporter.name': '举报人姓名',
  'reporter.phone': '举报人电话',
  'reporter.address': '举报人地址',
  'reporter.insider': '是否内部人员',
  'reporter.contact': '匿名举报约定的联系方式',
  'reporter.codeMark': '身份代码的印记（代码本身不保存）',
  'target.member': '被举报人的账号',
  'target.kind': '被举报人种类',
  'target.name': '被举报人名称',
  'target.platform': '平台',
  'target.address': '被举报人地址',
  'target.shopUrl': '店铺链接',
  clue: '线索',
  facts: '事实依据',
  happenedAt: '发生地',
  advertisement: '广告（在哪里、由谁发布）',
  fromComplaint: '来自哪件投诉',
  handler: '核查人员',
  recused: '已回避的人员',
  recusals: '回避决定',
  deadlines: '期限',
  supplements: '补充线索',
  verification: '核查情况',
  tests: '检测、鉴定',
  proposal: '待审批的提请',
  declined: '退回的提请',
  extensions: '延长核查',
  decision: '是否立案的决定',
  closing: '结束（不归本局或者移交的，举报人看得到）',
  merged: '并进来的举报',
  mergedInto: '并入的举报',
  dispute: '处理权限的争议',
  resultsOwed: '要求告知结果的法律',
  resultsTold: '告知举报人的结果',
  lateEntries: '补登的日期',
  identityProofs: '用身份代码核对过举报人',
  routing: '分送和退回',
  platform12315No: '全国12315平台编号',
};
