import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import { why } from './shared/fields.words';
import type { without12315 } from './without-12315';

export const without12315Words: WordsOf<Complaint, typeof without12315> = {
  word: '写明没有编号的原因',
  group: { title: '全国12315平台', place: 2 },
  fields: () => [why('没有编号的原因')],
};
