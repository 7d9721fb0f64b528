import { county } from '@config/county';
import type { WordsOf } from '../../act-words';
import { line } from '../../question';
import type { Complaint } from '../complaint';
import type { merge } from './merge';
import { why } from './shared/fields.words';

export const mergeWords: WordsOf<Complaint, typeof merge> = {
  group: { title: '由谁来办', place: 5 },
  fields: () => [
    line('into', '并入的投诉编号', `同一个人投诉同一家店、都还没有办结的才能合并，如 ${county.prefix}-2026-0009`),
    why('理由', '那一件接着办：收到日期和期限以较早的为准，材料和12315编号一起过去。负责人可以撤销。'),
  ],
};
