import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { returnToIntake } from './return';
import { why } from './shared/fields.words';

export const returnWords: WordsOf<Complaint, typeof returnToIntake> = {
  group: { title: '由谁来办', place: 3 },
  fields: () => [why('退回的理由')],
};
