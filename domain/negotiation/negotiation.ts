import type { CivilDate } from '../civil-date';
import type { Submission } from '../complaint/filing/schema';
import type { SaidWord } from '../complaint/performance';
import type { FiledFile } from '../evidence/claiming';
import type { Deadline } from '../law/deadline/deadline';
import type { Person } from '../merchant/person';
import type { Agreement, Offer } from '../offer/offer';

/**
 * sent → viewed → offered → agreed | failed (by the firm) | expired (by itself, after the ten working days) | left (by the consumer, any day).
 * Whatever did not end in an agreement that was kept, the consumer may make a complaint of; nothing is filed without that.
 */
export type NegotiationState = 'sent' | 'viewed' | 'offered' | 'agreed' | 'failed' | 'expired' | 'left';
export const liveStates = ['sent', 'viewed', 'offered'] as const satisfies readonly NegotiationState[];

/** What a complaint would be filed with; asked once, so that one tap is enough later. Never of a report: the form takes none. */
export type Prepared = Omit<Submission, 'helper' | 'files'>;

/** One negotiation between a consumer and an enrolled firm before the bureau's clock starts (令121-18(2)). */
export interface Negotiation {
  _id: string;
  version: number;
  no: string;
  state: NegotiationState;
  /** Ids of the enrolment under which the firm was chosen, and of the merchant. */
  enrolment: string;
  merchant: string;
  office: string;
  /** The consumer's account. */
  member: string;
  prepared: Prepared;
  files: FiledFile[];
  /** What the firm reads, word for word as the consumer approved it; and ids of the files that it may see. */
  shown: { text: string; files: string[]; on: CivilDate; at: number };
  /** C7; its day 0 is the day it was sent, for it lies in the firm's list from that moment. */
  deadlines: Deadline[];
  viewed?: { on: CivilDate; at: number; by: Person };
  offers: Offer[];
  agreement?: Agreement;
  /** What was agreed to be paid, in fen, the last day for it, and what both said became of it. */
  performance?: { fen?: number; by: CivilDate; words: SaidWord[] };
  failed?: { on: CivilDate; by: Person; reason: string };
  left?: { on: CivilDate; reason?: string };
  expiredOn?: CivilDate;
  /** The complaint that became of it, with a receipt of its own. */
  complaint?: { id: string; no: string; on: CivilDate };
  /** Whom of those who expired without a complaint the bureau called, and what was said. */
  calls?: { on: CivilDate; by: Person; reached: boolean; said: string }[];
  at: number;
  on: CivilDate;
}

export const isLive = ({ state }: Pick<Negotiation, 'state'>): boolean => liveStates.some((one) => one === state);
