import type { LeftOutList } from '../say';

export const leftOut: LeftOutList = [
  { what: '程序自己用的编号和版本', why: '有自己的编号', paths: ['_id', 'version', 'merchant', 'files.id'] },
  { what: '时刻', why: '日子写了；时刻只用来排先后', paths: ['at'] },
  {
    what: '人员的账号',
    why: '姓名写了；是不是自己办的，程序替批准的人看',
    paths: [
      'pledge.by.member',
      'reviewed.by.member',
      'admitted.by.member',
      'odr.by.member',
      'suspensions.by.member',
      'suspensions.lifted.by.member',
      'declined.by.member',
      'ended.by.member',
    ],
  },
];
