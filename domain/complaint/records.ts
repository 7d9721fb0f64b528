import type { DeliveryWay } from '../bureau/delivery-way';
import type { CivilDate } from '../civil-date';
import type { GoodsCategory } from '../matter/goods-categories';
import type { ProblemType } from '../matter/problem-types';
import type { LateEntry } from '../late-entries';
import type { Deadline } from '../law/deadline/deadline';
import type { EvidenceType } from '../evidence/limits';
import type { RespondentKind } from '../respondent-kind';
import type { CaseAgreement, CaseOffer } from './offers';
import type { PartyActs } from './shares';
import type { FactorName, RejectionGround, TerminationGround } from '../law/regulation/grounds';
import type { Complaint, InitialDecision, Outcome, Request } from './complaint';

/**
 * The official forms (文书) of April 2026 that are issued on a complaint. Form 1 is filled in, form 3 comes from the city's bureau with a
 * number of its own (`senders`), 2 and 10 belong to reports.
 */
export type OfficialForm =
  'identityRequest' | 'acceptance' | 'rejection' | 'mediationNotice' | 'termination' | 'mediationAgreement';
/**
 * The bureau's own letters, numbered like the forms: what the merchant is told and asked when a complaint is accepted
 * (受理告知及征询调解意见函), 移交函, and what puts right a day of a period (期限更正告知书).
 */
export type OwnLetter = 'inquiry' | 'handover' | 'dayCorrection';
export type LetterForm = OfficialForm | OwnLetter;
export type Party = 'complainant' | 'respondent';

/** One line of the delivery log: an attempt to tell one party. */
export interface Delivery {
  form: LetterForm;
  to: Party;
  way: DeliveryWay;
  address: string;
  on: CivilDate;
  at: number;
  by: string;
  result: 'sent' | 'delivered' | 'failed';
  proof?: string;
  /** The day it was said to have gone out was not accepted: `on` is the day of entry. */
  refused?: true;
  /** Number of the case it was made in, where that was merged into this one. */
  of?: string;
}

/** An issued form or letter: frozen text under a gapless number; a void one keeps its number. */
export interface IssuedDocument {
  form: LetterForm;
  number: string;
  title: string;
  body: string;
  /** sha256 of title and body, computed by the server when issued. */
  hash: string;
  article: string;
  issuedOn: CivilDate;
  issuedBy: string;
  voided?: { on: CivilDate; by: string; reason: string };
}

/** A decision that waits for a second person. Waiting stops no period. */
export type Proposal =
  | {
      kind: 'reject';
      ground: RejectionGround;
      reason: string;
      unreachable?: Unreachable;
      handover?: Handover;
      member: string;
      name: string;
      on: CivilDate;
    }
  | {
      kind: 'terminate';
      ground: TerminationGround;
      basis?: string;
      party?: Party;
      reason: string;
      unreachable?: Unreachable;
      member: string;
      name: string;
      on: CivilDate;
    };

/** Who proposed what now stands, who approved it, and when each did: neither of them undoes it alone. */
export interface Approved {
  proposed: { member: string; name: string; on: CivilDate };
  by: { member: string; name: string };
  on: CivilDate;
}

/**
 * A shop on a platform that cannot be reached at the address the platform publishes: the bureau at the platform's seat is competent
 * (令121-13(3)), and the shop is not absent from mediation.
 */
export interface Unreachable {
  /** How it was tried: days, address, telephone, what came of it. */
  tried: string;
  /** The bureau at the platform's seat, by name. */
  bureau: string;
}

/** A food matter outside the department's duties goes in writing to the department that may decide it (食品安全法 115). */
export interface Handover {
  to: string;
  /** The letter went out, and what proves it. */
  sent?: { on: CivilDate; by: string; proof: string };
}

/** Talks with the parties (调解记录), and attempts that came to nothing. */
export interface MediationRecord {
  on: CivilDate;
  manner: 'onSite' | 'phone' | 'online' | 'video';
  with: Party | 'both';
  result: 'talked' | 'noAnswer' | 'refused' | 'absent' | 'noAgreement';
  text: string;
  by: string;
  /** A telephone or online session: when and how the party was told of it beforehand. */
  announced?: string;
  /** `refused`: what proves it. */
  proof?: string;
  /** How the merchant consented to mediation, where its answer is not on record (令121-18). */
  consent?: string;
  /** Number of the case it was made in, where that was merged into this one. */
  of?: string;
}

/** Who mediated when a recusal was asked for. */
type Mediator = NonNullable<Complaint['handler']>;

/** A recusal (回避) that was decided: asked for by a party, or by an officer of their own accord or for a party. */
export interface Recusal {
  on: CivilDate;
  /** As it stands in the timeline. */
  asked: string;
  from?: Party;
  of: Mediator;
  reason: string;
  decided: { on: CivilDate; by: string; recused: boolean; reason: string };
}

/** Who spoke when staff record a party's act (代录), by which way, on which day, and what proves it. */
export interface RecordedFor {
  way: DeliveryWay | 'window';
  on: CivilDate;
  who: string;
  proof: string;
}

/**
 * What the case that goes on had not and took from the merged one; of a party its account, `mediation` is the complainant's consent to it.
 */
export type Took =
  | 'complainant'
  | 'respondent'
  | 'platform12315No'
  | 'agent'
  | 'guardian'
  | 'helper'
  | 'identity'
  | 'answer'
  | 'mediation'
  | 'merchantLinks';

/** A period that gave way to the stricter one of a merged case: its place in the list, and how many pauses stood then in its place. */
export interface GaveWay {
  at: number;
  was: Deadline;
  pauses: number;
}

/** A case that was merged into this one (casework, 12315): its words, kept reachable here, and what stood here before. */
export interface MergedCase {
  id: string;
  no: string;
  on: CivilDate;
  by: string;
  reason: string;
  source: Complaint['source'];
  receivedOn: CivilDate;
  facts: string;
  requests: Complaint['requests'];
  otherRequest?: string;
  askedFen?: number;
  supplements?: Supplement[];
  /** It had been accepted, so the merchant knew of it. */
  accepted?: true;
  /** How the complainant said that both are one dispute, where that rests on it. */
  recorded?: RecordedFor;
  /** The number it had in the national platform, whichever of the two holds it: the same decision is due there. */
  platform12315No?: string;
  /** The decision of this day was entered under that number too. */
  entered?: { on: CivilDate; by: string; closedOn: CivilDate };
  /** Number of the case into which it had gone before, and with which it came here. */
  through?: string;
  /** What undoing puts back; absent for one that came with another. */
  before?: { receivedOn: CivilDate; deadlines: GaveWay[]; took: Took[]; recused: string[] };
}

/** What was agreed to or taken back after filing, and how the bureau knows. */
export interface ConsentGiven {
  on: CivilDate;
  by: string;
  said: Partial<Complaint['consents']>;
  recorded?: RecordedFor;
}

/** A meeting both sides are called to by form 7 (令121-20): place, hour and mediators are told beforehand. */
export interface Meeting {
  on: CivilDate;
  /** `14:30`, as it is said to the parties. */
  time: string;
  place: string;
  mediators: string;
  /** What to bring besides proof of identity. */
  papers?: string;
  /** Days from receipt of form 7 in which a party may ask for recusal. */
  recusalDays: number;
  by: string;
  calledOn: CivilDate;
  /** UTC milliseconds: which deliveries of form 7 are of this call. */
  calledAt: number;
}

/** A clue of a breach of law found in mediation (令121-27); never shown outside the staff on the case. */
export interface Clue {
  /** Counted within the case, from 1; its period (C5) names it. */
  no: number;
  foundOn: CivilDate;
  text: string;
  by: string;
  extended?: { on: CivilDate; by: string; reason: string };
  /** 检测、检验、检疫、鉴定，权利人辨认或者鉴别: their time is not counted (程序规定-18(2)). */
  tests?: { item: string; institution: string; out: CivilDate; refused?: true; in?: CivilDate; result?: string }[];
  decided?: { on: CivilDate; by: string; result: 'filed' | 'notFiled'; reason: string };
}

/** A dispute with another bureau about who is competent (令121-33). The complaint's own periods run on. */
export interface CompetenceDispute {
  with: string;
  on: CivilDate;
  by: string;
  settled?: { on: CivilDate; by: string; result: 'ours' | 'theirs' | 'reported'; reason: string };
}

/** Suspected 夹带、掉包、造假 handed to the police (令121-42), a person's decision. */
export interface PoliceReferral {
  to: string;
  documentNo: string;
  on: CivilDate;
  by: string;
  reason: string;
}

/** A suit or reconsideration over this case: while one is open nothing of it is deleted. */
export interface Proceeding {
  kind: 'suit' | 'reconsideration';
  documentNo: string;
  on: CivilDate;
  by: string;
  ended?: { on: CivilDate; by: string; result: string };
}

/** What was put right in the form, old and new word side by side. */
export interface Correction {
  on: CivilDate;
  by: string;
  reason: string;
  changed: { field: string; from?: string; to: string }[];
}

/** One thing a case is counted by, as it stood and as it is to stand. */
interface Moved<Value> {
  from: Value;
  to: Value;
}

/** What of a case's classification is put right; `platform` belongs to the kind of shop. */
export interface Classified {
  online?: Moved<boolean>;
  kind?: Moved<RespondentKind>;
  platform?: { from?: string; to: string };
  receivedOn?: Moved<CivilDate>;
  /** What a list of the national platform did not say had nothing before. */
  category?: { from?: GoodsCategory; to: GoodsCategory };
  problem?: { from?: ProblemType; to: ProblemType };
}

/**
 * 网络/线下, kind of shop or day of receipt put right (casework: classification). Neither `alone` nor `settled`: it waits for a second
 * person, and until then the old value counts.
 */
export interface Reclassification {
  /** Counted within the case, from 1. */
  no: number;
  on: CivilDate;
  by: { member: string; name: string };
  reason: string;
  changed: Classified;
  /** It moves no figure and no period, so it took effect at once. */
  alone?: true;
  /** What the second person said, and why not. */
  settled?: { agreed: boolean; on: CivilDate; by: string; reason?: string };
}

/** The last day of a period as a recount moved it, once the holidays of its year were known or put right (令121-45). */
export interface DayCorrection {
  period: 'C1' | 'C2';
  from: CivilDate;
  to: CivilDate;
  /** The day that was told before was called provisional. */
  provisional?: true;
  on: CivilDate;
  by: string;
}

/** What was done about publishing a result of the case (令121-38). */
export interface Publication {
  kind: 'published' | 'excluded';
  on: CivilDate;
  by: string;
  /** The result it is about; one that came later is published or excluded anew. */
  of: { closedOn: CivilDate; outcome: Outcome };
  /** `published`: where everybody reads it. */
  where?: string;
  link?: string;
  /** `excluded`: why. */
  reason?: string;
  withdrawn?: { on: CivilDate; by: string; reason: string };
}

/** What stood on the case under a decision that is gone; the case begins again without it. */
export type Undone = Pick<
  Complaint,
  | 'summary'
  | 'closing'
  | 'rating'
  | 'callbacks'
  | 'deliveries'
  | 'proposal'
  | 'approved'
  | 'mediation'
  | 'meetings'
  | 'entrusted'
  | 'suspension'
  | 'appraisals'
  | 'answer'
  | 'offers'
  | 'agreed'
  | 'agreement'
  | 'settlement'
  | 'performance'
  | 'withdrawal'
  | 'takenOverBy'
  | 'joint'
  | 'dayCorrections'
>;

/** A decision revoked by reconsideration, a court, or the bureau itself. */
export interface Revoked extends Undone {
  decision: InitialDecision;
  deadlines: Deadline[];
  by: 'reconsideration' | 'court' | 'own';
  documentNo: string;
  reason: string;
  on: CivilDate;
}

/** A file of a case (凭证): of whom, what it is, and the fingerprint of what is kept. The file itself is opened only by a recorded reading. */
export interface Evidence {
  id: string;
  name: string;
  type: EvidenceType;
  /** Size of what is kept, in bytes, and its sha256 in hex. */
  bytes: number;
  sha256: string;
  from: Party;
  /** Who handed it in, as others on the case see it. */
  by: string;
  on: CivilDate;
  at: number;
  /** Shown to the other party as well: staff have looked at it, or it is the receipt of what that party was paid. */
  released?: { on: CivilDate; by: string };
  /** Id of the case it was handed in with, where that was merged into this one. */
  of?: string;
}

/** What a party added, by itself or recorded for it. */
export interface Supplement {
  on: CivilDate;
  /** UTC ms; absent of those before it was kept. */
  at?: number;
  from: Party;
  by: string;
  text: string;
  /** Ids among {@link Records.evidence}. */
  files: string[];
  /** The merchant alleges 夹带、掉包、造假 (令121-42); for staff to weigh. */
  alleges42?: boolean;
  recorded?: RecordedFor;
}

/** One word about whether what was agreed was done; `both` where it was done at the table. */
export interface PerformanceWord {
  from: Party | 'both';
  on: CivilDate;
  at: number;
  by: string;
  done: 'all' | 'part' | 'none';
  /** Of a part: how much in all so far, fen. */
  fen?: number;
  /** Ids among {@link Records.evidence}: the receipt. */
  files?: string[];
  recorded?: RecordedFor;
}

/** Another day for what was agreed: asked for by one side and answered by the other, or said by `both` to an officer. */
export interface NewDay {
  from: Party | 'both';
  on: CivilDate;
  at: number;
  by: string;
  /** The day that was asked for, and the one that stood until then. */
  to: CivilDate;
  was?: CivilDate;
  principalConsent?: string;
  recorded?: RecordedFor;
  /** Of the other side; absent while it is waited for. */
  answer?: { agrees: boolean; on: CivilDate; at: number; by: string; principalConsent?: string; recorded?: RecordedFor };
}

/** 履行: what is to be done after the parties came to terms, and what each side says of it. */
export interface Performance {
  /** Money to be paid back or paid, fen; absent where goods or a service alone were agreed. */
  fen?: number;
  /** The last day for it as both last agreed; absent where it was done at once. */
  by?: CivilDate;
  /** How that day was moved, or was asked to be. */
  newDays?: NewDay[];
  words: PerformanceWord[];
  /** The bureau follows it up no more; the complainant may still confirm. */
  ended?: { on: CivilDate; by: string; why: 'otherRoutes' | 'unreachable' | 'notWanted'; reason: string };
}

/** `id` is made from the code, which is kept nowhere. */
export interface Access {
  code?: { id: string; by: string; on: CivilDate; until: CivilDate };
  joined?: {
    name: string;
    post: 'owner' | 'legal' | 'employee' | 'agent';
    on: CivilDate;
    at: number;
    /** By the account of the merchant the case is linked with, and not by a code; `holding`: what the person's own document names it by. */
    account?: { merchant: string; holding: string };
  };
}

/**
 * The merchant of the register (网络经营主体库), and the shop of it, that a case was linked with. It stays whatever becomes of the merchant:
 * `called` is what the register called both that day.
 */
export interface MerchantLink {
  merchant: string;
  shop?: string;
  called?: { no: string; name: string; shop?: string };
  on: CivilDate;
  by: string;
  /** Taken back, or another took its place: by whom and why. */
  ended?: { on: CivilDate; by: string; reason: string };
}

/** A factor of 令121-17 and what it rests on; a prompt for a person, never a refusal. */
export interface Flag {
  factor: FactorName;
  say: string;
  on: CivilDate;
}

/** What an agent may do for the complainant besides filing (令121-11: matters and powers of the authorisation). */
export type AgentPower = 'mediation' | 'settle' | 'withdraw' | 'changeClaim';

/** 授权委托书 (令121-11): its matters, powers and term, and when its original was seen, by whom. */
export interface Authorisation {
  authorisation: string;
  powers: readonly AgentPower[];
  seenOn: CivilDate;
  seenBy: string;
  /** Last day of the authorisation. */
  until: CivilDate;
}

/** 代理人, with the proof of identity that was seen. */
export interface Agent extends Authorisation {
  name: string;
  phone: string;
  /** Which proof of identity was seen; its number is not kept (PIPL 6). */
  identity: string;
  /** The authorisations that another one took the place of, in order. */
  earlier?: Authorisation[];
}

/** Who sent the complaint on (12345, 信访, a superior, form 3 of the city's bureau) and wants to hear of it. */
export interface Sender {
  /** Counted within the case, from 1; its task and its answer name it. */
  no: number;
  name: string;
  /** Its own number: of the 工单, the letter or the form 3. */
  number: string;
  /** The day by which it wants an answer, where it named one. */
  answerBy?: CivilDate;
  /** Written down after intake: when, by whom, and why only then. */
  added?: { on: CivilDate; by: string; reason: string };
  /** It had sent the case on that was merged into this one: that case's number, and its own there. */
  came?: { from: string; no: number };
  answered?: { on: CivilDate; way: 'system' | 'phone' | 'email' | 'post' | 'inPerson'; to: string; proof: string; by: string };
  /** It was written into the wrong case: when that was seen, by whom, and what is right. */
  removed?: { on: CivilDate; by: string; reason: string };
}

/** What is asked for (请求), as form 1 names it; the amount in fen. */
export interface Claim {
  requests: Request[];
  /** What `other` is, in the complainant's own words. */
  otherRequest?: string;
  askedFen?: number;
}

/** A claim changed or given up in part after filing (令121-12), old and new side by side. */
export interface ClaimChange {
  /** The day it was said. */
  on: CivilDate;
  /** UTC milliseconds of the act. */
  at: number;
  by: string;
  from: Claim;
  to: Claim;
  /** Only what was changed since the acceptance ever reached the respondent. */
  afterAcceptance?: true;
  reason?: string;
  /** How the complainant agreed in person to what an agent said without the power for it (令121-11). */
  principalConsent?: string;
  recorded?: RecordedFor;
}

/** What one of a joint complaint agreed to (令121-12). */
export interface JointConsent {
  act: 'withdraw' | 'settle' | 'agree' | 'changeClaim';
  on: CivilDate;
  /** `changeClaim`: to which claim. */
  claim?: Claim;
  /** `changeClaim`: the day on which the claim was changed; another change needs another consent. */
  spent?: CivilDate;
  recorded: RecordedFor;
}

/** What form 1 asks for and a list of the national platform may leave out, by its path. */
export type FormPath =
  | 'complainant.phone'
  | 'complainant.address'
  | 'respondent.kind'
  | 'purchase.goods'
  | 'purchase.boughtOn'
  | 'purchase.amountFen'
  | 'category'
  | 'problem'
  | 'facts'
  | 'requests'
  | `consents.${keyof Complaint['consents']}`;

/**
 * A case that is a row of a list of the national platform (casework: what came from elsewhere): it has its periods and stands in the lists
 * of the desk, nothing is sent of it, and it counts in no figure until it is made a full case.
 */
export interface Imported {
  /** The newest list it was read from, the line there, who imported it and when. */
  list: string;
  row: number;
  on: CivilDate;
  by: string;
  /** The status in the list's own words. */
  status?: string;
  /** What the list did not say. Until it is a full case, what stands there is nobody's word and no one reads it. */
  missing: FormPath[];
  /** What the list said besides form 1, as it stood. */
  rest: { label: string; text: string }[];
  /** Made a full case: from then on it is worked on and counted like any other. */
  promoted?: { on: CivilDate; by: string };
}

/** Facts of the work on a complaint; each list only grows, until a revocation puts it away with its decision. */
export interface Records {
  /** Office that took it in; a unit that is not competent returns the case to it (令121-41). */
  intakeOffice?: string;
  /** An earlier day of receipt entered by staff needs its reason. */
  receivedReason?: string;
  recordedBy?: string;
  senders?: Sender[];
  imported?: Imported;
  /** The negotiation with the firm that it was made of (令121-18): its number, when it was sent, how it ended. */
  negotiated?: { no: string; on: CivilDate; end: 'agreed' | 'failed' | 'expired' | 'left' };
  documents?: IssuedDocument[];
  deliveries?: Delivery[];
  proposal?: Proposal;
  /** The two persons of a decision that was proposed and approved. */
  approved?: Approved;
  declined?: { proposal: Proposal; by: string; on: CivilDate; reason: string }[];
  /** At most one stands; the others have ended. */
  merchantLinks?: MerchantLink[];
  identity?: {
    what: string;
    askedOn: CivilDate;
    dueOn: CivilDate;
    checkedOn?: CivilDate;
    checkedBy?: string;
    how?: string;
    /** 证件类型 and the last four of its number: the number itself is read from the original and not kept (PIPL 6). */
    paper?: 'idCard' | 'passport' | 'residence' | 'other';
    lastFour?: string;
  };
  claims?: ClaimChange[];
  supplements?: Supplement[];
  evidence?: Evidence[];
  routing?: { on: CivilDate; by: string; from: string; to: string; reason: string }[];
  mediation?: MediationRecord[];
  entrusted?: {
    to: string;
    on: CivilDate;
    returnBy: CivilDate;
    respondentConsent: string;
    returnedOn?: CivilDate;
    result?: string;
  };
  suspension?: { on: CivilDate; by: string; from?: Party; of?: Mediator; reason: string; recorded?: RecordedFor };
  /** Recusals that were asked for and decided (令121-21), refused ones too. */
  recusals?: Recusal[];
  consentLog?: ConsentGiven[];
  meetings?: Meeting[];
  clues?: Clue[];
  competence?: CompetenceDispute[];
  referrals?: PoliceReferral[];
  proceedings?: Proceeding[];
  corrections?: Correction[];
  reclassifications?: Reclassification[];
  lateEntries?: LateEntry[];
  dayCorrections?: DayCorrection[];
  publication?: Publication[];
  /** Members who may no longer handle this case (令121-21). */
  recused?: string[];
  appraisals?: {
    item: string;
    institution: string;
    chosenBy: 'parties' | 'bureau';
    out: CivilDate;
    /** The day it was said to have gone out was not accepted: `out` is the day of entry. */
    refused?: true;
    in?: CivilDate;
    result?: string;
    /** The case ended on this day, before the report arrived. */
    ended?: CivilDate;
  }[];
  /** What the merchant answered to the mediation (令121-18); the last word stands, earlier ones are in the events. */
  answer?: { on: CivilDate; at?: number; willing: boolean; text?: string; recorded?: RecordedFor };
  /** How the parties would settle by themselves, in order (令121-18(2)); at most the last one is open. */
  offers?: CaseOffer[];
  /** What they agreed on so; the case is ended with it by them or by an officer. */
  agreed?: CaseAgreement;
  /** How the merchant came to read the case in the program: the code that is open, and who used one. */
  access?: Access;
  agreement?: {
    on: CivilDate;
    /** 调解书, for an agreement reached on site alone; a record kept (令121-24(2)); performed at once. */
    form: 'mediationAgreement' | 'record' | 'performed';
    terms: string;
    confirmed?: string;
    /** On site: both want no form 9 (令121-24(1)). */
    waived?: boolean;
    /** How the merchant consented to mediation, where that was not on record before. */
    respondentConsent?: string;
    /** How the complainant agreed in person, where an agent may not settle. */
    principalConsent?: string;
    /** Form 9 is in force from the day on which both had signed. */
    signed?: { on: CivilDate; by: string };
  };
  settlement?: { on: CivilDate; terms?: string; principalConsent?: string; recorded?: RecordedFor };
  performance?: Performance;
  withdrawal?: { on: CivilDate; reason?: string; principalConsent?: string; recorded?: RecordedFor };
  platform12315?: { on: CivilDate; by: string };
  /** Why it may be closed without a 12315 number. */
  no12315?: { reason: string; by: string; on: CivilDate };
  /** Number of the case in which this one goes on. */
  mergedInto?: string;
  /** That case's id, what undoing the merge puts back here, and whether the merchant's account here opens that case. */
  goesOn?: { id: string; state: Complaint['state']; deadlines: Deadline[]; merchant?: true };
  mergedFrom?: MergedCase[];
  takenOverBy?: { authority: string; basis: 'superior' | 'designated'; documentNo: string };
  /** Decisions that were revoked, kept whole with all that was told and done under them. */
  revoked?: Revoked[];
  /** Ratings noted by staff at a call-back; never mixed with the complainant's own. */
  callbacks?: { stars: number; on: CivilDate; words?: string; by: string }[];
  /** How much of its shares each party has used. */
  partyActs?: PartyActs;
  /** Factors of 令121-17 a person should look at; they decide nothing. */
  flags?: Flag[];
  agent?: Agent;
  guardian?: { name: string; phone: string; bond: string };
  /** Who filled it in for the complainant; `code` is sent to the complainant's own telephone, who reads it out to be known by it. */
  helper?: {
    name: string;
    phone: string;
    bond: string;
    /** Its hash is its id: the code itself is kept nowhere. */
    code?: { id: string; by: string; on: CivilDate; until: CivilDate };
    confirmed?: { on: CivilDate; by: string; how: 'code' | 'signature'; proof?: string };
  };
  joint?: {
    people: {
      name: string;
      phone: string;
      address: string;
      consents: JointConsent[];
    }[];
    representatives: string[];
    /** Elected anew, in writing (令121-12). */
    changes?: { on: CivilDate; by: string; from: string[]; to: string[]; recorded: RecordedFor }[];
  };
}
