import type { PartyWords } from '../../act-words';
import type { Party } from '../records';
import type { ComplaintView } from '../visibility';
import { acceptOfferOfParties } from './accept-offer.party';
import { answerNewDayOfParties } from './answer-new-day.party';
import { answerOfMerchants } from './answer.party';
import { askNewDayOfParties } from './ask-new-day.party';
import { changeClaimOfParties } from './change-claim.party';
import { confirmPerformanceOfConsumers } from './confirm-performance.party';
import { correctContactOfParties } from './correct-contact.party';
import { makeOfferOfParties } from './make-offer.party';
import { rateOfParties } from './rate.party';
import { recordConsentOfParties } from './record-consent.party';
import { refuseOfferOfParties } from './refuse-offer.party';
import { reportPerformanceOfMerchants } from './report-performance.party';
import { settleOfParties } from './settle.party';
import { supplementOfMerchants, supplementOfParties } from './supplement.party';
import { suspendOfParties } from './suspend.party';
import type { ComplaintCommand } from './table';
import { takeBackConsentOfParties } from './take-back-consent.party';
import { takeBackOfferOfParties } from './take-back-offer.party';
import { withdrawOfParties } from './withdraw.party';

type Words = Partial<Record<ComplaintCommand, PartyWords<ComplaintView>>>;

const both: Words = {
  acceptOffer: acceptOfferOfParties,
  answerNewDay: answerNewDayOfParties,
  askNewDay: askNewDayOfParties,
  changeClaim: changeClaimOfParties,
  confirmPerformance: confirmPerformanceOfConsumers,
  correctContact: correctContactOfParties,
  makeOffer: makeOfferOfParties,
  rate: rateOfParties,
  recordConsent: recordConsentOfParties,
  refuseOffer: refuseOfferOfParties,
  settle: settleOfParties,
  supplement: supplementOfParties,
  suspend: suspendOfParties,
  takeBackConsent: takeBackConsentOfParties,
  takeBackOffer: takeBackOfferOfParties,
  withdraw: withdrawOfParties,
};

/** How the acts of each party read to it. */
export const partyWords: Record<Party, Words> = {
  complainant: both,
  respondent: {
    ...both,
    answer: answerOfMerchants,
    reportPerformance: reportPerformanceOfMerchants,
    supplement: supplementOfMerchants,
  },
};
