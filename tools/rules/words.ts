import type { ComplaintRelation, ReportRelation } from '../../domain/bureau/actor';
import type { Sight } from '../../domain/facts';

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

export const reportLetterWords: Record<string, string> = {
  notCompetent: '告知向有权处理的部门举报',
  transferred: '告知已经移交（书面）',
  reportResult: '举报处理结果告知书',
};
