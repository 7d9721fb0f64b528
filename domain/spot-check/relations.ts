import type { Actor } from '../bureau/actor';
import { isStaffRole } from '../bureau/roles';

/** Who acts on a spot check. */
export type SpotCheckRelation = 'officer' | 'staff';

/** Who checks and keeps the record. */
export const checkRoles = ['handler', 'leader', 'taskForce'] as const;

/** In which relations an actor stands to every spot check of the county; empty for who is no staff. Pure. */
export const relationsToSpotChecks = ({ roles }: Pick<Actor, 'roles'>): SpotCheckRelation[] => [
  ...(checkRoles.some((role) => roles.includes(role)) ? (['officer'] as const) : []),
  ...(roles.some(isStaffRole) ? (['staff'] as const) : []),
];
