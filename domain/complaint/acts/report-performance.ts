import { filesSchema } from '../../evidence/limits';
import { refuse } from '../../errors';
import { form } from '../../fields';
import { awaitsRespondent } from '../performance';
import { after } from './shared/days';
import { done, lastWord, partFen, partFits, withWord } from './shared/performance';
import { mediators, recordedFor, recordedWhenStaff, row, toldInTime } from './shared/row';

/** 已退款、已换好: the merchant's word, with its receipt. The complainant is asked; it counts as nothing by itself. */
export const reportPerformance = row({
  label: '说已经照约定做到',
  article: '消法-16',
  by: ['respondent', ...mediators],
  from: ['closed'],
  asks: form({ done, fen: partFen, files: filesSchema, recorded: recordedFor.optional() }),
  when: ({ performance }) => (performance && awaitsRespondent(performance) ? undefined : refuse('performance-not-open')),
  needs: [recordedWhenStaff, toldInTime(after.closed), partFits],
  leaves: (step) => withWord(step, 'respondent'),
  notice: { complainant: 'performanceReported' },
  // The program asks who uses it; whoever has no account is asked by telephone.
  tells: (_, { complainant }) =>
    complainant.member
      ? []
      : [{ to: ['whoHas'], title: '商家说已经做到', ask: '投诉人不用小程序：请打电话问收到没有，并登记。' }],
  says: (complaint) => lastWord(complaint, 'respondent'),
  confidential: false,
  share: { day: 5, total: 20 },
});
