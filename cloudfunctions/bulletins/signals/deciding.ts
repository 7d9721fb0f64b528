import { county } from '@config/county';
import { drafting, type DraftInput } from '@domain/bulletin/beginning';
import type { Bulletin } from '@domain/bulletin/bulletin';
import { bulletinName } from '@domain/bulletin/name';
import { writingSchema } from '@domain/bulletin/writing';
import { refuse } from '@domain/errors';
import { draftOf } from '@domain/signal/draft';
import { answered, dismissing } from '@domain/signal/life';
import { signalName } from '@domain/signal/name';
import { relationToSignal } from '@domain/signal/relations';
import type { Signal } from '@domain/signal/signal';
import { refTo } from '@domain/subject';
import { commit, type Answer, type MemberContext } from '../../kernel/commit';
import { plainly } from '../../kernel/plainly';
import { read } from '../../kernel/store';
import { begin, newIdOf } from '../acts';
import { admitted, missing } from './reads';

const deciding = ({ actor, moment }: MemberContext) => ({ by: { member: actor.member, name: actor.name }, on: moment.today });
const shown = ({ actor }: MemberContext) => actor.name || '工作人员';

/** Nobody needs to be told, for a reason; until it has grown by half. */
export function dismiss(ctx: MemberContext, id: string, version: number, reason: string): Promise<Answer> {
  return commit<Signal>(
    ctx,
    refTo(signalName, id, version),
    'dismiss',
    { reason },
    {
      admit: (signal) => (relationToSignal(ctx.actor, signal) === 'officer' ? undefined : missing),
      decide: (signal) => {
        if (!signal) return missing;
        const next = dismissing(signal, reason, deciding(ctx));
        if ('refused' in next) return next;
        return plainly(next, { relation: 'officer', shown: shown(ctx), article: '令121-38' });
      },
    },
  );
}

/** The bulletin that answers a signal, begun from it: both are written together, or nothing is. */
export async function draftFrom(ctx: MemberContext, id: string): Promise<Answer> {
  const signal = await admitted(ctx.actor, id);
  const before =
    signal.drafted?.bulletin === newIdOf(ctx) ? await read<Bulletin>(bulletinName.collection, newIdOf(ctx)) : undefined;
  // The same tap again: meanwhile the numbers of the signal may be others, its draft is this one.
  if (before) return { id: before._id, version: 1, no: before.no };
  const input: DraftInput = {
    writing: writingSchema.parse(draftOf(signal, county, ctx.moment.today)),
    signalId: id,
  };
  return begin(ctx, {
    command: 'draft',
    input,
    make: drafting,
    answers: {
      ref: { kind: signalName.kind, collection: signalName.collection, id },
      with: (findRelated, bulletin) => {
        const before = findRelated<Signal>(id);
        if (!before) return refuse('not-found');
        const next = answered(before, bulletin, deciding(ctx));
        return 'refused' in next ? next : { next, command: 'draftFrom', article: '令121-38', entries: [], dueBy: '' };
      },
    },
  });
}
