import type { Actor } from '../bureau/actor';
import { isStaffRole } from '../bureau/roles';
import { creditRoles } from '../merchant/relations';

/** Who acts on a handed-over record; nobody outside of the bureau stands in any relation to it. */
export type HandedRelation = 'officer' | 'staff';

/** In which relations an actor stands to every handed-over record of the county; empty for who is no staff. Pure. */
export const relationsToHanded = ({ roles }: Pick<Actor, 'roles'>): HandedRelation[] => [
  ...(creditRoles.some((role) => roles.includes(role)) ? (['officer'] as const) : []),
  ...(roles.some(isStaffRole) ? (['staff'] as const) : []),
];
