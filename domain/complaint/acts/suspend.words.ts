import type { WordsOf } from '../../act-words';
import { one, when } from '../../question';
import type { Complaint } from '../complaint';
import { recorded, why } from './shared/fields.words';
import type { suspend } from './suspend';

export const suspendWords: WordsOf<Complaint, typeof suspend> = {
  word: '回避，暂停调解',
  group: { title: '调解', place: 8 },
  fields: () => [
    one('_asks', '谁提出的', [
      { value: 'self', label: '我自己提出回避' },
      { value: 'party', label: '当事人提出，我来登记' },
    ]),
    why('申请回避的理由', '决定以前调解先暂停，期限照算。'),
    ...recorded.map((question) => when(question, ({ _asks }) => _asks === 'party')),
  ],
};
