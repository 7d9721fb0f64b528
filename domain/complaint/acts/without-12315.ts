import { refuse } from '../../errors';
import { form } from '../../fields';
import { always, reason, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

export const without12315 = row({
  label: '写明没有12315平台编号的原因',
  article: '令121-40',
  by: staffOfCase,
  // A case its parties ended themselves may be closed and still not entered.
  from: always,
  asks: form({ reason }),
  when: (subject) => (subject.platform12315No ? refuse('wrong-state') : undefined),
  leaves: ({ subject, input, actor, moment }) => ({
    ...subject,
    no12315: { reason: input.reason, by: actor.name, on: moment.today },
  }),
  tells: nobody,
  confidential: false,
});
