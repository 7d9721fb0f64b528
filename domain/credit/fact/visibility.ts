import type { CivilDate } from '../../civil-date';
import { factRows, viewOf } from '../../facts';
import type { CreditFact, PastContent } from './fact';
import { creditFactFacts, type FactSight } from './facts';

type Named<T> = Omit<T, 'by'> & { by: string };
type Masked = 'writers' | 'checked' | 'returned' | 'versions' | 'ended' | 'discarded';

/** What one relation may read; the merchant lacks what is the bureau's own. */
export type FactView = Omit<CreditFact, Masked | 'on' | 'origin'> & {
  on?: CivilDate;
  origin?: CreditFact['origin'];
  writers?: string[];
  checked?: { on: CivilDate; by?: string };
  returned?: Named<NonNullable<CreditFact['returned']>[number]>[];
  versions?: (Pick<PastContent, 'until' | 'reason'> & { content?: PastContent['content']; by?: string; checkedBy?: string })[];
  ended?: Omit<NonNullable<CreditFact['ended']>, 'by'> & { by?: string };
  discarded?: Named<NonNullable<CreditFact['discarded']>>;
};

/** Who reads what of a credit fact, row by row, compiled from its facts. */
export const visibility = factRows<CreditFact, FactSight>(creditFactFacts);

/** A fact as one relation may read it; whether it may be read at all is {@link isOpenToMerchant}'s question. */
export const viewFact = (fact: CreditFact, relation: FactSight): FactView =>
  viewOf(visibility, fact, relation) as unknown as FactView;

/** Only what a second person checked is read by the merchant, and what ended after that. Pure. */
export const isOpenToMerchant = ({ state }: Pick<CreditFact, 'state'>): boolean => state === 'checked' || state === 'ended';
