import { refuse, type Refusal } from '../errors';
import type { Acting, Moment } from '../lifecycle';
import { oneMore, usedUp, type Share, type Used } from '../shares';
import type { Complaint } from './complaint';
import type { Party } from './records';

/** What a party may write on one case; nobody who wants to be understood needs more. The bureau writes what it must. */
export const messageShare: Share = { day: 50, total: 500 };

/** How much of its shares each party has used in this case, by act. */
export type PartyActs = Partial<Record<Party, Readonly<Record<string, Used>>>>;

const partyIn = ({ relation }: Pick<Acting<string>, 'relation'>): Party | undefined =>
  relation === 'complainant' || relation === 'respondent' ? relation : undefined;

/** Why one more of `what` is refused to who has used so much of the share. */
export function refuseMore(share: Share, used: Used | undefined, what: string, moment: Moment): Refusal | undefined {
  const full = usedUp(share, used, moment);
  return full && refuse(full.of === 'day' ? 'share-of-day' : 'share-of-case', { params: { what, count: full.count } });
}

/**
 * The complaint with this act counted on its party's share, or the refusal. A case is one document, and every act is an event, often a
 * notice to others: a script must neither fill them nor bury what others did. Whoever needs more is helped by an officer, whose recordings
 * (代录) are not counted. Pure.
 */
export function counted(
  before: Complaint,
  next: Complaint,
  { command, label, share }: { command: string; label: string; share: Share },
  actor: Acting<string>,
  moment: Moment,
): Complaint | Refusal {
  const party = partyIn(actor);
  if (!party) return next;
  const acts = before.partyActs?.[party];
  const used = acts && Object.prototype.hasOwnProperty.call(acts, command) ? acts[command] : undefined;
  const refusal = refuseMore(share, used, label, moment);
  if (refusal) return refusal;
  return { ...next, partyActs: { ...next.partyActs, [party]: { ...acts, [command]: oneMore(used, moment) } } };
}
