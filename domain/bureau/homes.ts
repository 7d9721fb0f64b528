import type { Role } from './actor';
import { isStaffRole } from './roles';

/** What a person can come to the program as; each has a first page of its own. */
export type HomeName = 'desk' | 'leader' | 'taskForce' | 'admin' | 'merchant' | 'consumer';

const rolesOf: Readonly<Record<Exclude<HomeName, 'consumer'>, readonly Role[]>> = {
  leader: ['leader'],
  desk: ['intake', 'handler'],
  taskForce: ['taskForce'],
  admin: ['admin'],
  merchant: ['merchant'],
};

/**
 * The first pages of a person, the widest duty first. Everybody is a consumer besides; who works in the bureau files a complaint of one's own
 * from 我的, so that 我要投诉 is the first button of a consumer and of nobody else.
 */
export function homesOf(roles: readonly Role[]): [HomeName, ...HomeName[]] {
  const names = Object.keys(rolesOf) as (keyof typeof rolesOf)[];
  const [first, ...more] = names.filter((name) => rolesOf[name].some((role) => roles.indexOf(role) >= 0));
  if (!first) return ['consumer'];
  return roles.some(isStaffRole) ? [first, ...more] : [first, ...more, 'consumer'];
}

/** The one that is shown: the one asked for where it is the person's, otherwise the first. */
export function homeShown(roles: readonly Role[], asked: string | undefined): HomeName {
  const homes = homesOf(roles);
  return homes.filter((one) => one === asked)[0] ?? homes[0];
}
