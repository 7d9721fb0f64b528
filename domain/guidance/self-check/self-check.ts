import type { CivilDate } from '../../civil-date';
import type { MerchantKind, Trade } from '../../merchant/merchant';
import type { Person } from '../../merchant/person';

/** 是 / 否 / 不适用. */
export const checkAnswers = ['yes', 'no', 'notApplicable'] as const;
export type CheckAnswer = (typeof checkAnswers)[number];

export const checkAnswerWords: Record<CheckAnswer, string> = { yes: '是', no: '否', notApplicable: '不适用' };

/** What was answered to one question of the list. */
export interface Answered {
  check: string;
  answer: CheckAnswer;
}

/**
 * A merchant's check of itself (合规自查): guidance (行政指导, 消费者权益保护法实施条例 30), never evidence and never a lead. Deleted, it keeps
 * nothing but that it was there.
 */
export interface SelfCheck {
  _id: string;
  version: number;
  state: 'open' | 'done' | 'deleted';
  merchant?: string;
  /** Version of the list that was asked. */
  list?: string;
  /** What chose the questions. */
  kind?: MerchantKind;
  trades?: Trade[];
  /** The day (+08:00) whose law was asked. */
  day?: CivilDate;
  answers?: Answered[];
  doneOn?: CivilDate;
  by?: Person;
  /** By chance; gone with the answers, so that the hash left in the chain tells nothing of them. */
  salt?: string;
  /** UTC ms and civil day (+08:00) it was begun; once deleted, when that was. */
  at: number;
  on: CivilDate;
}
