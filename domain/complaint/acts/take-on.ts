import { refuse } from '../../errors';
import { form } from '../../fields';
import { open, row } from './shared/row';
import { nobody } from './shared/tells';

export const takeOn = row({
  label: '领办',
  article: '令121-41',
  by: ['handler'],
  from: open,
  asks: form({}),
  when: (subject) => (subject.handler ? refuse('wrong-state') : undefined),
  leaves: ({ subject, actor }) => ({ ...subject, handler: { member: actor.member, name: actor.name } }),
  tells: nobody,
  confidential: false,
});
