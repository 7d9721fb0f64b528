import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { release } from './release';
import { why } from './shared/fields.words';

export const releaseWords: WordsOf<Complaint, typeof release> = {
  group: { title: '由谁来办', place: 4 },
  fields: () => [why('为什么收回')],
};
