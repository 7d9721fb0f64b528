import type { WordsOf } from '../../act-words';
import { day, long } from '../../question';
import type { Complaint } from '../complaint';
import type { clueTestIn } from './clue-test-in';
import { clue, whichClue } from './shared/clue.words';

export const clueTestInWords: WordsOf<Complaint, typeof clueTestIn> = {
  group: { title: '违法线索', place: 3 },
  fields: (complaint, today) => [whichClue(complaint, today), day('in', '收到报告的日期'), long('result', '报告结论', 500)],
  starts: clue,
};
