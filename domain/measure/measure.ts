import type { CivilDate } from '../civil-date';
import type { FiledFile } from '../evidence/claiming';
import type { Person } from '../merchant/person';
import type { BasisKey } from './bases';
import type { CarryWay, MeasureKind, Outcome } from './kinds';

/**
 * proposed → approved → carried (held or sent; its term runs) → finished | cancelled. Sent back it is `proposed` again; what nobody approves is
 * cancelled with a reason.
 */
export type State = 'proposed' | 'approved' | 'carried' | 'finished' | 'cancelled';

/** A merchant it is for; the name and code as they were when it was proposed. */
export interface MeasureObject {
  merchant: string;
  name: string;
  uscc?: string;
}

/** What whom it is for reads; nothing else of a measure leaves the bureau. */
export interface Letter {
  /** The facts, as they are put to whom they concern. */
  matter: string;
  /** The duties of law it rests on, with their articles. */
  duties?: string;
  /** What is asked for; of guidance what is suggested. */
  demands: string;
  /** The last day of the term, inclusive. */
  dueOn?: CivilDate;
  /** What the law has for who does not follow. */
  consequence?: string;
  /** Whom to ask, with a telephone. */
  contact: string;
}

/** Of an interview: when and where it is, who must come, what to bring. */
export interface Meeting {
  on: CivilDate;
  /** `09:30`, +08:00. */
  time: string;
  place: string;
  who: string;
  bring?: string;
}

/** What was said in an interview. */
export interface TalkRecord {
  /** Of whom it is for: who was there, and as what. */
  present: string;
  facts: string;
  statement: string;
  demands: string;
}

/** It was held or sent. */
export interface Carried {
  on: CivilDate;
  way: CarryWay;
  /** The officers who did it, two of an interview. */
  officers: string[];
  record?: TalkRecord;
  by: Person;
}

/** What a check of one merchant, or of all it was for, came to. */
export interface Result {
  /** Id of the merchant; absent: all it was for. */
  merchant?: string;
  outcome: Outcome;
  checkedOn: CivilDate;
  note: string;
  by: Person;
  on: CivilDate;
}

/** Where it was made public, with what became of it. */
export interface Publication {
  on: CivilDate;
  where: string;
  url?: string;
  by: Person;
}

export interface Measure {
  _id: string;
  version: number;
  /** LDY-2026-0001 */
  no: string;
  kind: MeasureKind;
  basis: BasisKey;
  state: State;
  /** Of whoever proposed it. */
  office: string;
  /** UTC ms by which lists sort: of its proposal. */
  at: number;
  on: CivilDate;
  /** Whom it is for; a described group where no merchant is named. */
  objects: MeasureObject[];
  group?: string;
  networkRelated: boolean;
  /** About food sold online: then an interview and what came of it must be made public (网络食品查处办法 27). */
  onlineFood: boolean;
  /** Why the bureau does it; read by the bureau alone. */
  reason: string;
  letter: Letter;
  meeting?: Meeting;
  /** Whoever wrote any of it: none of them approves it. */
  writers: Person[];
  returned?: { on: CivilDate; by: Person; reason: string }[];
  approved?: { on: CivilDate; by: Person };
  /** Of the letter, as the bureau numbers its documents. */
  documentNo?: string;
  carried?: Carried;
  results?: Result[];
  published?: Publication[];
  /** It was noted in the firm's food safety credit file (食品安全法 114). */
  creditFile?: { on: CivilDate; by: Person };
  /** Signed records, receipts, photos. */
  files?: FiledFile[];
  cancelled?: { on: CivilDate; by: Person; reason: string };
}
