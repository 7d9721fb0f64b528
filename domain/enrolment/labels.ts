import type { LabelsOf } from '../facts';
import type { EndGround, Enrolment, EnrolmentState } from './enrolment';

/** What each fact of an enrolment is called. */
export const enrolmentLabels: LabelsOf<Enrolment> = {
  _id: '内部编号',
  version: '版本',
  no: '编号',
  merchant: '商家',
  state: '状态',
  contact: '联系人',
  phone: '电话',
  has: '具备的条件',
  statement: '怎样处理投诉和售后',
  files: '营业执照的照片',
  pledge: '承诺书',
  reviewed: '审查',
  admitted: '批准',
  odr: '12315的ODR账号',
  suspensions: '暂停',
  declined: '没有通过',
  ended: '退出',
  withdrawnOn: '撤回日期',
  at: '时刻',
  on: '申请日期',
};

export const enrolmentStateWords: Readonly<Record<EnrolmentState, string>> = {
  applied: '等审查',
  reviewed: '等局领导批准',
  open: '自行协商单位',
  suspended: '暂停',
  ended: '已退出',
  declined: '没有通过',
  withdrawn: '已撤回',
};

export const endGroundWords: Readonly<Record<EndGround, { label: string }>> = {
  ownWish: { label: '商家自己要求退出' },
  late: { label: '多次超期没有处理' },
  untrue: { label: '填写的过程、结果不真实' },
  gone: { label: '注销或者停业' },
  other: { label: '其他' },
};
