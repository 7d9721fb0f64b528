import type { Role } from '../../bureau/actor';
import type { Complaint } from '../complaint';
import { keptOff, type RelatedComplaint } from '../relations';

/** Somebody at a desk of the bureau as it is staffed now. */
export interface DeskMember {
  member: string;
  office?: string;
  roles: readonly Role[];
}

/** People of an office in a role. */
export function atOffice(desks: readonly DeskMember[], office: string, role: Role): string[] {
  return desks.filter((one) => one.office === office && one.roles.includes(role)).map(({ member }) => member);
}

export const isAtDesk = (member: string, desks: readonly DeskMember[]) => desks.some((one) => one.member === member);

/** Whether the case's handler no longer handles at its office: left the bureau, or went to other work there. */
export function handlerGone({ handler, office }: Pick<Complaint, 'handler' | 'office'>, desks: readonly DeskMember[]): boolean {
  return handler !== undefined && !atOffice(desks, office, 'handler').includes(handler.member);
}

/**
 * Who hears of a case as the one who has it: its handler; before there is one, intake of its office. Where the handler is gone, intake and
 * the leaders do instead (casework, people). Nobody who is kept off the case (令121-21).
 */
export function whoHas(complaint: RelatedComplaint, desks: readonly DeskMember[]): string[] {
  const { handler, office } = complaint;
  if (handler && !handlerGone(complaint, desks)) return [handler.member];
  const instead = [...atOffice(desks, office, 'intake'), ...(handler ? atOffice(desks, office, 'leader') : [])];
  return [...new Set(instead)].filter((member) => !keptOff(member, complaint));
}

/** Who is to do what waits on a case: who has it; once it is late the leaders of its office too. Nobody who is kept off the case. */
export function askedToDo(complaint: RelatedComplaint, late: boolean, desks: readonly DeskMember[]): string[] {
  const leaders = late ? atOffice(desks, complaint.office, 'leader') : [];
  return [...new Set([...whoHas(complaint, desks), ...leaders])].filter((one) => !keptOff(one, complaint));
}

/** One person as long as at any desk; otherwise intake and leaders of the case's office. */
export function orInstead(member: string, complaint: RelatedComplaint, desks: readonly DeskMember[]): string[] {
  if (isAtDesk(member, desks)) return [member];
  const { office } = complaint;
  const instead = [...atOffice(desks, office, 'intake'), ...atOffice(desks, office, 'leader')];
  return [...new Set(instead)].filter((one) => !keptOff(one, complaint));
}
