import { HOUSE } from '../cite';
import type { Settings } from '../../bureau/settings';

/** What one person may not decide alone. Waiting for an approval stops no period. */
export interface Approval {
  what: string;
  article: string;
  decides: string;
  /** `law`: the rule itself asks for it; `house`: the bureau's own care, switched by `setting` where there is one. */
  asked: 'law' | 'house';
  setting?: keyof Settings['approval'];
}

export const approvals: readonly Approval[] = [
  { what: '不予受理', article: '令121-16', decides: '提出人以外的办案人员或者负责人', asked: 'house', setting: 'reject' },
  {
    what: '终止调解：不参加或者拒绝调解（T2）',
    article: '令121-23(2)',
    decides: '提出人以外的办案人员或者负责人',
    asked: 'house',
    setting: 'terminate',
  },
  {
    what: '终止调解：受理后发现不该受理或者造假、敲诈（T6）',
    article: '令121-23(6)',
    decides: '提出人以外的办案人员或者负责人',
    asked: 'house',
    setting: 'terminate',
  },
  {
    what: '调解人员是否回避',
    article: '令121-21',
    decides: '市场监督管理部门决定；在本局由调解人员本人以外的负责人作出',
    asked: 'law',
  },
  { what: '举报核查人员是否回避', article: '程序规定-4', decides: '市场监督管理部门负责人（局领导）', asked: 'law' },
  { what: '举报核查延长 15 个工作日', article: '程序规定-18', decides: '市场监督管理部门负责人（局领导）', asked: 'law' },
  {
    what: '调解中发现的线索核查延长 15 个工作日',
    article: '令121-27',
    decides: '市场监督管理部门负责人（局领导）',
    asked: 'law',
  },
  {
    what: '补登的日期（3 个工作日以后才登记、会把超期改成按时的），投诉和举报都是；核对以前按超期计',
    article: HOUSE,
    decides: '登记人以外的办案人员或者负责人，对照凭据',
    asked: 'house',
  },
  { what: '立案或者不予立案', article: '程序规定-18', decides: '市场监督管理部门负责人（局领导）', asked: 'law' },
];
