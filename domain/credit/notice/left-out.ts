import type { LeftOutList } from '../../say';

export const leftOut: LeftOutList = [
  {
    what: '程序自己用的编号和版本',
    why: '有自己的编号；送达、异议、文件按先后排',
    paths: [
      ...['_id', 'version', 'merchant', 'batch', 'fact.id', 'deliveries.id', 'deliveries.files.id'],
      ...['contests.id', 'contests.files.id'],
    ],
  },
  { what: '时刻', why: '日子写了；时刻只用来排先后', paths: ['at'] },
  {
    what: '人员的账号',
    why: '姓名写了；是不是自己经手的，程序替批准、答复的人看',
    paths: [
      ...['writers.member', 'returned.by.member', 'approved.by.member', 'delivered.by.member', 'deliveries.by.member'],
      ...['deliveries.to.member', 'readBy.member', 'acknowledged.member', 'contests.by.member', 'contests.proposed.by.member'],
      ...['contests.answer.by.member', 'contests.answer.approvedBy.member', 'withdrawn.by.member', 'ended.by.member'],
      'discarded.by.member',
    ],
  },
];
