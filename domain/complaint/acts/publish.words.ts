import type { WordsOf } from '../../act-words';
import { day, line } from '../../question';
import type { Complaint } from '../complaint';
import type { publish } from './publish';

export const publishWords: WordsOf<Complaint, typeof publish> = {
  group: { title: '投诉公示', place: 1 },
  fields: () => [
    { ...day('on', '哪一天公示的'), hint: '公示的内容里不写投诉人的姓名、电话和地址。' },
    line('where', '公示在哪里', '写网站、平台或者栏目，双方会看到'),
    line('link', '公示的链接（可以不填）', '以 http:// 或 https:// 开头'),
  ],
};
