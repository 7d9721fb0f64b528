import type { WordsOf } from '../../act-words';
import { line } from '../../question';
import type { Complaint } from '../complaint';
import type { referToPolice } from './refer-to-police';
import { why } from './shared/fields.words';

export const referToPoliceWords: WordsOf<Complaint, typeof referToPolice> = {
  group: { title: '违法线索', place: 6 },
  fields: () => [line('to', '移送给哪个公安机关'), line('documentNo', '移送文书编号'), why('为什么移送')],
};
