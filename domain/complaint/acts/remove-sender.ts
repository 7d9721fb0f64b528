import { refuse } from '../../errors';
import { form } from '../../fields';
import { HOUSE } from '../../law/cite';
import { standingSenders } from '../open-matters';
import { always, notGoneOn, reason, row, staffOfCase } from './shared/row';
import { known, onOne, whichSender } from './shared/sender';
import { nobody } from './shared/tells';

/** A sender written into the wrong case: it stays with who took it out and why, and nothing waits for it any more. */
export const removeSender = row({
  label: '移出登记错的转来单位',
  article: HOUSE,
  by: staffOfCase,
  from: always,
  asks: form({ sender: whichSender, reason }),
  when: (subject) => notGoneOn(subject) ?? (standingSenders(subject).length ? undefined : refuse('wrong-state')),
  needs: [known],
  leaves: ({ subject, input, actor, moment }) => {
    const removed = { on: moment.today, by: actor.name, reason: input.reason };
    return onOne(subject, input.sender, (one) => ({ ...one, removed }));
  },
  tells: nobody,
  confidential: false,
});
