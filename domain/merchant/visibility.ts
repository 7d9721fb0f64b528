import { factRows, viewOf } from '../facts';
import { merchantFacts, type MerchantSight } from './facts';
import type { Merchant, MerchantInvitation, MerchantMember, Merging, Shop } from './merchant';
import type { MerchantRelation } from './relations';

type Named<T> = Omit<T, 'by'> & { by: string };
type Masked =
  | 'shops'
  | 'origin'
  | 'people'
  | 'invitations'
  | 'handingOver'
  | 'closed'
  | 'reopened'
  | 'mergings'
  | 'riskClass'
  | 'by'
  | 'source'
  | 'at';

/** Somebody who acts for a merchant, as it is read: never by which account. */
export type PersonView = Omit<MerchantMember, 'member'>;

/** A shop as it is read; what was found of it, and by whom, by the bureau alone. */
export type ShopView = Omit<Shop, 'checked'> & { checked?: Named<NonNullable<Shop['checked']>> };

/** A merging as it is read, its people by their names. */
export type MergingView = Omit<Merging, 'by' | 'declined' | 'approved' | 'undoing' | 'undone'> & {
  by: string;
  declined?: Named<NonNullable<Merging['declined']>>;
  approved?: Named<NonNullable<Merging['approved']>>;
  undoing?: Named<NonNullable<Merging['undoing']>>;
  undone?: Named<NonNullable<Merging['undone']>>;
};

/** What one relation may read of a merchant. */
export type MerchantView = Omit<Merchant, Masked> & {
  shops: ShopView[];
  people: PersonView[];
  invitations?: Named<MerchantInvitation>[];
  handingOver?: Named<NonNullable<Merchant['handingOver']>>;
  closed?: Omit<NonNullable<Merchant['closed']>, 'by'> & { by?: string };
  /** The following to the bureau alone. */
  reopened?: Named<NonNullable<Merchant['reopened']>[number]>[];
  mergings?: MergingView[];
  riskClass?: Named<NonNullable<Merchant['riskClass']>>;
  source?: Merchant['source'];
  origin?: Merchant['origin'];
  at?: number;
  by?: string;
};

/** Who reads what of a merchant, row by row, compiled from its facts. */
export const visibility = factRows<Merchant, MerchantSight>(merchantFacts);

/** A merchant as one relation may read it. */
export function viewMerchant(merchant: Merchant, sight: MerchantSight): MerchantView {
  const view = viewOf(visibility, merchant, sight) as unknown as MerchantView;
  // A merchant nobody acts for has an empty list, not none.
  return { ...view, people: view.people ?? [], shops: view.shops ?? [], trades: view.trades ?? [] };
}

/** In which of the ways a relation reads it; undefined for a stranger, to whom it does not exist. Pure. */
export const sightOf = (relation: MerchantRelation | undefined): MerchantSight | undefined => {
  if (!relation || relation === 'stranger') return undefined;
  return relation === 'owner' || relation === 'clerk' ? relation : 'staff';
};
