import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import { why } from './shared/fields.words';
import type { unmerge } from './unmerge';

export const unmergeWords: WordsOf<Complaint, typeof unmerge> = {
  group: { title: '由谁来办', place: 6 },
  fields: () => [why('为什么撤销', '两件恢复原来的状态、收到日期和期限，编号还给这一件；期限没有停过。')],
};
