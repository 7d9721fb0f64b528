import type { CivilDate } from '../civil-date';

/** What one side offers to do, or asks for; several may stand together. */
export const offerKinds = ['refundReturn', 'refund', 'replace', 'repair', 'makeUp', 'compensate', 'other'] as const;
export type OfferKind = (typeof offerKinds)[number];

/** The two sides of a settlement; the bureau is none. */
export type OfferSide = 'consumer' | 'merchant';

/** What is to be done, for how much, by when. */
export interface Terms {
  kinds: OfferKind[];
  /** In fen; there where money is paid. */
  fen?: number;
  /** The civil day (+08:00) by which it is done, that day included. */
  by: CivilDate;
  /** What the kinds leave open: who pays the freight, which article. */
  more?: string;
}

/** How an offer ended. A counter-offer answers it; whoever made it may take it back, or put another in its place. */
export type OfferEnd = 'accepted' | 'refused' | 'countered' | 'replaced' | 'takenBack' | 'lapsed';

/** What every offer says, whoever keeps it; of all of them the last one alone can be open. */
export interface OfferMade {
  /** 1, 2, 3 … in their order. */
  n: number;
  from: OfferSide;
  terms: Terms;
  on: CivilDate;
  at: number;
  ended?: { how: OfferEnd; on: CivilDate; at: number; reason?: string };
}

/** One offer of one side in a negotiation. */
export interface Offer extends OfferMade {
  /** The account of who made it, and the name as the other side reads it. */
  by: { member: string; name: string };
}

/** What both agreed on: the terms of the offer that was accepted, and the text both read. */
export interface Agreement {
  /** Which offer. */
  n: number;
  terms: Terms;
  text: string;
  on: CivilDate;
  at: number;
}
