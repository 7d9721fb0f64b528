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

export function isStaffRole(role: string): role is StaffRole {
  return staffRoles.indexOf(role as StaffRole) >= 0;
}
