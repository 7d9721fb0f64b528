import { refuse } from '../../errors';
import { form } from '../../fields';
import { HOUSE } from '../../law/cite';
import { without } from '../../without';
import { senderSchema } from '../filing/people';
import { standingSenders } from '../open-matters';
import type { Correction, Sender } from '../records';
import { always, notGoneOn, reason, row, staffOfCase } from './shared/row';
import { known, notBeforeReceipt, onOne, senderIn, sent, whichSender, writtenOnce, type Said } from './shared/sender';
import { nobody } from './shared/tells';

const fields = ['name', 'number', 'answerBy'] as const;

function changesOf(before: Sender, input: Said): Correction['changed'] {
  return fields.flatMap((field) => {
    const [from, to] = [before[field], input[field]];
    return from === to ? [] : [{ field: `senders.${field}`, ...(from !== undefined && { from }), to: to ?? '（没有写）' }];
  });
}

export const correctSender = row({
  label: '更正转来的单位',
  article: HOUSE,
  by: staffOfCase,
  from: always,
  asks: form({ sender: whichSender, ...senderSchema.shape, reason }),
  when: (subject) => notGoneOn(subject) ?? (standingSenders(subject).length ? undefined : refuse('wrong-state')),
  needs: [
    known,
    notBeforeReceipt,
    writtenOnce,
    ({ subject, input }) => {
      const before = senderIn(subject, input.sender);
      return before && changesOf(before, input).length ? undefined : refuse('nothing-corrected');
    },
  ],
  leaves: ({ subject, input: { sender, reason: why, ...said }, actor, moment }) => {
    const before = senderIn(subject, sender);
    if (!before) return subject;
    const line: Correction = { on: moment.today, by: actor.name, reason: why, changed: changesOf(before, said) };
    const next = onOne(subject, sender, (one) => ({ ...without(one, 'answerBy'), ...sent(said) }));
    return { ...next, corrections: [...(subject.corrections ?? []), line] };
  },
  tells: nobody,
  confidential: false,
});
