import type { ComplaintRelation } from '../bureau/actor';
import { defineFacts, type Sight } from '../facts';
import type { Deadline } from '../law/deadline/deadline';
import { maskAddress, maskName, maskOrderNo } from '../privacy/masks';
import { without } from '../without';
import { inKinds } from './claim';
import type { Complaint } from './complaint';
import { complaintLabels } from './labels';
import { ownPeriods } from './own-periods';
import { standingLink } from './merchant-link';
import type { CaseOffer } from './offers';
import type { ClaimChange, MerchantLink, MergedCase, Publication, Reclassification } from './records';
import { saidBefore } from './talk/holding';
import { tookEffect } from './took-effect';

/** Who filled it in, and that a code was sent; its hash is the server's. */
const helperShown = ({ code, ...helper }: NonNullable<Complaint['helper']>) => ({
  ...helper,
  ...(code && { code: without(code, 'id') }),
});

/** Sight of complainant, respondent, staff on the case (intake, handler, leader), and staff who are not. */
function seenBy(complainant: Sight, respondent: Sight, onCase: Sight, staff: Sight): Record<ComplaintRelation, Sight> {
  return { complainant, respondent, intake: onCase, handler: onCase, leader: onCase, staff, stranger: 'absent' };
}

const all = seenBy('full', 'full', 'full', 'full');
const parties = seenBy('full', 'full', 'full', 'absent');
const complainantOnly = seenBy('full', 'absent', 'full', 'absent');
const internal = seenBy('absent', 'absent', 'full', 'absent');

/** Whether the shop's former person said it, in confidence, to the bureau alone. */
const byFormer = (complaint: Complaint, said: { on: string; at?: number }, reader: ComplaintRelation) =>
  reader === 'respondent' && saidBefore(complaint, said);

/** The periods a party is told of. Who entered what late is the bureau's own affair; the days are the same. */
const ownDeadlines = (list: Deadline[], _: Complaint, relation: ComplaintRelation) =>
  list
    .filter(({ id }) => ownPeriods.indexOf(id) >= 0 && (id !== 'C1' || relation !== 'respondent'))
    .map((one) => ({
      ...without(one, 'lateEntry', 'entryDueOn'),
      pauses: one.pauses.map((pause) => without(pause, 'lateEntry')),
    }));

const whatCame = (list: MergedCase[], _: Complaint, relation: ComplaintRelation) => {
  // The merchant learns which of the complaints it knew of came along; what was written in them is the complainant's.
  if (relation === 'respondent') return list.flatMap(({ id, no, on, accepted }) => (accepted ? [{ id, no, on }] : []));
  return list.map(({ id, no, on, source, receivedOn, facts, requests, otherRequest, askedFen }) => ({
    ...{ id, no, on, source, receivedOn, facts, requests },
    ...(otherRequest && { otherRequest }),
    ...(askedFen !== undefined && { askedFen }),
  }));
};

const changesTold = (list: ClaimChange[]) => {
  const told = list.filter(({ afterAcceptance }) => afterAcceptance);
  return told.length ? told.map(({ on, at, from, to }) => ({ on, at, from: inKinds(from), to: inKinds(to) })) : undefined;
};

const offersTold = (list: CaseOffer[]) =>
  list.map(({ ended, ...one }) => ({
    ...without(one, 'recorded', 'principalConsent'),
    ...(ended && { ended: without(ended, 'recorded', 'principalConsent') }),
  }));

/** The days of receipt that were put right and count. */
const daysThatCount = (list: Reclassification[]) =>
  list.flatMap((one) => {
    const { receivedOn } = one.changed;
    return receivedOn && tookEffect(one) ? [{ on: one.settled?.on ?? one.on, changed: { receivedOn } }] : [];
  });

const linkThatStands = (_: MerchantLink[], complaint: Complaint) => {
  const stands = standingLink(complaint);
  return stands && [without(stands, 'on', 'by')];
};

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
  _id: { holds: 'bureau', sight: all },
  kind: { holds: 'bureau', sight: all },
  no: { holds: 'bureau', sight: all },
  // It counts every act, those that others may not know of too; they read one that is made of their view.
  version: { holds: 'bureau', sight: internal },
  state: { holds: 'bureau', sight: all },
  source: { holds: 'bureau', sight: seenBy('full', 'absent', 'full', 'full') },
  office: { holds: 'bureau', sight: seenBy('full', 'full', 'full', 'full') },
  intakeOffice: { holds: 'bureau', sight: seenBy('absent', 'absent', 'full', 'full') },
  receivedAt: { holds: 'bureau', sight: seenBy('full', 'absent', 'full', 'full') },
  receivedOn: { holds: 'bureau', sight: seenBy('full', 'absent', 'full', 'full') },
  receivedReason: { holds: 'bureau', sight: internal },
  recordedBy: { holds: 'bureau', sight: internal },
  // What passes between authorities.
  senders: { holds: 'bureau', sight: internal },
  imported: { holds: 'written', sight: internal },
  negotiated: { holds: 'bureau', sight: parties },
  online: { holds: 'bureau', sight: seenBy('full', 'absent', 'full', 'full') },
  onlineClassifiedBy: { holds: 'bureau', sight: internal },
  complainant: {
    parts: {
      member: { holds: 'account', sight: internal },
      name: { holds: 'contact', sight: seenBy('full', 'full', 'full', 'masked'), mask: maskName },
      // The merchant has it only by consent to direct contact.
      phone: {
        holds: 'contact',
        note: '同意直接联系的给商家',
        sight: seenBy('full', 'masked', 'full', 'absent'),
        mask: (phone, { consents }) => (consents.directContact ? phone : undefined),
      },
      address: { holds: 'contact', sight: seenBy('full', 'absent', 'full', 'masked'), mask: maskAddress },
    },
  },
  respondent: {
    parts: {
      member: { holds: 'account', sight: internal },
      kind: { holds: 'written', sight: all },
      name: { holds: 'written', sight: all },
      platform: { holds: 'written', sight: all },
      shopUrl: { holds: 'written', sight: parties },
      address: { holds: 'contact', sight: parties },
      contact: { holds: 'contact', sight: parties },
      phone: { holds: 'contact', sight: parties },
      uscc: { holds: 'contact', sight: parties },
      // No more than the id of what was tapped, for who links the case; the name is in the form.
      hint: { holds: 'bureau', sight: internal },
    },
  },
  purchase: {
    parts: {
      goods: { holds: 'written', sight: all },
      boughtOn: { holds: 'written', sight: all },
      amountFen: { holds: 'written', sight: all },
      orderNo: { holds: 'written', sight: seenBy('full', 'full', 'full', 'masked'), mask: maskOrderNo },
    },
  },
  category: { holds: 'written', sight: all },
  problem: { holds: 'written', sight: all },
  facts: { holds: 'written', note: '投诉人的原文', sight: complainantOnly },
  summary: { holds: 'bureau', sight: parties },
  requests: { holds: 'written', sight: parties },
  // The complainant's own words: the other side reads of them what staff have checked, in the summary.
  otherRequest: { holds: 'written', sight: complainantOnly },
  askedFen: { holds: 'written', sight: parties },
  // What was asked for before the acceptance never reached the merchant, and why it was changed is the complainant's to say.
  claims: {
    holds: 'written',
    note: '商家只看受理以后的',
    sight: seenBy('full', 'masked', 'full', 'absent'),
    mask: changesTold,
  },
  consents: { holds: 'written', sight: complainantOnly },
  handler: { holds: 'bureau', sight: seenBy('masked', 'masked', 'full', 'masked'), mask: ({ name }) => ({ name }) },
  // The respondent: mediation and the notice of its end. Others off the case: nothing of a clue or a dispute between bureaus.
  deadlines: {
    holds: 'bureau',
    note: '当事人只看与自己有关的',
    sight: seenBy('masked', 'masked', 'full', 'masked'),
    mask: ownDeadlines,
  },
  decision: {
    holds: 'bureau',
    sight: seenBy('full', 'masked', 'full', 'masked'),
    mask: ({ kind, on, by, article }) => ({ kind, on, by, article }),
  },
  closing: {
    holds: 'bureau',
    sight: seenBy('full', 'masked', 'full', 'masked'),
    mask: ({ on, by, outcome }) => ({ on, by, outcome }),
  },
  rating: { holds: 'written', sight: complainantOnly },
  callbacks: { holds: 'written', sight: internal },
  platform12315No: { holds: 'bureau', sight: complainantOnly },
  platform12315: { holds: 'bureau', sight: internal },
  no12315: { holds: 'bureau', sight: internal },
  documents: { holds: 'bureau', sight: internal },
  deliveries: { holds: 'contact', sight: internal },
  proposal: { holds: 'bureau', sight: internal },
  approved: { holds: 'bureau', note: '姓名', sight: internal },
  declined: { holds: 'bureau', sight: internal },
  identity: { holds: 'contact', sight: complainantOnly },
  // Each party reads its own.
  supplements: {
    holds: 'written',
    note: '各看各的',
    sight: seenBy('masked', 'masked', 'full', 'absent'),
    mask: (list, complaint, relation) => list.filter((one) => one.from === relation && !byFormer(complaint, one, relation)),
  },
  // Its own, and of the other side's only what staff released to it.
  evidence: {
    holds: 'written',
    note: '各看各的，工作人员给看的除外',
    sight: seenBy('masked', 'masked', 'full', 'absent'),
    mask: (list, complaint, relation) =>
      list.filter((one) => one.released || (one.from === relation && !byFormer(complaint, one, relation))),
  },
  routing: { holds: 'bureau', sight: internal },
  mediation: { holds: 'written', sight: internal },
  entrusted: {
    holds: 'bureau',
    sight: seenBy('full', 'masked', 'full', 'absent'),
    mask: ({ to, on, returnBy, returnedOn }) => ({ to, on, returnBy, returnedOn }),
  },
  suspension: { holds: 'bureau', sight: seenBy('masked', 'masked', 'full', 'absent'), mask: ({ on }) => ({ on }) },
  consentLog: { holds: 'written', sight: internal },
  meetings: { holds: 'bureau', sight: parties },
  // 令121-27, 33, 42: neither party learns that a clue is being verified, or by whom.
  clues: { holds: 'bureau', sight: internal },
  competence: { holds: 'bureau', sight: internal },
  referrals: { holds: 'bureau', sight: internal },
  proceedings: { holds: 'bureau', sight: internal },
  // The parties read what was published and where, not what the bureau thought about it.
  publication: { holds: 'bureau', sight: seenBy('masked', 'masked', 'full', 'absent'), mask: whatStands },
  corrections: { holds: 'contact', sight: internal },
  // The complainant reads which day of receipt counts now, not who put it right or why.
  reclassifications: {
    holds: 'bureau',
    note: '投诉人看更正后的收到日期',
    sight: seenBy('masked', 'absent', 'full', 'absent'),
    mask: daysThatCount,
  },
  lateEntries: { holds: 'bureau', sight: internal },
  dayCorrections: { holds: 'bureau', sight: internal },
  recused: { holds: 'bureau', sight: internal },
  recusals: { holds: 'bureau', sight: internal },
  appraisals: { holds: 'bureau', sight: parties },
  // The other side reads whether the merchant is willing, not its words: those the mediator passes on.
  answer: {
    holds: 'written',
    sight: seenBy('masked', 'masked', 'full', 'absent'),
    mask: ({ on, willing, ...said }, complaint, relation) =>
      relation === 'respondent' && !byFormer(complaint, { on, at: said.at }, relation)
        ? { on, willing, ...without(said, 'at') }
        : { on, willing },
  },
  // What each side offers is for the other to read; how staff know it is the bureau's.
  offers: {
    holds: 'written',
    note: '代录的凭据只给办案人员',
    sight: seenBy('masked', 'masked', 'full', 'absent'),
    mask: offersTold,
  },
  agreed: {
    holds: 'written',
    note: '代录的凭据只给办案人员',
    sight: seenBy('masked', 'masked', 'full', 'absent'),
    mask: (agreed) => without(agreed, 'recorded', 'principalConsent'),
  },
  access: {
    holds: 'contact',
    note: '查看码、谁加入',
    sight: seenBy('absent', 'absent', 'masked', 'absent'),
    mask: ({ code, joined }) => ({
      code: code && without(code, 'id'),
      joined: joined && { ...joined, ...(joined.account && { account: without(joined.account, 'holding') }) },
    }),
  },
  // What the bureau holds together in its register is its own. Others of the bureau read which merchant it is now, not how that came.
  merchantLinks: {
    holds: 'bureau',
    note: '不办这件的工作人员只看现在关联的是哪一家',
    sight: seenBy('absent', 'absent', 'full', 'masked'),
    mask: linkThatStands,
  },
  // A counter for the server alone.
  partyActs: { holds: 'account', sight: seenBy('absent', 'absent', 'absent', 'absent') },
  // How the complainant is known to have agreed is between it and the bureau.
  agreement: {
    holds: 'bureau',
    sight: seenBy('full', 'masked', 'full', 'absent'),
    mask: (agreement) => without(agreement, 'principalConsent'),
  },
  settlement: { holds: 'written', sight: complainantOnly },
  // Each side reads what the other says was done; how staff know it, and why they stop, is the bureau's.
  performance: {
    holds: 'written',
    note: '代录的凭据、结束跟进的理由只给办案人员',
    sight: seenBy('masked', 'masked', 'full', 'absent'),
    mask: ({ words, ended, newDays, ...rest }) => ({
      ...rest,
      words: words.map((word) => without(word, 'recorded')),
      ...(newDays && {
        newDays: newDays.map(({ answer, ...one }) => ({
          ...without(one, 'recorded', 'principalConsent'),
          ...(answer && { answer: without(answer, 'recorded', 'principalConsent') }),
        })),
      }),
      ...(ended && { ended: without(ended, 'by', 'reason') }),
    }),
  },
  withdrawal: { holds: 'written', sight: complainantOnly },
  // To the merchant where its account opens the other case, which was accepted too.
  mergedInto: {
    holds: 'bureau',
    note: '受理过、商家也能打开的给商家',
    sight: seenBy('full', 'masked', 'full', 'absent'),
    mask: (no, { goesOn }) => (goesOn?.merchant ? no : undefined),
  },
  goesOn: {
    holds: 'bureau',
    sight: seenBy('masked', 'masked', 'full', 'absent'),
    mask: ({ id, merchant }, _, relation) => (relation === 'respondent' && !merchant ? undefined : { id }),
  },
  // The complainant reads which of its own complaints came along, not who put them together or why.
  mergedFrom: {
    holds: 'written',
    note: '投诉人看内容、编号、收到日期，商家看受理过的编号',
    sight: seenBy('masked', 'masked', 'full', 'absent'),
    mask: whatCame,
  },
  takenOverBy: { holds: 'bureau', sight: parties },
  revoked: { holds: 'bureau', sight: internal },
  // 令121-17: prompts for a person who decides; they never leave the staff on the case.
  flags: { holds: 'bureau', note: '第十七条的提示', sight: internal },
  agent: { holds: 'contact', sight: complainantOnly },
  guardian: { holds: 'contact', sight: complainantOnly },
  joint: { holds: 'contact', sight: complainantOnly },
  // Staff hear the code from the person, they do not read it.
  // By the code the helper's own account would speak for the person.
  helper: { holds: 'contact', sight: seenBy('masked', 'absent', 'masked', 'absent'), mask: helperShown },
});
