import type { LeftOutList } from '../../say';

export const leftOut: LeftOutList = [
  { what: '程序自己用的编号和版本', why: '有自己的编号', paths: ['_id', 'version', 'merchant', 'batch'] },
  {
    what: '有关信用信息的程序编号',
    why: '有关的信息在页面上列着，各有各的编号',
    paths: ['related', 'versions.content.related'],
  },
  { what: '时刻', why: '日子写了；时刻只用来排先后', paths: ['at'] },
  { what: '到期提醒过没有', why: '程序自己用来不重复提醒', paths: ['reached'] },
  {
    what: '人员的账号',
    why: '姓名写了；是不是自己录入的，程序替核对的人看',
    paths: [
      'writers.member',
      'checked.by.member',
      'returned.by.member',
      'versions.by.member',
      'versions.checkedBy.member',
      'ended.by.member',
      'discarded.by.member',
    ],
  },
];
