import type { LabelsOf } from '../../facts';
import type { ClaimState, MerchantClaim } from './claim';

/** What each fact of a claim is called. */
export const claimLabels: LabelsOf<MerchantClaim> = {
  _id: '内部编号',
  version: '版本',
  no: '编号',
  state: '状态',
  kind: '类型',
  name: '名称',
  uscc: '统一社会信用代码',
  exemption: '不用登记的理由',
  shop: '店铺',
  note: '是这一家的什么人',
  member: '账号',
  person: '申请人',
  phone: '电话',
  files: '照片',
  at: '时刻',
  on: '申请日期',
  verified: '核实',
  declined: '没有通过',
  withdrawnOn: '撤回日期',
};

export const claimStateWords: Readonly<Record<ClaimState, string>> = {
  filed: '等待核实',
  verified: '已经核实',
  refused: '没有通过',
  withdrawn: '已经撤回',
};
