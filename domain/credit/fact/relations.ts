import { leadsBureau, type Actor } from '../../bureau/actor';
import { creditRoles } from '../../merchant/relations';

/** Who acts on a credit fact; `system` is the timer, for a day that is reached. A merchant only reads. */
export type FactRelation = 'leader' | 'officer' | 'staff' | 'system';

/** In which relations an actor stands to every credit fact of the county, the one with most rights first. Pure. */
export function relationsToFacts(actor: Pick<Actor, 'roles' | 'office'>): FactRelation[] {
  const { roles } = actor;
  return [
    ...(leadsBureau(actor) ? (['leader'] as const) : []),
    ...(creditRoles.some((role) => roles.includes(role)) ? (['officer'] as const) : []),
    ...(roles.length ? (['staff'] as const) : []),
  ];
}
