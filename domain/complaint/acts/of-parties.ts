import type { PartyWords } from '../../act-words';
import type { Party } from '../records';
import type { ComplaintView } from '../visibility';
import { answerNewDayOfParties } from './answer-new-day.party';
import { answerOfMerchants } from './answer.party';
import { askNewDayOfParties } from './ask-new-day.party';
import { changeClaimOfParties } from './change-claim.party';
import { confirmPerformanceOfConsumers } from './confirm-performance.party';
import { correctContactOfParties } from './correct-contact.party';
import { rateOfParties } from './rate.party';
import { recordConsentOfParties } from './record-consent.party';
import { reportPerformanceOfMerchants } from './report-performance.party';
import { settleOfParties } from './settle.party';
import { supplementOfMerchants, supplementOfParties } from './supplement.party';
import { suspendOfParties } from './suspend.party';
import type { ComplaintCommand } from './table';
import { takeBackConsentOfParties } from './take-back-consent.party';
import { withdrawOfParties } from './withdraw.party';

type Words = Partial<Record<ComplaintCommand, PartyWords<ComplaintView>>>;

const both: Words = {
  answerNewDay: answerNewDayOfParties,
  askNewDay: askNewDayOfParties,
  changeClaim: changeClaimOfParties,
  confirmPerformance: confirmPerformanceOfConsumers,
  correctContact: correctContactOfParties,
  rate: rateOfParties,
  recordConsent: recordConsentOfParties,
  settle: settleOfParties,
  supplement: supplementOfParties,
  suspend: suspendOfParties,
  takeBackConsent: takeBackConsentOfParties,
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
