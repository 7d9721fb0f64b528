import type { WordsOf } from '../../act-words';
import { files, long, one, yesNo } from '../../question';
import type { Complaint } from '../complaint';
import { parties, recorded } from './shared/fields.words';
import type { supplement } from './supplement';

export const supplementWords: WordsOf<Complaint, typeof supplement> = {
  word: '登记补充材料',
  group: { title: '替当事人登记（代录）', place: 2 },
  fields: () => [
    one('party', '谁提供的', parties),
    long('text', '说明', 1000),
    files('拍下或扫描的材料（可以不加）'),
    {
      ...yesNo('alleges42', '商家是不是说有夹带、掉包、造假（第四十二条）？', { yes: '是', no: '没有' }),
      hint: '只记下商家怎么说，是不是由办案人员核实。',
      when: ({ party }) => party === 'respondent',
    },
    ...recorded,
  ],
  starts: ({ complainant, respondent }, _, { party }) => ({
    'recorded.who': party === 'respondent' ? (respondent.contact ?? respondent.name) : complainant.name,
  }),
};
