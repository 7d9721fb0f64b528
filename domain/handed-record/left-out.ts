import type { LeftOutList } from '../say';

export const leftOut: LeftOutList = [
  {
    what: '程序自己用的编号和版本',
    why: '有自己的编号；是哪一家、哪一条，写了编号和名称',
    paths: ['_id', 'version', 'list', 'result.merchant.id', 'result.other.id', 'earlier.merchant.id', 'earlier.other.id'],
  },
  { what: '结果在单子上的代号', why: '写了结果的名称', paths: ['result.result', 'earlier.result'] },
  { what: '时刻', why: '日子写了；时刻只用来排先后', paths: ['at'] },
  {
    what: '人员的账号',
    why: '姓名写了',
    paths: ['by.member', 'result.by.member', 'earlier.by.member', 'earlier.replaced.by.member'],
  },
];
