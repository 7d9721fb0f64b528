import { leadsBureau, type Actor } from '../bureau/actor';
import type { OtherMatter } from './other-matter';

/** What an actor is to a matter that was noted. */
export type OtherMatterRelation = 'desk' | 'stranger';

/** Whoever works at a desk of the office that noted it, and leaders of the bureau. Pure. */
export function relationToOtherMatter(actor: Actor, { office }: Pick<OtherMatter, 'office'>): OtherMatterRelation {
  const atDesk = actor.roles.some((role) => role === 'intake' || role === 'handler' || role === 'leader');
  return leadsBureau(actor) || (atDesk && actor.office === office) ? 'desk' : 'stranger';
}
