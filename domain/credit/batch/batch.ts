import type { CivilDate } from '../../civil-date';
import type { MerchantKind, Trade } from '../../merchant/merchant';
import type { Person } from '../../merchant/person';
import type { Occasion } from '../notice/notice';

/** What can be told to many: not what is of one merchant alone. */
export type BatchOccasion = Extract<Occasion, { topic: 'annualDue' | 'annualMissed' | 'rule' }>;
export const batchTopics = ['annualDue', 'annualMissed', 'rule'] as const satisfies readonly BatchOccasion['topic'][];
export type BatchTopic = (typeof batchTopics)[number];

/**
 * drafted → approved → running → done. `done` is what was stopped for good too. `discarded`: a draft that told nobody anything.
 */
export const batchStates = ['drafted', 'approved', 'running', 'done', 'discarded'] as const;
export type BatchState = (typeof batchStates)[number];

/** Whom it is for: active merchants that fit all that is said here, or those of a list; nothing said is all of them. */
export interface Whom {
  kinds?: MerchantKind[];
  trades?: Trade[];
  offices?: string[];
  /** A list of those who have not reported: which, and of which day. */
  list?: { id: string; name: string; asOf: CivilDate };
}

/** How many were told in the program, how many have nobody there and are told on paper, how many were left out. */
export interface BatchDone {
  told: number;
  onPaper: number;
  left: number;
  on: CivilDate;
}

/** 批量提示: one text, approved once; each notice made from it has its own number and its own life. */
export interface NoticeBatch {
  _id: string;
  version: number;
  /** AB-2026-0001 under the letter of the kind. */
  no: string;
  state: BatchState;
  occasion: BatchOccasion;
  whom: Whom;
  /** What the officer says besides. */
  addition?: string;
  /** UTC ms by which lists sort: of its drafting. */
  at: number;
  /** The day it was drafted. */
  on: CivilDate;
  /** Whoever wrote any of it: none of them approves it. */
  writers: Person[];
  returned?: { on: CivilDate; by: Person; reason: string }[];
  approved?: { on: CivilDate; by: Person };
  /** Who let it begin; each notice is delivered in this name. */
  started?: { on: CivilDate; by: Person };
  /** Stopped for good before all were told. */
  abandoned?: { on: CivilDate; by: Person; reason: string };
  done?: BatchDone;
  discarded?: { on: CivilDate; by: Person; reason: string };
}
