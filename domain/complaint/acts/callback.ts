import { refuse } from '../../errors';
import { date, form } from '../../fields';
import { after } from './shared/days';
import { ratable, stars, words } from './shared/rating';
import { happened, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

export const callback = row({
  label: '登记回访评价',
  article: '令121-26',
  by: staffOfCase,
  from: ['closed'],
  asks: form({ stars, words, on: date('回访日期') }),
  when: (subject, { ratingDays }) => (ratable(subject) ? undefined : refuse('rating-not-open', { params: { days: ratingDays } })),
  needs: [happened('on', '回访日期', after.closed)],
  leaves: ({ subject, input, actor }) => {
    const heard = { stars: input.stars, on: input.on, by: actor.name, ...(input.words && { words: input.words }) };
    return { ...subject, callbacks: [...(subject.callbacks ?? []), heard] };
  },
  tells: nobody,
  confidential: false,
});
