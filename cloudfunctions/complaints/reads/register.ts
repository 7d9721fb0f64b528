import type { Actor } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import { standingLink } from '@domain/complaint/merchant-link';
import { relationsToComplaint } from '@domain/complaint/relations';
import type { CivilDate } from '@domain/civil-date';
import { registerFace } from '@domain/merchant/face';
import { idsOf } from '@domain/merchant/merging';
import { membershipIn } from '@domain/merchant/relations';
import { merchantById } from '../../kernel/merchants';
import { proposedIn } from '../../kernel/register';
import { linkedPage } from './queries';
import { rowFor } from './views';

/** What the register has for a case: the merchant it is linked with as that stands today, and those that may be the one, each with why. */
export async function registerFor({ respondent, merchantLinks }: Complaint, also?: string) {
  const linked = standingLink({ merchantLinks })?.merchant;
  const { hint } = respondent;
  const named = [...new Set([linked, hint, also])].flatMap((id) => (id ? [id] : []));
  const { known, candidates, more } = await proposedIn(respondent, named);
  const faces = (id: string | undefined) =>
    known.filter((one) => id !== undefined && idsOf(one).includes(id)).map(registerFace)[0];
  return {
    linked: faces(linked),
    /** What is chosen in a form already. */
    also: faces(also),
    rows: candidates.map(({ merchant, why, shop }) => ({ ...registerFace(merchant), why, ...(shop && { shop }) })),
    more,
  };
}

/**
 * A page of the cases linked with a merchant, or with one it absorbed, the newest first, of those that the reader may see; whoever acts for that merchant, or is a party, is told
 * nothing of them at the desk.
 */
export async function casesOfMerchant(actor: Actor, id: string, today: CivilDate, cursor?: string) {
  const merchant = await merchantById(id);
  if (!merchant || membershipIn(merchant, actor.member)) return { rows: [], next: undefined };
  const { complaints, next } = await linkedPage(idsOf(merchant), cursor);
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
