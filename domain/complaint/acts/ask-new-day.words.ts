import type { WordsOf } from '../../act-words';
import { day, one, options } from '../../question';
import type { Complaint } from '../complaint';
import type { askNewDay } from './ask-new-day';
import { allAgree, recorded, told } from './shared/fields.words';

export const askNewDayWords: WordsOf<Complaint, typeof askNewDay> = {
  title: '登记另约做到的日子',
  word: '登记另约做到的日子',
  group: { title: '谈成以后', place: 4 },
  fields: (complaint, today) => [
    one(
      'whose',
      '谁要改',
      options({ both: '双方都同意了', complainant: '投诉人要改，还要问商家', respondent: '商家要改，还要问投诉人' }),
    ),
    { ...day('performBy', '改到哪一天以前'), ahead: true, hint: '双方都同意才改；到新的日子再问投诉人到账没有。' },
    ...allAgree(complaint, today),
    ...recorded,
  ],
  starts: told,
};
