import { without } from '../../without';
import type { Complaint } from '../complaint';
import { standingLink } from '../merchant-link';

/** So many cases one person holds at once for all its merchants: each stands in that person's own document. */
export const MOST_HELD = 200;

type Joinable = Pick<Complaint, 'access' | 'merchantLinks'>;

/** Of which merchant a holding is. Pure. */
const merchantOf = (holding: string): string => holding.slice(0, holding.lastIndexOf('~'));

/** What a person's document names a case by that it answers for a merchant; `one` is new with each taking up. Pure. */
export const holdingOf = (merchant: string, one: string): string => `${merchant}~${one}`;

/** The holdings of a person who acts for this merchant no more. Pure. */
export const withoutMerchant = (holds: readonly string[], merchant: string): string[] =>
  holds.filter((one) => merchantOf(one) !== merchant);

/** Through which account the case is answered; undefined where nobody does, or who does came by a code. Pure. */
export const accountOf = ({ access }: Pick<Complaint, 'access'>) => access?.joined?.account;

/**
 * Whether who answers through an account still does: its document names the case, and the case is linked with that merchant. Of who came by a code it
 * says nothing, and is true. Pure.
 */
export function stillHeld(complaint: Joinable, holds: readonly string[] | undefined): boolean {
  const account = accountOf(complaint);
  if (!account) return true;
  return standingLink(complaint)?.merchant === account.merchant && (holds?.includes(account.holding) ?? false);
}

/** The case with nobody who answers for the merchant: whoever did is a stranger to it. Pure. */
export const released = <C extends Complaint>(complaint: C): C => ({
  ...complaint,
  respondent: without(complaint.respondent, 'member'),
  access: without(complaint.access ?? {}, 'joined'),
});

/** The case as it is answered for: released where whoever answered through an account does not any more. Pure. */
export const asHeld = <C extends Complaint>(complaint: C, holds: readonly string[] | undefined): C =>
  stillHeld(complaint, holds) ? complaint : released(complaint);

/** Released where its link names the merchant no more through whose account it is answered. Pure. */
export const heldByLink = <C extends Complaint>(complaint: C): C => {
  const account = accountOf(complaint);
  return account && standingLink(complaint)?.merchant !== account.merchant ? released(complaint) : complaint;
};

/** Whether a party said this before the one who reads for it now had come: what was said in confidence to a former one is not read. Pure. */
export function saidBefore({ access }: Pick<Complaint, 'access'>, { on, at }: { on: string; at?: number }): boolean {
  const joined = access?.joined;
  if (!joined) return false;
  return at === undefined ? on < joined.on : at < joined.at;
}
