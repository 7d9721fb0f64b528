import type { ComplaintRelation } from '../../../bureau/actor';
import { sayDate, type CivilDate } from '../../../civil-date';
import { refuse, type Refusal } from '../../../errors';
import { tellingProblem } from '../../../privacy/not-told';
import type { Complaint } from '../../complaint';
import { offerAsks, openOfferIn } from '../../offers';
import type { Party, RecordedFor } from '../../records';
import { agentMay, badField, isParty, jointConsent, type Act } from './row';

/** 令121-18(2): the parties may come to terms by themselves, whether or not they want the bureau to mediate. */
export const ARTICLE = '令121-18';

interface Said {
  party?: Party | undefined;
  principalConsent?: string | undefined;
  recorded?: RecordedFor | undefined;
}

/** How a word about an offer is kept: who of the bureau wrote it down, or the party itself. */
export const saidBy = ({ input, actor }: Act<Said>) => ({
  by: actor.name,
  ...(input.recorded && input.principalConsent && { principalConsent: input.principalConsent }),
  ...(input.recorded && { recorded: input.recorded }),
});

/** The day it was said, and the instant of the act. */
export const saidAt = ({ input, moment }: Act<Said>) => ({ today: input.recorded?.on ?? moment.today, now: moment.now });

/** Somebody reads what is offered: of the complainant's the merchant, of what staff write down either side. */
export function isRead({ complainant, respondent }: Complaint, relations: readonly ComplaintRelation[]): Refusal | undefined {
  const read = relations.includes('complainant') ? respondent.member : (complainant.member ?? respondent.member);
  return read ? undefined : refuse('offer-unread');
}

/** Nothing is offered any more once both agreed: what they agreed on stands until the case ends. */
export const notAgreedYet = ({ agreed }: Complaint): Refusal | undefined => (agreed ? refuse('offer-agreed') : undefined);

/** Both ways: who made the open offer takes it back, and the other side answers it; staff write down either. */
export function openFor(whose: 'maker' | 'other') {
  return (subject: Complaint, relations: readonly ComplaintRelation[]): Refusal | undefined => {
    const asked = offerAsks(subject);
    if (!asked) return refuse('offer-missing');
    const own = relations.find(isParty);
    if (!own || (own === asked) === (whose === 'other')) return undefined;
    return refuse(whose === 'other' ? 'offer-own' : 'offer-of-other');
  };
}

/** What is written down was said after the offer it is about. */
export function afterOffer({ subject, input: { recorded }, moment }: Act<Said>): Refusal | undefined {
  const open = openOfferIn(subject);
  return open && recorded && recorded.on < open.on
    ? badField('recorded.on', `不能早于提出来的那天（${sayDate(open.on, moment.today)}）。`)
    : undefined;
}

/** 令121-11, 12: what is offered or accepted for the complainant binds it as a settlement does, and needs the same powers and consents. */
export function bindsComplainant<Input extends Said>(sideOf: (step: Act<Input>) => Party | undefined) {
  return (step: Act<Input>): Refusal | undefined =>
    sideOf(step) === 'complainant' ? (agentMay('settle')(step) ?? jointConsent('settle')(step)) : undefined;
}

/** The complainant tells the merchant nothing that it needs not know to settle: no address, no numbers. The name it knows (PIPL 6). */
export function tellsLittle<Input>(path: string, textIn: (input: Input) => string | undefined) {
  return ({ subject, input, actor }: Act<Input>): Refusal | undefined =>
    actor.relation === 'complainant'
      ? tellingProblem({ name: '', address: subject.complainant.address }, path, textIn(input))
      : undefined;
}

/** Whose answer is written down. */
export const answersOf = ({ subject }: Act<unknown>): Party | undefined => offerAsks(subject);

/** The day of what is offered has passed: it could only be broken. */
export function stillAhead(subject: Complaint, on: CivilDate): Refusal | undefined {
  const open = openOfferIn(subject);
  return open && open.terms.by < on ? refuse('offer-past') : undefined;
}

/** Whoever has no account is asked or told by telephone. */
export const byTelephone = (to: Party, title: string) => {
  const whom = to === 'complainant' ? '投诉人' : '商家';
  return { to: ['whoHas' as const], title, ask: `${whom}不用小程序：请打电话告诉${whom}，答复了请登记。` };
};
