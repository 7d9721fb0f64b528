import { form } from '../../fields';
import { ending } from '../../offer/offering';
import { after } from './shared/days';
import { ARTICLE, afterOffer, openFor, saidAt, saidBy } from './shared/offer';
import { mediating, mediators, recordedFor, recordedWhenStaff, row, toldInTime } from './shared/row';
import { nobody } from './shared/tells';

/** Who made the open offer no longer stands by it; what was accepted before is not undone by this. */
export const takeBackOffer = row({
  label: '收回解决办法',
  article: ARTICLE,
  by: ['complainant', 'respondent', ...mediators],
  from: mediating,
  asks: form({ recorded: recordedFor.optional() }),
  when: (subject, _settings, _today, _calendar, relations) => openFor('maker')(subject, relations),
  needs: [recordedWhenStaff, toldInTime(after.decided), afterOffer],
  leaves: (step) => {
    const { subject } = step;
    return { ...subject, offers: ending(subject.offers ?? [], 'takenBack', saidAt(step), undefined, saidBy(step)) };
  },
  notice: { complainant: 'offerTakenBackByMerchant', respondent: 'offerTakenBackByComplainant' },
  tells: nobody,
  confidential: false,
  share: { day: 5, total: 30 },
});
