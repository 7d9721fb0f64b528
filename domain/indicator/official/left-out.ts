import type { LeftOutList } from '../../say';

export const leftOut: LeftOutList = [
  { what: '程序自己用的编号', why: '数按录入的先后排', paths: ['id', 'files.id'] },
  { what: '数值写成的分数', why: '只用来比较；数值照公布的写了', paths: ['n', 'd'] },
  {
    what: '人员的账号',
    why: '姓名写了；是不是自己录入的，程序替核对的人看',
    paths: ['recordedBy.member', 'checkedBy.member', 'withdrawal.by.member', 'withdrawn.by.member', 'withdrawn.agreedBy.member'],
  },
];
