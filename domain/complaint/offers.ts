import type { Moment } from '../lifecycle';
import type { Agreement, OfferMade, OfferSide, Terms } from '../offer/offer';
import { ending, openOffer } from '../offer/offering';
import type { Answers } from '../question';
import { termsTyped } from '../offer/asked';
import type { Complaint, Request } from './complaint';
import type { Party, Performance, RecordedFor } from './records';

/** Who said it, as the file names it, and how staff know where they wrote it down. */
interface SaidBy {
  by: string;
  principalConsent?: string;
  recorded?: RecordedFor;
}

/** One offer (解决办法) of one side to the other while a complaint is mediated; no account stands in it. */
export interface CaseOffer extends OfferMade, SaidBy {
  /** `by` and `recorded`: of a refusal or a taking back. */
  ended?: NonNullable<OfferMade['ended']> & Partial<SaidBy>;
}

/** What both sides of a complaint agreed on by themselves (谈妥); the case ends by `settle` or `agree`, not by this. */
export type CaseAgreement = Agreement & SaidBy;

/** A party to a complaint as the side of an offer, and back. */
export const sideOfParty: Readonly<Record<Party, OfferSide>> = { complainant: 'consumer', respondent: 'merchant' };
export const partyOfSide: Readonly<Record<OfferSide, Party>> = { consumer: 'complainant', merchant: 'respondent' };

type Said = Pick<Complaint, 'offers' | 'agreed'>;

/** The offer that waits for an answer, if any. Pure. */
export const openOfferIn = <One extends Pick<OfferMade, 'ended'>>({
  offers = [],
}: {
  offers?: readonly One[];
}): One | undefined => openOffer(offers);

/** Whose answer an open offer waits for; undefined where none is open. Pure. */
export function offerAsks(said: { offers?: readonly Pick<OfferMade, 'ended' | 'from'>[] }): Party | undefined {
  const open = openOfferIn(said);
  return open && partyOfSide[open.from === 'consumer' ? 'merchant' : 'consumer'];
}

/** Whether both agreed and the case still waits to be ended by it. Pure. */
export const awaitsEnding = ({ agreed, state }: Said & Pick<Complaint, 'state'>): boolean =>
  agreed !== undefined && (state === 'accepted' || state === 'suspended');

const negotiable = ({ state }: Pick<Complaint, 'state'>) => state === 'accepted' || state === 'suspended';

/**
 * The case after an act without an offer that nobody can answer any more: the case ended, or another person stands for the merchant. Pure.
 */
export function withLapsedOffer(before: Complaint, after: Complaint, moment: Pick<Moment, 'today' | 'now'>): Complaint {
  if (!after.offers || !openOfferIn(after)) return after;
  const changed = before.respondent.member !== undefined && before.respondent.member !== after.respondent.member;
  return negotiable(after) && !changed ? after : { ...after, offers: ending(after.offers, 'lapsed', moment) };
}

const kindOf: Readonly<Record<Request, Terms['kinds'][number]>> = {
  refund: 'refund',
  return: 'refundReturn',
  replace: 'replace',
  repair: 'repair',
  redo: 'repair',
  makeUpQuantity: 'makeUp',
  compensate: 'compensate',
  other: 'other',
};

type Asked = Partial<Pick<Complaint, 'requests' | 'askedFen' | 'offers'>>;

/** What stands in the form of an offer: the last one that was made, else what the complainant asks for. Pure. */
export function offerStarts({ requests = [], askedFen, offers = [] }: Asked): Answers {
  const [last] = offers.slice(-1);
  if (last) return termsTyped(last.terms);
  const named = requests.map((one) => kindOf[one]);
  // Goods that go back and money that comes back are one way, not two.
  const kinds = [...new Set(named)].filter((one) => one !== 'refund' || named.indexOf('refundReturn') < 0);
  return termsTyped({ kinds, ...(askedFen !== undefined && { fen: askedFen }) });
}

interface EndedWith {
  agreed?: Pick<Agreement, 'terms'>;
  performance?: Pick<Performance, 'fen' | 'by' | 'newDays'>;
}

/** Where the terms that a case ended with are not those both had agreed on: which of the two. Pure. */
export function differsFromAgreed({ agreed, performance }: EndedWith): ('fen' | 'by')[] {
  if (!agreed || !performance) return [];
  const { fen, by } = agreed.terms;
  const first = performance.newDays?.[0]?.was ?? performance.by;
  return [
    ...(performance.fen === fen ? [] : ['fen' as const]),
    // What was done at once has no day.
    ...(first === undefined || first === by ? [] : ['by' as const]),
  ];
}
