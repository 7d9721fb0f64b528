import type { WordsOf } from '../../../domain/act-words';
import type { Complaint } from '../../../domain/complaint/complaint';
import { day, line } from '../../../domain/question';
import type { recordThanks } from './record-thanks';

/** How the invented act reads at the desk, as it would lie beside its rule. */
export const recordThanksWords: WordsOf<Complaint, typeof recordThanks> = {
  word: '登记感谢',
  group: { title: '办结', place: 99 },
  fields: ({ complainant }) => [day('on', '哪一天收到的'), line('what', '送来的是什么', `如：${complainant.name}送的锦旗`)],
  starts: (_complaint, today) => ({ on: today }),
};
