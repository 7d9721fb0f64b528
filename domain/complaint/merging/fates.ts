import type { Complaint } from '../complaint';

/**
 * What becomes of a fact of a case that is merged into another (casework, 12315). `stricter`: of two the earlier day or the period that ends
 * first goes on. `lent`: the case that goes on takes it where it has none, and gives it back when the merge is undone. `joined`: both lists go
 * on as one. `kept`: read in `mergedFrom` of the case that goes on. `own`: each case has its own. `there`: read in the merged case, to which
 * the other leads, and in the file of both.
 */
type Fate = 'stricter' | 'lent' | 'joined' | 'kept' | 'own' | 'there';

/** Every field of a complaint and what a merge does with it. A field without a row does not compile. */
export const afterMerge: Readonly<Record<keyof Complaint, Fate>> = {
  _id: 'own',
  kind: 'own',
  no: 'own',
  version: 'own',
  state: 'own',
  source: 'kept',
  office: 'own',
  intakeOffice: 'own',
  receivedAt: 'own',
  receivedOn: 'stricter',
  receivedReason: 'there',
  recordedBy: 'there',
  // Who sent it on waits for its answer where the dispute is decided.
  senders: 'joined',
  // The number goes on by itself.
  imported: 'there',
  negotiated: 'there',
  // Both say the same, or they are not merged: one of them would be counted where the other is not.
  online: 'own',
  onlineClassifiedBy: 'own',
  complainant: 'lent',
  respondent: 'lent',
  purchase: 'there',
  category: 'there',
  problem: 'there',
  facts: 'kept',
  requests: 'kept',
  otherRequest: 'kept',
  askedFen: 'kept',
  // Consent to mediation goes on; what discloses something of the person is never widened by a merge.
  consents: 'lent',
  consentLog: 'there',
  handler: 'own',
  summary: 'there',
  deadlines: 'stricter',
  decision: 'own',
  closing: 'own',
  rating: 'own',
  callbacks: 'own',
  platform12315No: 'lent',
  platform12315: 'lent',
  no12315: 'own',
  documents: 'there',
  dayCorrections: 'there',
  // Of what the other case still asks for: the request for proof of identity.
  deliveries: 'joined',
  proposal: 'own',
  approved: 'own',
  declined: 'there',
  identity: 'lent',
  claims: 'there',
  supplements: 'kept',
  evidence: 'joined',
  routing: 'there',
  mediation: 'joined',
  entrusted: 'own',
  suspension: 'own',
  recusals: 'there',
  recused: 'joined',
  meetings: 'there',
  // What runs beside a complaint runs on where it was found (令121-27, 33, 42).
  clues: 'there',
  competence: 'there',
  referrals: 'there',
  proceedings: 'there',
  corrections: 'there',
  reclassifications: 'there',
  lateEntries: 'there',
  publication: 'there',
  appraisals: 'there',
  answer: 'lent',
  access: 'lent',
  merchantLinks: 'lent',
  // Each case's own: an open offer ends with the case it was made in.
  offers: 'there',
  agreed: 'there',
  agreement: 'own',
  settlement: 'own',
  performance: 'own',
  withdrawal: 'own',
  mergedInto: 'own',
  goesOn: 'own',
  mergedFrom: 'joined',
  takenOverBy: 'own',
  revoked: 'there',
  partyActs: 'own',
  flags: 'there',
  agent: 'lent',
  guardian: 'lent',
  helper: 'lent',
  // A joint complaint is never merged away.
  joint: 'own',
};

/** The fields of one fate, in the order of the table. */
export const fieldsOf = (fate: Fate): (keyof Complaint)[] =>
  (Object.keys(afterMerge) as (keyof Complaint)[]).filter((field) => afterMerge[field] === fate);
