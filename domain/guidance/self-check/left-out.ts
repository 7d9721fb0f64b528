import type { LeftOutList } from '../../say';

export const leftOut: LeftOutList = [
  { what: '程序自己用的编号和版本', why: '自查不编号，按先后排', paths: ['_id', 'version'] },
  { what: '哪一家', why: '自查只在这一家自己的页面里', paths: ['merchant'] },
  { what: '做的人的账号', why: '写了名字', paths: ['by.member'] },
  { what: '随机数', why: '删除以后让留下的校验值推不出答案', paths: ['salt'] },
  { what: '时刻', why: '日子写了；时刻只用来排先后', paths: ['at'] },
];
