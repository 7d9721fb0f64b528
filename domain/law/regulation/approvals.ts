import { HOUSE } from '../cite';
import type { Settings } from '../../bureau/settings';

/** What one person may not decide alone; the rules page prints it, and a test walks it. Waiting for an approval stops no period. */
export interface Approval {
  what: string;
  article: string;
  decides: string;
  /** `law`: the rule itself asks for it; `house`: the bureau's own care, switched by `setting` where there is one. */
  asked: 'law' | 'house';
  setting?: keyof Settings['approval'];
  /** Acts that settle what another proposed or that undo what two persons made, `kind.command`: whoever came first takes none of them. */
  steps: readonly string[];
}

export const approvals: readonly Approval[] = [
  {
    what: '不予受理',
    article: '令121-16',
    decides: '提出人以外的办案人员或者负责人',
    asked: 'house',
    setting: 'reject',
    steps: ['complaint.approveReject'],
  },
  {
    what: '终止调解：不参加或者拒绝调解（T2）',
    article: '令121-23(2)',
    decides: '提出人以外的办案人员或者负责人',
    asked: 'house',
    setting: 'terminate',
    steps: ['complaint.approveTerminate'],
  },
  {
    what: '终止调解：受理后发现不该受理或者造假、敲诈（T6）',
    article: '令121-23(6)',
    decides: '提出人以外的办案人员或者负责人',
    asked: 'house',
    setting: 'terminate',
    steps: ['complaint.approveTerminate'],
  },
  {
    what: '提请、批准过的决定，本局自行撤销',
    article: HOUSE,
    decides: '提请人、批准人以外的负责人',
    asked: 'house',
    steps: ['complaint.revoke'],
  },
  {
    what: '调解人员是否回避',
    article: '令121-21',
    decides: '市场监督管理部门决定；在本局由调解人员本人以外的负责人作出',
    asked: 'law',
    steps: ['complaint.resume'],
  },
  {
    what: '举报核查人员是否回避',
    article: '程序规定-4',
    decides: '市场监督管理部门负责人（局领导）',
    asked: 'law',
    steps: ['report.recuse'],
  },
  {
    what: '举报核查延长 15 个工作日',
    article: '程序规定-18',
    decides: '提请人以外的市场监督管理部门负责人（局领导）',
    asked: 'law',
    steps: ['report.approveExtend', 'report.decline'],
  },
  {
    what: '调解中发现的线索核查延长 15 个工作日',
    article: '令121-27',
    decides: '市场监督管理部门负责人（局领导），不是发现或者核查线索的人',
    asked: 'law',
    steps: ['complaint.extendClue', 'complaint.decideClue'],
  },
  {
    what: '补登的日期（3 个工作日以后才登记、会把超期改成按时的），投诉和举报都是；核对以前按超期计',
    article: HOUSE,
    decides: '登记人以外的办案人员或者负责人，对照凭据',
    asked: 'house',
    steps: ['complaint.confirmLateEntry', 'complaint.refuseLateEntry', 'report.confirmLateEntry', 'report.refuseLateEntry'],
  },
  {
    what: '立案或者不予立案',
    article: '程序规定-18',
    decides: '提请人以外的市场监督管理部门负责人（局领导）',
    asked: 'law',
    steps: ['report.approveFile', 'report.approveNotFile', 'report.decline'],
  },
  {
    what: '更正网络消费或者收到日期（会改动指标、期限）；同意以前按原来的计',
    article: HOUSE,
    decides: '提出人以外的工作人员',
    asked: 'house',
    steps: ['complaint.agreeReclassification', 'complaint.declineReclassification'],
  },
  {
    what: '官方公布的数；核对以前不计入评分',
    article: HOUSE,
    decides: '录入人以外有权看指标的人，对照来源',
    asked: 'house',
    steps: ['officialValue.check'],
  },
  {
    what: '作废核对过的官方数；同意以前照旧计入',
    article: HOUSE,
    decides: '提出人以外有权看指标的人',
    asked: 'house',
    steps: ['officialValue.agreeWithdrawal'],
  },
  {
    what: '放假安排；核对以前不按它推算',
    article: '令121-45',
    decides: '录入人以外的管理员或者负责人，对照通知',
    asked: 'house',
    steps: ['calendar.confirmYear'],
  },
];
