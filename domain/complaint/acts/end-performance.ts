import { refuse } from '../../errors';
import { choice, form } from '../../fields';
import { isPerformed } from '../performance';
import { reason, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

/** Nothing more can be done about it here (令121-25): the task ends, what was not confirmed stays uncounted, and it may be confirmed later. */
export const endPerformance = row({
  label: '不再跟进履行',
  article: '令121-25',
  by: staffOfCase,
  from: ['closed'],
  asks: form({ why: choice('为什么不再跟进', ['otherRoutes', 'unreachable', 'notWanted']), reason }),
  when: ({ performance }) =>
    performance && !performance.ended && !isPerformed(performance) ? undefined : refuse('performance-not-open'),
  leaves: ({ subject, input, actor, moment }) =>
    subject.performance
      ? { ...subject, performance: { ...subject.performance, ended: { on: moment.today, by: actor.name, ...input } } }
      : subject,
  notice: { complainant: 'performanceEnded' },
  tells: nobody,
  confidential: false,
});
