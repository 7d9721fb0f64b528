import { refuse } from '../../errors';
import { form } from '../../fields';
import { without } from '../../without';
import { open, reason, row } from './shared/row';

export const release = row({
  label: '收回，请别人领办',
  article: '令121-41',
  by: ['leader'],
  from: open,
  asks: form({ reason }),
  when: (subject) => (subject.handler ? undefined : refuse('wrong-state')),
  leaves: ({ subject, input, actor, moment }) => {
    const rest = without(subject, 'handler');
    const line = { on: moment.today, by: actor.name, from: subject.office, to: subject.office, reason: input.reason };
    return { ...rest, routing: [...(subject.routing ?? []), line] };
  },
  tells: ({ handler }) =>
    handler
      ? [{ to: [{ member: handler.member, alone: true }], title: '案子已收回', ask: '这件案子请别人领办，您不用再办。' }]
      : [],
  confidential: false,
});
