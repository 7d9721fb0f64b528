import type { ComplaintRelation } from '../bureau/actor';
import type { Checks } from '../content/checks';
import { factRows, viewOf } from '../facts';
import type { Complainant, Complaint, Purchase, Respondent } from './complaint';
import { complaintFacts } from './facts';
import { withoutHeld } from './held';
import { withoutMissing } from './import/is-thin';
import type { CaseOffer } from './offers';
import type { Access, ClaimChange, MerchantLink, MergedCase, Performance, Publication, Reclassification } from './records';
import { wasAccepted } from './relations';

type Cut =
  | 'complainant'
  | 'respondent'
  | 'purchase'
  | 'handler'
  | 'access'
  | 'goesOn'
  | 'mergedFrom'
  | 'publication'
  | 'reclassifications'
  | 'entrusted'
  | 'suspension'
  | 'performance'
  | 'claims'
  | 'helper'
  | 'merchantLinks'
  | 'offers';

/** What one relation may read: every part may be missing, and a masked part is shorter. */
export type ComplaintView = {
  [Key in Exclude<keyof Complaint, Cut>]?: Complaint[Key];
} & {
  complainant?: Partial<Complainant>;
  respondent?: Partial<Respondent>;
  purchase?: Partial<Purchase>;
  handler?: { member?: string; name: string };
  entrusted?: Omit<NonNullable<Complaint['entrusted']>, 'respondentConsent'> & { respondentConsent?: string };
  suspension?: Partial<NonNullable<Complaint['suspension']>> & { on: string };
  performance?: Omit<Performance, 'ended'> & {
    ended?: Pick<NonNullable<Performance['ended']>, 'on' | 'why'> & Partial<NonNullable<Performance['ended']>>;
  };
  goesOn?: Pick<NonNullable<Complaint['goesOn']>, 'id'>;
  mergedFrom?: (Partial<MergedCase> & Pick<MergedCase, 'id' | 'no' | 'on'>)[];
  publication?: (Omit<Publication, 'by' | 'of' | 'withdrawn'> &
    Partial<Pick<Publication, 'by' | 'of'>> & { withdrawn?: { on: string; by?: string; reason?: string } })[];
  claims?: (Pick<ClaimChange, 'on' | 'at' | 'from' | 'to'> & Partial<ClaimChange>)[];
  reclassifications?: (Pick<Reclassification, 'on' | 'changed'> & Partial<Reclassification>)[];
  helper?: Omit<NonNullable<Complaint['helper']>, 'code'> & { code?: { by: string; on: string; until: string } };
  merchantLinks?: (Omit<MerchantLink, 'on' | 'by'> & Partial<MerchantLink>)[];
  /** `waits`: its words are not shown to the other side before they were checked. */
  offers?: (CaseOffer & { waits?: true })[];
  access?: Omit<Access, 'code' | 'joined'> & {
    code?: Omit<NonNullable<Access['code']>, 'id'>;
    joined?: Omit<NonNullable<Access['joined']>, 'account'> & { account?: { merchant: string } };
  };
};

/** Who reads what of a complaint, row by row, compiled from its facts. */
export const visibility = factRows<Complaint, ComplaintRelation>(complaintFacts);

/**
 * The complaint as one relation may read it, cut on the server (casework: initial check; PIPL 6).
 * A respondent sees nothing of a complaint that was never accepted; an empty view for a stranger. What a list of the national platform
 * did not say is in nobody's view; what the checks hold back (`held.ts`) is
 * not in the other side's; without `checks` it is the view of a letter, which an officer reads before it goes out.
 */
export function viewComplaint(complaint: Complaint, relation: ComplaintRelation, checks?: readonly Checks[]): ComplaintView {
  if (relation === 'respondent' && !wasAccepted(complaint)) return {};
  const view = viewOf(visibility, withoutMissing(complaint), relation) as ComplaintView;
  return checks ? withoutHeld(view, relation, complaint, checks) : view;
}
