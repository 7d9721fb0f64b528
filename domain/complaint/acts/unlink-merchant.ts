import { refuse } from '../../errors';
import { form } from '../../fields';
import { HOUSE } from '../../law/cite';
import { endedLinks, standingLink } from '../merchant-link';
import { heldByLink } from '../talk/holding';
import { always, notGoneOn, reason, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

export const unlinkMerchant = row({
  label: '解除和登记商家的关联',
  article: HOUSE,
  by: staffOfCase,
  from: always,
  asks: form({ reason }),
  when: (subject) => notGoneOn(subject) ?? (standingLink(subject) ? undefined : refuse('wrong-state')),
  leaves: ({ subject, input, actor, moment }) =>
    heldByLink({
      ...subject,
      merchantLinks: endedLinks(subject.merchantLinks ?? [], { on: moment.today, by: actor.name, reason: input.reason }),
    }),
  tells: nobody,
  confidential: true,
});
