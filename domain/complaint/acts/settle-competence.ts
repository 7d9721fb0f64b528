import { refuse } from '../../errors';
import { choice, form } from '../../fields';
import { openDispute } from '../open-matters';
import { always, reason, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

export const settleCompetence = row({
  label: '登记权限争议的结果',
  article: '令121-33',
  by: staffOfCase,
  from: always,
  asks: form({ result: choice('结果', ['ours', 'theirs', 'reported']), reason }),
  when: (subject) => (openDispute(subject) ? undefined : refuse('dispute-missing')),
  deadlines: { stop: ['C6'] },
  leaves: ({ subject, input, actor, moment }) => {
    const settled = { on: moment.today, by: actor.name, ...input };
    return { ...subject, competence: (subject.competence ?? []).map((one) => (one.settled ? one : { ...one, settled })) };
  },
  tells: nobody,
  confidential: false,
});
