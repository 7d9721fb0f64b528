import type { Author, Item, Suggest, Where } from './checks';

/** What an item is, as an officer and its author call it. */
export const whereWords: Record<Where, string> = {
  filing: '投诉内容',
  supplement: '补充说明',
  answer: '商家的答复',
  feedback: '意见',
  bulletin: '宣传内容',
  promise: '经营承诺',
  trace: '追溯记录',
  negotiation: '自行协商',
  offer: '解决办法',
};

export const authorWords: Record<Author, string> = {
  complainant: '投诉人',
  respondent: '商家',
  giver: '提意见的人',
  writer: '起草人',
  seller: '商家',
};

/** `投诉人交的照片（补充说明）`. */
export const sayItem = ({ what, where, from }: Pick<Item, 'what' | 'where' | 'from'>): string =>
  what === 'picture' ? `${authorWords[from]}交的照片（${whereWords[where]}）` : `${authorWords[from]}写的${whereWords[where]}`;

/** Why it waits for an officer. */
export const suggestWords: Record<Suggest, string> = {
  pass: '',
  risky: '微信的内容检查认为有问题',
  review: '微信的内容检查不能确定',
  unavailable: '没有做成内容检查',
  unasked: '可能是身份证明，没有送去检查',
};
