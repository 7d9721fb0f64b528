import type { ComplaintRelation, ReportRelation } from '../../domain/bureau/actor';
import type { Holding, Sight } from '../../domain/facts';
import type { BulletinSight } from '../../domain/bulletin/facts';
import type { BulletinRelation } from '../../domain/bulletin/relations';
import type { FeedbackRelation } from '../../domain/feedback/relations';
import type { OfficialRelation } from '../../domain/indicator/official/official';
import type { OtherMatterRelation } from '../../domain/other-matter/relations';

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

/** What a fact holds, as the lines of the privacy notice have it. */
export const holdingWords: Record<Holding, string> = {
  contact: '人：姓名、联系方式',
  written: '人写的、说的、交的',
  account: '账号、操作',
  bureau: '本局办理留下的',
};

export const feedbackRelationWords: Record<FeedbackRelation, string> = {
  giver: '提意见的人',
  admin: '管理员',
  stranger: '其他人',
};

export const otherMatterRelationWords: Record<OtherMatterRelation, string> = {
  desk: '登记单位的工作人员、本局负责人',
  stranger: '其他人',
};

export const officialRelationWords: Record<OfficialRelation, string> = {
  keeper: '录入、核对的人员',
  reader: '看指标的人员',
};

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

export const bulletinRelationWords: Record<BulletinRelation, string> = {
  editor: '受理、办案人员，负责人，专班',
  leader: '局领导',
  staff: '工作人员',
  reader: '所有人',
  system: '程序',
};

export const bulletinSightWords: Record<BulletinSight, string> = { staff: '工作人员', reader: '所有人（发布以后）' };
