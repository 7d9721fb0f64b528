import type { Actor } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import { MOST_FIGURES, shopFigures } from '@domain/complaint/shop-figures';
import { isOnDesk, type ShopList } from '@domain/complaint/shop-desk';
import { accountOf, stillHeld } from '@domain/complaint/talk/holding';
import { takingUp } from '@domain/complaint/talk/merchant-access';
import { viewComplaint } from '@domain/complaint/visibility';
import { sayRefusal } from '@domain/error-table';
import { refuse } from '@domain/errors';
import type { Moment } from '@domain/lifecycle';
import type { Merchant } from '@domain/merchant/merchant';
import { membershipIn } from '@domain/merchant/relations';
import { ownMerchant } from '../../kernel/merchants';
import { sideBySide } from '../../kernel/meter';
import { Refused } from '../../kernel/refused';
import { checksOn } from '../content/reading';
import { complaintById, endedOfShop, shopPage } from './queries';
import { rowFor } from './views';

/** Who of the shop answers it: the reader, a colleague by name, somebody who came by a code; undefined where nobody does. */
function answeredBy(actor: Actor, merchant: Merchant, complaint: Complaint) {
  const { member } = complaint.respondent;
  if (!member) return undefined;
  if (!accountOf(complaint)) return member === actor.member ? ('me' as const) : ('code' as const);
  if (member === actor.member) return stillHeld(complaint, actor.holds) ? ('me' as const) : undefined;
  const name = membershipIn(merchant, member)?.name;
  return name === undefined ? undefined : { name };
}

/** A row of the desk, cut from the respondent's view: what is complained of, by when, how it stands and who answers; nothing of the complainant. */
function rowOf(actor: Actor, merchant: Merchant, complaint: Complaint, { today }: Moment) {
  const { id, no, state, outcome, problem, goods, deadline } = rowFor(complaint, 'respondent', today);
  return { id, no, state, outcome, problem, goods, deadline, by: answeredBy(actor, merchant, complaint) };
}

/** A page of the desk of a merchant the caller acts for. */
export async function ownCases(actor: Actor, merchant: string, list: ShopList, moment: Moment, cursor?: string) {
  const [own, { complaints, next }] = await sideBySide([
    () => ownMerchant(actor, merchant),
    () => shopPage(merchant, list, cursor),
  ]);
  const shown = complaints.filter((one) => isOnDesk(one, merchant));
  return { name: own.merchant.name, rows: shown.map((one) => rowOf(actor, own.merchant, one, moment)), next };
}

/** A case of the desk before it is taken up: what it is about as staff checked it, and whether the caller may answer it, or why not. */
export async function toTakeUp(actor: Actor, merchant: string, id: string, moment: Moment) {
  const [own, complaint] = await sideBySide([() => ownMerchant(actor, merchant), () => complaintById(id)]);
  if (!complaint || !isOnDesk(complaint, merchant)) throw new Refused(refuse('not-found'));
  const { purchase, summary } = viewComplaint(complaint, 'respondent', await checksOn(complaint));
  const tried = takingUp(complaint, actor, { merchant, person: own.person, holding: '' }, moment);
  return {
    ...rowOf(actor, own.merchant, complaint, moment),
    name: own.merchant.name,
    amountFen: purchase?.amountFen,
    summary,
    ...('refused' in tried && { cannot: sayRefusal(tried) }),
  };
}

/** The merchant's own figures of the last twelve months, counted from its newest cases that ended. */
export async function ownFigures(actor: Actor, merchant: string, { today }: Moment) {
  const [, ended] = await sideBySide([() => ownMerchant(actor, merchant), () => endedOfShop(merchant)]);
  return shopFigures(ended.slice(0, MOST_FIGURES), today, ended.length > MOST_FIGURES);
}
