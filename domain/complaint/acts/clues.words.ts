import type { Complaint } from '../complaint';
import type { CivilDate } from '../../civil-date';
import { one, long, day, line, options } from '../../question';
import { openClues } from '../open-matters';
import { sayDate } from '../../civil-date';
import { why } from './shared.words';
import type { WordsOf, Starts } from '../../act-words';
import type { clues } from './clues';

/** Which of the clues that are being verified (令121-27). */
const whichClue = (complaint: Complaint, today: CivilDate) =>
  one(
    'clue',
    '哪一条线索',
    openClues(complaint).map(({ no, foundOn, text }) => ({
      value: String(no),
      label: [...text].slice(0, 40).join(''),
      hint: `线索 ${no}，${sayDate(foundOn, today)}发现`,
    })),
  );

/** The clue that has waited longest. */
const clue: Starts<Complaint> = (complaint) => ({ clue: openClues(complaint)[0]?.no.toString() });

export const cluesWords: WordsOf<Complaint, typeof clues> = {
  recordClue: {
    group: { title: '违法线索', place: 1 },
    fields: () => [
      long('text', '线索', 2000, '谁、在哪里、做了什么。双方都看不到；从发现那天起 15 个工作日内核查（第二十七条）。'),
      day('foundOn', '哪一天发现的'),
    ],
  },
  clueTestOut: {
    group: { title: '违法线索', place: 2 },
    fields: (complaint, today) => [
      whichClue(complaint, today),
      line('item', '检测、鉴定什么'),
      line('institution', '机构或者权利人'),
      { ...day('out', '委托日期'), hint: '委托的次日起，到收到报告的当日止，不计入核查期限（程序规定第十八条）。' },
      line('evidence', '委托凭据', '写委托书编号'),
    ],
    starts: clue,
  },
  clueTestIn: {
    group: { title: '违法线索', place: 3 },
    fields: (complaint, today) => [whichClue(complaint, today), day('in', '收到报告的日期'), long('result', '报告结论', 500)],
    starts: clue,
  },
  extendClue: {
    group: { title: '违法线索', place: 4 },
    fields: (complaint, today) => [
      whichClue(complaint, today),
      why('为什么延长', '由局领导批准，再延长 15 个工作日，每条线索只有一次。'),
    ],
    starts: clue,
  },
  decideClue: {
    group: { title: '违法线索', place: 5 },
    fields: (complaint, today) => [
      whichClue(complaint, today),
      one('result', '决定', options({ filed: '立案', notFiled: '不予立案' })),
      why(),
    ],
    starts: clue,
  },
  referToPolice: {
    group: { title: '违法线索', place: 6 },
    fields: () => [line('to', '移送给哪个公安机关'), line('documentNo', '移送文书编号'), why('为什么移送')],
  },
};
