import type { LabelsOf } from '../facts';
import type { Aspect } from './sighting';
import type { Signal, SignalState } from './signal';

export const aspectWords: Readonly<Record<Aspect, string>> = {
  shop: '商家',
  word: '说法',
  place: '地方',
  category: '商品、服务',
  problem: '问题',
};

export const signalStateWords: Readonly<Record<SignalState, string>> = {
  open: '还没有处理',
  dismissed: '不用提醒',
  drafted: '已起草提示',
};

/** What each fact of a signal is called. */
export const signalLabels: LabelsOf<Signal> = {
  _id: '内部编号',
  version: '版本',
  state: '状态',
  key: '内部名称',
  aspect: '按什么看出来的',
  of: '关于',
  at: '发现的时刻',
  on: '发现日期',
  lastOn: '最近一次突出',
  from: '看的是哪些天',
  to: '到哪天',
  people: '投诉的人数',
  complaints: '投诉件数',
  before: '以前的人数',
  oneIn: '碰巧的机会',
  cases: '投诉',
  also: '同时突出的',
  words: '投诉里常说',
  categories: '多半是什么商品',
  problems: '多半是什么问题',
  places: '商家多半在哪里',
  shops: '商家账号',
  dismissed: '不用提醒',
  drafted: '起草的提示',
};
