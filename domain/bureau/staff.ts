import { personName } from '../contact-fields';
import * as z from 'zod';
import type { Role } from './actor';
import { isStaffRole, staffRoles, staffRoleWords } from './roles';
import { plusDays, type CivilDate } from '../civil-date';
import { choice, form } from '../fields';
import { normalCode } from '../normal-form';
import { refuse, type Refusal } from '../errors';
import type { Moment } from '../lifecycle';
import { without } from '../without';

const roles = z
  .array(choice('身份', staffRoles), { error: '请选择身份，可以选多项。' })
  .min(1, { error: '请至少选一种身份。' })
  .refine((list) => new Set(list).size === list.length, { error: '同一种身份选了两次。' });

/** An invitation as an administrator writes it; `offices` are the codes of the county's units. */
export function inviteSchema(offices: readonly [string, ...string[]]) {
  return form({ name: personName('姓名', '写真实姓名'), office: choice('单位', offices), roles });
}
export type Invite = z.output<ReturnType<typeof inviteSchema>>;

export const joinSchema = form({
  code: z
    .string({ error: '请填写邀请码。' })
    .transform(normalCode)
    .pipe(z.string().regex(/^[0-9A-Z]{12}$/, { error: '邀请码是 12 位字母和数字，请照管理员给的填。' })),
});

/** How long an invitation can be used, its first day included. */
const DAYS = 7;

/** A place in the bureau kept for a person who has the code; its id is the code's hash. */
export interface Invitation extends Invite {
  _id: string;
  version: number;
  by: string;
  on: CivilDate;
  until: CivilDate;
  used?: { member: string; on: CivilDate };
  cancelled?: { by: string; on: CivilDate };
}

/** A member as staff matters see it. */
export interface StaffMember {
  _id: string;
  version: number;
  name: string;
  roles: Role[];
  office?: string;
  /** Why and when a person left, or was made to. */
  left?: { on: CivilDate; by: string; reason: string };
}

export function inviting(input: Invite, { id, by, moment }: { id: string; by: string; moment: Moment }): Invitation {
  return { _id: id, version: 1, ...input, by, on: moment.today, until: plusDays(moment.today, DAYS - 1) };
}

/** Whether somebody may still join by it. */
export function isOpenInvitation({ used, cancelled, until }: Invitation, today: CivilDate): boolean {
  return !used && !cancelled && today <= until;
}

/** What leaders hear of a change of who may do what. */
export interface StaffNotice {
  title: string;
  body: string;
}

const sayRoles = (all: readonly Role[]): string =>
  all
    .filter(isStaffRole)
    .map((role) => staffRoleWords[role])
    .join('、') || '没有身份';
const ask = '不是您知道的，请马上问管理员。';

export const invitedTold = ({ name, roles: given, by }: Invitation): StaffNotice => ({
  title: `${name}被邀请加入`,
  body: `${by}邀请${name}加入，身份是${sayRoles(given)}。${ask}`,
});

export const joinedTold = ({ name, roles: all }: Pick<StaffMember, 'name' | 'roles'>): StaffNotice => ({
  title: `${name}已经加入`,
  body: `${name}用邀请码加入了，身份是${sayRoles(all)}。${ask}`,
});

/** Other roles, another office, or none any more; whose own they are is said first. */
export function rolesTold(
  before: StaffMember,
  after: Omit<StaffMember, 'office'>,
  by: { member: string; name: string },
): StaffNotice {
  const own = before._id === by.member;
  return {
    title: own ? `${before.name}改了自己的身份` : `${before.name}的身份有变动`,
    body: `${by.name}把${own ? '自己' : before.name}的身份从“${sayRoles(before.roles)}”改成“${sayRoles(after.roles)}”，或者换了单位。${ask}`,
  };
}

/** Unknown, used, cancelled and too old look alike: a guessed code learns nothing. */
export const wrongCode: Refusal = refuse('code-wrong');

/** The member that accepting makes, with the roles of the invitation and no others; and the invitation used up. */
export function joining<M extends StaffMember>(member: M, invitation: Invitation | undefined, { today }: Moment) {
  if (!invitation || !isOpenInvitation(invitation, today)) return wrongCode;
  if (member.roles.some(isStaffRole)) return refuse('staff-already');
  const { name, office, roles: given } = invitation;
  return {
    member: { ...without(member, 'left'), name, office, roles: [...ownRoles(member), ...given] },
    invitation: { ...invitation, version: invitation.version + 1, used: { member: member._id, on: today } },
  };
}

/** What a person is besides an officer: a consumer, and a merchant where a shop is theirs. No act of the bureau takes that away. */
const ownRoles = ({ roles }: Pick<StaffMember, 'roles'>): Role[] => [
  'consumer',
  ...roles.filter((role) => role !== 'consumer' && !isStaffRole(role)),
];

/** Other roles or another office for one who is staff. */
export function changing<M extends StaffMember>(member: M, input: Pick<Invite, 'roles' | 'office'>): M | Refusal {
  if (!member.roles.some(isStaffRole)) return refuse('not-staff');
  return { ...member, office: input.office, roles: [...ownRoles(member), ...input.roles] };
}

/** A person leaves, or is made to: nothing of the bureau is open any more from this moment on. What was done stays under the name. */
export function leaving<M extends StaffMember>(
  member: M,
  by: string,
  reason: string,
  { today }: Moment,
): Omit<M, 'office'> | Refusal {
  if (!member.roles.some(isStaffRole)) return refuse('not-staff');
  return { ...without(member, 'office'), roles: ownRoles(member), left: { on: today, by, reason } };
}
