import type { CivilDate } from '../civil-date';
import type { FiledFile } from '../evidence/claiming';
import type { Person } from '../merchant/person';
import type { Condition } from './pledge';

/**
 * applied (by the owner, with the pledge) → reviewed (by an officer) → open (admitted by a leader who did not review it) ⇄ suspended → ended.
 * `declined` and `withdrawn`: never admitted; the merchant may apply again.
 */
export type EnrolmentState = 'applied' | 'reviewed' | 'open' | 'suspended' | 'ended' | 'declined' | 'withdrawn';

/** Why an enrolment ended. */
export const endGrounds = ['ownWish', 'late', 'untrue', 'gone', 'other'] as const;
export type EndGround = (typeof endGrounds)[number];

interface Done {
  on: CivilDate;
  by: Person;
}

/** One merchant's enrolment; after an end a new application is a new one. */
export interface Enrolment {
  _id: string;
  version: number;
  no: string;
  /** Id of the merchant. */
  merchant: string;
  state: EnrolmentState;
  /** Who answers consumers, and by which telephone the bureau reaches that person. */
  contact: string;
  phone: string;
  /** What it says it has: place, person, computer, telephone, rules. */
  has: Condition[];
  /** How complaints and after-sales are handled, in its own words. */
  statement: string;
  /** Photos of the licence. */
  files: FiledFile[];
  /** 承诺书 as it was signed, word for word, and by whom. */
  pledge: { version: string; text: string } & Done;
  reviewed?: Done & { saw: string };
  admitted?: Done;
  /** Its account at the ODR of 12315, as an officer saw it; only such firms count for indicator 26.1. */
  odr?: Done & { number: string };
  suspensions?: (Done & { reason: string; lifted?: Done & { reason: string } })[];
  declined?: Done & { reason: string; todo: string };
  ended?: Done & { ground: EndGround; reason: string };
  withdrawnOn?: CivilDate;
  /** UTC ms by which lists sort. */
  at: number;
  on: CivilDate;
}
