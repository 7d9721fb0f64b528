import { complaint } from '../../functions/calls';
import type { Step } from '../scenarios';
import { act, by, consumer, handler, merchant, verified } from './steps';

const filed = 'complaints.submit';
const officer = (command: string, input: object = {}): Step =>
  act(handler, 'complaints.act', filed, 'complaints', command, input);
const linked: Step = (answers, stored) => officer('linkMerchant', { of: String(stored.merchants?.[0]?._id) })(answers, stored);

/** A case comes onto the desk of a merchant, and is taken up by who acts for it. */
export const shopDeskSteps: readonly (readonly Step[])[] = [
  [
    ...verified,
    by(consumer, filed, complaint),
    linked,
    officer('accept', { summary: '核桃一半是空壳，要求退款。' }),
    ({ [filed]: answer }, { merchants = [] }) => ({
      ...{ openid: merchant, door: 'complaints.takeUp' },
      input: { id: answer!.id, merchant: String(merchants[0]?._id) },
    }),
  ],
];
