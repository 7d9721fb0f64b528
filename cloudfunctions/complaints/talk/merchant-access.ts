import { complaintName } from '@domain/complaint/name';
import { refTo } from '@domain/subject';
import type { Complaint } from '@domain/complaint/complaint';
import type { Actor } from '@domain/bureau/actor';
import { isOnDesk } from '@domain/complaint/shop-desk';
import { holdingOf, MOST_HELD } from '@domain/complaint/talk/holding';
import { issuing, joiningCase, lettersForJoining, takingUp, wrongViewCode } from '@domain/complaint/talk/merchant-access';
import type { ViewCode } from '@domain/complaint/talk/view-code';
import { relationsToComplaint, worksOn } from '@domain/complaint/relations';
import { refuse } from '@domain/errors';
import { channels, talkIdOf, withRead, type Talk } from '@domain/complaint/talk/talk';
import { merchantPlace, ownMerchantIn } from '../../kernel/merchants';
import type { FindRelated, RelatedDocument } from '../../kernel/related-documents';
import { commit, eventIdOf, type Answer, type Decided, type MemberContext } from '../../kernel/commit';
import { newMember, type Member } from '../../kernel/context';
import { hidden, inDigits, newCode, roomToTry, triesLeft, triesPlace, wrongTry } from '../../kernel/codes';
import type { NoticeDraft } from '../../kernel/notices';
import { Refused } from '../../kernel/refused';
import { read } from '../../kernel/store';
import type { Claim } from '../acts/claims';
import { admit, shownAs } from '../acts/admitting';
import { followed } from '../acts/followed';
import { asHeldIn, holderPlaces, lettingGo } from './holder';
import { versionReadBy } from '../reads/version';
import { countedOn } from '../../kernel/shares';
import { aboutComplaint, heldBy } from '../acts/telling';

const idOf = (hash: string) => `view:${hash}`;

const asMerchant = ({ roles }: Member): Member['roles'] => [...new Set([...roles, 'merchant' as const])];

/** A code by which the merchant opens the case: twelve digits, told to the officer, who tells them by telephone or with a letter. */
export async function issue(ctx: MemberContext, id: string, version: number): Promise<{ code: string; until: string }> {
  const { code, hidden: hash, places, kept } = await newCode('view', ctx, inDigits(12));
  const place = idOf(hash);
  const ref = refTo(complaintName, id, version);
  const { dueOn = '' } = await commit<Complaint>(
    ctx,
    ref,
    'issueViewCode',
    {},
    {
      admit: (complaint) => admit(ctx.actor, complaint),
      versionRead: (complaint) => versionReadBy(ctx.actor, complaint),
      related: (complaint) => [{ collection: 'claims', id: place, fresh: true }, ...places, ...holderPlaces(complaint)],
      decide: (complaint, _, findRelated) => {
        if (!complaint || !worksOn(ctx.actor, complaint)) return refuse('not-allowed');
        const secret = kept(findRelated);
        if ('refused' in secret) return secret;
        const next = issuing(asHeldIn(complaint, findRelated), place, ctx.actor.name, ctx.moment);
        if ('refused' in next) return next;
        const claim: Claim = { _id: place, of: complaint._id, no: complaint.no };
        return decided(ctx, complaint, next, {
          related: [{ collection: 'claims', document: claim }, ...secret],
          until: next.access?.code?.until,
        });
      },
    },
  );
  return { code, until: dueOn };
}

/** The caller becomes the respondent of the case the code opens, and a merchant. A wrong code is answered once it is counted. */
export async function joinByCode(ctx: MemberContext, typed: ViewCode): Promise<Answer> {
  const wrongOne = () => wrongTry('view', ctx.actor.member, ctx, wrongViewCode);
  const place = idOf(await hidden('view', typed.code));
  const [claim] = await Promise.all([read<Claim>('claims', place), roomToTry('view', ctx.actor.member, ctx)]);
  if (!claim?.of) throw new Refused(await wrongOne());
  return join(ctx, claim.of, place, typed).catch(async (error: unknown) => {
    const wrong = error instanceof Refused && error.refusal.refused === wrongViewCode.refused;
    throw wrong ? new Refused(await wrongOne()) : error;
  });
}

function join(ctx: MemberContext, id: string, place: string, { name, post }: ViewCode): Promise<Answer> {
  const ref = { kind: 'complaint', collection: 'complaints' as const, id, version: 'any' as const };
  const me = { collection: 'members' as const, id: ctx.actor.member };
  // The code itself is not kept with the event: its hash names it.
  const input = { code: place, name, post };
  return commit<Complaint>(ctx, ref, 'joinByCode', input, {
    related: (complaint) => [me, triesPlace('view', ctx.actor.member), ...holderPlaces(complaint)],
    decide: (complaint, _, findRelated) => {
      const tries = triesLeft('view', ctx.actor.member, ctx.moment.today, findRelated);
      const next = complaint
        ? joiningCase(asHeldIn(complaint, findRelated), place, ctx.actor, { name, post }, ctx.moment)
        : wrongViewCode;
      if ('refused' in tries) return tries;
      if (!complaint || 'refused' in next) return wrongViewCode;
      const before = findRelated<Member>(me.id) ?? newMember(ctx);
      const document: Member = {
        ...before,
        version: before.version + 1,
        roles: asMerchant(before),
      };
      return decided(ctx, complaint, next, {
        // Written as it is, so that no other try of this person passes beside it.
        related: [{ collection: 'members', document }, tries],
        notices: lettersFor(next, ctx.moment),
      });
    },
  });
}

/** The talk as a new person of the merchant finds it: what another one has not read is not that person's. */
function readByFormer(id: string, findRelated: FindRelated): RelatedDocument[] {
  const talk = findRelated<Talk>(talkIdOf(id));
  if (!talk) return [];
  const document = channels.reduce((next, one) => withRead(next, one, 'respondent').talk, talk);
  return [{ collection: 'talks', document }];
}

/**
 * 我来答复: the caller answers the case for a merchant it acts for now. Whoever does not act for it, and of what is not on its desk, hears what is
 * answered of a case that does not exist.
 */
export function takeUp(ctx: MemberContext, id: string, merchant: string): Promise<Answer> {
  const { actor, moment } = ctx;
  const me = { collection: 'members' as const, id: actor.member };
  const missing = refuse('not-found');
  const ref = { kind: complaintName.kind, collection: complaintName.collection, id, version: 'any' as const };
  return commit<Complaint>(
    ctx,
    ref,
    'takeUp',
    { merchant },
    {
      missing,
      admit: (complaint) => (isOnDesk(complaint, merchant) ? undefined : missing),
      related: (complaint) => [
        me,
        merchantPlace(merchant),
        { collection: 'talks', id: talkIdOf(id) },
        ...holderPlaces(complaint),
      ],
      decide: (kept, _, findRelated) => {
        const own = ownMerchantIn(actor, merchant, findRelated);
        if (!kept || 'refused' in own) return missing;
        const counted = countedOn(ctx, 'actForMerchant', findRelated);
        const holds = findRelated<Member>(me.id)?.holds ?? [];
        const holding = holdingOf(merchant, eventIdOf(ctx).slice(0, 24));
        const next = takingUp(asHeldIn(kept, findRelated), actor, { merchant, person: own.person, holding }, moment);
        if ('refused' in next) return next;
        if (holds.length >= MOST_HELD) return refuse('too-many-held', { params: { most: MOST_HELD } });
        if ('refused' in counted) return counted;
        const person = counted.document as Member;
        const document: Member = { ...person, roles: asMerchant(person), holds: [...holds, holding] };
        // Whoever held it before lets go of it; where that is the caller, who was out meanwhile, there is nothing left to let go of.
        const related: RelatedDocument[] = [{ collection: 'members', document }, ...lettingGo(kept, next, findRelated)];
        return decided(ctx, kept, next, {
          related: [...related, ...readByFormer(id, findRelated)],
          notices: lettersFor(next, moment),
          holds: document.holds,
        });
      },
    },
  );
}

/** What the merchant was sent so far, as it was issued, lies in the inbox of who joined. */
function lettersFor(complaint: Complaint, moment: MemberContext['moment']): NoticeDraft[] {
  const to = complaint.respondent.member;
  if (!to) return [];
  const about = aboutComplaint(complaint);
  return lettersForJoining(complaint, moment).map(({ title, number, body }) => ({
    to,
    title,
    body: `${number}\n${body}`,
    about,
    ...heldBy(complaint, to),
  }));
}

interface More {
  related: readonly RelatedDocument[];
  notices?: readonly NoticeDraft[];
  until?: string;
  /** What the caller holds from now on. */
  holds?: readonly string[] | undefined;
}

function decided(
  ctx: MemberContext,
  before: Complaint,
  after: Complaint,
  { related, notices = [], until, holds }: More,
): Decided<Complaint> {
  const next = { ...after, version: before.version + 1 };
  const actor: Actor = holds ? { ...ctx.actor, holds } : ctx.actor;
  const relation = relationsToComplaint(actor, next)[0] ?? 'stranger';
  return {
    next,
    related,
    relation,
    shown: shownAs(actor, relation),
    article: '令121-20',
    notices,
    // What a code is good for until stands where a filing's last day does.
    answer: { id: next._id, version: versionReadBy(actor, next), ...(until && { dueOn: until }) },
    ...followed(before, next, ctx.moment),
  };
}
