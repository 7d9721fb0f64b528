import type { Starts } from '../../../act-words';
import { sayDate, type CivilDate } from '../../../civil-date';
import { one } from '../../../question';
import { shortened } from '../../../shortened';
import type { Complaint } from '../../complaint';
import { openClues } from '../../open-matters';

/** Which of the clues that are being verified (令121-27). */
export const whichClue = (complaint: Complaint, today: CivilDate) =>
  one(
    'clue',
    '哪一条线索',
    openClues(complaint).map(({ no, foundOn, text }) => ({
      value: String(no),
      label: shortened(text, 40),
      hint: `线索 ${no}，${sayDate(foundOn, today)}发现`,
    })),
  );

/** The clue that has waited longest. */
export const clue: Starts<Complaint> = (complaint) => ({ clue: openClues(complaint)[0]?.no.toString() });
