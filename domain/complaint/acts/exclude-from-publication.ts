import { refuse } from '../../errors';
import { form } from '../../fields';
import { awaitsPublication } from '../publication';
import { withLine } from './shared/publication';
import { reason, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

export const excludeFromPublication = row({
  label: '登记不公示',
  article: '令121-38',
  by: staffOfCase,
  from: ['closed'],
  asks: form({ reason }),
  when: (subject) => (awaitsPublication(subject) ? undefined : refuse('wrong-state')),
  leaves: ({ subject, input, actor, moment }) =>
    withLine(subject, { kind: 'excluded', on: moment.today, by: actor.name, reason: input.reason }),
  tells: nobody,
  confidential: false,
});
