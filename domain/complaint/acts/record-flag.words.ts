import type { WordsOf } from '../../act-words';
import { factors } from '../../law/regulation/wording';
import { long, one } from '../../question';
import type { Complaint } from '../complaint';
import type { recordFlag } from './record-flag';

export const recordFlagWords: WordsOf<Complaint, typeof recordFlag> = {
  word: '记下要留意的（第十七条）',
  group: { title: '核实和更正', place: 7 },
  fields: () => [
    one(
      'factor',
      '哪一种情况（第十七条）',
      Object.entries(factors).map(([value, { law, article }]) => ({ value, label: law, hint: article })),
    ),
    long('say', '看到了什么', 500, '只给办案人员看，不自动作出任何决定。'),
  ],
};
