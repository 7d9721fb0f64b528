import type { Starts } from '../../../act-words';
import { sayDate, type CivilDate } from '../../../civil-date';
import { waitingEntries } from '../../../late-entries';
import { one } from '../../../question';
import type { Complaint } from '../../complaint';
import { lateEntryWords } from '../../words';

/** Which of the days entered late; what was done, when, and its proof stand with it. */
export const whichEntry = (complaint: Complaint, today: CivilDate) =>
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
export const entry: Starts<Complaint> = (complaint) => ({ entry: waitingEntries(complaint)[0]?.no.toString() });
