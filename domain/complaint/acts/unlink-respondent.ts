import { refuse } from '../../errors';
import { form } from '../../fields';
import { HOUSE } from '../../law/cite';
import { without } from '../../without';
import { always, officers, reason, row } from './shared/row';
import { nobody } from './shared/tells';

export const unlinkRespondent = row({
  label: '解除商家的查看',
  article: HOUSE,
  by: [...officers, 'leader'],
  from: always,
  asks: form({ reason }),
  when: (subject) => (subject.access?.joined ? undefined : refuse('wrong-state')),
  leaves: ({ subject }) => ({
    ...subject,
    respondent: without(subject.respondent, 'member'),
    access: without(subject.access ?? {}, 'joined'),
  }),
  tells: nobody,
  confidential: false,
});
