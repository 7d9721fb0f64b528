import { leadsBureau, type Actor } from '../bureau/actor';
import { isStaffRole } from '../bureau/roles';

/** Who acts on a measure; whom it is for acts on none, and reads the letter alone. */
export type MeasureRelation = 'leader' | 'unitLeader' | 'officer' | 'staff';

/** Who proposes and carries out: whoever handles, leads, or keeps the indicator. */
export const measureRoles = ['handler', 'leader', 'taskForce'] as const;

/** In which relations an actor stands to a measure of this office, the one with most rights first; empty for who is no staff. Pure. */
export function relationsToMeasure(actor: Pick<Actor, 'roles' | 'office'>, { office }: { office: string }): MeasureRelation[] {
  const { roles } = actor;
  return [
    ...(leadsBureau(actor) ? (['leader'] as const) : []),
    ...(roles.includes('leader') && actor.office === office ? (['unitLeader'] as const) : []),
    ...(measureRoles.some((role) => roles.includes(role)) ? (['officer'] as const) : []),
    ...(roles.some(isStaffRole) ? (['staff'] as const) : []),
  ];
}
