import type { WordsOf } from '../../act-words';
import { day, line } from '../../question';
import type { Complaint } from '../complaint';
import type { convene } from './convene';

export const conveneWords: WordsOf<Complaint, typeof convene> = {
  title: '通知双方到现场调解',
  word: '通知现场调解',
  group: { title: '调解', place: 2 },
  fields: () => [
    { ...day('on', '哪一天'), ahead: true, hint: '要提前告知，不能是今天；双方都送到才算通知过。' },
    line('time', '几点', '照 14:30 这样写'),
    line('place', '地点'),
    line('mediators', '调解人员'),
    line('papers', '请带上的材料（可以不填）', '身份证明不用写，通知书里有'),
    { path: 'recusalDays', kind: 'count', label: '收到通知后几日内可以申请回避' },
  ],
  starts: ({ handler }) => ({ mediators: handler?.name, recusalDays: '3' }),
};
