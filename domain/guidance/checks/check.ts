import type { CivilDate } from '../../civil-date';
import type { Concerns } from '../concerns';
import { laws, type Cited } from '../laws';

/** Parts of the list: so many questions at a time stand on one screen. */
export const checkGroups = [
  'licence',
  'price',
  'honest',
  'after',
  'data',
  'food',
  'farm',
  'live',
  'drugs',
  'key',
  'platform',
] as const;
export type CheckGroup = (typeof checkGroups)[number];

/** One question of the list. Its id stays with it for good and never comes to mean anything else. */
export interface Check {
  id: string;
  group: CheckGroup;
  concerns?: Concerns;
  /** A question that is answered by yes where all is well. */
  asks: string;
  /** How to look, one thing to do after the other. */
  look: readonly string[];
  /** What to mend, and how, where it is not so. */
  mend: readonly string[];
  basis: readonly Cited[];
  /** First and last day (+08:00) on which it is asked. */
  from: CivilDate;
  until?: CivilDate;
  /** The day somebody last held it against the text of the law. */
  reviewedOn: CivilDate;
}

/** The day on which all questions were last held against the texts. */
const REVIEWED: CivilDate = '2026-11-27';
type Told = Pick<Check, 'asks' | 'look' | 'mend' | 'basis'> & Partial<Pick<Check, 'concerns' | 'from' | 'until'>>;

/** A question of the list; without `from` it is asked since the first of the laws it rests on binds. */
export const checkOf = (id: string, group: CheckGroup, told: Told): Check => {
  const days = told.basis.map(({ law }) => laws[law].from).sort();
  return { id, group, from: days[0] ?? REVIEWED, reviewedOn: REVIEWED, ...told };
};
