import type { WordsOf } from '../../act-words';
import { line, one, options } from '../../question';
import type { Complaint } from '../complaint';
import { why } from './shared/fields.words';
import type { takeOver } from './take-over';

export const takeOverWords: WordsOf<Complaint, typeof takeOver> = {
  group: { title: '由谁来办', place: 9 },
  fields: () => [
    line('authority', '接着办的机关'),
    one('basis', '依据', options({ superior: '上级直接办理', designated: '指定管辖' })),
    line('documentNo', '文书编号'),
    why(),
  ],
};
