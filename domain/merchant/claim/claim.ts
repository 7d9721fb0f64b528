import type { CivilDate } from '../../civil-date';
import type { FiledFile } from '../../evidence/claiming';
import type { Exemption, MerchantKind, ShopChannel } from '../merchant';
import type { Person } from '../person';

/** What somebody says a merchant of theirs is: by its code, or by why it has none and by its shop. */
export interface Claimed {
  kind: MerchantKind;
  name: string;
  uscc?: string;
  exemption?: Exemption;
  /** A shop of it on the network. */
  shop?: { channel: ShopChannel; platform?: string; name: string; url?: string };
  /** What the person is to the merchant, in their own words. */
  note?: string;
}

/** filed → verified | refused | withdrawn; none of them goes on. */
export type ClaimState = 'filed' | 'verified' | 'refused' | 'withdrawn';

export interface MerchantClaim extends Claimed {
  _id: string;
  version: number;
  no: string;
  state: ClaimState;
  /** By which account; `person` and `phone` as the person gave them. */
  member: string;
  person: string;
  phone: string;
  /** Photos of the licence, or of what shows that the shop is theirs. */
  files: FiledFile[];
  at: number;
  on: CivilDate;
  /** Verified for this merchant; `saw`: against what. */
  verified?: {
    on: CivilDate;
    by: Person;
    saw: string;
    merchant: string;
    merchantNo: string;
    replaced?: { name: string; reason: string };
  };
  /** Why not, and what to do. */
  declined?: { on: CivilDate; by: Person; reason: string; todo: string };
  withdrawnOn?: CivilDate;
}
