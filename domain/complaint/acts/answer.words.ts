import type { WordsOf } from '../../act-words';
import { long, yesNo } from '../../question';
import type { Complaint } from '../complaint';
import type { answer } from './answer';
import { recorded } from './shared/fields.words';

export const answerWords: WordsOf<Complaint, typeof answer> = {
  title: '登记商家的答复',
  word: '登记商家是否同意调解',
  group: { title: '替当事人登记（代录）', place: 1 },
  fields: () => [yesNo('willing', '商家同意调解'), long('text', '商家怎么说（可以不填）', 1000), ...recorded],
  starts: ({ respondent }) => ({ 'recorded.who': respondent.contact ?? respondent.name }),
};
