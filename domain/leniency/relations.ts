import { leadsBureau, type Actor } from '../bureau/actor';
import { isStaffRole } from '../bureau/roles';

/** Who acts on such a record; `leader` leads the bureau (部门负责人). */
export type LeniencyRelation = 'leader' | 'officer' | 'staff';

/** Who proposes, and teaches. */
export const leniencyRoles = ['handler', 'leader'] as const;

/** In which relations an actor stands to every such record, the one with most rights first; empty for who is no staff. Pure. */
export const relationsToLeniencies = (actor: Pick<Actor, 'roles' | 'office'>): LeniencyRelation[] => [
  ...(leadsBureau(actor) ? (['leader'] as const) : []),
  ...(leniencyRoles.some((role) => actor.roles.includes(role)) ? (['officer'] as const) : []),
  ...(actor.roles.some(isStaffRole) ? (['staff'] as const) : []),
];
