import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { confirmLateEntry } from './confirm-late-entry';
import { entry, whichEntry } from './shared/late-entry.words';

export const confirmLateEntryWords: WordsOf<Complaint, typeof confirmLateEntry> = {
  title: '核对补登',
  word: '核对补登，认可日期',
  send: '确认认可',
  group: { title: '补登的日期', place: 1 },
  fields: (complaint, today) => [
    { ...whichEntry(complaint, today), hint: '对照凭据核对。认可以后按那一天计；已经报出的月份不改，另列重述的数。' },
  ],
  starts: entry,
};
