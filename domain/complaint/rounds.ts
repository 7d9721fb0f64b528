import type { Complaint } from './complaint';
import type { Undone } from './records';

/**
 * What becomes of a fact when the decision it may rest on is revoked: it `stays` on the case, becomes `history` of the decision
 * that is gone, or begins `anew`, in a way of its own, with the old one kept as history.
 */
type Fate = 'stays' | 'history' | 'anew';

type FateOf<F extends keyof Complaint> = F extends 'state' | 'version' | 'deadlines' | 'decision' | 'revoked' | 'joint'
  ? 'anew'
  : F extends keyof Undone
    ? 'history'
    : 'stays';

/**
 * Every field of a complaint and what a revocation does with it (casework, documents: the old decision, answer, appraisals and rating
 * are kept as history and none of them works in the new round). A field without a row does not compile.
 */
export const afterRevocation: { readonly [F in keyof Required<Complaint>]: FateOf<F> } = {
  _id: 'stays',
  kind: 'stays',
  no: 'stays',
  version: 'anew',
  state: 'anew',
  // What was complained of, by whom, of whom, and how it came in.
  source: 'stays',
  office: 'stays',
  intakeOffice: 'stays',
  receivedAt: 'stays',
  receivedOn: 'stays',
  receivedReason: 'stays',
  recordedBy: 'stays',
  senders: 'stays',
  imported: 'stays',
  negotiated: 'stays',
  online: 'stays',
  onlineClassifiedBy: 'stays',
  complainant: 'stays',
  respondent: 'stays',
  purchase: 'stays',
  category: 'stays',
  problem: 'stays',
  facts: 'stays',
  requests: 'stays',
  otherRequest: 'stays',
  askedFen: 'stays',
  platform12315No: 'stays',
  platform12315: 'stays',
  no12315: 'stays',
  agent: 'stays',
  guardian: 'stays',
  helper: 'stays',
  identity: 'stays',
  access: 'stays',
  // What the complainant wants holds until it is changed.
  consents: 'stays',
  consentLog: 'stays',
  // The papers of the case, and who works on it.
  claims: 'stays',
  supplements: 'stays',
  evidence: 'stays',
  documents: 'stays',
  corrections: 'stays',
  reclassifications: 'stays',
  partyActs: 'stays',
  declined: 'stays',
  merchantLinks: 'stays',
  lateEntries: 'stays',
  flags: 'stays',
  handler: 'stays',
  recused: 'stays',
  recusals: 'stays',
  routing: 'stays',
  // What runs beside the complaint and outlives its decisions.
  clues: 'stays',
  competence: 'stays',
  referrals: 'stays',
  proceedings: 'stays',
  // What everybody can read is there until it is taken down.
  publication: 'stays',
  // A merged case is not revoked; what came into this one is part of it.
  mergedInto: 'stays',
  goesOn: 'stays',
  mergedFrom: 'stays',
  // What was decided, told, said and done under the decision that is gone.
  decision: 'anew',
  deadlines: 'anew',
  revoked: 'anew',
  summary: 'history',
  deliveries: 'history',
  dayCorrections: 'history',
  proposal: 'history',
  approved: 'history',
  answer: 'history',
  offers: 'history',
  agreed: 'history',
  mediation: 'history',
  meetings: 'history',
  entrusted: 'history',
  suspension: 'history',
  appraisals: 'history',
  closing: 'history',
  agreement: 'history',
  settlement: 'history',
  performance: 'history',
  withdrawal: 'history',
  takenOverBy: 'history',
  rating: 'history',
  callbacks: 'history',
  // The people stay, what each agreed to ended with the round (令121-12).
  joint: 'anew',
} satisfies Record<keyof Complaint, Fate>;

/** The complaint without what stood under the decision that is gone, and that, to be kept beside it. Pure. */
export function putAway<C extends Omit<Complaint, 'decision'>>(complaint: C): { open: C; undone: Undone } {
  const open = { ...complaint };
  const undone: Undone = {};
  const put = <Key extends keyof Undone>(key: Key) => {
    if (complaint[key] === undefined) return;
    undone[key] = complaint[key];
    delete open[key];
  };
  for (const key of Object.keys(afterRevocation) as (keyof Complaint)[])
    if (afterRevocation[key] === 'history') put(key as keyof Undone);
  if (!complaint.joint) return { open, undone };
  const people = complaint.joint.people.map((one) => ({ ...one, consents: [] }));
  return { open: { ...open, joint: { ...complaint.joint, people } }, undone: { ...undone, joint: complaint.joint } };
}
