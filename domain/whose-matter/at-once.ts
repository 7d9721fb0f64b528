import type { Department } from '../matter/departments';
import { bought, sure, surelyOurs } from './sure';
import { weighed, type Told, type Whose, type Words } from './weighing';

const theirs = Object.fromEntries(
  Object.entries(sure).map(([department, object]): [string, Words] => [department, { object, certain: object }]),
) as Partial<Record<Department, Words>>;

/** Whose matter it surely is, by the few words a phone carries while somebody writes: it finds less than {@link whoseMatter}. Pure. */
export function atOnce(told: Told): Whose {
  return weighed(told, { ours: { object: bought, certain: surelyOurs }, theirs });
}
