import type { CivilDate } from '../civil-date';
import type { Person } from './person';

/** What a merchant is by its registration; the annual report, the lists and the questions of a self-check follow from it. */
export const merchantKinds = ['company', 'individual', 'cooperative', 'platform', 'person'] as const;
export type MerchantKind = (typeof merchantKinds)[number];

/** Why a person who sells need not register (电子商务法 10, 网络交易监督管理办法 8). */
export const exemptions = ['ownFarmProduce', 'householdCraft', 'convenienceLabour', 'small'] as const;
export type Exemption = (typeof exemptions)[number];

/** Where a shop stands. */
export const shopChannels = ['platform', 'ownSite', 'miniProgram', 'officialAccount', 'app', 'livestream', 'local'] as const;
export type ShopChannel = (typeof shopChannels)[number];

/** What an officer found who looked at a shop. */
export const shopFindings = ['fine', 'changed', 'dead', 'mismatch', 'outside', 'illegal'] as const;
export type ShopFinding = (typeof shopFindings)[number];

/** Where the bureau knows a merchant from. */
export const origins = ['annualReport', 'platformReport', 'department', 'patrol', 'complaint', 'national', 'self'] as const;
export type Origin = (typeof origins)[number];

/** A shop of a merchant; one that has closed stays, for what happened in it. */
export interface Shop {
  id: string;
  channel: ShopChannel;
  platform?: string;
  name: string;
  url?: string;
  /** What people call it besides its name. */
  aliases?: string[];
  /** Where it sends from, or stands. */
  address?: string;
  /** What it sells, in a few words. */
  goods?: string[];
  /** The day the bureau noted it (+08:00). */
  on?: CivilDate;
  /** When an officer looked at it last, and what was found. */
  checked?: { on: CivilDate; by: Person; found: ShopFinding; note?: string };
  /** The last day by which it is looked at again; none of one that is closed. */
  nextCheckOn?: CivilDate;
  closedOn?: CivilDate;
}

/** A WeChat user who acts for the merchant: the owner it was verified for, or whom the owner invited. */
export interface MerchantMember {
  /** `p1`, `p2` … among the people of this merchant; what a page names somebody by. */
  id: string;
  member: string;
  name: string;
  role: 'owner' | 'clerk';
  since: CivilDate;
  /** Why and when this ended; from that moment nothing of the merchant is open to the person. */
  left?: { on: CivilDate; by: string; reason: string };
}

/** A place among the people of a merchant, kept for whoever has the code; good on its last day too. */
export interface MerchantInvitation {
  id: string;
  /** Whom the owner meant by it. */
  name: string;
  on: CivilDate;
  until: CivilDate;
  by: Person;
  used?: { person: string; on: CivilDate };
  cancelled?: { on: CivilDate };
}

/** Who a merchant was that turned out to be the same subject as this one: what it is still asked and found by. */
export interface AbsorbedMerchant {
  id: string;
  no: string;
  name: string;
  uscc?: string;
  on: CivilDate;
}

/**
 * That a merchant is the same subject as another one, which goes on: proposed by one person, approved by a second, and undone in the same way. One that
 * was declined, or undone, stays as it was.
 */
export interface Merging {
  /** The one that goes on, as it was called on the day of the proposal. */
  into: { id: string; no: string; name: string };
  reason: string;
  on: CivilDate;
  by: Person;
  declined?: { on: CivilDate; by: Person; reason: string };
  /** From this moment its state is `merged`; `was` is the state before. */
  approved?: { on: CivilDate; by: Person; was: 'active' | 'closed' };
  /** It is to be undone (错并); gone again where that was declined. */
  undoing?: { on: CivilDate; by: Person; reason: string };
  undone?: { on: CivilDate; by: Person };
}

/** What a merchant deals in; chooses the questions of a self-check and whom a change of rules concerns. */
export const trades = ['goods', 'food', 'farmProduce', 'livestream', 'drugs', 'keyProducts', 'catering', 'services'] as const;
export type Trade = (typeof trades)[number];

/** A merchant (经营主体), the subject everything of its credit, its promises and its guidance belongs to. */
export interface Merchant {
  _id: string;
  version: number;
  no: string;
  kind: MerchantKind;
  name: string;
  /** 统一社会信用代码 in its normal form; absent only where there is an `exemption`. */
  uscc?: string;
  exemption?: Exemption;
  /** The day of registration as the licence has it; nobody owes a report for the year it was registered in. */
  registeredOn?: CivilDate;
  /** As it is registered (住所、经营场所). */
  address?: string;
  /** Where it really does business (网络交易监督管理办法 25), where that is another place. */
  actualAddress?: string;
  /** Whom the bureau talks to. */
  contact?: string;
  phone?: string;
  /** The office (所) whose town it is in. */
  office: string;
  trades: Trade[];
  /** A person whose trade of a year, of all shops together, is above 100 000 yuan and who has not registered (网络交易监督管理办法 8, 25). */
  over100k?: true;
  /** Where the bureau knows it from. */
  origin?: Origin;
  shops: Shop[];
  /** Who acts or acted for it. */
  people: MerchantMember[];
  /** Whom the owner asked to act for it, by a code that is told once; its id is the place of the code's hash. */
  invitations?: MerchantInvitation[];
  /** The owner wants this person of {@link people} to be the owner; it is so once that person agrees. */
  handingOver?: { to: string; on: CivilDate; by: Person };
  /**
   * `closed`: deregistered (注销) or gone; kept for what was. `merged`: the same subject as another one, under which it is found: it stands in no list and
   * counts nowhere, and what lay under it stays where it is.
   */
  state: 'active' | 'closed' | 'merged';
  closed?: { on: CivilDate; by: Person; reason: string };
  /** It was closed from `closedOn` and is not: when and why that was taken back. */
  reopened?: { closedOn?: CivilDate; on: CivilDate; by: Person; reason: string }[];
  /** Each time it was, or was to be, taken for the same as another one; the last is the one that stands. */
  mergings?: Merging[];
  /** Those that are the same subject as this one; whatever is asked of it is asked of them too. */
  absorbed?: AbsorbedMerchant[];
  /** How it came here: an approved claim, an officer, a list. */
  source: 'claim' | 'entered' | 'imported';
  /** Credit risk class (A–D) as the province computed it; read by staff alone, never computed here (国市监信发〔2022〕6号). */
  riskClass?: { value: 'A' | 'B' | 'C' | 'D'; asOf: CivilDate; source: string; by: Person };
  at: number;
  on: CivilDate;
  by: Person;
}
