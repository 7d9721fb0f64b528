import { refuse } from '@domain/errors';
import { answered, db } from './store';
import { commit, eventIdOf, type Answer, type MemberContext, type Subject } from './commit';

/** That somebody was shown what is not shown to everybody who may open the case: who, what, when and why. */
export interface Reading extends Subject {
  /** The case. */
  of: string;
  what: string;
  reason?: string;
  /** Which ones, where there are several. */
  items?: string[];
  member: string;
  name: string;
  at: number;
  on: string;
}

/** Writes down a reading before anything is shown; an event like every other write. `as` is who reads, where it is no officer. */
export function recordReading(
  ctx: MemberContext,
  what: Pick<Reading, 'of' | 'what' | 'reason' | 'items'>,
  as: { relation: string; shown: string } = { relation: 'staff', shown: ctx.actor.name },
): Promise<Answer> {
  const id = `a_${eventIdOf(ctx).slice(0, 24)}`;
  const { now, today } = ctx.moment;
  const next: Reading = { _id: id, version: 1, ...what, member: ctx.actor.member, name: as.shown, at: now, on: today };
  return commit<Reading>(ctx, { kind: 'reading', collection: 'readings', id, version: 0 }, 'read', what, {
    decide: (before) =>
      before ? refuse('wrong-state') : { next, ...as, entries: [], notices: [], answer: { id, version: 1 }, dueBy: '' },
  });
}

/** Who was shown what of a case, the newest first; for its leaders. */
export async function readingsOf(of: string) {
  const { data } = await answered(db.collection('readings').where({ of }).orderBy('at', 'desc').limit(50).get());
  return (data as Reading[]).map(({ what, reason, items, name, at, on }) => ({ what, reason, items, name, at, on }));
}
