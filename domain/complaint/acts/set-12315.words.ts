import type { WordsOf } from '../../act-words';
import { line } from '../../question';
import type { Complaint } from '../complaint';
import type { set12315 } from './set-12315';

export const set12315Words: WordsOf<Complaint, typeof set12315> = {
  word: '登记平台编号',
  group: { title: '全国12315平台', place: 1 },
  fields: () => [line('number', '全国12315平台编号', '照平台上的填')],
};
