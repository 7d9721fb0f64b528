import { refuse } from '../../errors';
import { form } from '../../fields';
import { open, reason, row } from './shared/row';

export const decline = row({
  label: '退回提请',
  article: '令121-15',
  by: ['leader', 'handler'],
  from: open,
  asks: form({ reason }),
  when: (subject) => (subject.proposal ? undefined : refuse('proposal-missing')),
  leaves: ({ subject, input, actor, moment }) => {
    const { proposal, ...rest } = subject;
    if (!proposal) return subject;
    const back = { proposal, by: actor.name, on: moment.today, reason: input.reason };
    return { ...rest, declined: [...(rest.declined ?? []), back] };
  },
  tells: ({ proposal }) =>
    proposal ? [{ to: [{ member: proposal.member }], title: '提请被退回', ask: '请看退回的理由，再决定怎样办。' }] : [],
  confidential: false,
});
