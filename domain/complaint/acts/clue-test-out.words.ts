import type { WordsOf } from '../../act-words';
import { day, line } from '../../question';
import type { Complaint } from '../complaint';
import type { clueTestOut } from './clue-test-out';
import { clue, whichClue } from './shared/clue.words';

export const clueTestOutWords: WordsOf<Complaint, typeof clueTestOut> = {
  group: { title: '违法线索', place: 2 },
  fields: (complaint, today) => [
    whichClue(complaint, today),
    line('item', '检测、鉴定什么'),
    line('institution', '机构或者权利人'),
    { ...day('out', '委托日期'), hint: '委托的次日起，到收到报告的当日止，不计入核查期限（程序规定第十八条）。' },
    line('evidence', '委托凭据', '写委托书编号'),
  ],
  starts: clue,
};
