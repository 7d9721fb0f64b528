import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import { standingSenders } from '../open-matters';
import type { removeSender } from './remove-sender';
import { why } from './shared/fields.words';
import { whichSender } from './shared/sender.words';

export const removeSenderWords: WordsOf<Complaint, typeof removeSender> = {
  group: { title: '转来的单位', place: 4 },
  fields: (complaint) => [
    whichSender(standingSenders(complaint)),
    why('为什么移出', '登记到别的案子上的，写应在哪一件；这里留下记录，不再等着答复。'),
  ],
};
