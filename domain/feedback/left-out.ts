import type { LeftOutList } from '../say';

export const leftOut: LeftOutList = [
  { what: '程序自己用的编号和版本', why: '意见不编号，按先后排', paths: ['_id', 'version'] },
  { what: '谁提的', why: '管理员看不到是谁；答复送到那个人的“消息”里', paths: ['member'] },
  { what: '时刻', why: '日子写了；时刻只用来排先后', paths: ['at'] },
];
