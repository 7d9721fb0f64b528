import type { CivilDate } from '../civil-date';
import type { FiledFile } from '../evidence/claiming';
import type { Person } from '../merchant/person';
import type { ExclusionKey, PromiseKind, ShownPlace } from './kinds';

/** A title such as 放心消费单元, which somebody granted on a document; without both nobody is shown it (条例 9). */
export interface Title {
  name: string;
  by: string;
  document: string;
  on: CivilDate;
}

/** What is promised, as who buys reads it. */
export interface Wording {
  /** Which template, and its version: `sevenDays/2026-11`. */
  template: string;
  /** The whole text: the template's as it stood, filled in. */
  text: string;
  /** What the merchant adds in its own words. */
  more?: string;
  /** Ids of the shops it holds in; none: all of the merchant. */
  shops: string[];
  /** Which goods. */
  goods: string;
  excluded: ExclusionKey[];
  /** Which goods those are. */
  excludedGoods?: string;
  /** The buyer confirms at each purchase that they are not taken back (七日办法 20). */
  confirmed?: boolean;
  /** Civil days from the day after receipt within which goods are taken back. */
  days?: number;
  /** Civil days from receipt of the goods within which the price is paid back. */
  refundDays?: number;
  /** Who bears the freight of a return. */
  freight?: 'buyer' | 'seller';
  title?: Title;
}

/** How it stood until it was changed; whoever bought then keeps it. */
export interface PastVersion {
  n: number;
  wording: Wording;
  /** Civil days, both included; on the day of the change whoever bought may hold either. */
  from: CivilDate;
  until: CivilDate;
  reason: string;
}

/** A purchase for which the promise was not kept, as an officer found it in a complaint. Never of a report. */
export interface Breach {
  id: string;
  case: { id: string; no: string };
  /** The day of the purchase, and the version that stood on it. */
  boughtOn: CivilDate;
  n: number;
  said: string;
  /** By what the case is this merchant's: the same in normal form, or an officer's word with the reason. */
  matched: 'uscc' | 'name' | 'shop' | 'officer';
  why?: string;
  on: CivilDate;
  by: Person;
  reply?: { on: CivilDate; by: Person; text: string };
  undone?: { on: CivilDate; by: Person; reason: string };
}

/**
 * drafted → signed (by the owner) → checked (by staff, only for being no less than the law) → shown → ended. A change of what is shown waits as
 * `change` until it was checked. `suspended`: not shown until it was mended. `discarded`: a draft nobody needs.
 */
export type PromiseState = 'drafted' | 'signed' | 'checked' | 'shown' | 'suspended' | 'ended' | 'discarded';

/** One promise of one merchant. */
export interface MerchantPromise {
  _id: string;
  version: number;
  no: string;
  /** Id of the merchant. */
  merchant: string;
  kind: PromiseKind;
  state: PromiseState;
  wording: Wording;
  /** Which version of the wording stands, from 1, and since when it is shown. */
  n: number;
  from?: CivilDate;
  /** Whoever wrote any of it: none of them checks it. */
  writers: Person[];
  signed?: { on: CivilDate; by: Person };
  checked?: { on: CivilDate; by: Person };
  returned?: { on: CivilDate; by: Person; reason: string }[];
  /** Where it is shown, by whose word; `files` prove it. */
  shown?: { since: CivilDate; where: ShownPlace[]; note?: string; by: Person; files?: FiledFile[] };
  /** Signed by the owner, waits for who checks. */
  change?: { wording: Wording; reason: string; on: CivilDate; by: Person };
  versions?: PastVersion[];
  /** It ends on `endOn`, that day included, with notice given on `noticeOn`; who bought before keeps it. */
  ending?: { noticeOn: CivilDate; endOn: CivilDate; reason: string; by: Person };
  suspensions?: {
    on: CivilDate;
    by: Person;
    reason: string;
    article: string;
    lifted?: { on: CivilDate; by: Person; reason: string };
  }[];
  discarded?: { on: CivilDate; by: Person; reason: string };
  /** Words that WeChat's check did not pass and a person of the bureau let through; `event` is the act that brought them. */
  letThrough?: { event: string; on: CivilDate; by: Person; reason: string }[];
  breaches?: Breach[];
  /** UTC ms by which lists sort. */
  at: number;
  on: CivilDate;
}
