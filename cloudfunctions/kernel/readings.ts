import { refuse } from '@domain/errors';
import { callerTouched, countedOn } from './shares';
import { newestPage } from './newest';
import type { RelatedDocument } from './related-documents';
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

/** Who reads: an officer, or a party, which may read so often a day. */
export interface Reader {
  relation: string;
  shown: string;
  party?: boolean;
}

/** Each time something is shown is a reading of its own, whatever key the phone sends with it. */
export const thisTime = (ctx: MemberContext): MemberContext => ({ ...ctx, key: `${ctx.key}-${ctx.trace}` });

/**
 * Writes down a reading before anything is shown, an event like every other write; `beside` is written with it. A repeated key is shown again
 * and so written again.
 */
export function recordReading(
  called: MemberContext,
  what: Pick<Reading, 'of' | 'what' | 'reason' | 'items'>,
  { party, ...as }: Reader = { relation: 'staff', shown: called.actor.name },
  beside: readonly RelatedDocument[] = [],
): Promise<Answer> {
  const ctx = thisTime(called);
  const id = `a_${eventIdOf(ctx).slice(0, 24)}`;
  const { now, today } = ctx.moment;
  const next: Reading = { _id: id, version: 1, ...what, member: ctx.actor.member, name: as.shown, at: now, on: today };
  return commit<Reading>(ctx, { kind: 'reading', collection: 'readings', id, version: 0 }, 'read', what, {
    related: () => [
      ...(party ? [callerTouched(ctx)] : []),
      ...beside.map(({ collection, document }) => ({ collection, id: document._id })),
    ],
    decide: (before, _, findRelated) => {
      if (before) return refuse('wrong-state');
      const counted = party ? countedOn(ctx, 'openEvidence', findRelated) : undefined;
      if (counted && 'refused' in counted) return counted;
      const related = [...(counted ? [counted] : []), ...beside];
      return { next, ...as, entries: [], notices: [], related, answer: { id, version: 1 }, dueBy: '' };
    },
  });
}

/** Who was shown what of a case, the newest first; for its leaders. `cursor` is `at~id` of the last one seen. */
export async function readingsOf(of: string, cursor?: string) {
  const { found, next } = await newestPage<Reading>('readings', { of }, cursor);
  return {
    rows: found.map(({ what, reason, items, name, at: when, on }) => ({
      what,
      reason,
      files: items?.length,
      name,
      at: when,
      on,
    })),
    next,
  };
}
