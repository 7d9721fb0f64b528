import { randomBytes } from 'node:crypto';
import { refuseSelfCheck } from '@domain/guidance/self-check/errors';
import { deleting, saving, selfCheckCountId, selfCheckLists } from '@domain/guidance/self-check/keeping';
import { selfCheckName } from '@domain/guidance/self-check/name';
import type { SelfCheckInput } from '@domain/guidance/self-check/schema';
import type { SelfCheck } from '@domain/guidance/self-check/self-check';
import { refTo } from '@domain/subject';
import { commit, eventIdOf, type Answer, type MemberContext } from '../kernel/commit';
import { merchantPlace, ownMerchantIn } from '../kernel/merchants';
import { plainly } from '../kernel/plainly';
import { callerTouched, countedOn } from '../kernel/shares';
import type { Stored } from '../kernel/store';

/** How many self-checks were done in a month; without whose. */
export interface GuidanceCount extends Stored {
  month: string;
  done: number;
}

export interface Saved extends SelfCheckInput {
  merchant: string;
  /** The one that goes on; absent for a new one. */
  id?: string | undefined;
  version: number;
}

/**
 * Keeps what was answered so far. Of the answers the event says nothing, and the hash it leaves tells nothing once the salt is gone: what is
 * deleted later is gone. The count of the month knows neither the merchant nor the person.
 */
export function saveSelfCheck(ctx: MemberContext, { merchant, id: known, version, ...input }: Saved): Promise<Answer> {
  const id = known ?? `k_${eventIdOf(ctx).slice(0, 24)}`;
  const salt = randomBytes(16).toString('hex');
  const { moment, actor } = ctx;
  const month = moment.today.slice(0, 7);
  const count = { collection: 'guidanceCounts' as const, id: selfCheckCountId(month) };
  const command = input.done ? 'finishSelfCheck' : 'saveSelfCheck';
  return commit<SelfCheck>(
    ctx,
    refTo(selfCheckName, id, known ? ('whichever' as const) : 0),
    command,
    {},
    {
      related: () => [callerTouched(ctx), merchantPlace(merchant), ...(input.done ? [count] : [])],
      decide: (before, _, findRelated) => {
        const own = ownMerchantIn(actor, merchant, findRelated);
        if ('refused' in own) return own;
        if (known && (!before || before.merchant !== merchant)) return refuseSelfCheck('not-found');
        if (before && before.version !== version) return refuseSelfCheck('changed');
        const counted = countedOn(ctx, 'saveSelfCheck', findRelated);
        if ('refused' in counted) return counted;
        const by = { member: actor.member, name: own.person.name };
        const next = saving(before ?? { id, salt, by }, input, own.merchant, moment);
        if ('refused' in next) return next;
        const done = findRelatedCount(input.done, count.id, month, findRelated);
        const related = [counted, ...(done ? [{ collection: count.collection, document: done }] : [])];
        return plainly(next, { relation: own.person.role, shown: own.person.name, lists: selfCheckLists(next), related });
      },
    },
  );
}

function findRelatedCount(
  done: boolean,
  id: string,
  month: string,
  findRelated: <T extends Stored>(id: string) => T | undefined,
): GuidanceCount | undefined {
  if (!done) return undefined;
  return { _id: id, month, done: (findRelated<GuidanceCount>(id)?.done ?? 0) + 1 };
}

/** Takes away all that it says; who wrote it or owns the shop may at any time. That one was done stays counted, without whose. */
export function deleteSelfCheck(
  ctx: MemberContext,
  { merchant, id, version }: { merchant: string; id: string; version: number },
): Promise<Answer> {
  const { actor, moment } = ctx;
  return commit<SelfCheck>(
    ctx,
    refTo(selfCheckName, id, 'whichever' as const),
    'deleteSelfCheck',
    {},
    {
      related: () => [merchantPlace(merchant)],
      decide: (before, _, findRelated) => {
        const own = ownMerchantIn(actor, merchant, findRelated);
        if ('refused' in own) return own;
        if (!before || before.merchant !== merchant) return refuseSelfCheck('not-found');
        if (before.version !== version) return refuseSelfCheck('changed');
        if (own.person.role !== 'owner' && before.by?.member !== actor.member) return refuseSelfCheck('only-writer');
        return plainly(deleting(before, moment), { relation: own.person.role, shown: own.person.name });
      },
    },
  );
}
