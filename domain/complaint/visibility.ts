import type { ComplaintRelation } from '../bureau/actor';
import { maskAddress, maskName, maskOrderNo } from '../privacy/masks';
import { wasAccepted } from './relations';
import { ownPeriods } from './clocks';
import type { Complainant, Complaint, Purchase, Respondent } from './complaint';
import type { Access, Evidence, MergedCase, Publication, Supplement } from './records';
import { without } from '../without';

/** `masked`: cut by the field's own mask below. */
export type Sight = 'full' | 'masked' | 'absent';

type Split = 'complainant' | 'respondent' | 'purchase';
export type Field =
  | Exclude<keyof Complaint, Split>
  | `complainant.${keyof Complainant}`
  | `respondent.${keyof Respondent}`
  | `purchase.${keyof Purchase}`;

/** What one relation may read: every part may be missing, and a masked part is shorter. */
export type ComplaintView = {
  [Key in Exclude<keyof Complaint, Split | 'handler' | 'access' | 'goesOn' | 'mergedFrom' | 'publication'>]?: Complaint[Key];
} & {
  complainant?: Partial<Complainant>;
  respondent?: Partial<Respondent>;
  purchase?: Purchase;
  handler?: { member?: string; name: string };
  goesOn?: Pick<NonNullable<Complaint['goesOn']>, 'id'>;
  mergedFrom?: (Partial<MergedCase> & Pick<MergedCase, 'id' | 'no' | 'on' | 'source' | 'receivedOn' | 'facts' | 'requests'>)[];
  publication?: (Omit<Publication, 'by' | 'of' | 'withdrawn'> &
    Partial<Pick<Publication, 'by' | 'of'>> & { withdrawn?: { on: string; by?: string; reason?: string } })[];
  access?: Omit<Access, 'code'> & { code?: Omit<NonNullable<Access['code']>, 'id'> };
};

/** Sight of complainant, respondent, staff on the case (intake, handler, leader), and staff who are not. */
function seenBy(complainant: Sight, respondent: Sight, onCase: Sight, staff: Sight): Record<ComplaintRelation, Sight> {
  return { complainant, respondent, intake: onCase, handler: onCase, leader: onCase, staff, stranger: 'absent' };
}

const all = seenBy('full', 'full', 'full', 'full');
const parties = seenBy('full', 'full', 'full', 'absent');
const complainantOnly = seenBy('full', 'absent', 'full', 'absent');
const internal = seenBy('absent', 'absent', 'full', 'absent');

/** Who reads what. A field without a row does not compile. */
export const visibility: Record<Field, Record<ComplaintRelation, Sight>> = {
  _id: all,
  kind: all,
  no: all,
  version: all,
  state: all,
  source: seenBy('full', 'absent', 'full', 'full'),
  office: seenBy('full', 'full', 'full', 'full'),
  intakeOffice: seenBy('absent', 'absent', 'full', 'full'),
  receivedAt: seenBy('full', 'absent', 'full', 'full'),
  receivedOn: seenBy('full', 'absent', 'full', 'full'),
  receivedReason: internal,
  recordedBy: internal,
  // What passes between authorities.
  sender: internal,
  online: seenBy('full', 'absent', 'full', 'full'),
  onlineClassifiedBy: internal,

  'complainant.member': internal,
  'complainant.name': seenBy('full', 'full', 'full', 'masked'),
  // The merchant has it only by consent to direct contact.
  'complainant.phone': seenBy('full', 'masked', 'full', 'absent'),
  'complainant.address': seenBy('full', 'absent', 'full', 'masked'),
  'respondent.member': internal,
  'respondent.kind': all,
  'respondent.name': all,
  'respondent.platform': all,
  'respondent.shopUrl': parties,
  'respondent.address': parties,
  'respondent.contact': parties,
  'respondent.phone': parties,
  'respondent.uscc': parties,
  'purchase.goods': all,
  'purchase.boughtOn': all,
  'purchase.amountFen': all,
  'purchase.orderNo': seenBy('full', 'full', 'full', 'masked'),

  facts: complainantOnly,
  summary: parties,
  requests: parties,
  askedFen: parties,
  consents: complainantOnly,
  handler: seenBy('masked', 'masked', 'full', 'masked'),
  // The respondent: mediation and the notice of its end. Others off the case: nothing of a clue or a dispute between bureaus.
  deadlines: seenBy('masked', 'masked', 'full', 'masked'),
  decision: seenBy('full', 'masked', 'full', 'masked'),
  closing: seenBy('full', 'masked', 'full', 'masked'),
  rating: complainantOnly,
  callbacks: internal,
  platform12315No: complainantOnly,
  platform12315: internal,
  no12315: internal,
  documents: internal,
  deliveries: internal,
  proposal: internal,
  declined: internal,
  identity: complainantOnly,
  // Each party reads its own.
  supplements: seenBy('masked', 'masked', 'full', 'absent'),
  // Its own, and of the other side's only what staff released to it.
  evidence: seenBy('masked', 'masked', 'full', 'absent'),
  routing: internal,
  mediation: internal,
  entrusted: seenBy('full', 'masked', 'full', 'absent'),
  suspension: seenBy('masked', 'masked', 'full', 'absent'),
  consentLog: internal,
  meetings: parties,
  // 令121-27, 33, 42: neither party learns that a clue is being verified, or by whom.
  clues: internal,
  competence: internal,
  referrals: internal,
  proceedings: internal,
  // The parties read what was published and where, not what the bureau thought about it.
  publication: seenBy('masked', 'masked', 'full', 'absent'),
  corrections: internal,
  lateEntries: internal,
  recused: internal,
  recusals: internal,
  appraisals: parties,
  // The other side reads whether the merchant is willing, not its words: those the mediator passes on.
  answer: seenBy('masked', 'full', 'full', 'absent'),
  access: seenBy('absent', 'absent', 'masked', 'absent'),
  // A counter for the server alone.
  partyActs: seenBy('absent', 'absent', 'absent', 'absent'),
  agreement: parties,
  settlement: complainantOnly,
  withdrawal: complainantOnly,
  mergedInto: complainantOnly,
  goesOn: seenBy('masked', 'absent', 'full', 'absent'),
  // The complainant reads which of its own complaints came along, not who put them together or why.
  mergedFrom: seenBy('masked', 'absent', 'full', 'absent'),
  takenOverBy: parties,
  revoked: internal,
  // 令121-17: prompts for a person who decides; they never leave the staff on the case.
  flags: internal,
  agent: complainantOnly,
  guardian: complainantOnly,
  joint: complainantOnly,
  // Staff hear the code from the person, they do not read it.
  helper: seenBy('full', 'absent', 'masked', 'absent'),
};

type Masks = { [F in Field]?: (value: never, complaint: Complaint, relation: ComplaintRelation) => unknown };

/** What is left of a masked field. A table entry `masked` without a mask leaves nothing. */
const masks = {
  'complainant.name': (name: string) => maskName(name),
  'complainant.phone': (phone: string, { consents }: Complaint) => (consents.directContact ? phone : undefined),
  'complainant.address': (address: string) => maskAddress(address),
  'purchase.orderNo': (orderNo: string) => maskOrderNo(orderNo),
  handler: ({ name }: NonNullable<Complaint['handler']>) => ({ name }),
  deadlines: (list: Complaint['deadlines'], _: Complaint, relation: ComplaintRelation) =>
    list
      .filter(({ id }) => ownPeriods.indexOf(id) >= 0 && (id !== 'C1' || relation !== 'respondent'))
      // Who entered what late is the bureau's own affair; the days are the same.
      .map((one) => ({ ...without(one, 'lateEntry'), pauses: one.pauses.map((pause) => without(pause, 'lateEntry')) })),
  decision: ({ kind, on, by, article }: NonNullable<Complaint['decision']>) => ({ kind, on, by, article }),
  closing: ({ on, by, outcome }: NonNullable<Complaint['closing']>) => ({ on, by, outcome }),
  supplements: (list: Supplement[], _: Complaint, relation: ComplaintRelation) => list.filter((one) => one.from === relation),
  evidence: (list: Evidence[], _: Complaint, relation: ComplaintRelation) =>
    list.filter((one) => one.from === relation || one.released),
  entrusted: ({ to, on, returnBy, returnedOn }: NonNullable<Complaint['entrusted']>) => ({ to, on, returnBy, returnedOn }),
  helper: ({ code: _code, ...rest }: NonNullable<Complaint['helper']>) => rest,
  answer: ({ on, willing }: NonNullable<Complaint['answer']>) => ({ on, willing }),
  access: ({ code, joined }: NonNullable<Complaint['access']>) => ({ code: code && without(code, 'id'), joined }),
  goesOn: ({ id }: NonNullable<Complaint['goesOn']>) => ({ id }),
  mergedFrom: (list: MergedCase[]) =>
    list.map(({ id, no, on, source, receivedOn, facts, requests, askedFen }) => ({
      ...{ id, no, on, source, receivedOn, facts, requests },
      ...(askedFen !== undefined && { askedFen }),
    })),
  publication: (list: Publication[]) =>
    list.flatMap(({ kind, on, where, link, withdrawn }) =>
      kind === 'published'
        ? [{ kind, on, where, ...(link && { link }), ...(withdrawn && { withdrawn: { on: withdrawn.on } }) }]
        : [],
    ),
  suspension: ({ on }: NonNullable<Complaint['suspension']>) => ({ on }),
} satisfies Masks;

function cut(field: Field, value: unknown, relation: ComplaintRelation, complaint: Complaint): unknown {
  const sight = visibility[field][relation];
  if (value === undefined || sight === 'absent') return undefined;
  if (sight === 'full') return value;
  const mask = (masks as Masks)[field];
  return mask?.(value as never, complaint, relation);
}

/**
 * The complaint as one relation may read it, cut on the server (casework: initial check; PIPL 6).
 * A respondent sees nothing of a complaint that was never accepted; an empty view for a stranger.
 */
export function viewComplaint(complaint: Complaint, relation: ComplaintRelation): ComplaintView {
  if (relation === 'respondent' && !wasAccepted(complaint)) return {};
  const view: Record<string, unknown> = {};
  for (const field of Object.keys(visibility) as Field[]) {
    const [whole, part] = field.split('.') as [keyof Complaint, string?];
    const holder = complaint[whole] as unknown;
    const value = part ? (holder as Record<string, unknown>)[part] : holder;
    const shown = cut(field, value, relation, complaint);
    if (shown === undefined) continue;
    if (!part) view[whole] = shown;
    else view[whole] = { ...(view[whole] as object | undefined), [part]: shown };
  }
  return view as ComplaintView;
}
