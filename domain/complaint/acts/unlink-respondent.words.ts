import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import { why } from './shared/fields.words';
import type { unlinkRespondent } from './unlink-respondent';

export const unlinkRespondentWords: WordsOf<Complaint, typeof unlinkRespondent> = {
  group: { title: '商家的查看', place: 2 },
  fields: () => [why('为什么解除', '解除以后对方在小程序里看不到这件投诉；要换人的，另发查看码。')],
};
