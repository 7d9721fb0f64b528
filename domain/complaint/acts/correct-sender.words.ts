import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { correctSender } from './correct-sender';
import { why } from './shared/fields.words';
import { sender, whichSender } from './shared/sender.words';

export const correctSenderWords: WordsOf<Complaint, typeof correctSender> = {
  group: { title: '转来的单位', place: 3 },
  fields: ({ senders = [] }) => [whichSender(senders), ...sender, why('为什么更正', '旧的内容留在案卷里。')],
  starts: ({ senders = [] }, _, { sender = '1' }) => {
    const { name, number, answerBy } = senders.find(({ no }) => String(no) === sender) ?? {};
    return { sender, name, number, answerBy };
  },
};
