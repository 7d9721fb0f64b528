import type { LeftOutList } from '../say';

export const leftOut: LeftOutList = [
  { what: '程序自己用的编号、版本和名称', why: '信号不编号，按先后排', paths: ['_id', 'version', 'key'] },
  { what: '时刻', why: '日子写了；时刻只用来排先后', paths: ['at'] },
  { what: '是哪些投诉', why: '另有一张单子，每一件按它自己的规定给看或者不给看', paths: ['cases'] },
  { what: '商家的账号', why: '只用来不让商家本人看到', paths: ['shops'] },
  {
    what: '处理的人的账号和当时的人数',
    why: '姓名写了；人数用来看有没有再增加一半',
    paths: ['dismissed.by.member', 'dismissed.people', 'drafted.by.member'],
  },
  { what: '提示的编号', why: '页面上点开的就是那一条', paths: ['drafted.bulletin'] },
];
