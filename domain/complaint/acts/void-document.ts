import { refuse } from '../../errors';
import { form, text } from '../../fields';
import { HOUSE } from '../../law/cite';
import { withVoided } from '../letters/documents';
import { always, badField, reason, row } from './shared/row';
import { nobody } from './shared/tells';

export const voidDocument = row({
  label: '作废文书',
  article: HOUSE,
  by: ['leader'],
  from: always,
  asks: form({ number: text('文号', 4, 60), reason }),
  when: (subject) => (subject.documents?.some((one) => !one.voided) ? undefined : refuse('document-missing')),
  needs: [
    ({ subject, input }) =>
      subject.documents?.some((one) => one.number === input.number && !one.voided)
        ? undefined
        : badField('number', '这件案子没有这个文号的有效文书，请重新选择。'),
  ],
  // It keeps its number and its text: numbers have no gaps, and what was sent can be shown.
  leaves: ({ subject, input, actor, moment }) => {
    const voided = { on: moment.today, by: actor.name, reason: input.reason };
    return { ...subject, documents: withVoided(subject.documents ?? [], input.number, voided) };
  },
  tells: nobody,
  confidential: false,
});
