import { merchantTable, decideMerchant } from '@domain/merchant/acts/table';
import { refuseMerchant } from '@domain/merchant/errors';
import { MOST_OWN } from '@domain/merchant/listing';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { joinedNews } from '@domain/merchant/news';
import { inviting, joining, wrongCode } from '@domain/merchant/people';
import { membershipIn } from '@domain/merchant/relations';
import { refTo } from '@domain/subject';
import { hidden, inLetters, newCode, roomToTry, triesLeft, triesPlace, wrongTry } from '../kernel/codes';
import { commit, type Answer, type MemberContext } from '../kernel/commit';
import { newMember, type Member } from '../kernel/context';
import { ownMerchants } from '../kernel/merchants';
import { Refused } from '../kernel/refused';
import type { FindRelated, RelatedDocument } from '../kernel/related-documents';
import { callerTouched, countedOn } from '../kernel/shares';
import { read } from '../kernel/store';
import { keptMerchant, type Claimed } from '../kernel/merchant-writing';

const PURPOSE = 'merchant';
const placeOf = (hash: string) => `invite:${hash}`;

/** A code by which somebody acts for the merchant; told once, to the owner who invites, and kept nowhere. */
export async function invite(
  ctx: MemberContext,
  { id, version, name }: { id: string; version: number; name: string },
): Promise<{ code: string; until: string }> {
  const { code, hidden: hash, places, kept } = await newCode(PURPOSE, ctx, inLetters);
  const place = placeOf(hash);
  const { member } = ctx.actor;
  const { dueOn = '' } = await commit<Merchant>(
    ctx,
    refTo(merchantName, id, version),
    'invite',
    { name },
    {
      missing: refuseMerchant('not-found'),
      admit: (merchant) => (membershipIn(merchant, member) ? undefined : refuseMerchant('not-found')),
      related: () => [callerTouched(ctx), { collection: 'claims', id: place, fresh: true }, ...places],
      decide: (merchant, _, findRelated) => {
        const own = merchant && membershipIn(merchant, member);
        if (!merchant || !own) return refuseMerchant('not-found');
        const by = { member, name: own.name };
        const decision = decideMerchant(merchant, 'invite', { name }, { ...by, relation: own.role }, ctx.moment);
        if (!decision.ok) return decision;
        const made = inviting(decision.next, { id: place, name, by, moment: ctx.moment });
        if ('refused' in made) return made;
        const secret = kept(findRelated);
        if ('refused' in secret) return secret;
        const counted = countedOn(ctx, 'actForMerchant', findRelated);
        if ('refused' in counted) return counted;
        const claim: Claimed = { _id: place, of: merchant._id, no: merchant.no };
        const next = { ...made, version: merchant.version + 1 };
        // What a code is good for until stands where a filing's last day does.
        const dueOn = next.invitations?.find((one) => one.id === place)?.until;
        return keptMerchant(next, {
          ...{ relation: own.role, shown: own.name, article: merchantTable.invite.article },
          related: [counted, { collection: 'claims', document: claim }, ...secret],
          answer: { id: next._id, version: next.version, ...(dueOn && { dueOn }) },
        });
      },
    },
  );
  return { code, until: dueOn };
}

/** The member as one who has a shop. */
export function asMerchant(before: Member): RelatedDocument {
  const roles = [...new Set([...before.roles, 'merchant' as const])];
  const document: Member = { ...before, version: before.version + 1, roles };
  return { collection: 'members', document };
}

/** The caller acts for the merchant the code opens. A wrong code is answered once it is counted; unknown, used and too old look alike. */
export async function join(ctx: MemberContext, { code, name }: { code: string; name: string }): Promise<Answer> {
  const { member } = ctx.actor;
  const wrongOne = () => wrongTry(PURPOSE, member, ctx, wrongCode);
  const place = placeOf(await hidden(PURPOSE, code));
  const [claim] = await Promise.all([read<Claimed>('claims', place), roomToTry(PURPOSE, member, ctx)]);
  if (!claim?.of) throw new Refused(await wrongOne());
  return joinAt(ctx, claim.of, place, name).catch(async (error: unknown) => {
    const wrong = error instanceof Refused && error.refusal.refused === wrongCode.refused;
    throw wrong ? new Refused(await wrongOne()) : error;
  });
}

function joinAt(ctx: MemberContext, id: string, place: string, name: string): Promise<Answer> {
  const { member } = ctx.actor;
  const me = { collection: 'members' as const, id: member };
  const decide = (merchant: Merchant | undefined, findRelated: FindRelated, already: number) => {
    const tries = triesLeft(PURPOSE, member, ctx.moment.today, findRelated);
    if ('refused' in tries) return tries;
    const joined = merchant ? joining(merchant, { id: place, member, name, moment: ctx.moment }) : wrongCode;
    if (!merchant) return wrongCode;
    if ('refused' in joined) return joined;
    if (already >= MOST_OWN) return refuseMerchant('too-many-own', { most: MOST_OWN });
    const next = { ...joined, version: merchant.version + 1 };
    return keptMerchant(next, {
      ...{ relation: 'clerk', shown: name, article: merchantTable.invite.article },
      // Written as it is, so that no other try of this person passes beside it.
      related: [asMerchant(findRelated<Member>(me.id) ?? newMember(ctx)), tries],
      notices: joinedNews(next, name),
    });
  };
  // The code itself is not kept with the event: its hash names it.
  return commit<Merchant, number>(
    ctx,
    refTo(merchantName, id, 'any' as const),
    'join',
    { code: place, name },
    {
      related: () => [me, triesPlace(PURPOSE, member)],
      lookUp: async () => (await ownMerchants(ctx.actor)).length,
      decide: (merchant, _, findRelated, already) => decide(merchant, findRelated, already),
    },
  );
}
