import type { Role } from './actor';

/** What a person of the bureau may be, in words; everyone is a consumer besides. */
export const staffRoleWords = {
  intake: '受理人员',
  handler: '办案人员',
  leader: '负责人',
  admin: '管理员',
  taskForce: '专班',
} as const satisfies Partial<Record<Role, string>>;

export type StaffRole = keyof typeof staffRoleWords;
export const staffRoles = Object.keys(staffRoleWords) as [StaffRole, ...StaffRole[]];

/** Who takes in, handles or leads: the people of the desks. */
export const deskRoles = ['intake', 'handler', 'leader'] as const satisfies readonly StaffRole[];

export const isDeskRole = (role: string): boolean => deskRoles.some((one) => one === role);

export function isStaffRole(role: string): role is StaffRole {
  return staffRoles.indexOf(role as StaffRole) >= 0;
}
