import type { WordsOf } from '../../act-words';
import { day } from '../../question';
import type { Complaint } from '../complaint';
import type { recordSigned } from './record-signed';

export const recordSignedWords: WordsOf<Complaint, typeof recordSigned> = {
  group: { title: '送达和文书', place: 3 },
  fields: () => [{ ...day('on', '哪一天双方都签了名'), hint: '调解书从双方签名那天起生效。' }],
};
