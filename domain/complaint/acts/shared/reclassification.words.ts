import type { Starts } from '../../../act-words';
import { sayDate, type CivilDate } from '../../../civil-date';
import { one } from '../../../question';
import { waitingReclassification } from '../../classification';
import type { Complaint } from '../../complaint';
import { sayClassified } from '../../words';

/** The correction that waits, with what it would change, who wants it and why. */
export const whichCorrection = (complaint: Complaint, today: CivilDate) =>
  one(
    'correction',
    '要核对的更正',
    [waitingReclassification(complaint)].flatMap((waiting) =>
      waiting
        ? [
            {
              value: String(waiting.no),
              label: sayClassified(waiting.changed, (date) => sayDate(date, today)),
              hint: `${sayDate(waiting.on, today)}由${waiting.by.name}提出：${waiting.reason}`,
            },
          ]
        : [],
    ),
  );

export const reclassification: Starts<Complaint> = (complaint) => ({
  correction: waitingReclassification(complaint)?.no.toString(),
});
