import { refuse } from '../../errors';
import { form } from '../../fields';
import { standingPublication } from '../publication';
import { always, reason, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

export const withdrawPublication = row({
  label: '登记公示已撤下',
  article: '令121-38',
  by: staffOfCase,
  // A case that began again may still stand published with the result that is gone.
  from: always,
  asks: form({ reason }),
  when: (subject) => (standingPublication(subject) ? undefined : refuse('wrong-state')),
  leaves: ({ subject, input, actor, moment }) => {
    const { publication = [] } = subject;
    const withdrawn = { on: moment.today, by: actor.name, reason: input.reason };
    return {
      ...subject,
      publication: publication.map((one, n) => (n === publication.length - 1 ? { ...one, withdrawn } : one)),
    };
  },
  tells: nobody,
  confidential: false,
});
