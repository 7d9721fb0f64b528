import { refuse } from '../../errors';
import { date, form, text } from '../../fields';
import { openDispute } from '../open-matters';
import { happened, open, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

export const disputeCompetence = row({
  label: '对处理权限有争议，开始协商',
  article: '令121-33',
  by: staffOfCase,
  from: open,
  asks: form({ with: text('和哪个单位有争议', 4, 60), on: date('发生争议的日期') }),
  when: (subject) => (openDispute(subject) ? refuse('dispute-open') : undefined),
  needs: [happened('on', '发生争议的日期')],
  deadlines: { start: ['C6'] },
  leaves: ({ subject, input, actor }) => ({
    ...subject,
    competence: [...(subject.competence ?? []), { ...input, by: actor.name }],
  }),
  tells: nobody,
  confidential: false,
});
