import type { CivilDate } from '../../civil-date';
import type { MerchantKind } from '../../merchant/merchant';
import type { Person } from '../../merchant/person';
import type { FactContent } from './content';

/**
 * entered → checked | returned (sent back) → … → ended. Only `checked` and `ended` are read by the merchant. `discarded`: entered by mistake
 * and never checked.
 */
export type FactState = 'entered' | 'returned' | 'checked' | 'ended' | 'discarded';

/** Why nothing stands against the merchant any more. `annulled`: the decision was changed, annulled, unlawful or void (45号-11). */
export const endings = {
  repaired: { label: '准予信用修复，停止公示' },
  automatic: { label: '公示期满，停止公示' },
  movedOut: { label: '移出名录、名单' },
  annulled: { label: '决定被变更、撤销、确认违法或者无效，撤回公示' },
  deregistered: { label: '已经注销，停止公示' },
  mistaken: { label: '本局登记有误' },
} as const;
export type Ending = keyof typeof endings;
export const endingKeys = Object.keys(endings) as [Ending, ...Ending[]];

/** What was set down before a correction, with who answered for it. */
export interface PastContent {
  content: FactContent;
  /** The day it was replaced, and why. */
  until: CivilDate;
  reason: string;
  by: Person;
  checkedBy?: Person;
}

/** What went wrong in a repair by fraud (令107-23): refused, or granted and revoked, on this day. */
export interface Fraud {
  kind: 'refused' | 'revoked';
  /** The day of that decision: from it three years are counted. */
  on: CivilDate;
  document: string;
}

/** One fact of credit as the bureau keeps it beside the publicity system. */
export interface CreditFact extends FactContent {
  _id: string;
  version: number;
  /** LDF-2026-0001 */
  no: string;
  /** Id of the merchant, its name and kind as they were when it was entered. */
  merchant: string;
  merchantName: string;
  merchantKind: MerchantKind;
  state: FactState;
  /** UTC ms by which lists sort: when it was entered. */
  at: number;
  on: CivilDate;
  /** Whoever entered or corrected any of it: none of them checks it. */
  writers: Person[];
  /** How it came here. */
  origin: 'entered' | 'imported';
  /** Of an imported one: the batch and the line. */
  batch?: { id: string; line: number };
  checked?: { on: CivilDate; by: Person };
  returned?: { on: CivilDate; by: Person; reason: string }[];
  versions?: PastContent[];
  fraud?: Fraud;
  /** `on` is the day of the decision or, without one, the day the publication stopped. */
  ended?: { why: Ending; on: CivilDate; document?: string; reason?: string; recordedOn: CivilDate; by: Person };
  /** Days that were reached and told: the first day one may apply, the last day of publication. */
  reached?: { apply?: CivilDate; end?: CivilDate };
  discarded?: { on: CivilDate; by: Person; reason: string };
}
