import { choice, form } from '../../fields';
import { offering } from '../../offer/offering';
import { dayProblem, termsSchema } from '../../offer/terms';
import { openOfferIn, sideOfParty, type CaseOffer } from '../offers';
import type { Party } from '../records';
import { after } from './shared/days';
import {
  ARTICLE,
  afterOffer,
  bindsComplainant,
  byTelephone,
  isRead,
  notAgreedYet,
  saidAt,
  saidBy,
  tellsLittle,
} from './shared/offer';
import {
  badField,
  isParty,
  mediating,
  mediators,
  principalConsent,
  recordedFor,
  recordedWhenStaff,
  row,
  toldInTime,
  type Act,
} from './shared/row';

/** A party offers for itself; staff say for whom. */
const from = ({ input, actor }: Act<{ party?: Party | undefined }>): Party | undefined =>
  isParty(actor.relation) ? actor.relation : input.party;

/**
 * One side says how it would settle, for how much and by when; it answers the other's open offer, and takes the place of its own. Mediation
 * need not be agreed to for it, and what holds up the mediation does not hold up the parties (as {@link settle}).
 */
export const makeOffer = row({
  label: '提出解决办法',
  article: ARTICLE,
  by: ['complainant', 'respondent', ...mediators],
  from: mediating,
  asks: form({
    party: choice('谁提的', ['complainant', 'respondent']).optional(),
    terms: termsSchema,
    principalConsent,
    recorded: recordedFor.optional(),
  }),
  when: (subject, _settings, _today, _calendar, relations) => notAgreedYet(subject) ?? isRead(subject, relations),
  needs: [
    recordedWhenStaff,
    ({ input, actor }) => {
      if (isParty(actor.relation)) return input.party ? badField('party', '您只能替自己说。') : undefined;
      return input.party ? undefined : badField('party', '请选择是谁提的。');
    },
    toldInTime(after.decided),
    afterOffer,
    ({ input, moment }) => dayProblem(input.terms, moment.today),
    tellsLittle('terms.more', ({ terms }) => terms.more),
    bindsComplainant(from),
  ],
  leaves: (step) => {
    const { subject, input } = step;
    const side = sideOfParty[from(step) ?? 'complainant'];
    const offers = offering<CaseOffer>(subject.offers ?? [], input.terms, { from: side, moment: saidAt(step), ...saidBy(step) });
    return { ...subject, offers };
  },
  notice: { complainant: 'offerOfMerchant', respondent: 'offerOfComplainant' },
  tells: (_, complaint) => {
    const open = openOfferIn(complaint);
    const to = open?.from === 'merchant' ? 'complainant' : 'respondent';
    return open && !complaint[to].member ? [byTelephone(to, '有解决办法等答复')] : [];
  },
  says: ({ offers = [] }) => {
    const [last] = offers.slice(-1);
    return last && [last.from, last.terms, last.ended === undefined];
  },
  confidential: false,
  share: { day: 5, total: 30 },
});
