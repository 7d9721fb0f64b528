import type { LeftOutList } from '../say';

export const leftOut: LeftOutList = [
  {
    what: '程序自己用的编号和版本',
    why: '有自己的编号；凭证按先后排',
    paths: ['_id', 'version', 'merchant', 'files.id', 'versions.facts.files.id', 'letThrough.event'],
  },
  { what: '时刻', why: '日子写了；时刻只用来排先后', paths: ['at'] },
  {
    what: '人员的账号',
    why: '姓名写了；是不是自己填的，程序替放行的人看',
    paths: [
      'writers.member',
      'versions.by.member',
      'held.by.member',
      'released.by.member',
      'removed.by.member',
      'letThrough.by.member',
    ],
  },
];
