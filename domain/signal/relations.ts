import type { Actor, Role } from '../bureau/actor';
import type { Signal } from './signal';

/** Who reads signals and decides on them: who deals with complaints, and so may write a bulletin. */
export const signalReaders = ['intake', 'handler', 'leader'] as const satisfies readonly Role[];

export type SignalRelation = 'officer' | 'stranger';

/**
 * What an actor is to a signal. Its numbers are of the whole county and name nobody, so every officer reads them; who is the shop in question
 * is no officer of it. Which of its complaints an officer may open, each complaint's own relations say (令121-21). Pure.
 */
export function relationToSignal(
  { roles, member }: Pick<Actor, 'roles' | 'member'>,
  { shops }: Pick<Signal, 'shops'>,
): SignalRelation {
  if (shops.includes(member)) return 'stranger';
  return signalReaders.some((role) => roles.includes(role)) ? 'officer' : 'stranger';
}
