import { accept } from './accept';
import { acceptOffer } from './accept-offer';
import { addSender } from './add-sender';
import { agree } from './agree';
import { agreeReclassification } from './agree-reclassification';
import { answer } from './answer';
import { answerNewDay } from './answer-new-day';
import { answerSender } from './answer-sender';
import { appraisalIn } from './appraisal-in';
import { appraisalOut } from './appraisal-out';
import { approveReject } from './approve-reject';
import { approveTerminate } from './approve-terminate';
import { askNewDay } from './ask-new-day';
import { callback } from './callback';
import { changeClaim } from './change-claim';
import { changeRepresentatives } from './change-representatives';
import { clueTestIn } from './clue-test-in';
import { clueTestOut } from './clue-test-out';
import { confirmHelper } from './confirm-helper';
import { confirmLateEntry } from './confirm-late-entry';
import { confirmPerformance } from './confirm-performance';
import { convene } from './convene';
import { correct } from './correct';
import { correctContact } from './correct-contact';
import { correctSender } from './correct-sender';
import { decideClue } from './decide-clue';
import { decline } from './decline';
import { declineReclassification } from './decline-reclassification';
import { disputeCompetence } from './dispute-competence';
import { distribute } from './distribute';
import { endPerformance } from './end-performance';
import { endProceeding } from './end-proceeding';
import { enterSameDecision } from './enter-same-decision';
import { entrust } from './entrust';
import { entrustReturned } from './entrust-returned';
import { excludeFromPublication } from './exclude-from-publication';
import { extendClue } from './extend-clue';
import { identityRequest } from './identity-request';
import { linkMerchant } from './link-merchant';
import { makeOffer } from './make-offer';
import { merge } from './merge';
import { openProceeding } from './open-proceeding';
import { promote } from './promote';
import { proposeReject } from './propose-reject';
import { proposeTerminate } from './propose-terminate';
import { publish } from './publish';
import { rate } from './rate';
import { reclassify } from './reclassify';
import { record } from './record';
import { recordAgent } from './record-agent';
import { recordClue } from './record-clue';
import { recordConsent } from './record-consent';
import { recordDispatch } from './record-dispatch';
import { recordFlag } from './record-flag';
import { recordHandover } from './record-handover';
import { recordIdentity } from './record-identity';
import { recordJointConsent } from './record-joint-consent';
import { recordSigned } from './record-signed';
import { referToPolice } from './refer-to-police';
import { refuseLateEntry } from './refuse-late-entry';
import { refuseOffer } from './refuse-offer';
import { reject } from './reject';
import { release } from './release';
import { releaseEvidence } from './release-evidence';
import { removeSender } from './remove-sender';
import { renewAgent } from './renew-agent';
import { reportPerformance } from './report-performance';
import { resume } from './resume';
import { returnToIntake } from './return';
import { revoke } from './revoke';
import { revokeViewCode } from './revoke-view-code';
import { set12315 } from './set-12315';
import { settle } from './settle';
import { settleCompetence } from './settle-competence';
import { table } from './shared/row';
import { supplement } from './supplement';
import { suspend } from './suspend';
import { takeBackConsent } from './take-back-consent';
import { takeBackOffer } from './take-back-offer';
import { takeOn } from './take-on';
import { takeOver } from './take-over';
import { terminate } from './terminate';
import { unlinkMerchant } from './unlink-merchant';
import { unlinkRespondent } from './unlink-respondent';
import { unmerge } from './unmerge';
import { voidDocument } from './void-document';
import { withdraw } from './withdraw';
import { withdrawPublication } from './withdraw-publication';
import { without12315 } from './without-12315';

/** Every act on a complaint: the whole rule of each, with its article. */
export const complaintTable = table({
  promote,
  supplement,
  releaseEvidence,
  recordConsent,
  recordJointConsent,
  changeRepresentatives,
  recordAgent,
  renewAgent,
  recordFlag,
  changeClaim,
  correct,
  reclassify,
  agreeReclassification,
  declineReclassification,
  identityRequest,
  confirmHelper,
  recordIdentity,
  distribute,
  return: returnToIntake,
  takeOn,
  release,
  takeOver,
  merge,
  unmerge,
  enterSameDecision,
  set12315,
  without12315,
  accept,
  reject,
  proposeReject,
  approveReject,
  decline,
  answer,
  revokeViewCode,
  unlinkRespondent,
  linkMerchant,
  unlinkMerchant,
  record,
  convene,
  entrust,
  entrustReturned,
  suspend,
  resume,
  appraisalOut,
  appraisalIn,
  makeOffer,
  acceptOffer,
  refuseOffer,
  takeBackOffer,
  agree,
  recordSigned,
  settle,
  reportPerformance,
  confirmPerformance,
  askNewDay,
  answerNewDay,
  endPerformance,
  withdraw,
  terminate,
  proposeTerminate,
  approveTerminate,
  recordHandover,
  voidDocument,
  recordDispatch,
  addSender,
  correctSender,
  answerSender,
  removeSender,
  recordClue,
  clueTestOut,
  clueTestIn,
  extendClue,
  decideClue,
  referToPolice,
  confirmLateEntry,
  refuseLateEntry,
  disputeCompetence,
  settleCompetence,
  openProceeding,
  endProceeding,
  revoke,
  rate,
  callback,
  publish,
  excludeFromPublication,
  withdrawPublication,
  correctContact,
  takeBackConsent,
});

export type ComplaintCommand = keyof typeof complaintTable;
