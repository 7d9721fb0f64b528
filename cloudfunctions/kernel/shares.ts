import type { Refusal } from '@domain/errors';
import { usedOnceMore, type PersonAct } from '@domain/shares';
import type { MemberContext } from './commit';
import { newMember, type Member } from './context';
import type { FindRelated, RelatedDocument } from './related-documents';

/** The caller's own document: whatever is done with a share of the person reads it and writes it. */
export const callerTouched = ({ actor }: MemberContext) => ({ collection: 'members' as const, id: actor.member });

const callerIn = (ctx: MemberContext, findRelated: FindRelated): Member =>
  findRelated<Member>(ctx.actor.member) ?? { ...newMember(ctx), version: 1 };

/** The caller's document as it is, written all the same: of two acts at once that do so the second runs again, and sees what the first did. */
export const touchedOn = (ctx: MemberContext, findRelated: FindRelated): RelatedDocument => ({
  collection: 'members',
  document: callerIn(ctx, findRelated),
});

/**
 * The caller's document with one more of this act, to be written in the act's own transaction: two at once cannot both take the last of a
 * share. Its version stays: who changes the member meanwhile changes something else.
 */
export function countedOn(ctx: MemberContext, act: PersonAct, findRelated: FindRelated): RelatedDocument | Refusal {
  const known = callerIn(ctx, findRelated);
  const used = usedOnceMore(known.used, act, ctx.moment);
  if ('refused' in used) return used;
  const document: Member = { ...known, used };
  return { collection: 'members', document };
}
