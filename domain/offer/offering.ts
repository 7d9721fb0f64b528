import { sayFullDate, type CivilDate } from '../civil-date';
import type { Moment } from '../lifecycle';
import { sayYuan } from '../money';
import { withoutUndefined } from '../without';
import type { Agreement, OfferEnd, OfferMade, OfferSide, Terms } from './offer';
import type { TermsInput } from './terms';
import { offerWords } from './words';

/** The offer that waits for an answer, if any. Pure. */
export const openOffer = <One extends Pick<OfferMade, 'ended'>>(offers: readonly One[]): One | undefined =>
  offers.filter(({ ended }) => !ended).slice(-1)[0];

/** Whether this side is asked to answer. Pure. */
export const mayAnswer = (offers: readonly OfferMade[], side: OfferSide): boolean => {
  const open = openOffer(offers);
  return open !== undefined && open.from !== side;
};

/** A day and an instant: when something was said may lie before the act that writes it down. */
type When = Pick<Moment, 'today' | 'now'>;

/** The offers with the open one ended, on the civil day `today` (+08:00); `more`: what else is kept of the end. Pure; unchanged where none is open. */
export function ending<One extends OfferMade>(
  offers: readonly One[],
  how: OfferEnd,
  { today, now }: When,
  reason?: string,
  more?: object,
): One[] {
  const open = openOffer(offers);
  const ended = { how, on: today, at: now, ...(reason && { reason }), ...more };
  return offers.map((one) => (one === open ? { ...one, ended } : one));
}

/** With one more, and what else is kept of it: it answers the open one of the other side, and takes the place of one's own. Pure. */
export function offering<One extends OfferMade>(
  offers: readonly One[],
  terms: TermsInput,
  { from, moment, ...more }: { from: OfferSide; moment: When } & Omit<One, keyof OfferMade>,
): One[] {
  const open = openOffer(offers);
  const before = open ? ending(offers, open.from === from ? 'replaced' : 'countered', moment) : [...offers];
  const said = withoutUndefined(terms as Terms);
  const made: OfferMade = { n: before.length + 1, from, terms: said, on: moment.today, at: moment.now };
  return [...before, { ...made, ...more } as unknown as One];
}

/** What an agreement is about, and what the consumer may do where it is not kept. */
export interface AgreedAbout {
  merchant: string;
  goods: string;
  boughtOn: CivilDate;
  otherwise?: string;
}

/** What both agree on once this side accepts what the other offers; undefined where nothing of the other waits. Pure. */
export function accepting<One extends OfferMade>(
  offers: readonly One[],
  side: OfferSide,
  about: AgreedAbout,
  moment: When,
): { offers: One[]; agreement: Agreement } | undefined {
  const open = openOffer(offers);
  if (!open || open.from === side) return undefined;
  const { n, terms } = open;
  const text = agreementText(terms, about, moment.today);
  return { offers: ending(offers, 'accepted', moment), agreement: { n, terms, text, on: moment.today, at: moment.now } };
}

/** What is to be done, point by point, without the day; amounts in yuan. Pure. */
export const sayTerms = ({ kinds, fen, more }: Pick<Terms, 'kinds' | 'fen' | 'more'>): string[] => [
  ...kinds.map((kind, index) => `${index + 1}．${offerWords[kind].says}；`),
  ...(fen === undefined ? [] : [`金额 ${sayYuan(fen)}；`]),
  ...(more ? [`补充：${more}；`] : []),
];

/** The text of an agreement, from its terms and nothing else. No name and no telephone of the consumer stands in it. Pure. */
export function agreementText(
  terms: Terms,
  { merchant, goods, boughtOn, otherwise = '消费者可以投诉' }: AgreedAbout,
  on: CivilDate,
): string {
  return [
    `消费者和${merchant}就 ${sayFullDate(boughtOn)}购买的“${goods}”自行协商一致：`,
    ...sayTerms(terms),
    `以上在 ${sayFullDate(terms.by)}以前办好。没有办好的，${otherwise}。`,
    `${sayFullDate(on)}达成`,
  ].join('\n');
}
