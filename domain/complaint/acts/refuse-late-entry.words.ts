import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { refuseLateEntry } from './refuse-late-entry';
import { why } from './shared/fields.words';
import { entry, whichEntry } from './shared/late-entry.words';

export const refuseLateEntryWords: WordsOf<Complaint, typeof refuseLateEntry> = {
  title: '不认可补登的日期',
  word: '核对补登，不认可日期',
  send: '确认不认可',
  group: { title: '补登的日期', place: 2 },
  fields: (complaint, today) => [whichEntry(complaint, today), why('为什么不认可', '不认可的，按登记的那一天计。')],
  starts: entry,
};
