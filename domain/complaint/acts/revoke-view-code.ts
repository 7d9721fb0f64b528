import { refuse } from '../../errors';
import { form } from '../../fields';
import { HOUSE } from '../../law/cite';
import { without } from '../../without';
import { always, officers, row } from './shared/row';
import { nobody } from './shared/tells';

export const revokeViewCode = row({
  label: '作废查看码',
  article: HOUSE,
  by: [...officers, 'leader'],
  from: always,
  asks: form({}),
  when: (subject) => (subject.access?.code ? undefined : refuse('wrong-state')),
  leaves: ({ subject }) => ({ ...subject, access: without(subject.access ?? {}, 'code') }),
  tells: nobody,
  confidential: false,
});
