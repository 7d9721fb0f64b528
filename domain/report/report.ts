import type { RespondentKind } from '../respondent-kind';
import type { CivilDate } from '../civil-date';
import type { DeliveryWay } from '../bureau/delivery-way';
import type { Source } from '../bureau/source';
import type { LateEntry } from '../late-entries';
import type { Advertisement } from './advertisement';
import type { Deadline } from '../law/deadline/deadline';

/** `filed` (已立案) leaves for the penalty procedure; here only its result is told. */
export type ReportState = 'received' | 'filed' | 'closed';

/** Why no case is filed: `N0` the conditions of 程序规定-19 are not met; `N1`–`N4` they are, and it may be left (程序规定-20). */
export type NotFilingGround = 'N0' | 'N1' | 'N2' | 'N3' | 'N4';

/** A condition of 程序规定-19. */
export type FilingCondition = 'evidence' | 'penalty' | 'competence' | 'limitation';

/** Whose duty a report is that is not this bureau's (令121-34). */
export type ElsewhereDuty = 'market' | 'other';

export type ReportOutcome = 'notFiled' | 'notCompetent' | 'transferred' | 'repeated' | 'merged';

/** Who reports. Anonymous is allowed (form 2, note 2): then nothing but an account may be known. */
export interface Reporter {
  /** Member id of an account in the program; told to nobody but the officers on the case. */
  member?: string;
  anonymous: boolean;
  name?: string;
  phone?: string;
  address?: string;
  /** An insider of the reported firm, whose protection asks for more care (令121-28). */
  insider: boolean;
  /** How an anonymous reporter who may want a reward is to be told; need not be their own. */
  contact?: string;
  /** Mark of the identity code told once with the report (identity-code.ts); never the code. */
  codeMark?: string;
}

export interface Target {
  /** Member id of the firm's account, once known; it makes that account a stranger to the report. */
  member?: string;
  kind: RespondentKind;
  name: string;
  platform?: string;
  address?: string;
  shopUrl?: string;
}

/** A decision that waits for the head of the bureau (程序规定-18). Waiting stops no period. */
export type ReportProposal = { member: string; name: string; on: CivilDate; reason: string } & (
  { kind: 'file' } | { kind: 'notFile'; ground: NotFilingGround; lacking?: FilingCondition } | { kind: 'extend' }
);

export interface ReportDecision {
  kind: 'filed' | 'notFiled';
  /** The day the head of the bureau decided; an earlier one than it was entered on where the form was signed on paper. */
  on: CivilDate;
  /** Number of the signed form, or what else proves the day. */
  proof?: string;
  proposedBy: string;
  approvedBy: string;
  article: string;
  ground?: NotFilingGround;
  /** With `N0`: the condition of 程序规定-19 that is not met. */
  lacking?: FilingCondition;
  reason: string;
}

/** A report (举报), the whole document. Stored apart from any complaint (令121-9). */
export interface Report {
  _id: string;
  kind: 'report';
  no: string;
  version: number;
  state: ReportState;
  /** `mediation`: a clue found while a complaint was mediated (令121-27); it has no reporter. */
  source: Source | 'mediation';
  office: string;
  intakeOffice: string;
  receivedAt: number;
  receivedOn: CivilDate;
  receivedReason?: string;
  recordedBy?: string;
  reporter?: Reporter;
  target: Target;
  /** 具体线索: what is done, by whom. */
  clue: string;
  /** 相应的事实依据 (令121-28). */
  facts: string;
  /** Where it is done; decides jurisdiction (令121-29). */
  happenedAt?: string;
  /** What is known of it where an advertisement is reported; decides jurisdiction (令121-32) and owes a notice (广告法-53). */
  advertisement?: Advertisement;
  /** Number of the complaint it was filed with or found in; staff on the report alone read it. */
  fromComplaint?: string;
  handler?: { member: string; name: string };
  recused?: string[];
  recusals?: { name: string; on: CivilDate; by: string; reason: string }[];
  deadlines: Deadline[];
  supplements?: { on: CivilDate; by: 'reporter' | 'staff'; text: string }[];
  verification?: { on: CivilDate; by: string; text: string }[];
  /** `ended`: the report ended on this day while the test was still out. */
  tests?: { item: string; institution: string; out: CivilDate; in?: CivilDate; result?: string; ended?: CivilDate }[];
  proposal?: ReportProposal;
  declined?: { proposal: ReportProposal; by: string; on: CivilDate; reason: string }[];
  /** One for each period: new facts begin another (令121-35). */
  extensions?: { on: CivilDate; approvedBy: string; reason: string }[];
  decision?: ReportDecision;
  closing?: {
    on: CivilDate;
    by: string;
    outcome: ReportOutcome;
    reason: string;
    /** Where the reporter is to turn (令121-34), or where it was sent (食品安全法-115). */
    competent?: string;
    duty?: ElsewhereDuty;
    /** The law that orders it to be handed on, and the number of the letter that did. */
    transfer?: { article: string; documentNo: string };
  };
  /** Later reports of the same reporter with new facts, handled in this one (令121-35). */
  merged?: { no: string; receivedOn: CivilDate; facts: string; proof?: string | undefined }[];
  mergedInto?: string;
  dispute?: {
    with: string;
    on: CivilDate;
    settledOn?: CivilDate;
    result?: 'ours' | 'theirs' | 'reported';
    reason?: string;
  };
  /** Articles that order the result to be told (令121-36); `by` is absent where the form itself says so. */
  resultsOwed?: { article: string; by?: string; on: CivilDate }[];
  /** `decided`: there was a decision on filing by then. */
  resultsTold?: {
    article: string;
    on: CivilDate;
    by: string;
    way: DeliveryWay;
    text: string;
    proof?: string;
    decided: boolean;
  }[];
  /** 补登: days that were entered late and help, each until a second person has confirmed it and after. */
  lateEntries?: LateEntry[];
  /** Days on which somebody proved by the identity code to be the reporter. */
  identityProofs?: { on: CivilDate; by: string }[];
  routing?: { on: CivilDate; by: string; from: string; to: string; reason: string }[];
  platform12315No?: string;
}
