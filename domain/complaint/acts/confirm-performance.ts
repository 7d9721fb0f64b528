import { refuse } from '../../errors';
import { form } from '../../fields';
import { isDisputed } from '../performance';
import { after } from './shared/days';
import { done, lastWord, partFen, partFits, withWord } from './shared/performance';
import { mediators, recordedFor, recordedWhenStaff, row, toldInTime } from './shared/row';

/** 到账了吗: only what the complainant confirms is won back (挽回损失). Said wrongly, it is said again. */
export const confirmPerformance = row({
  label: '确认对方有没有照约定做到',
  article: '消法-16',
  by: ['complainant', ...mediators],
  from: ['closed'],
  asks: form({ done, fen: partFen, recorded: recordedFor.optional() }),
  when: ({ performance }) => (performance && performance.words[0]?.from !== 'both' ? undefined : refuse('performance-not-open')),
  needs: [recordedWhenStaff, toldInTime(after.closed), partFits],
  leaves: (step) => withWord(step, 'complainant'),
  notice: { respondent: 'performanceConfirmed' },
  tells: (_, { performance }) =>
    performance && isDisputed(performance)
      ? [
          {
            to: ['whoHas'],
            title: '商家说做到了，投诉人说没有',
            ask: '请看商家交的凭证，和双方核对到账没有。',
          },
        ]
      : [],
  says: (complaint) => lastWord(complaint, 'complainant'),
  confidential: false,
  share: { day: 5, total: 20 },
});
