import type { LeftOutList } from '../say';

export const leftOut: LeftOutList = [
  {
    what: '程序自己用的编号和版本',
    why: '有自己的编号',
    paths: [
      '_id',
      'version',
      'enrolment',
      'merchant',
      'member',
      'files.id',
      'shown.files',
      'complaint.id',
      'offers.n',
      'agreement.n',
      'prepared.respondent.hint',
    ],
  },
  {
    what: '时刻',
    why: '日子写了；时刻只用来排先后',
    paths: ['at', 'shown.at', 'viewed.at', 'offers.at', 'offers.ended.at', 'agreement.at', 'performance.words.at'],
  },
  { what: '单位', why: '跟着商家，消费者用不着', paths: ['office'] },
  {
    what: '是哪一位办的',
    why: '商家的人、工作人员是谁，消费者用不着；自己一方和工作人员看得到',
    paths: ['viewed.by', 'offers.by', 'failed.by', 'calls.by'],
  },
  {
    what: '期限怎样算的',
    why: '起止日期写了；规则的版本、内部的最后工作日用不着，这里没有补登',
    paths: ['deadlines.ruleSet', 'deadlines.workBy', 'deadlines.pauses.lateEntry', 'deadlines.entryDueOn', 'deadlines.lateEntry'],
  },
  { what: '约定的条款', why: '约定的全文里写着', paths: ['agreement.terms'] },
];
