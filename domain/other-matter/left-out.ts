import type { LeftOutList } from '../say';

export const leftOut: LeftOutList = [
  { what: '程序自己用的编号、种类和版本', why: '事项有自己的编号', paths: ['_id', 'kind', 'version'] },
  { what: '登记人的账号', why: '姓名写了', paths: ['by.member'] },
  { what: '时刻', why: '日子写了；时刻只用来排先后', paths: ['at'] },
];
