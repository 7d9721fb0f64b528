import type { LeftOutList } from '../say';

export const leftOut: LeftOutList = [
  {
    what: '程序自己用的编号、种类、版本和次数',
    why: '案件用投诉编号；每次改动和操作都在办理经过里',
    paths: ['_id', 'kind', 'version', 'partyActs'],
  },
  {
    what: '办案人员、当事人的账号和凭证在程序里的编号',
    why: '认不出是谁、是什么；姓名和名称都写了，谁回避、为什么在“回避”里',
    paths: [
      'complainant.member',
      'respondent.member',
      'recused',
      'handler.member',
      'proposal.member',
      'declined.proposal.member',
      'approved.proposed.member',
      'approved.by.member',
      'lateEntries.by.member',
      'reclassifications.by.member',
      'suspension.of.member',
      'recusals.of.member',
      'supplements.files',
      'performance.words.files',
      'evidence.id',
      'evidence.of',
      'access.code.id',
      'mergedFrom.id',
      'mergedFrom.supplements.files',
    ],
  },
  {
    what: '期限的规则代号、提醒日和补登以前填的日子',
    why: '条文和到期日都写了；提醒日不是法定的；补登的日子在“补登的日期”里',
    paths: ['deadlines.ruleSet', 'deadlines.workBy', 'deadlines.lateEntry', 'deadlines.entryDueOn', 'deadlines.pauses.lateEntry'],
  },
  { what: '变更请求的时刻', why: '日子写了，时刻在办理经过里', paths: ['claims.at'] },
  { what: '文书的原文', why: '另外各成一页', paths: ['documents.body'] },
  { what: '代填的确认码', why: '只存校验值，核对以后没有用；谁发的、什么时候发的在办理经过里', paths: ['helper.code'] },
  {
    what: '合并以前的期限和人员',
    why: '撤销合并时才用；合并的经过和原来的收到日期都写了',
    paths: ['goesOn', 'mergedFrom.before.deadlines', 'mergedFrom.before.took', 'mergedFrom.before.recused'],
  },
];
