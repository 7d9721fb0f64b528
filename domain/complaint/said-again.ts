import { rowOf } from '../lifecycle';
import type { Acts } from './acts/shared/row';
import { complaintTable } from './acts/table';
import type { Complaint } from './complaint';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** True where an act repeats what was said before, so that no letter and no word to staff follows from it. Pure. */
export function saysNothingNew(command: string, before: Complaint, after: Complaint, acts: Acts = complaintTable): boolean {
  const says = rowOf(acts, command)?.says;
  return says !== undefined && same(says(before), says(after));
}
