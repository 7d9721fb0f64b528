import { choice, fen, form, longText, optionalLongText } from '../fields';
import { HOUSE } from '../law/cite';
import { dropDeadline, meetDeadline } from '../law/deadline/clocks';
import {
  actionsFor,
  decideInWords,
  defineLifecycle,
  type Acting,
  type Day,
  type Decision,
  type Moment,
  type Step,
} from '../lifecycle';
import { isPerformed, type SaidWord } from '../complaint/performance';
import { yesNo } from '../fields';
import type { OfferSide } from '../offer/offer';
import { accepting, ending, mayAnswer, offering, openOffer } from '../offer/offering';
import { dayProblem, termsSchema } from '../offer/terms';
import { isOver } from './days';
import { refuseNegotiation } from './errors';
import { tellingProblem } from '../privacy/not-told';
import { liveStates, type Negotiation, type NegotiationState } from './negotiation';

/** What an actor is to a negotiation. The bureau looks on: it offers nothing and accepts nothing. */
export type NegotiationRelation = 'consumer' | 'merchant' | 'officer' | 'system' | 'stranger';

const { row, table } = defineLifecycle<NegotiationState, NegotiationRelation, never, Negotiation>();
type Act<Input> = Step<Negotiation, Input, NegotiationRelation>;

const ARTICLE = '令121-18';
const both = ['consumer', 'merchant'] as const;
const sideOf = ({ relation }: { relation: NegotiationRelation }): OfferSide =>
  relation === 'consumer' ? 'consumer' : 'merchant';
const person = ({ actor: { member, name } }: Act<unknown>) => ({ member, name });
const reason = longText('理由', 4, 300);

/** What the consumer writes to the firm tells it nothing of who the consumer is. */
const tells =
  <Input>(path: string, textIn: (input: Input) => string | undefined) =>
  ({ subject, input, actor }: Act<Input>) =>
    actor.relation === 'consumer' ? tellingProblem(subject.prepared.complainant, path, textIn(input)) : undefined;

/** The firm's own end meets C7; the consumer's drops it; one that ran out was never met. */
const met = (negotiation: Negotiation, on: string): Negotiation => ({
  ...negotiation,
  deadlines: negotiation.deadlines.map((one) => (one.id === 'C7' ? meetDeadline(one, on) : one)),
});
const dropped = (negotiation: Negotiation, on: string): Negotiation => ({
  ...negotiation,
  deadlines: negotiation.deadlines.map((one) => (one.id === 'C7' ? dropDeadline(one, on) : one)),
});
const lapsed = (negotiation: Negotiation, moment: Moment): Negotiation => ({
  ...negotiation,
  offers: ending(negotiation.offers, 'lapsed', moment),
});

const mineToAnswer = (subject: Negotiation, relations: readonly NegotiationRelation[]) =>
  both.some((side) => relations.includes(side) && mayAnswer(subject.offers, side)) ? undefined : refuseNegotiation('no-offer');

const word = (
  from: 'complainant' | 'respondent',
  { input: { done, fen: part }, moment }: Act<{ done: SaidWord['done']; fen?: number | undefined }>,
): SaidWord => ({ from, done, ...(part !== undefined && { fen: part }), on: moment.today, at: moment.now });
const saidDone = form({ done: choice('办到哪一步', ['all', 'part', 'none']), fen: fen('金额').optional() });
const withWord = (subject: Negotiation, one: SaidWord): Negotiation => ({
  ...subject,
  ...(subject.performance && { performance: { ...subject.performance, words: [...subject.performance.words, one] } }),
});

/** All that is done with a negotiation once it was sent. */
export const negotiationTable = table({
  view: row({
    label: '看过',
    article: HOUSE,
    by: ['merchant'],
    from: ['sent'],
    to: 'viewed',
    asks: form({}),
    leaves: (step) => ({ ...step.subject, viewed: { on: step.moment.today, at: step.moment.now, by: person(step) } }),
  }),
  offer: row({
    label: '提出方案',
    article: ARTICLE,
    by: both,
    from: liveStates,
    to: 'offered',
    asks: form({ terms: termsSchema }),
    needs: [({ input, moment }) => dayProblem(input.terms, moment.today), tells('terms.more', ({ terms }) => terms.more)],
    leaves: (step) => {
      const { subject, input, moment, actor } = step;
      return { ...subject, offers: offering(subject.offers, input.terms, { from: sideOf(actor), by: person(step), moment }) };
    },
  }),
  accept: row({
    label: '同意这个方案',
    article: ARTICLE,
    by: both,
    from: ['offered'],
    to: 'agreed',
    asks: form({}),
    when: (subject, _, __, ___, relations) => mineToAnswer(subject, relations),
    needs: [
      // What was offered for a day that has passed is not agreed to any more: it could only be broken.
      ({ subject, moment }) => {
        const open = openOffer(subject.offers);
        return open && open.terms.by < moment.today ? refuseNegotiation('no-offer') : undefined;
      },
    ],
    leaves: ({ subject, actor, moment }) => {
      const { respondent, purchase } = subject.prepared;
      const names = { merchant: respondent.name, goods: purchase.goods, boughtOn: purchase.boughtOn };
      const done = accepting(subject.offers, sideOf(actor), names, moment);
      if (!done) return subject;
      const { fen: amount, by } = done.agreement.terms;
      const performance = { ...(amount !== undefined && { fen: amount }), by, words: [] };
      return met({ ...subject, ...done, performance }, moment.today);
    },
  }),
  refuse: row({
    label: '不同意这个方案',
    article: ARTICLE,
    by: both,
    from: ['offered'],
    to: 'viewed',
    asks: form({ reason }),
    when: (subject, _, __, ___, relations) => mineToAnswer(subject, relations),
    needs: [tells('reason', ({ reason: said }) => said)],
    leaves: ({ subject, input, moment }) => ({ ...subject, offers: ending(subject.offers, 'refused', moment, input.reason) }),
  }),
  fail: row({
    label: '谈不成',
    article: ARTICLE,
    by: ['merchant'],
    from: liveStates,
    to: 'failed',
    asks: form({ reason: longText('为什么谈不成', 4, 300) }),
    leaves: (step) => {
      const { subject, input, moment } = step;
      const failed = { on: moment.today, by: person(step), reason: input.reason };
      return met({ ...lapsed(subject, moment), failed }, moment.today);
    },
  }),
  leave: row({
    label: '不谈了',
    article: ARTICLE,
    by: ['consumer'],
    from: liveStates,
    to: 'left',
    asks: form({ reason: optionalLongText('为什么不谈了', 300) }),
    needs: [tells('reason', ({ reason: said }) => said)],
    leaves: ({ subject, input, moment }) => {
      const left = { on: moment.today, ...(input.reason && { reason: input.reason }) };
      return dropped({ ...lapsed(subject, moment), left }, moment.today);
    },
  }),
  expire: row({
    label: '到期没有谈成',
    article: ARTICLE,
    by: ['system'],
    from: liveStates,
    to: 'expired',
    asks: form({}),
    needs: [
      ({ subject, moment }) => (isOver(subject, moment.today, moment.calendar) ? undefined : refuseNegotiation('not-over')),
    ],
    leaves: ({ subject, moment }) => ({ ...lapsed(subject, moment), expiredOn: moment.today }),
  }),
  reportPerformance: row({
    label: '登记已经办好',
    article: ARTICLE,
    by: ['merchant'],
    from: ['agreed'],
    asks: saidDone,
    leaves: (step) => withWord(step.subject, word('respondent', step)),
  }),
  confirmPerformance: row({
    label: '确认办好没有',
    article: ARTICLE,
    by: ['consumer'],
    from: ['agreed'],
    asks: saidDone,
    when: ({ performance }) => (performance && isPerformed(performance) ? refuseNegotiation('performed') : undefined),
    leaves: (step) => withWord(step.subject, word('complainant', step)),
  }),
  noteCall: row({
    label: '登记打过电话',
    article: HOUSE,
    by: ['officer'],
    from: ['expired', 'failed'],
    asks: form({ reached: yesNo('打通'), said: longText('说了什么', 2, 300) }),
    when: ({ complaint }) => (complaint ? refuseNegotiation('filed-already', { no: complaint.no }) : undefined),
    leaves: (step) => {
      const { subject, input, moment } = step;
      return { ...subject, calls: [...(subject.calls ?? []), { on: moment.today, by: person(step), ...input }] };
    },
  }),
  // The picture itself is among what is checked; nothing of the negotiation changes.
  letThrough: row({
    label: '照片可以给商家看',
    article: HOUSE,
    by: ['officer'],
    from: liveStates,
    asks: form({ item: longText('哪一张', 1, 80), reason: longText('理由', 2, 200) }),
  }),
});
export type NegotiationCommand = keyof typeof negotiationTable;

/** Decides one act; refusals in the words of negotiations. Pure. */
export function decideNegotiation(
  subject: Negotiation,
  command: string,
  input: unknown,
  actor: Acting<NegotiationRelation>,
  moment: Moment,
): Decision<Negotiation> {
  return decideInWords(refuseNegotiation('wrong-state'), negotiationTable, subject, command, input, actor, moment);
}

/** The acts open to these relations as it stands: the buttons. Pure. */
export const negotiationActions = (
  subject: Negotiation,
  relations: readonly NegotiationRelation[],
  day: Day,
): NegotiationCommand[] => actionsFor(negotiationTable, subject, relations, day);
