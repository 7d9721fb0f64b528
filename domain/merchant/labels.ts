import type { LabelsOf } from '../facts';
import type { Merchant } from './merchant';

/** What each fact of a merchant is called. */
export const merchantLabels: LabelsOf<Merchant> = {
  _id: '内部编号',
  version: '版本',
  no: '编号',
  kind: '类型',
  name: '名称',
  uscc: '统一社会信用代码',
  exemption: '不用登记的理由',
  registeredOn: '登记（成立）日期',
  address: '登记地址',
  actualAddress: '实际经营地址',
  contact: '联系人',
  phone: '电话',
  office: '归哪个所管',
  trades: '做什么生意',
  over100k: '年交易额超过 10 万元',
  origin: '从哪里知道的',
  shops: '店铺',
  people: '谁代表这一家',
  invitations: '邀请',
  handingOver: '等待同意的转交',
  state: '状态',
  closed: '注销或停业',
  reopened: '恢复在业',
  mergings: '并入另一家',
  absorbed: '合并了',
  source: '怎样登记的',
  riskClass: '信用风险等级',
  at: '时刻',
  on: '登记到本局的日期',
  by: '登记人',
};

export const sourceWords = { claim: '商家认领', entered: '工作人员登记', imported: '名单导入' } as const;
