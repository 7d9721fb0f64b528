import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { extendClue } from './extend-clue';
import { clue, whichClue } from './shared/clue.words';
import { why } from './shared/fields.words';

export const extendClueWords: WordsOf<Complaint, typeof extendClue> = {
  group: { title: '违法线索', place: 4 },
  fields: (complaint, today) => [
    whichClue(complaint, today),
    why('为什么延长', '由局领导批准，再延长 15 个工作日，每条线索只有一次。'),
  ],
  starts: clue,
};
