import type { CivilDate } from '../civil-date';
import type { FiledFile } from '../evidence/claiming';
import type { Person } from '../merchant/person';
import type { Ground, Stage, TestKey } from './grounds';

/** proposed → decided → educated | declined. */
export type State = 'proposed' | 'decided' | 'educated' | 'declined';

/** One of the tests a sentence asks for together, and what proves it. */
export interface Test {
  key: TestKey;
  /** What shows that it is met. */
  evidence: string;
}

export interface Leniency {
  _id: string;
  version: number;
  /** LDL-2026-0001 */
  no: string;
  state: State;
  office: string;
  /** UTC ms by which lists sort: of its proposal. */
  at: number;
  on: CivilDate;
  /** 不予行政处罚, or 不予立案 before it. */
  stage: Stage;
  ground: Ground;
  /** Id of the merchant, where the bureau has it in its list. */
  merchant?: string;
  /** 当事人 */
  party: string;
  caseNo?: string;
  networkRelated: boolean;
  /** What was found. */
  facts: string;
  /** The rule that was broken, with its article. */
  breach: string;
  tests: Test[];
  /** Of the last ground of 程序规定 20: by which law it is so. */
  otherBasis?: string;
  /** An item of a local list that helped; never a condition. */
  listItem?: { list: string; item: string };
  proposedBy: Person;
  files?: FiledFile[];
  decided?: { on: CivilDate; by: Person; documentNo: string; enteredOn: CivilDate };
  declined?: { on: CivilDate; by: Person; reason: string };
  /** 行政处罚法 33(3): who decides not to punish, teaches. */
  education?: { on: CivilDate; by: Person; how: string; said: string };
}
