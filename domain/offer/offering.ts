import { sayFullDate, type CivilDate } from '../civil-date';
import type { Moment } from '../lifecycle';
import { sayYuan } from '../money';
import { withoutUndefined } from '../without';
import type { Agreement, Offer, OfferEnd, OfferSide, Terms } from './offer';
import type { TermsInput } from './terms';
import { offerWords } from './words';

/** The offer that waits for an answer, if any. Pure. */
export const openOffer = <One extends Pick<Offer, 'ended'>>(offers: readonly One[]): One | undefined =>
  offers.filter(({ ended }) => !ended).slice(-1)[0];

/** Whether this side is asked to answer. Pure. */
export const mayAnswer = (offers: readonly Offer[], side: OfferSide): boolean => {
  const open = openOffer(offers);
  return open !== undefined && open.from !== side;
};

/** The offers with the open one ended. Pure; unchanged where none is open. */
export function ending(
  offers: readonly Offer[],
  how: OfferEnd,
  { today, now }: Pick<Moment, 'today' | 'now'>,
  reason?: string,
): Offer[] {
  const open = openOffer(offers);
  const ended = { how, on: today, at: now, ...(reason && { reason }) };
  return offers.map((one) => (one === open ? { ...one, ended } : one));
}

/** With one more: it answers the open one of the other side, and takes the place of one's own. Pure. */
export function offering(
  offers: readonly Offer[],
  terms: TermsInput,
  { from, by, moment }: { from: OfferSide; by: Offer['by']; moment: Moment },
): Offer[] {
  const open = openOffer(offers);
  const before = open ? ending(offers, open.from === from ? 'replaced' : 'countered', moment) : [...offers];
  const said = withoutUndefined(terms as Terms);
  return [...before, { n: before.length + 1, from, terms: said, on: moment.today, at: moment.now, by }];
}

/** What both agree on once this side accepts what the other offers; undefined where nothing of the other waits. Pure. */
export function accepting(
  offers: readonly Offer[],
  side: OfferSide,
  names: { merchant: string; goods: string; boughtOn: CivilDate },
  moment: Moment,
): { offers: Offer[]; agreement: Agreement } | undefined {
  const open = openOffer(offers);
  if (!open || open.from === side) return undefined;
  const { n, terms } = open;
  const text = agreementText(terms, names, moment.today);
  return { offers: ending(offers, 'accepted', moment), agreement: { n, terms, text, on: moment.today, at: moment.now } };
}

/** The text of an agreement, from its terms and nothing else. No name and no telephone of the consumer stands in it. Pure. */
export function agreementText(
  { kinds, fen, by, more }: Terms,
  { merchant, goods, boughtOn }: { merchant: string; goods: string; boughtOn: CivilDate },
  on: CivilDate,
): string {
  return [
    `消费者和${merchant}就 ${sayFullDate(boughtOn)}购买的“${goods}”自行协商一致：`,
    ...kinds.map((kind, index) => `${index + 1}．${offerWords[kind].says}；`),
    ...(fen === undefined ? [] : [`金额 ${sayYuan(fen)}；`]),
    ...(more ? [`补充：${more}；`] : []),
    `以上在 ${sayFullDate(by)}以前办好。没有办好的，消费者可以投诉。`,
    `${sayFullDate(on)}达成`,
  ].join('\n');
}
