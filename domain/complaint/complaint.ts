import type { Source } from '../bureau/source';
import type { RespondentKind } from '../respondent-kind';
import type { CivilDate } from '../civil-date';
import type { GoodsCategory } from '../matter/goods-categories';
import type { ProblemType } from '../matter/problem-types';
import type { Deadline } from '../law/deadline/deadline';
import type { RejectionGround, TerminationGround } from '../law/regulation/grounds';
import type { Handover, Records, Unreachable } from './records';

export type ComplaintState = 'received' | 'accepted' | 'suspended' | 'closed';

/** 请求 of form 1, which names some and leaves it open to ask for something else. */
export type Request = 'repair' | 'redo' | 'replace' | 'return' | 'makeUpQuantity' | 'refund' | 'compensate' | 'other';

/** How it ended; apart from the legal ground of termination (law.md §1.4). */
export type Outcome = 'mediated' | 'settled' | 'withdrawn' | 'terminated' | 'rejected' | 'takenOver' | 'merged';

export interface Complainant {
  /** Member id of the one who filed in the program; absent when staff took it in. */
  member?: string;
  name: string;
  phone: string;
  address: string;
}

export interface Respondent {
  /** Member id of the merchant's account, once known. */
  member?: string;
  kind: RespondentKind;
  name: string;
  /** Name of the platform, for a shop on one. */
  platform?: string;
  shopUrl?: string;
  /** Address as the platform publishes it (令121-13). */
  address?: string;
  contact?: string;
  phone?: string;
  uscc?: string;
  /** Id of the merchant of the register that was tapped while the form was filled in: a hint to who links the case, and no more. */
  hint?: string;
}

export interface Purchase {
  goods: string;
  boughtOn: CivilDate;
  /** Money in fen. */
  amountFen: number;
  orderNo?: string;
}

export interface Consents {
  /** Consent to mediation (令121-18), taken in the form. */
  mediation: boolean;
  /** Form 1: consent to publishing the complaint's facts. */
  publish: boolean;
  /** Form 1: consent to entrusted mediation (令121-19). */
  entrust: boolean;
  /** The merchant may have the phone number. */
  directContact: boolean;
}

/** Accept-or-reject decision (令121-15) and the dispatch of its notice to the complainant. */
export interface InitialDecision {
  kind: 'accepted' | 'rejected';
  on: CivilDate;
  by: string;
  article: string;
  ground?: RejectionGround;
  reason?: string;
  /** R1 of a platform shop that cannot be reached at its published address. */
  unreachable?: Unreachable;
  /** R1 of a food matter that is another department's. */
  handover?: Handover;
  /** The day the notice to the complainant was dispatched and recorded; C1 is met only with it. */
  dispatchedOn?: CivilDate;
}

/** A complaint (投诉), the whole document: no fact of it stands elsewhere. */
export interface Complaint extends Records {
  _id: string;
  kind: 'complaint';
  /** `AB-2026-0142`: county prefix, year of receipt, gapless number. */
  no: string;
  version: number;
  state: ComplaintState;
  source: Source;
  /** Code of the office that handles it. */
  office: string;
  receivedAt: number;
  receivedOn: CivilDate;
  /** True when the purchase was online: the population of indicators 24–26. */
  online: boolean;
  onlineClassifiedBy: 'complainant' | 'staff';
  complainant: Complainant;
  respondent: Respondent;
  purchase: Purchase;
  /** What kind of goods or service; absent where a list of the national platform did not say it and nobody was asked yet. */
  category?: GoodsCategory;
  /** What went wrong, in one word; absent likewise. */
  problem?: ProblemType;
  /** What happened, in the complainant's words. */
  facts: string;
  requests: Request[];
  /** What else is asked for, where `requests` has `other`: the complainant's own words. */
  otherRequest?: string;
  /** What is asked for in money, fen. */
  askedFen?: number;
  consents: Consents;
  handler?: { member: string; name: string };
  /** Staff-checked summary (摘要): all the respondent ever reads of `facts`. */
  summary?: string;
  deadlines: Deadline[];
  decision?: InitialDecision;
  closing?: {
    on: CivilDate;
    by: string;
    outcome: Outcome;
    ground?: TerminationGround;
    basis?: string;
    reason?: string;
    unreachable?: Unreachable;
  };
  rating?: { stars: number; on: CivilDate; words?: string };
  platform12315No?: string;
}
