import type { WordsOf } from '../../act-words';
import { day, yesNo } from '../../question';
import type { Complaint } from '../complaint';
import type { recordSigned } from './record-signed';

export const recordSignedWords: WordsOf<Complaint, typeof recordSigned> = {
  group: { title: '送达和文书', place: 3 },
  fields: () => [
    { ...day('on', '哪一天双方都签了名'), hint: '调解书从双方签名那天起生效。' },
    { ...yesNo('handed', '当场交给双方各一份', { yes: '都交了', no: '没有，另外送达' }), hint: '三份都签名、盖章，一份存档。' },
  ],
};
