import type { CivilDate } from '../civil-date';
import { factRows, viewOf } from '../facts';
import type { Offer } from '../offer/offer';
import { negotiationFacts, type NegotiationSight } from './facts';
import type { Negotiation, Prepared } from './negotiation';

type Masked = 'enrolment' | 'office' | 'member' | 'prepared' | 'viewed' | 'offers' | 'failed' | 'calls' | 'at';
type Said<T> = Omit<T, 'by'> & { by?: string };

/** What one relation may read of a negotiation. */
export type NegotiationView = Omit<Negotiation, Masked> & {
  enrolment?: never;
  office?: string;
  member?: never;
  prepared: Partial<Omit<Prepared, 'purchase' | 'complainant'>> & {
    purchase: Pick<Prepared['purchase'], 'goods' | 'boughtOn'> & Partial<Prepared['purchase']>;
    complainant?: Pick<Prepared['complainant'], 'name' | 'phone'> & Partial<Prepared['complainant']>;
  };
  viewed?: { on: CivilDate; by?: string };
  offers: Said<Offer>[];
  failed?: { on: CivilDate; reason: string; by?: string };
  calls?: Said<NonNullable<Negotiation['calls']>[number]>[];
  at?: never;
};

/** Who reads what of a negotiation, row by row, compiled from its facts. */
export const visibility = factRows<Negotiation, NegotiationSight>(negotiationFacts);

/** A negotiation as one relation may read it; lists of which nothing is left are empty. Pure. */
export function viewNegotiation(negotiation: Negotiation, sight: NegotiationSight): NegotiationView {
  return { files: [], offers: [], ...viewOf(visibility, negotiation, sight) } as unknown as NegotiationView;
}
