import * as z from 'zod';
import { text } from '../../fields';
import { optionalLongText } from '../../fields';
import type { Breach, MerchantPromise } from '../promise';
import { refusePromise } from '../errors';
import { form, longText, officers, oneId, own, reason, row, signedBy, type Act } from './row';

const standing = ({ breaches = [] }: MerchantPromise) => breaches.filter(({ undone }) => !undone);
const known = ({ subject, input }: Act<{ breach: string }>) =>
  standing(subject).some(({ id }) => id === input.breach) ? undefined : refusePromise('breach-missing');
const some = (subject: MerchantPromise) => (standing(subject).length ? undefined : refusePromise('breach-missing'));

const withBreach = (subject: MerchantPromise, id: string, more: Partial<Breach>): MerchantPromise => ({
  ...subject,
  breaches: (subject.breaches ?? []).map((one) => (one.id === id ? { ...one, ...more } : one)),
});

/** What an officer found in a complaint, what the merchant says to it, and what is taken back. */
export const breaching = {
  linkBreach: row({
    label: '关联违诺的投诉',
    article: '条例-12',
    by: officers,
    from: ['shown', 'suspended', 'ended'],
    asks: form({
      /** Number or id of the complaint. */
      case: text('投诉编号', 4, 64),
      said: longText('哪里没有做到', 4, 300),
      n: z.int({ error: '请填第几版。' }).min(1, { error: '请填第几版。' }).optional(),
      why: optionalLongText('怎么认定是这家商家', 200),
    }),
    // The complaint and the merchant are read where they lie, in the same transaction: breach.ts says what follows.
    leaves: ({ subject }) => subject,
  }),
  replyBreach: row({
    label: '对违诺说明情况',
    article: '条例-12',
    by: own,
    from: ['shown', 'suspended', 'ended'],
    asks: form({ breach: oneId('哪一件'), text: longText('情况说明', 4, 600) }),
    when: some,
    needs: [known],
    leaves: (step) => withBreach(step.subject, step.input.breach, { reply: { ...signedBy(step), text: step.input.text } }),
  }),
  undoBreach: row({
    label: '撤销违诺关联',
    article: '条例-12',
    by: officers,
    from: ['shown', 'suspended', 'ended'],
    asks: form({ breach: oneId('哪一件'), reason }),
    when: some,
    needs: [known],
    second: {
      first: ({ subject, input }) => standing(subject).flatMap(({ id, by }) => (id === input.breach ? [by] : [])),
      own: refusePromise('undo-own'),
    },
    leaves: (step) => withBreach(step.subject, step.input.breach, { undone: { ...signedBy(step), reason: step.input.reason } }),
  }),
};
