import type { StaffWords } from '../../act-words';
import type { Complaint } from '../complaint';
import { acceptOfferWords } from './accept-offer.words';
import { acceptWords } from './accept.words';
import { addSenderWords } from './add-sender.words';
import { agreeReclassificationWords } from './agree-reclassification.words';
import { agreeWords } from './agree.words';
import { answerNewDayWords } from './answer-new-day.words';
import { answerSenderWords } from './answer-sender.words';
import { answerWords } from './answer.words';
import { appraisalInWords } from './appraisal-in.words';
import { appraisalOutWords } from './appraisal-out.words';
import { approveRejectWords } from './approve-reject.words';
import { approveTerminateWords } from './approve-terminate.words';
import { askNewDayWords } from './ask-new-day.words';
import { callbackWords } from './callback.words';
import { changeClaimWords } from './change-claim.words';
import { changeRepresentativesWords } from './change-representatives.words';
import { clueTestInWords } from './clue-test-in.words';
import { clueTestOutWords } from './clue-test-out.words';
import { confirmHelperWords } from './confirm-helper.words';
import { confirmLateEntryWords } from './confirm-late-entry.words';
import { confirmPerformanceWords } from './confirm-performance.words';
import { conveneWords } from './convene.words';
import { correctSenderWords } from './correct-sender.words';
import { correctWords } from './correct.words';
import { decideClueWords } from './decide-clue.words';
import { declineReclassificationWords } from './decline-reclassification.words';
import { declineWords } from './decline.words';
import { disputeCompetenceWords } from './dispute-competence.words';
import { distributeWords } from './distribute.words';
import { endPerformanceWords } from './end-performance.words';
import { endProceedingWords } from './end-proceeding.words';
import { enterSameDecisionWords } from './enter-same-decision.words';
import { entrustReturnedWords } from './entrust-returned.words';
import { entrustWords } from './entrust.words';
import { excludeFromPublicationWords } from './exclude-from-publication.words';
import { extendClueWords } from './extend-clue.words';
import { identityRequestWords } from './identity-request.words';
import { linkMerchantWords } from './link-merchant.words';
import { makeOfferWords } from './make-offer.words';
import { mergeWords } from './merge.words';
import { openProceedingWords } from './open-proceeding.words';
import { promoteWords } from './promote.words';
import { proposeRejectWords } from './propose-reject.words';
import { proposeTerminateWords } from './propose-terminate.words';
import { publishWords } from './publish.words';
import { reclassifyWords } from './reclassify.words';
import { recordAgentWords } from './record-agent.words';
import { recordClueWords } from './record-clue.words';
import { recordConsentWords } from './record-consent.words';
import { recordDispatchWords } from './record-dispatch.words';
import { recordFlagWords } from './record-flag.words';
import { recordHandoverWords } from './record-handover.words';
import { recordIdentityWords } from './record-identity.words';
import { recordJointConsentWords } from './record-joint-consent.words';
import { recordSignedWords } from './record-signed.words';
import { recordWords } from './record.words';
import { referToPoliceWords } from './refer-to-police.words';
import { refuseLateEntryWords } from './refuse-late-entry.words';
import { refuseOfferWords } from './refuse-offer.words';
import { rejectWords } from './reject.words';
import { releaseEvidenceWords } from './release-evidence.words';
import { releaseWords } from './release.words';
import { removeSenderWords } from './remove-sender.words';
import { renewAgentWords } from './renew-agent.words';
import { reportPerformanceWords } from './report-performance.words';
import { resumeWords } from './resume.words';
import { returnWords } from './return.words';
import { revokeViewCodeWords } from './revoke-view-code.words';
import { revokeWords } from './revoke.words';
import { set12315Words } from './set-12315.words';
import { settleCompetenceWords } from './settle-competence.words';
import { settleWords } from './settle.words';
import { supplementWords } from './supplement.words';
import { suspendWords } from './suspend.words';
import type { ComplaintCommand } from './table';
import { takeBackConsentWords } from './take-back-consent.words';
import { takeBackOfferWords } from './take-back-offer.words';
import { takeOnWords } from './take-on.words';
import { takeOverWords } from './take-over.words';
import { terminateWords } from './terminate.words';
import { unlinkMerchantWords } from './unlink-merchant.words';
import { unlinkRespondentWords } from './unlink-respondent.words';
import { unmergeWords } from './unmerge.words';
import { voidDocumentWords } from './void-document.words';
import { withdrawPublicationWords } from './withdraw-publication.words';
import { withdrawWords } from './withdraw.words';
import { without12315Words } from './without-12315.words';

/** What the complainant alone may do; the bureau has no words for it. */
type OfComplainantAlone = 'correctContact' | 'rate';

/** How every act of the bureau reads at the desk: an act without words does not compile. */
const words: Record<Exclude<ComplaintCommand, OfComplainantAlone>, StaffWords<Complaint>> = {
  accept: acceptWords,
  acceptOffer: acceptOfferWords,
  addSender: addSenderWords,
  agree: agreeWords,
  agreeReclassification: agreeReclassificationWords,
  answer: answerWords,
  answerNewDay: answerNewDayWords,
  answerSender: answerSenderWords,
  appraisalIn: appraisalInWords,
  appraisalOut: appraisalOutWords,
  approveReject: approveRejectWords,
  approveTerminate: approveTerminateWords,
  askNewDay: askNewDayWords,
  callback: callbackWords,
  changeClaim: changeClaimWords,
  changeRepresentatives: changeRepresentativesWords,
  clueTestIn: clueTestInWords,
  clueTestOut: clueTestOutWords,
  confirmHelper: confirmHelperWords,
  confirmLateEntry: confirmLateEntryWords,
  confirmPerformance: confirmPerformanceWords,
  convene: conveneWords,
  correct: correctWords,
  correctSender: correctSenderWords,
  decideClue: decideClueWords,
  decline: declineWords,
  declineReclassification: declineReclassificationWords,
  disputeCompetence: disputeCompetenceWords,
  distribute: distributeWords,
  endPerformance: endPerformanceWords,
  endProceeding: endProceedingWords,
  enterSameDecision: enterSameDecisionWords,
  entrust: entrustWords,
  entrustReturned: entrustReturnedWords,
  excludeFromPublication: excludeFromPublicationWords,
  extendClue: extendClueWords,
  identityRequest: identityRequestWords,
  linkMerchant: linkMerchantWords,
  makeOffer: makeOfferWords,
  merge: mergeWords,
  openProceeding: openProceedingWords,
  promote: promoteWords,
  proposeReject: proposeRejectWords,
  proposeTerminate: proposeTerminateWords,
  publish: publishWords,
  reclassify: reclassifyWords,
  record: recordWords,
  recordAgent: recordAgentWords,
  recordClue: recordClueWords,
  recordConsent: recordConsentWords,
  recordDispatch: recordDispatchWords,
  recordFlag: recordFlagWords,
  recordHandover: recordHandoverWords,
  recordIdentity: recordIdentityWords,
  recordJointConsent: recordJointConsentWords,
  recordSigned: recordSignedWords,
  referToPolice: referToPoliceWords,
  refuseLateEntry: refuseLateEntryWords,
  refuseOffer: refuseOfferWords,
  reject: rejectWords,
  release: releaseWords,
  releaseEvidence: releaseEvidenceWords,
  removeSender: removeSenderWords,
  renewAgent: renewAgentWords,
  reportPerformance: reportPerformanceWords,
  resume: resumeWords,
  return: returnWords,
  revoke: revokeWords,
  revokeViewCode: revokeViewCodeWords,
  set12315: set12315Words,
  settle: settleWords,
  settleCompetence: settleCompetenceWords,
  supplement: supplementWords,
  suspend: suspendWords,
  takeBackConsent: takeBackConsentWords,
  takeBackOffer: takeBackOfferWords,
  takeOn: takeOnWords,
  takeOver: takeOverWords,
  terminate: terminateWords,
  unlinkMerchant: unlinkMerchantWords,
  unlinkRespondent: unlinkRespondentWords,
  unmerge: unmergeWords,
  voidDocument: voidDocumentWords,
  withdraw: withdrawWords,
  withdrawPublication: withdrawPublicationWords,
  without12315: without12315Words,
};

export const staffWords: Partial<Record<ComplaintCommand, StaffWords<Complaint>>> = words;

/** The lists of further acts, in the order they stand at the desk. */
export const groupTitles: readonly string[] = [
  '调解',
  '双方自己谈',
  '办结',
  '谈成以后',
  '替当事人登记（代录）',
  '核实和更正',
  '登记的商家',
  '等着核对的更正',
  '补登的日期',
  '送达和文书',
  '转来的单位',
  '投诉公示',
  '商家的查看',
  '全国12315平台',
  '由谁来办',
  '违法线索',
  '诉讼、复议和撤销',
];
