import { form, optionalLongText } from '../../fields';
import { ending } from '../../offer/offering';
import { after } from './shared/days';
import { ARTICLE, afterOffer, byTelephone, openFor, saidAt, saidBy, tellsLittle } from './shared/offer';
import { mediating, mediators, recordedFor, recordedWhenStaff, row, toldInTime } from './shared/row';

/** The other side does not want it so; either may offer something else, and the mediation goes on. */
export const refuseOffer = row({
  label: '不同意解决办法',
  article: ARTICLE,
  by: ['complainant', 'respondent', ...mediators],
  from: mediating,
  asks: form({ reason: optionalLongText('为什么不同意', 300), recorded: recordedFor.optional() }),
  when: (subject, _settings, _today, _calendar, relations) => openFor('other')(subject, relations),
  needs: [recordedWhenStaff, toldInTime(after.decided), afterOffer, tellsLittle('reason', ({ reason }) => reason)],
  leaves: (step) => {
    const { subject, input } = step;
    return { ...subject, offers: ending(subject.offers ?? [], 'refused', saidAt(step), input.reason, saidBy(step)) };
  },
  notice: { complainant: 'offerRefusedByMerchant', respondent: 'offerRefusedByComplainant' },
  tells: (_, { offers = [], ...complaint }) => {
    const to = offers.slice(-1)[0]?.from === 'merchant' ? 'respondent' : 'complainant';
    return complaint[to].member ? [] : [byTelephone(to, '解决办法没有谈拢')];
  },
  confidential: false,
  share: { day: 5, total: 30 },
});
