import type { ComplaintRelation } from '../bureau/actor';
import { defineFacts, type Sight } from '../facts';
import type { Deadline } from '../law/deadline/deadline';
import { maskAddress, maskName, maskOrderNo } from '../privacy/masks';
import { without } from '../without';
import { tookEffect } from './classification';
import { ownPeriods } from './clocks';
import type { Complaint } from './complaint';
import { complaintLabels } from './labels';
import type { ClaimChange, MergedCase, Publication, Reclassification } from './records';

/** Sight of complainant, respondent, staff on the case (intake, handler, leader), and staff who are not. */
function seenBy(complainant: Sight, respondent: Sight, onCase: Sight, staff: Sight): Record<ComplaintRelation, Sight> {
  return { complainant, respondent, intake: onCase, handler: onCase, leader: onCase, staff, stranger: 'absent' };
}

const all = seenBy('full', 'full', 'full', 'full');
const parties = seenBy('full', 'full', 'full', 'absent');
const complainantOnly = seenBy('full', 'absent', 'full', 'absent');
const internal = seenBy('absent', 'absent', 'full', 'absent');

/** The periods a party is told of. Who entered what late is the bureau's own affair; the days are the same. */
const ownDeadlines = (list: Deadline[], _: Complaint, relation: ComplaintRelation) =>
  list
    .filter(({ id }) => ownPeriods.indexOf(id) >= 0 && (id !== 'C1' || relation !== 'respondent'))
    .map((one) => ({ ...without(one, 'lateEntry'), pauses: one.pauses.map((pause) => without(pause, 'lateEntry')) }));

const whatCame = (list: MergedCase[]) =>
  list.map(({ id, no, on, source, receivedOn, facts, requests, askedFen }) => ({
    ...{ id, no, on, source, receivedOn, facts, requests },
    ...(askedFen !== undefined && { askedFen }),
  }));

const changesTold = (list: ClaimChange[]) => {
  const told = list.filter(({ afterAcceptance }) => afterAcceptance);
  return told.length ? told.map(({ on, at, from, to }) => ({ on, at, from, to })) : undefined;
};

/** The days of receipt that were put right and count. */
const daysThatCount = (list: Reclassification[]) =>
  list.flatMap((one) => {
    const { receivedOn } = one.changed;
    return receivedOn && tookEffect(one) ? [{ on: one.settled?.on ?? one.on, changed: { receivedOn } }] : [];
  });

const whatStands = (list: Publication[]) =>
  list.flatMap(({ kind, on, where, link, withdrawn }) =>
    kind === 'published'
      ? [{ kind, on, where, ...(link && { link }), ...(withdrawn && { withdrawn: { on: withdrawn.on } }) }]
      : [],
  );

/**
 * Every fact of a complaint: how it is called, who reads it (casework: initial check; PIPL 6) and what is left of it where it is masked.
 * A field without a row does not compile.
 */
export const complaintFacts = defineFacts<Complaint, ComplaintRelation>()(complaintLabels, {
  _id: { sight: all },
  kind: { sight: all },
  no: { sight: all },
  version: { sight: all },
  state: { sight: all },
  source: { sight: seenBy('full', 'absent', 'full', 'full') },
  office: { sight: seenBy('full', 'full', 'full', 'full') },
  intakeOffice: { sight: seenBy('absent', 'absent', 'full', 'full') },
  receivedAt: { sight: seenBy('full', 'absent', 'full', 'full') },
  receivedOn: { sight: seenBy('full', 'absent', 'full', 'full') },
  receivedReason: { sight: internal },
  recordedBy: { sight: internal },
  // What passes between authorities.
  senders: { sight: internal },
  online: { sight: seenBy('full', 'absent', 'full', 'full') },
  onlineClassifiedBy: { sight: internal },
  complainant: {
    parts: {
      member: { sight: internal },
      name: { sight: seenBy('full', 'full', 'full', 'masked'), mask: maskName },
      // The merchant has it only by consent to direct contact.
      phone: {
        note: '同意直接联系的给商家',
        sight: seenBy('full', 'masked', 'full', 'absent'),
        mask: (phone, { consents }) => (consents.directContact ? phone : undefined),
      },
      address: { sight: seenBy('full', 'absent', 'full', 'masked'), mask: maskAddress },
    },
  },
  respondent: {
    parts: {
      member: { sight: internal },
      kind: { sight: all },
      name: { sight: all },
      platform: { sight: all },
      shopUrl: { sight: parties },
      address: { sight: parties },
      contact: { sight: parties },
      phone: { sight: parties },
      uscc: { sight: parties },
    },
  },
  purchase: {
    parts: {
      goods: { sight: all },
      boughtOn: { sight: all },
      amountFen: { sight: all },
      orderNo: { sight: seenBy('full', 'full', 'full', 'masked'), mask: maskOrderNo },
    },
  },
  facts: { note: '投诉人的原文', sight: complainantOnly },
  summary: { sight: parties },
  requests: { sight: parties },
  askedFen: { sight: parties },
  // What was asked for before the acceptance never reached the merchant, and why it was changed is the complainant's to say.
  claims: {
    note: '商家只看受理以后的',
    sight: seenBy('full', 'masked', 'full', 'absent'),
    mask: changesTold,
  },
  consents: { sight: complainantOnly },
  handler: { sight: seenBy('masked', 'masked', 'full', 'masked'), mask: ({ name }) => ({ name }) },
  // The respondent: mediation and the notice of its end. Others off the case: nothing of a clue or a dispute between bureaus.
  deadlines: {
    note: '当事人只看与自己有关的',
    sight: seenBy('masked', 'masked', 'full', 'masked'),
    mask: ownDeadlines,
  },
  decision: {
    sight: seenBy('full', 'masked', 'full', 'masked'),
    mask: ({ kind, on, by, article }) => ({ kind, on, by, article }),
  },
  closing: {
    sight: seenBy('full', 'masked', 'full', 'masked'),
    mask: ({ on, by, outcome }) => ({ on, by, outcome }),
  },
  rating: { sight: complainantOnly },
  callbacks: { sight: internal },
  platform12315No: { sight: complainantOnly },
  platform12315: { sight: internal },
  no12315: { sight: internal },
  documents: { sight: internal },
  deliveries: { sight: internal },
  proposal: { sight: internal },
  declined: { sight: internal },
  identity: { sight: complainantOnly },
  // Each party reads its own.
  supplements: {
    note: '各看各的',
    sight: seenBy('masked', 'masked', 'full', 'absent'),
    mask: (list, _, relation) => list.filter((one) => one.from === relation),
  },
  // Its own, and of the other side's only what staff released to it.
  evidence: {
    note: '各看各的，工作人员给看的除外',
    sight: seenBy('masked', 'masked', 'full', 'absent'),
    mask: (list, _, relation) => list.filter((one) => one.from === relation || one.released),
  },
  routing: { sight: internal },
  mediation: { sight: internal },
  entrusted: {
    sight: seenBy('full', 'masked', 'full', 'absent'),
    mask: ({ to, on, returnBy, returnedOn }) => ({ to, on, returnBy, returnedOn }),
  },
  suspension: { sight: seenBy('masked', 'masked', 'full', 'absent'), mask: ({ on }) => ({ on }) },
  consentLog: { sight: internal },
  meetings: { sight: parties },
  // 令121-27, 33, 42: neither party learns that a clue is being verified, or by whom.
  clues: { sight: internal },
  competence: { sight: internal },
  referrals: { sight: internal },
  proceedings: { sight: internal },
  // The parties read what was published and where, not what the bureau thought about it.
  publication: { sight: seenBy('masked', 'masked', 'full', 'absent'), mask: whatStands },
  corrections: { sight: internal },
  // The complainant reads which day of receipt counts now, not who put it right or why.
  reclassifications: {
    note: '投诉人看更正后的收到日期',
    sight: seenBy('masked', 'absent', 'full', 'absent'),
    mask: daysThatCount,
  },
  lateEntries: { sight: internal },
  recused: { sight: internal },
  recusals: { sight: internal },
  appraisals: { sight: parties },
  // The other side reads whether the merchant is willing, not its words: those the mediator passes on.
  answer: {
    sight: seenBy('masked', 'full', 'full', 'absent'),
    mask: ({ on, willing }) => ({ on, willing }),
  },
  access: {
    note: '查看码、谁加入',
    sight: seenBy('absent', 'absent', 'masked', 'absent'),
    mask: ({ code, joined }) => ({ code: code && without(code, 'id'), joined }),
  },
  // A counter for the server alone.
  partyActs: { sight: seenBy('absent', 'absent', 'absent', 'absent') },
  // How the complainant is known to have agreed is between it and the bureau.
  agreement: {
    sight: seenBy('full', 'masked', 'full', 'absent'),
    mask: (agreement) => without(agreement, 'principalConsent'),
  },
  settlement: { sight: complainantOnly },
  withdrawal: { sight: complainantOnly },
  mergedInto: { sight: complainantOnly },
  goesOn: { sight: seenBy('masked', 'absent', 'full', 'absent'), mask: ({ id }) => ({ id }) },
  // The complainant reads which of its own complaints came along, not who put them together or why.
  mergedFrom: {
    note: '内容、编号、收到日期',
    sight: seenBy('masked', 'absent', 'full', 'absent'),
    mask: whatCame,
  },
  takenOverBy: { sight: parties },
  revoked: { sight: internal },
  // 令121-17: prompts for a person who decides; they never leave the staff on the case.
  flags: { note: '第十七条的提示', sight: internal },
  agent: { sight: complainantOnly },
  guardian: { sight: complainantOnly },
  joint: { sight: complainantOnly },
  // Staff hear the code from the person, they do not read it.
  helper: { sight: seenBy('full', 'absent', 'masked', 'absent'), mask: (helper) => without(helper, 'code') },
});
