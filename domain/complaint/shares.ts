import { refuse, type Refusal } from '../errors';
import type { Acting, Moment } from '../lifecycle';
import { oneMore, usedUp, type Share, type Used } from '../shares';
import type { Complaint } from './complaint';
import type { Party } from './records';

/**
 * How often a party may do each act on one case by itself. A case is one document, and every act is an event, often a notice to others:
 * a script must neither fill them nor bury what others did. Whoever needs more is helped by an officer, whose recordings (代录) have no
 * share. An act that stands here under no name has the share of {@link otherwise}.
 */
export const shares: Readonly<Record<string, Share>> = {
  supplement: { day: 10, total: 50 },
  recordConsent: { day: 10, total: 40 },
  answer: { day: 5, total: 20 },
  correctContact: { day: 5, total: 20 },
  rate: { day: 5, total: 20 },
  takeBackConsent: { day: 4, total: 10 },
  changeClaim: { day: 3, total: 10 },
  suspend: { day: 2, total: 6 },
  settle: { day: 2, total: 6 },
  withdraw: { day: 2, total: 6 },
};

/** The share of an act of a party that has none of its own. */
export const otherwise: Share = { day: 5, total: 20 };

/** What a party may write on one case; nobody who wants to be understood needs more. The bureau writes what it must. */
export const messageShare: Share = { day: 50, total: 500 };

/** How much of its shares each party has used in this case, by act. */
export type PartyActs = Partial<Record<Party, Readonly<Record<string, Used>>>>;

const partyIn = ({ relation }: Pick<Acting<string>, 'relation'>): Party | undefined =>
  relation === 'complainant' || relation === 'respondent' ? relation : undefined;

/** The share of an act of a party. */
export function shareOf(command: string): Share {
  return Object.prototype.hasOwnProperty.call(shares, command) ? (shares[command] ?? otherwise) : otherwise;
}

/** Why one more of `what` is refused to who has used so much of the share. */
export function refuseMore(share: Share, used: Used | undefined, what: string, moment: Moment): Refusal | undefined {
  const full = usedUp(share, used, moment);
  return full && refuse(full.of === 'day' ? 'share-of-day' : 'share-of-case', { params: { what, count: full.count } });
}

/** The complaint with this act counted on its party's share, or the refusal; acts of officers are not counted. Pure. */
export function counted(
  before: Complaint,
  next: Complaint,
  { command, label }: { command: string; label: string },
  actor: Acting<string>,
  moment: Moment,
): Complaint | Refusal {
  const party = partyIn(actor);
  if (!party) return next;
  const acts = before.partyActs?.[party];
  const used = acts && Object.prototype.hasOwnProperty.call(acts, command) ? acts[command] : undefined;
  const refusal = refuseMore(shareOf(command), used, label, moment);
  if (refusal) return refusal;
  return { ...next, partyActs: { ...next.partyActs, [party]: { ...acts, [command]: oneMore(used, moment) } } };
}
