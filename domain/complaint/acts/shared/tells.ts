import { bureauOfOffice, type Role } from '../../../bureau/actor';
import type { Complaint } from '../../complaint';

/** Who of the staff hears of an act: who has the case, one person (who left is stood in for, unless it concerns that person `alone`), or those of an office in a role. */
export type StaffReader =
  'whoHas' | { member: string; alone?: true } | { office: string; role: Extract<Role, 'intake' | 'handler' | 'leader'> };

/** A word to staff about an act of somebody else; no name, telephone number or word of a party, it may show on a locked screen. */
export interface StaffNews {
  to: StaffReader[];
  title: string;
  /** What the reader is asked to do. */
  ask: string;
  /** It stands in the list of steps for a second person until it is done. */
  step?: true;
}

/** The words an act has for staff, on the complaint before and after it. */
export type Tells = (before: Complaint, after: Complaint) => StaffNews[];

/** Who works on the case sees it there, and nobody else needs to. */
export const nobody: Tells = () => [];

export const whoHasIt =
  (title: string, ask: string): Tells =>
  () => [{ to: ['whoHas'], title, ask }];

/** Leaders of the office and of the bureau: either may approve, and a 所 may have none; of law the bureau's alone decide on a clue. */
export const leadersOf = ({ office }: Complaint): StaffReader[] => [
  { office, role: 'leader' },
  { office: bureauOfOffice(office), role: 'leader' },
];

export const leaders =
  (title: string, ask: string): Tells =>
  (_, after) => [{ to: leadersOf(after), title, ask }];
