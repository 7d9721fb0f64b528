import type { LeftOutList } from '../say';

export const leftOut: LeftOutList = [
  { what: '程序自己用的编号和版本', why: '有自己的编号；文件按先后排', paths: ['_id', 'version', 'files.id'] },
  { what: '商家在程序里的编号', why: '写了名称', paths: ['merchant'] },
  { what: '时刻', why: '日子写了；时刻只用来排先后', paths: ['at'] },
  {
    what: '人员的账号',
    why: '姓名写了；是不是自己录入的，程序替核对的人看',
    paths: [
      'by.member',
      'carried.by.member',
      'result.by.member',
      'reinspection.by.member',
      'reinspection.result.by.member',
      'handling.by.member',
      'published.by.member',
      'closed.by.member',
      'cancelled.by.member',
    ],
  },
];
