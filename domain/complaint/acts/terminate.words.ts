import type { WordsOf } from '../../act-words';
import { sayFullDate, type CivilDate } from '../../civil-date';
import { currentDeadline } from '../../law/deadline/running';
import type { Answers } from '../../question';
import type { Complaint } from '../complaint';
import { ending } from './shared/termination.words';
import type { terminate } from './terminate';

/** The mediation had its whole period: the ground is written, a person decides (casework: nothing closes by itself). */
function over(complaint: Complaint, today: CivilDate): Answers {
  const due = currentDeadline(complaint, 'C2')?.dueOn;
  const since = complaint.decision?.on;
  if (!due || !since || today < due) return {};
  return {
    ground: 'T5',
    reason: `本局 ${sayFullDate(since)}受理，到 ${sayFullDate(due)}调解期限届满，双方没有达成调解协议。`,
  };
}

export const terminateWords: WordsOf<Complaint, typeof terminate> = {
  word: '终止调解',
  group: { title: '办结', place: 4 },
  fields: ending(false),
  starts: over,
};
