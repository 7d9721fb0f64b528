import { form } from '../../fields';
import { HOUSE } from '../../law/cite';
import { senderSchema } from '../filing/people';
import { always, notGoneOn, reason, row, staffOfCase } from './shared/row';
import { notBeforeReceipt, sent, writtenOnce } from './shared/sender';
import { nobody } from './shared/tells';

/** What came from elsewhere (12345, 信访, superiors, the city's form 3): each sender with its number, its day and its answer. */
export const addSender = row({
  label: '登记又一个转来的单位',
  article: HOUSE,
  by: staffOfCase,
  from: always,
  asks: form({ ...senderSchema.shape, reason }),
  when: notGoneOn,
  needs: [notBeforeReceipt, writtenOnce],
  leaves: ({ subject, input: { reason: why, ...said }, actor, moment }) => {
    const { senders = [] } = subject;
    const added = { on: moment.today, by: actor.name, reason: why };
    return { ...subject, senders: [...senders, { no: senders.length + 1, ...sent(said), added }] };
  },
  tells: nobody,
  confidential: false,
});
