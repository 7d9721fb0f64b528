import type { WordsOf } from '../../act-words';
import { one, options } from '../../question';
import type { Complaint } from '../complaint';
import { endedWords } from '../words';
import type { endPerformance } from './end-performance';
import { why } from './shared/fields.words';

export const endPerformanceWords: WordsOf<Complaint, typeof endPerformance> = {
  group: { title: '谈成以后', place: 3 },
  fields: () => [
    one('why', '为什么不再跟进', options(endedWords)),
    why(
      '联系的经过',
      '先催过商家；对约定的退款等无正当理由超过 15 日不做到的，按《侵害消费者权益行为处罚办法》第八条视为故意拖延，请同时登记违法线索（第二十七条）。',
    ),
  ],
};
