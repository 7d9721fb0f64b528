import { form } from '../../fields';
import { accepting } from '../../offer/offering';
import { sideOfParty } from '../offers';
import { after } from './shared/days';
import { ARTICLE, afterOffer, answersOf, bindsComplainant, openFor, saidAt, saidBy, stillAhead } from './shared/offer';
import { mediating, mediators, principalConsent, recordedFor, recordedWhenStaff, row, toldInTime } from './shared/row';
import { whoHasIt } from './shared/tells';

/** Where what was agreed is not done, the complainant goes to a court or to arbitration: the bureau cannot enforce it (消法39). */
const OTHERWISE = '消费者可以向法院起诉，有仲裁协议的也可以申请仲裁';

/** 谈妥: the terms are written down word for word. It ends nothing: the complainant settles with it, or an officer after asking both. */
export const acceptOffer = row({
  label: '同意解决办法',
  article: ARTICLE,
  by: ['complainant', 'respondent', ...mediators],
  from: mediating,
  asks: form({ principalConsent, recorded: recordedFor.optional() }),
  when: (subject, _settings, today, _calendar, relations) => openFor('other')(subject, relations) ?? stillAhead(subject, today),
  needs: [recordedWhenStaff, toldInTime(after.decided), afterOffer, bindsComplainant(answersOf)],
  leaves: (step) => {
    const { subject } = step;
    const { respondent, purchase } = subject;
    const about = { merchant: respondent.name, goods: purchase.goods, boughtOn: purchase.boughtOn, otherwise: OTHERWISE };
    const side = sideOfParty[answersOf(step) ?? 'complainant'];
    const done = accepting(subject.offers ?? [], side, about, saidAt(step));
    return done ? { ...subject, offers: done.offers, agreed: { ...done.agreement, ...saidBy(step) } } : subject;
  },
  notice: { complainant: 'offerAccepted', respondent: 'offerAccepted' },
  tells: whoHasIt('双方谈妥了', '请看谈妥的内容，和双方确认后办结。'),
  confidential: false,
  share: { day: 3, total: 10 },
});
