import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { addSender } from './add-sender';
import { why } from './shared/fields.words';
import { sender } from './shared/sender.words';

export const addSenderWords: WordsOf<Complaint, typeof addSender> = {
  group: { title: '转来的单位', place: 2 },
  fields: () => [...sender, why('为什么现在登记', '如：信访局今天转来同一件事。')],
};
