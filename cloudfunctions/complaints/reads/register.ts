import type { Actor } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import { standingLink } from '@domain/complaint/merchant-link';
import { relationsToComplaint } from '@domain/complaint/relations';
import type { CivilDate } from '@domain/civil-date';
import { candidatesOf, soughtMarks } from '@domain/merchant/candidates';
import { registerFace } from '@domain/merchant/face';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { membershipIn } from '@domain/merchant/relations';
import { withoutHead, type Kept } from '../../kernel/commit';
import { merchantById } from '../../kernel/merchants';
import { sideBySide } from '../../kernel/meter';
import { newestPage } from '../../kernel/newest';
import { db } from '../../kernel/store';
import { soughtPage } from './queries';
import { rowFor } from './views';

/** So many merchants are proposed; who is not among them is found by words. */
const MOST = 5;

/** The newest merchants that have one of these keys, and whether there are others. */
async function havingAny(marks: readonly string[]): Promise<{ found: Merchant[]; next?: string }> {
  if (!marks.length) return { found: [] };
  const { found, next } = await newestPage<Kept<Merchant>>(merchantName.collection, { find: db.command.in([...marks]) });
  return { found: found.map((one) => withoutHead(one)), next };
}

/** What the register has for a case: the merchant it is linked with as that stands today, and those that may be the one, each with why. */
export async function registerFor({ respondent, merchantLinks }: Complaint, also?: string) {
  const linked = standingLink({ merchantLinks })?.merchant;
  const { hint } = respondent;
  const { few, many } = soughtMarks(respondent);
  const named = [...new Set([linked, hint, also])].flatMap((id) => (id ? [id] : []));
  const [byId, sure, like] = await sideBySide([
    () => Promise.all(named.map(merchantById)),
    () => havingAny(few),
    () => havingAny(many),
  ]);
  const known = byId.flatMap((one) => one ?? []);
  const faces = (id: string | undefined) => known.filter((one) => one._id === id).map(registerFace)[0];
  const candidates = candidatesOf<Merchant>(respondent, [...known, ...sure.found, ...like.found]);
  return {
    linked: faces(linked),
    /** What is chosen in a form already. */
    also: faces(also),
    rows: candidates.slice(0, MOST).map(({ merchant, why, shop }) => ({ ...registerFace(merchant), why, ...(shop && { shop }) })),
    more: candidates.length > MOST || sure.next !== undefined || like.next !== undefined,
  };
}

/**
 * A page of the cases linked with a merchant, the newest first, of those that the reader may see; whoever acts for that merchant, or is a party, is told
 * nothing of them at the desk.
 */
export async function casesOfMerchant(actor: Actor, id: string, today: CivilDate, cursor?: string) {
  const [merchant, { complaints, next }] = await sideBySide([
    () => merchantById(id),
    () => soughtPage({ by: 'merchant', value: id, how: 'is' }, { office: 'all' }, cursor),
  ]);
  if (!merchant || membershipIn(merchant, actor.member)) return { rows: [], next: undefined };
  const seen = complaints.filter((one) =>
    relationsToComplaint(actor, one).every((relation) => !['stranger', 'complainant', 'respondent'].includes(relation)),
  );
  const rows = seen
    .map((one) => rowFor(one, 'staff', today))
    .map(({ id: of, no, state, outcome, receivedOn, goods }) => ({
      ...{ id: of, no, state, outcome, receivedOn, goods },
    }));
  return { rows, next };
}
