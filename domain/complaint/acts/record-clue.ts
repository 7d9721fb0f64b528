import { refuse } from '../../errors';
import { date, form, longText } from '../../fields';
import { wasAccepted } from '../relations';
import { after } from './shared/days';
import { happened, mediating, mediators, row } from './shared/row';
import { leaders } from './shared/tells';

/**
 * Breaches of law that show in mediation (令121-27): each is verified within 15 working days of its finding, 15 more when the bureau's
 * leader approves, tests not counted (程序规定-18(2)); the complaint may be closed meanwhile, the clue goes on.
 */
export const recordClue = row({
  label: '登记调解中发现的违法线索',
  article: '令121-27',
  by: mediators,
  // What showed in mediation may be seen for what it is when the case has ended.
  from: [...mediating, 'closed'],
  asks: form({ text: longText('线索', 4, 2000), foundOn: date('发现的日期') }),
  when: (subject) => (wasAccepted(subject) ? undefined : refuse('not-mediated')),
  needs: [happened('foundOn', '发现的日期', after.decided)],
  deadlines: { start: ['C5'] },
  leaves: ({ subject, input, actor }) => {
    const before = subject.clues ?? [];
    return { ...subject, clues: [...before, { no: before.length + 1, ...input, by: actor.name }] };
  },
  tells: leaders('发现违法线索', '15 个工作日内核查并决定是否立案。'),
  // 令121-27
  confidential: true,
});
