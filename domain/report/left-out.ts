import type { LeftOutList } from '../say';

export const leftOut: LeftOutList = [
  { what: '程序自己用的编号、种类和版本', why: '举报用举报编号', paths: ['_id', 'kind', 'version'] },
  {
    what: '账号和身份代码的印记',
    why: '答应不说是谁举报的；工作人员的姓名都写了，谁回避、为什么在“回避决定”里',
    paths: [
      'reporter.member',
      'reporter.codeMark',
      'target.member',
      'handler.member',
      'recused',
      'proposal.member',
      'declined.proposal.member',
      'lateEntries.by.member',
    ],
  },
  {
    what: '期限的规则代号、提醒日和补登以前填的日子',
    why: '条文和到期日都写了；提醒日不是法定的；补登的日子在“补登的日期”里',
    paths: ['deadlines.ruleSet', 'deadlines.workBy', 'deadlines.lateEntry', 'deadlines.entryDueOn', 'deadlines.pauses.lateEntry'],
  },
];
