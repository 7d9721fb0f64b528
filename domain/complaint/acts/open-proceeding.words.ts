import type { WordsOf } from '../../act-words';
import { day, line, one, options } from '../../question';
import type { Complaint } from '../complaint';
import type { openProceeding } from './open-proceeding';

export const openProceedingWords: WordsOf<Complaint, typeof openProceeding> = {
  group: { title: '诉讼、复议和撤销', place: 1 },
  fields: () => [
    one('kind', '是哪一种', options({ suit: '诉讼', reconsideration: '行政复议' })),
    line('documentNo', '案号或受理通知书编号'),
    { ...day('on', '哪一天知道的'), hint: '终结以前，这件案子的任何内容都不能删除。' },
  ],
};
