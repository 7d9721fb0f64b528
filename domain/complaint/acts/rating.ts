import * as z from 'zod';
import { daysBetween, type CivilDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import type { Complaint } from '../complaint';
import { date, form, optionalLongText } from '../../fields';
import type { Settings } from '../../bureau/settings';
import { after } from './days';
import { happened, row, staffOfCase } from './row';

const stars = z
  .number({ error: '请选择满意程度。' })
  .int({ error: '请选择 1 到 5 星。' })
  .min(1, { error: '请选择 1 到 5 星。' })
  .max(5, { error: '请选择 1 到 5 星。' });
const words = optionalLongText('意见', 300);

/** Asked of complaints accepted and closed, and of rejected ones; not of those others go on with. */
function ratable({ decision, closing }: Complaint): boolean {
  return decision !== undefined && closing !== undefined && closing.outcome !== 'merged' && closing.outcome !== 'takenOver';
}

function mayRate(subject: Complaint, { ratingDays }: Settings, today: CivilDate): Refusal | undefined {
  const closedOn = subject.closing?.on;
  if (ratable(subject) && closedOn && daysBetween(closedOn, today) <= ratingDays) return undefined;
  return refuse('rating-not-open', { params: { days: ratingDays } });
}

export const rating = {
  rate: row({
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
  }),
  callback: row({
    label: '登记回访评价',
    article: '令121-26',
    by: staffOfCase,
    from: ['closed'],
    asks: form({ stars, words, on: date('回访日期') }),
    when: (subject, { ratingDays }) =>
      ratable(subject) ? undefined : refuse('rating-not-open', { params: { days: ratingDays } }),
    needs: [happened('on', '回访日期', after.closed)],
    leaves: ({ subject, input, actor }) => {
      const heard = { stars: input.stars, on: input.on, by: actor.name, ...(input.words && { words: input.words }) };
      return { ...subject, callbacks: [...(subject.callbacks ?? []), heard] };
    },
  }),
};
