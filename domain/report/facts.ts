import type { ReportRelation } from '../bureau/actor';
import { defineFacts, type Sight } from '../facts';
import { without } from '../without';
import { reportLabels } from './labels';
import type { Report } from './report';

/** Sight of the reporter and of the staff on the report (intake, handler, leader); for everybody else there is nothing (令121-37). */
function seenBy(reporter: Sight, onCase: Sight): Record<ReportRelation, Sight> {
  return { reporter, intake: onCase, handler: onCase, leader: onCase, stranger: 'absent' };
}

const reporterToo = seenBy('full', 'full');
const internal = seenBy('absent', 'full');
const nobody = seenBy('absent', 'absent');

/** Who acted, as the reporter reads it: the bureau, no officer by name. */
const bureau = '工作人员';

/**
 * Every fact of a report: what it holds, who reads it (令121-37) and what is left of it where it is masked. The target and officers not on
 * the case are strangers. How the verification goes is not the reporter's either; what a law orders to be told is told as the result.
 */
export const reportFacts = defineFacts<Report, ReportRelation>()(reportLabels, {
  _id: { holds: 'bureau', sight: reporterToo },
  kind: { holds: 'bureau', sight: reporterToo },
  no: { holds: 'bureau', sight: reporterToo },
  // It counts every act, those of the verification too (令121-37).
  version: { holds: 'bureau', sight: internal },
  state: { holds: 'bureau', sight: internal },
  source: { holds: 'bureau', sight: reporterToo },
  office: { holds: 'bureau', sight: reporterToo },
  intakeOffice: { holds: 'bureau', sight: internal },
  receivedAt: { holds: 'bureau', sight: reporterToo },
  receivedOn: { holds: 'bureau', sight: reporterToo },
  receivedReason: { holds: 'bureau', sight: internal },
  recordedBy: { holds: 'bureau', sight: internal },
  reporter: {
    parts: {
      // An account is nobody's to read: it names a person whom a report was promised not to name.
      member: { holds: 'account', sight: nobody },
      anonymous: { holds: 'contact', sight: reporterToo },
      name: { holds: 'contact', sight: reporterToo },
      phone: { holds: 'contact', sight: reporterToo },
      address: { holds: 'contact', sight: reporterToo },
      insider: { holds: 'contact', sight: reporterToo },
      contact: { holds: 'contact', sight: reporterToo },
      codeMark: { holds: 'account', sight: nobody },
    },
  },
  target: {
    parts: {
      member: { holds: 'account', sight: internal },
      kind: { holds: 'written', sight: reporterToo },
      name: { holds: 'written', sight: reporterToo },
      platform: { holds: 'written', sight: reporterToo },
      address: { holds: 'contact', sight: reporterToo },
      shopUrl: { holds: 'written', sight: reporterToo },
    },
  },
  clue: { holds: 'written', sight: reporterToo },
  facts: { holds: 'written', sight: reporterToo },
  happenedAt: { holds: 'written', sight: reporterToo },
  advertisement: {
    parts: {
      medium: { holds: 'written', sight: reporterToo },
      role: { holds: 'written', sight: reporterToo },
      publisher: { holds: 'written', sight: reporterToo },
      publisherAddress: { holds: 'contact', sight: reporterToo },
      advertiserAddress: { holds: 'contact', sight: reporterToo },
    },
  },
  fromComplaint: { holds: 'bureau', sight: internal },
  handler: { holds: 'bureau', sight: internal },
  recused: { holds: 'bureau', sight: internal },
  recusals: { holds: 'bureau', sight: internal },
  deadlines: { holds: 'bureau', sight: internal },
  supplements: { holds: 'written', sight: internal },
  verification: { holds: 'bureau', sight: internal },
  tests: { holds: 'bureau', sight: internal },
  proposal: { holds: 'bureau', sight: internal },
  declined: { holds: 'bureau', sight: internal },
  extensions: { holds: 'bureau', sight: internal },
  decision: { holds: 'bureau', sight: internal },
  // Where else to turn or where it was sent, and of no other ending (令121-34, 食品安全法-115).
  closing: {
    holds: 'bureau',
    note: '举报人看不归本局的、移交的',
    sight: seenBy('masked', 'full'),
    mask: (closing) =>
      closing.outcome === 'notCompetent' || closing.outcome === 'transferred' ? { ...closing, by: bureau } : undefined,
  },
  merged: { holds: 'written', sight: internal },
  mergedInto: { holds: 'bureau', sight: internal },
  dispute: { holds: 'bureau', sight: internal },
  resultsOwed: { holds: 'bureau', sight: internal },
  // Call logs and posting slips are the bureau's, and so is who wrote it down.
  resultsTold: {
    holds: 'bureau',
    sight: seenBy('masked', 'full'),
    mask: (list) => list.map((one) => ({ ...without(one, 'proof'), by: bureau })),
  },
  lateEntries: { holds: 'bureau', sight: internal },
  identityProofs: { holds: 'bureau', sight: internal },
  routing: { holds: 'bureau', sight: internal },
  platform12315No: { holds: 'bureau', sight: internal },
});
