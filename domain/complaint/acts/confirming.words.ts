import type { Complaint } from '../complaint';
import type { CivilDate } from '../../civil-date';
import { one } from '../../question';
import { waitingEntries } from '../../late-entries';
import { sayDate } from '../../civil-date';
import { lateEntryWords } from '../words';
import { why } from './shared.words';
import type { WordsOf, Starts } from '../../act-words';
import type { confirming } from './confirming';

/** Which of the days entered late; what was done, when, and its proof stand with it. */
const whichEntry = (complaint: Complaint, today: CivilDate) =>
  one(
    'entry',
    '哪一条补登',
    waitingEntries(complaint).map(({ no, command, day: done, on, by, proof }) => ({
      value: String(no),
      label: `${sayDate(done, today)}${lateEntryWords[command] ?? ''}`,
      hint: `${sayDate(on, today)}由${by.name}补登，凭据：${proof}`,
    })),
  );

/** The late entry that has waited longest. */
const entry: Starts<Complaint> = (complaint) => ({ entry: waitingEntries(complaint)[0]?.no.toString() });

export const confirmingWords: WordsOf<Complaint, typeof confirming> = {
  confirmLateEntry: {
    title: '核对补登',
    word: '核对补登，认可日期',
    send: '确认认可',
    group: { title: '补登的日期', place: 1 },
    fields: (complaint, today) => [
      { ...whichEntry(complaint, today), hint: '对照凭据核对。认可以后按那一天计；已经报出的月份不改，另列重述的数。' },
    ],
    starts: entry,
  },
  refuseLateEntry: {
    title: '不认可补登的日期',
    word: '核对补登，不认可日期',
    send: '确认不认可',
    group: { title: '补登的日期', place: 2 },
    fields: (complaint, today) => [whichEntry(complaint, today), why('为什么不认可', '不认可的，按登记的那一天计。')],
    starts: entry,
  },
};
