import type { ComplaintRelation } from '../bureau/actor';
import { isClear, type Checks, type Item } from '../content/checks';
import { refuse, type Refusal } from '../errors';
import { without } from '../without';
import type { Complaint } from './complaint';
import { openOfferIn, sideOfParty } from './offers';
import type { ComplaintView } from './visibility';

/** Items of a case and of those that were merged into it. */
const itemsOf = (checks: readonly Checks[]): Item[] => checks.flatMap(({ items }) => items);

const parties: Partial<Record<ComplaintRelation, true>> = { complainant: true, respondent: true };

/** Filed in the program by the complainant: the other side sees nothing of it before it was noted for the check. */
const isUnnoted = ({ _id, source, complainant }: Complaint, checks: readonly Checks[]): boolean =>
  source === 'miniProgram' && complainant.member !== undefined && !checks.some(({ of }) => of === _id);

/** What the other side wrote in its filing and this one does not see yet. */
const summaryWaits = (relation: ComplaintRelation, complaint: Complaint, checks: readonly Checks[]): boolean =>
  relation === 'respondent' &&
  (isUnnoted(complaint, checks) ||
    itemsOf(checks).some((item) => item.what === 'words' && item.where === 'filing' && !isClear(item)));

/** Instants of the acts whose words about an offer nobody has passed yet; `not`: those of this author are its own to read. */
const offerWordsHeld = (checks: readonly Checks[], not?: ComplaintRelation): Set<number> =>
  new Set(
    itemsOf(checks).flatMap((item) =>
      item.what === 'words' && item.where === 'offer' && item.from !== not && !isClear(item) ? [item.at] : [],
    ),
  );

/** What the other side of an offer reads of it: kinds, amount and day at once, what was written to it once that is passed. */
function offersShown(
  offers: NonNullable<ComplaintView['offers']>,
  relation: 'complainant' | 'respondent',
  checks: readonly Checks[],
): NonNullable<ComplaintView['offers']> {
  const held = offerWordsHeld(checks, relation);
  return offers.map((one) => {
    const { terms, ended } = one;
    const waits = one.from !== sideOfParty[relation] && terms.more !== undefined && held.has(one.at);
    return {
      ...one,
      ...(waits && { terms: without(terms, 'more'), waits: true as const }),
      ...(ended?.reason && held.has(ended.at) && { ended: without(ended, 'reason') }),
    };
  });
}

/** Nobody accepts what it may not read yet: an officer first looks at the words of the open offer. Pure. */
export function openOfferHeld(complaint: Complaint, checks: readonly Checks[]): Refusal | undefined {
  const open = openOfferIn(complaint);
  return open?.terms.more !== undefined && offerWordsHeld(checks).has(open.at) ? refuse('offer-held') : undefined;
}

/**
 * A party's view without what the other side wrote and nobody has passed yet: to the merchant the summary until the words it is drawn from
 * passed, to either side the other's pictures and the words of its offers. What staff recorded is not checked; figures, periods and acts know nothing of it.
 */
export function withoutHeld(
  view: ComplaintView,
  relation: ComplaintRelation,
  complaint: Complaint,
  checks: readonly Checks[],
): ComplaintView {
  if (relation !== 'complainant' && relation !== 'respondent') return view;
  const held = new Set(itemsOf(checks).flatMap((item) => (item.from !== relation && !isClear(item) ? [item.id] : [])));
  const { summary, evidence, offers, ...rest } = view;
  const unnoted = relation === 'respondent' && isUnnoted(complaint, checks);
  const shows = ({ id, from }: { id: string; from: string }) => from === relation || (!held.has(id) && !unnoted);
  const shown = evidence?.filter(shows) ?? [];
  return {
    ...rest,
    ...(summary !== undefined && !summaryWaits(relation, complaint, checks) && { summary }),
    ...(offers && { offers: offersShown(offers, relation, checks) }),
    // An empty list would tell that something waits.
    ...(shown.length && { evidence: shown }),
  };
}

/** An item as officers read it; `on`: the case it was written in, where that was merged into the one that is read. */
export type StaffItem = Item & { on?: string };

/** What a reader of a case is told of the checks: officers on it everything, a party what became of its own. */
export function contentFor(relation: ComplaintRelation, worksOn: boolean, complaint: Complaint, checks: readonly Checks[]) {
  const items = itemsOf(checks);
  if (worksOn) {
    // What came with a case that was merged into this one is decided on in that one.
    const from = ({ of }: Checks) => (of === complaint._id ? {} : { on: of });
    const shown = checks.flatMap((one) => one.items.map((item): StaffItem => ({ ...item, ...from(one) })));
    return { side: 'staff' as const, items: shown.filter(({ state }) => state !== 'passed') };
  }
  if (!parties[relation]) return undefined;
  const isOwn = ({ from, member }: Item) =>
    from === relation && (from !== 'respondent' || member === complaint.respondent.member);
  const own = items.filter((item) => isOwn(item) && (item.state === 'held' || item.state === 'heldBack'));
  return {
    side: 'party' as const,
    summaryWaits: summaryWaits(relation, complaint, checks),
    own: own.map(({ id, what, where, from, state, decided }) => ({ id, what, where, from, state, reason: decided?.reason })),
  };
}
