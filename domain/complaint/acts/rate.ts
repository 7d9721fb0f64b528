import type { Settings } from '../../bureau/settings';
import { daysBetween, type CivilDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import { form } from '../../fields';
import type { Complaint } from '../complaint';
import { ratable, stars, words } from './shared/rating';
import { row } from './shared/row';
import { nobody } from './shared/tells';

function mayRate(subject: Complaint, { ratingDays }: Settings, today: CivilDate): Refusal | undefined {
  const closedOn = subject.closing?.on;
  if (ratable(subject) && closedOn && daysBetween(closedOn, today) <= ratingDays) return undefined;
  return refuse('rating-not-open', { params: { days: ratingDays } });
}

export const rate = row({
  label: '评价',
  article: '令121-26',
  by: ['complainant'],
  from: ['closed'],
  asks: form({ stars, words }),
  when: mayRate,
  // One rating a case: a second one takes the place of the first.
  leaves: ({ subject, input, moment }) => ({
    ...subject,
    rating: { stars: input.stars, on: moment.today, ...(input.words && { words: input.words }) },
  }),
  tells: nobody,
  confidential: false,
  share: { day: 5, total: 20 },
});
