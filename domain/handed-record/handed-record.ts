import type { CivilDate } from '../civil-date';
import type { Person } from '../merchant/person';

/** open → handled; a result may be corrected, and what it was stays. */
export type State = 'open' | 'handled';

/** What the bureau found, as its list of results called it on that day. */
export interface Given {
  /** Key of the county's list of results, and its words then. */
  result: string;
  label: string;
  words?: string;
  /** The merchant of the register it is, as that was then. */
  merchant?: { id: string; no: string; name: string };
  /** The record that is the same one. */
  other?: { id: string; no: string };
  on: CivilDate;
  by: Person;
}

/** A result that was corrected: when, by whom and why it no longer holds. */
export interface Replaced extends Given {
  replaced: { on: CivilDate; by: Person; reason: string };
}

/** What the platform says of an operator. */
export interface HandedContent {
  /** The platform's own number; two records of one number are one. */
  platformNo: string;
  batch?: string;
  /** The day on which the platform handed it out (+08:00). */
  handedOn: CivilDate;
  name: string;
  uscc?: string;
  shop?: string;
  platform?: string;
  url?: string;
  address?: string;
}

export interface HandedRecord extends HandedContent {
  _id: string;
  version: number;
  /** LDZ-2026-0001 */
  no: string;
  state: State;
  /** The office that serves the town of its address; the bureau itself where none is named. */
  office: string;
  /** UTC ms by which lists sort, and the civil day: of its entry. */
  at: number;
  on: CivilDate;
  by: Person;
  /** The imported list it came with. */
  list?: string;
  /** Last day for a result, where the county has set a term; no source names one. */
  dueOn?: CivilDate;
  result?: Given;
  /** Results of before, the oldest first. */
  earlier?: Replaced[];
}

/** The day on which it was first given a result (+08:00): a correction later changes no figure of before. Pure. */
export const handledOn = ({ result, earlier = [] }: Pick<HandedRecord, 'result' | 'earlier'>): CivilDate | undefined =>
  earlier[0]?.on ?? result?.on;
