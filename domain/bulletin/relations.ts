import { leadsBureau, type Actor } from '../bureau/actor';
import { isStaffRole } from '../bureau/roles';

/** Who acts on a bulletin. `system` is the timer, for what comes due by itself. */
export type BulletinRelation = 'editor' | 'leader' | 'staff' | 'reader' | 'system';

/** Who may write and check: whoever deals with complaints, and the task force that keeps the ledger. */
export const editorRoles = ['intake', 'handler', 'leader', 'taskForce'] as const;

/** In which relations an actor stands to every bulletin of the county, the one with most rights first. Pure. */
export function relationsToBulletins(actor: Pick<Actor, 'roles' | 'office'>): BulletinRelation[] {
  const { roles } = actor;
  return [
    ...(leadsBureau(actor) ? (['leader'] as const) : []),
    ...(editorRoles.some((role) => roles.includes(role)) ? (['editor'] as const) : []),
    ...(roles.some(isStaffRole) ? (['staff'] as const) : []),
    'reader',
  ];
}
