import type { CivilDate } from '../civil-date';
import type { RespondentKind, Source } from '../complaint/complaint';
import type { DeliveryWay } from '../complaint/records';
import type { Deadline } from '../law/deadline/deadline';

/** `filed` (已立案) leaves for the penalty procedure; here only its result is told. */
export type ReportState = 'received' | 'filed' | 'closed';

/** Grounds on which a case may be left unfiled (程序规定-20). */
export type NotFilingGround = 'N1' | 'N2' | 'N3' | 'N4';

export type ReportOutcome = 'notFiled' | 'notCompetent' | 'repeated' | 'merged';

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
  { kind: 'file' } | { kind: 'notFile'; ground: NotFilingGround } | { kind: 'extend' }
);

export interface ReportDecision {
  kind: 'filed' | 'notFiled';
  on: CivilDate;
  proposedBy: string;
  approvedBy: string;
  article: string;
  ground?: NotFilingGround;
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
  advertisement: boolean;
  /** Number of the complaint it was filed with or found in; staff on the report alone read it. */
  fromComplaint?: string;
  handler?: { member: string; name: string };
  recused?: string[];
  deadlines: Deadline[];
  supplements?: { on: CivilDate; by: 'reporter' | 'staff'; text: string }[];
  verification?: { on: CivilDate; by: string; text: string }[];
  tests?: { item: string; institution: string; out: CivilDate; in?: CivilDate; result?: string }[];
  proposal?: ReportProposal;
  declined?: { proposal: ReportProposal; by: string; on: CivilDate; reason: string }[];
  extension?: { on: CivilDate; approvedBy: string; reason: string };
  decision?: ReportDecision;
  closing?: { on: CivilDate; by: string; outcome: ReportOutcome; reason: string; competent?: string };
  /** Later reports of the same reporter with new facts, handled in this one (令121-35). */
  merged?: { no: string; receivedOn: CivilDate; facts: string }[];
  mergedInto?: string;
  dispute?: { with: string; on: CivilDate; settledOn?: CivilDate; result?: string };
  /** The law that orders the result to be told (令121-36). */
  resultOwed?: { law: string; by: string; on: CivilDate };
  resultTold?: { on: CivilDate; by: string; way: DeliveryWay; text: string };
  routing?: { on: CivilDate; by: string; from: string; to: string; reason: string }[];
  platform12315No?: string;
}
