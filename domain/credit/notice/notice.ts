import type { CivilDate } from '../../civil-date';
import type { FiledFile } from '../../evidence/claiming';
import type { Person } from '../../merchant/person';

/** What a notice tells of: a fact of the publicity system, or one of the things told before there is one. */
export const factTopics = ['penalty', 'spotCheck', 'abnormal', 'serious'] as const;
export const occasionTopics = ['annualDue', 'annualMissed', 'licence', 'rule'] as const;
export const noticeTopics = [...factTopics, ...occasionTopics] as const;
export type NoticeTopic = (typeof noticeTopics)[number];

/**
 * drafted → approved → delivered → contested → answered → ended. `withdrawn`: it was wrong, and its readers were told so; `discarded`: a draft
 * that told nobody anything.
 */
export const noticeStates = [
  'drafted',
  'approved',
  'delivered',
  'contested',
  'answered',
  'ended',
  'withdrawn',
  'discarded',
] as const;
export type State = (typeof noticeStates)[number];

/** The parts of a notice in the order in which it is read. */
export const noticeParts = ['fact', 'meaning', 'todo', 'dates', 'apply', 'objection', 'standing'] as const;
export type NoticePart = (typeof noticeParts)[number];

/** The words of one part, line by line. */
export interface Words {
  part: NoticePart;
  lines: string[];
}

/** What is told without a fact of the publicity system. */
export type Occasion =
  | { topic: 'annualDue'; year: number }
  /** By a list of that day: a report on paper shows up to ten working days later (个体工商户年度报告办法 8). */
  | { topic: 'annualMissed'; year: number; listOn: CivilDate; source: string }
  | { topic: 'licence'; seenOn: CivilDate; where: string }
  | { topic: 'rule'; title: string; effectiveOn: CivilDate; what: string; source: string };

/** The fact as it was read when the words were made: another version of it makes the words out of date. */
export interface ToldFact {
  id: string;
  no: string;
  version: number;
}

/** Civil days by which a fact is repaired; `presumed` (推定) until 法规科 confirms how they are counted. Taken anew from the fact when read. */
export interface NoticeDates {
  /** The first day on which repair can be applied for; absent where there is none, or where conditions decide and no day does. */
  applyFrom?: CivilDate;
  /** The last day it is shown. */
  endsOn?: CivilDate;
  presumed: boolean;
  /** Why a day is missing, in a sentence each. */
  notes?: string[];
}

export const deliveryWays = ['inbox', 'handed', 'posted'] as const;
export type DeliveryWay = (typeof deliveryWays)[number];

/** One bringing of the notice to one person or to the merchant as such. */
export interface Delivery {
  id: string;
  way: DeliveryWay;
  on: CivilDate;
  by: Person;
  /** Whose inbox, and as what that person acts for the merchant. */
  to?: Person;
  /** Who took the paper, or the number of the letter; in words. */
  note?: string;
  files?: FiledFile[];
}

export const answerResults = ['upheld', 'corrected', 'withdrawn'] as const;
export type AnswerResult = (typeof answerResults)[number];

/** What an answer says, and who wrote it. */
export interface AnswerDraft {
  result: AnswerResult;
  text: string;
  by: Person;
  on: CivilDate;
}

/** An objection of the merchant and what became of it. */
export interface Contest {
  id: string;
  by: Person;
  on: CivilDate;
  reason: string;
  files?: FiledFile[];
  /** Who said it, where an officer entered it from paper, a call or the window. */
  saidBy?: string;
  /** After the term that was told: said, never a reason to refuse it. */
  late: boolean;
  /** The last day by which it is to be answered in writing (working days, +08:00). */
  answerBy: CivilDate;
  /** Waits for another person's approval. */
  proposed?: AnswerDraft;
  answer?: AnswerDraft & { approvedBy: Person; approvedOn: CivilDate };
}

/** A person's mark on a notice, with its day. */
export interface Mark extends Person {
  on: CivilDate;
}

/** Why a notice is over. */
export const endReasons = ['factEnded', 'repaired', 'done', 'closed'] as const;
export type EndReason = (typeof endReasons)[number];

/** 信用提示: one thing told to one merchant; no administrative decision. */
export interface CreditNotice {
  _id: string;
  version: number;
  /** AB-2026-0001 under the letters of the kind. */
  no: string;
  state: State;
  /** The merchant it is for, and its name as it was when this was written. */
  merchant: string;
  merchantName: string;
  /** The office whose town the merchant is in. */
  office: string;
  topic: NoticeTopic;
  fact?: ToldFact;
  occasion?: Occasion;
  /** The template its words were made from, with its version. */
  template: { key: string; version: number };
  title: string;
  words: Words[];
  /** What the officer says besides. */
  addition?: string;
  dates?: NoticeDates;
  /** The last day of the term for an objection as it was told. */
  objectBy?: CivilDate;
  /** UTC ms by which lists sort: of its delivery, before that of its drafting. */
  at: number;
  /** The day it was drafted. */
  on: CivilDate;
  /** Whoever wrote any of it: none of them approves it. */
  writers: Person[];
  /** The mailing it belongs to: its words were approved once for all of them. */
  batch?: string;
  returned?: { on: CivilDate; by: Person; reason: string }[];
  approved?: { on: CivilDate; by: Person };
  delivered?: { on: CivilDate; by: Person };
  deliveries?: Delivery[];
  /** Marks, not states: who opened it, who said that it was understood. */
  readBy?: Mark[];
  acknowledged?: Mark[];
  contests?: Contest[];
  /** What words stood there until an answer corrected them. */
  corrected?: { on: CivilDate; title: string; words: Words[] }[];
  withdrawn?: { on: CivilDate; by: Person; reason: string; apology: string };
  ended?: { on: CivilDate; by: Person; why: EndReason; note?: string };
  discarded?: { on: CivilDate; by: Person; reason: string };
}
