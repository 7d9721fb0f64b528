import type { WordsOf } from '../../act-words';
import { day, line } from '../../question';
import type { Complaint } from '../complaint';
import type { recordHandover } from './record-handover';

export const recordHandoverWords: WordsOf<Complaint, typeof recordHandover> = {
  group: { title: '送达和文书', place: 2 },
  fields: () => [day('on', '哪一天送出的'), line('proof', '凭据', '写签收人、邮寄单号等')],
};
