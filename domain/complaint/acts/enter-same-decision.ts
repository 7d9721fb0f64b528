import { refuse } from '../../errors';
import { form, text } from '../../fields';
import { decisionOwedAt, withEntered } from '../merging/same-decision';
import { badField, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

export const enterSameDecision = row({
  label: '登记并进来的12315编号也已录入决定',
  article: '令121-40',
  by: staffOfCase,
  from: ['closed'],
  asks: form({ no: text('并进来的投诉编号', 6, 30) }),
  when: (subject) => (decisionOwedAt(subject).length ? undefined : refuse('wrong-state')),
  needs: [
    ({ subject, input }) =>
      decisionOwedAt(subject).some(({ no }) => no === input.no)
        ? undefined
        : badField('no', '这一件没有另外的12315编号，或者已经登记过，请重新选择。'),
  ],
  leaves: ({ subject, input, actor, moment }) => withEntered(subject, input.no, actor.name, moment.today),
  tells: nobody,
  confidential: false,
});
