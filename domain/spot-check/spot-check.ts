import type { CivilDate } from '../civil-date';
import type { FiledFile } from '../evidence/claiming';
import type { Person } from '../merchant/person';

/** planned → carried (looked at, sample taken) → resulted → closed | cancelled. */
export type State = 'planned' | 'carried' | 'resulted' | 'closed' | 'cancelled';

/** What is looked at. */
export const subjects = { product: { label: '商品' }, service: { label: '服务' }, conduct: { label: '经营行为' } } as const;
export type SubjectKind = keyof typeof subjects;
export const subjectKeys = Object.keys(subjects) as [SubjectKind, ...SubjectKind[]];

export const methods = {
  sampling: { label: '抽样检验' },
  onSite: { label: '现场检查' },
  online: { label: '网络检查' },
  paper: { label: '书面检查' },
} as const;
export type Method = keyof typeof methods;
export const methodKeys = Object.keys(methods) as [Method, ...Method[]];

export const verdicts = {
  qualified: { label: '合格' },
  unqualified: { label: '不合格' },
  problems: { label: '发现问题' },
  none: { label: '没有发现问题' },
} as const;
export type Verdict = keyof typeof verdicts;
export const verdictKeys = Object.keys(verdicts) as [Verdict, ...Verdict[]];

/** What the result says, and who set it down; another person publishes it. */
export interface Result {
  verdict: Verdict;
  /** Day of the report or of the finding. */
  on: CivilDate;
  /** Number of the test report, where there is one. */
  report?: string;
  laboratory?: string;
  said: string;
  by: Person;
  enteredOn: CivilDate;
}

/** Asked for by whom it concerns, and what came of it. */
export interface Reinspection {
  askedOn: CivilDate;
  by: Person;
  result?: { verdict: Verdict; on: CivilDate; report?: string; by: Person };
}

export interface SpotCheck {
  _id: string;
  version: number;
  /** LDS-2026-0001 */
  no: string;
  state: State;
  office: string;
  /** UTC ms by which lists sort: of its entry. */
  at: number;
  on: CivilDate;
  by: Person;
  /** The plan it belongs to. */
  plan: string;
  /** The merchant, as it was when this was entered; id absent for one that the bureau has not in its list. */
  merchant?: string;
  firm: string;
  shop?: string;
  networkRelated: boolean;
  subject: SubjectKind;
  /** Product or conduct, in words. */
  what: string;
  batch?: string;
  method: Method;
  /** Both who did it: two of them, and which day. */
  carried?: { on: CivilDate; officers: string[]; sample?: string; place?: string; by: Person };
  result?: Result;
  reinspection?: Reinspection;
  handling?: { on: CivilDate; said: string; documentNo?: string; by: Person };
  /** 消法 33(1). */
  published?: { on: CivilDate; where: string; url?: string; by: Person };
  /** Id of the credit fact it led to. */
  creditFact?: string;
  files?: FiledFile[];
  closed?: { on: CivilDate; by: Person };
  cancelled?: { on: CivilDate; by: Person; reason: string };
}
