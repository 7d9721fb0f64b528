import type { WordsOf } from '../../act-words';
import { one, options } from '../../question';
import type { Complaint } from '../complaint';
import type { decideClue } from './decide-clue';
import { clue, whichClue } from './shared/clue.words';
import { why } from './shared/fields.words';

export const decideClueWords: WordsOf<Complaint, typeof decideClue> = {
  group: { title: '违法线索', place: 5 },
  fields: (complaint, today) => [
    whichClue(complaint, today),
    one('result', '决定', options({ filed: '立案', notFiled: '不予立案' })),
    why(),
  ],
  starts: clue,
};
