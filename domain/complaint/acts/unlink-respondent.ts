import { refuse } from '../../errors';
import { form } from '../../fields';
import { HOUSE } from '../../law/cite';
import { released } from '../talk/holding';
import { always, officers, reason, row } from './shared/row';
import { nobody } from './shared/tells';

export const unlinkRespondent = row({
  label: '解除商家的查看',
  article: HOUSE,
  by: [...officers, 'leader'],
  from: always,
  asks: form({ reason }),
  when: (subject) => (subject.access?.joined ? undefined : refuse('wrong-state')),
  leaves: ({ subject }) => released(subject),
  tells: nobody,
  confidential: false,
});
