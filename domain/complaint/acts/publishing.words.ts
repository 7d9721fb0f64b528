import type { Complaint } from '../complaint';
import { day, line } from '../../question';
import { why } from './shared.words';
import type { WordsOf } from '../../act-words';
import type { publishing } from './publishing';

export const publishingWords: WordsOf<Complaint, typeof publishing> = {
  publish: {
    group: { title: '投诉公示', place: 1 },
    fields: () => [
      { ...day('on', '哪一天公示的'), hint: '公示的内容里不写投诉人的姓名、电话和地址。' },
      line('where', '公示在哪里', '写网站、平台或者栏目，双方会看到'),
      line('link', '公示的链接（可以不填）', '以 http:// 或 https:// 开头'),
    ],
  },
  excludeFromPublication: { group: { title: '投诉公示', place: 2 }, fields: () => [why('为什么不公示', '只给办案人员看。')] },
  withdrawPublication: {
    group: { title: '投诉公示', place: 3 },
    fields: () => [why('为什么撤下', '先从公示的地方撤下，再登记。')],
  },
};
