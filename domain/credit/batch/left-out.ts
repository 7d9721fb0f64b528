import type { LeftOutList } from '../../say';

export const leftOut: LeftOutList = [
  { what: '程序自己用的编号和版本', why: '有自己的编号；名单写了名称和日期', paths: ['_id', 'version', 'whom.list.id'] },
  { what: '时刻', why: '日子写了；时刻只用来排先后', paths: ['at'] },
  {
    what: '人员的账号',
    why: '姓名写了；是不是自己写的，程序替批准的人看',
    paths: [
      'writers.member',
      'returned.by.member',
      'approved.by.member',
      'started.by.member',
      'abandoned.by.member',
      'discarded.by.member',
    ],
  },
];
