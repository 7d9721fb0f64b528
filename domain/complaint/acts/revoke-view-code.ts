import { refuse } from '../../errors';
import { form } from '../../fields';
import { HOUSE } from '../../law/cite';
import { without } from '../../without';
import { officers, open, row } from './shared/row';
import { nobody } from './shared/tells';

export const revokeViewCode = row({
  label: '作废查看码',
  article: HOUSE,
  by: [...officers, 'leader'],
  from: open,
  asks: form({}),
  // One whose days are over opens nothing any more.
  when: ({ access }, _settings, today) => (access?.code && today <= access.code.until ? undefined : refuse('wrong-state')),
  leaves: ({ subject }) => ({ ...subject, access: without(subject.access ?? {}, 'code') }),
  tells: nobody,
  confidential: false,
});
