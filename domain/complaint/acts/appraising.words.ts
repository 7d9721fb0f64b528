import type { Complaint } from '../complaint';
import { line, one, options, day, long } from '../../question';
import { LATE } from './shared.words';
import type { WordsOf } from '../../act-words';
import type { appraising } from './appraising';

export const appraisingWords: WordsOf<Complaint, typeof appraising> = {
  appraisalOut: {
    group: { title: '调解', place: 5 },
    fields: () => [
      line('item', '鉴定或检测什么'),
      line('institution', '机构'),
      one('chosenBy', '机构由谁选', options({ parties: '双方商定', bureau: '本局指定' })),
      { ...day('out', '委托日期'), hint: LATE },
      line('evidence', '委托凭据', '写委托书编号'),
    ],
  },
  appraisalIn: {
    group: { title: '调解', place: 6 },
    fields: () => [day('in', '收到报告的日期'), long('result', '报告结论', 500)],
  },
};
