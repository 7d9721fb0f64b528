import type { WordsOf } from '../../act-words';
import { day, line, one, options } from '../../question';
import type { Complaint } from '../complaint';
import type { appraisalOut } from './appraisal-out';
import { LATE } from './shared/fields.words';

export const appraisalOutWords: WordsOf<Complaint, typeof appraisalOut> = {
  group: { title: '调解', place: 5 },
  fields: () => [
    line('item', '鉴定或检测什么'),
    line('institution', '机构'),
    one('chosenBy', '机构由谁选', options({ parties: '双方商定', bureau: '本局指定' })),
    { ...day('out', '委托日期'), hint: LATE },
    line('evidence', '委托凭据', '写委托书编号'),
  ],
};
