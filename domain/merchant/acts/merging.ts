import * as z from 'zod';
import { form } from '../../fields';
import { HOUSE } from '../../law/cite';
import { without } from '../../without';
import { refuseMerchant } from '../errors';
import type { Merchant } from '../merchant';
import { proposedMerging, standingMerging, withLast } from '../merging';
import { keepers, person, reason, row } from './row';

const again = '请选择并入哪一家。';

const proposed = (subject: Merchant) => (proposedMerging(subject) ? undefined : refuseMerchant('merging-missing'));
const undoing = (subject: Merchant) => (standingMerging(subject)?.undoing ? undefined : refuseMerchant('merging-missing'));

/**
 * Two entries of the register turn out to be one subject. One person proposes it, another approves it, and it is undone in the same way; what it
 * does to the other one, and what of that one stands in its way, is in `../merging`.
 */
export const merging = {
  proposeMerging: row({
    label: '和另一家是同一家，合并',
    article: HOUSE,
    by: keepers,
    from: ['active', 'closed'],
    asks: form({
      /** The one that goes on, with its number and name as the function found them. */
      into: z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again }),
      reason,
    }),
    when: (subject) => (proposedMerging(subject) ? refuseMerchant('merging-waits') : undefined),
    leaves: ({ subject, input, actor, moment }) => ({
      ...subject,
      mergings: [
        ...(subject.mergings ?? []),
        { into: { id: input.into, no: '', name: '' }, reason: input.reason, on: moment.today, by: person({ actor }) },
      ],
    }),
  }),
  approveMerging: row({
    label: '批准合并',
    article: HOUSE,
    by: keepers,
    from: ['active', 'closed'],
    to: 'merged',
    asks: form({}),
    when: proposed,
    second: { first: ({ subject }) => [proposedMerging(subject)?.by], own: refuseMerchant('merging-own') },
    leaves: (step) =>
      withLast(step.subject, (last) => ({
        ...last,
        approved: { on: step.moment.today, by: person(step), was: step.subject.state === 'closed' ? 'closed' : 'active' },
      })),
  }),
  declineMerging: row({
    label: '不合并',
    article: HOUSE,
    by: keepers,
    from: ['active', 'closed'],
    asks: form({ reason }),
    when: proposed,
    leaves: (step) =>
      withLast(step.subject, (last) => ({
        ...last,
        declined: { on: step.moment.today, by: person(step), reason: step.input.reason },
      })),
  }),
  proposeUndoing: row({
    label: '合并错了，撤销',
    article: HOUSE,
    by: keepers,
    from: ['merged'],
    asks: form({ reason }),
    when: (subject) => (standingMerging(subject)?.undoing ? refuseMerchant('merging-waits') : undefined),
    leaves: (step) =>
      withLast(step.subject, (last) => ({
        ...last,
        undoing: { on: step.moment.today, by: person(step), reason: step.input.reason },
      })),
  }),
  approveUndoing: row({
    label: '批准撤销合并',
    article: HOUSE,
    by: keepers,
    from: ['merged'],
    back: (subject) => standingMerging(subject)?.approved?.was ?? 'active',
    asks: form({}),
    when: undoing,
    second: { first: ({ subject }) => [standingMerging(subject)?.undoing?.by], own: refuseMerchant('merging-own') },
    leaves: (step) => withLast(step.subject, (last) => ({ ...last, undone: { on: step.moment.today, by: person(step) } })),
  }),
  declineUndoing: row({
    label: '不撤销合并',
    article: HOUSE,
    by: keepers,
    from: ['merged'],
    asks: form({ reason }),
    when: undoing,
    leaves: ({ subject }) => withLast(subject, (last) => without(last, 'undoing')),
  }),
};
