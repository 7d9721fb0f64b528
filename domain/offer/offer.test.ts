import { builtIn } from '../law/calendar/calendar';
import type { Moment } from '../lifecycle';
import type { Offer, OfferSide } from './offer';
import { accepting, agreementText, ending, mayAnswer, offering, openOffer } from './offering';
import { dayProblem, LONGEST, termsSchema, type TermsInput } from './terms';
import { offerKinds } from './offer';
import { offerWords } from './words';

const on = (today: string): Moment => ({ now: Date.parse(`${today}T02:00:00Z`), today, calendar: builtIn });
const DAY = '2026-11-24';
const refund: TermsInput = { kinds: ['refundReturn'], fen: 12_950, by: '2026-12-03' };
const replace: TermsInput = { kinds: ['replace'], by: '2026-12-01' };
const who = { member: 'm_1', name: '周店' };
const names = { merchant: '云屏山货有限公司', goods: '薄皮核桃', boughtOn: '2026-11-20' };
const offer = (offers: readonly Offer[], from: OfferSide, terms = refund) =>
  offering(offers, terms, { from, by: who, moment: on(DAY) });
const ends = (offers: readonly Offer[]) => offers.map(({ ended }) => ended?.how);

const asked = (terms: object) => termsSchema.safeParse(terms).error?.issues.map(({ path }) => path.join('.')) ?? [];

test.each<[string, object, string]>([
  ['nothing is chosen', { kinds: [], by: DAY }, 'kinds'],
  ['money without an amount', { kinds: ['refundReturn'], by: DAY }, 'fen'],
  ['compensation without an amount', { kinds: ['replace', 'compensate'], by: DAY }, 'fen'],
  ['an amount where none is paid', { kinds: ['repair'], fen: 100, by: DAY }, 'fen'],
  ['two kinds of refund at once', { kinds: ['refund', 'refundReturn'], fen: 100, by: DAY }, 'kinds'],
  ['other without words', { kinds: ['other'], by: DAY }, 'more'],
  ['no day', { kinds: ['replace'] }, 'by'],
  ['nothing is paid', { kinds: ['refund'], fen: 0, by: DAY }, 'fen'],
])('%s: asked for at its field', (_, terms, path) => {
  expect(asked(terms)).toContain(path);
});

test.each(offerKinds)('%s can be offered with what belongs to it', (kind) => {
  const money = offerWords[kind].money === 'needed' ? { fen: 100 } : {};
  expect(asked({ kinds: [kind], by: DAY, ...money, ...(kind === 'other' && { more: '道歉' }) })).toEqual([]);
});

test('the day lies from today to ninety days ahead, both included', () => {
  expect(LONGEST).toBe(90);
  const problem = (by: string) => dayProblem({ by }, DAY) !== undefined;
  expect([problem('2026-11-23'), problem(DAY), problem('2027-02-22'), problem('2027-02-23')]).toEqual([true, false, false, true]);
});

test('a counter-offer answers the other side’s; a better one of one’s own takes the place of the first; one at most is open', () => {
  const twice = offer(offer([], 'merchant', replace), 'merchant');
  expect(ends(twice)).toEqual(['replaced', undefined]);
  const countered = offer(twice, 'consumer');
  expect(ends(countered)).toEqual(['replaced', 'countered', undefined]);
  expect(openOffer(countered)).toMatchObject({ n: 3, from: 'consumer' });
});

test('who made the open offer does not answer it, the other side does; without one nobody does', () => {
  const offers = offer([], 'merchant');
  expect([mayAnswer(offers, 'merchant'), mayAnswer(offers, 'consumer'), mayAnswer([], 'consumer')]).toEqual([false, true, false]);
  expect(accepting(offers, 'merchant', names, on(DAY))).toBeUndefined();
  const refused = ending(offers, 'refused', on(DAY), '金额太少');
  expect(refused[0]?.ended).toMatchObject({ how: 'refused', reason: '金额太少' });
  expect(accepting(refused, 'consumer', names, on(DAY))).toBeUndefined();
});

test('accepted: what was offered is what is agreed, to the fen and the day, in one text for both', () => {
  const done = accepting(offer([], 'merchant'), 'consumer', names, on('2026-11-25'));
  expect(done?.agreement).toMatchObject({ n: 1, terms: refund, on: '2026-11-25' });
  expect(ends(done?.offers ?? [])).toEqual(['accepted']);
  const { text = '' } = done?.agreement ?? {};
  for (const part of [names.merchant, names.goods, '消费者退货，商家退款', '129.50', '2026 年 12 月 3 日'])
    expect(text).toContain(part);
  expect(text).not.toContain(who.name);
});

test('an agreement without money names none', () => {
  expect(agreementText(replace as never, names, DAY)).not.toContain('金额');
});
