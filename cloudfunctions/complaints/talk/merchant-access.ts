import { complaintName } from '@domain/complaint/name';
import { refTo } from '@domain/subject';
import type { Complaint } from '@domain/complaint/complaint';
import { issuing, joiningCase, lettersForJoining, wrongViewCode } from '@domain/complaint/talk/merchant-access';
import type { ViewCode } from '@domain/complaint/talk/view-code';
import { relationsToComplaint, worksOn } from '@domain/complaint/relations';
import { refuse } from '@domain/errors';
import type { RelatedDocument } from '../../kernel/related-documents';
import { commit, type Answer, type Decided, type MemberContext } from '../../kernel/commit';
import { newMember, type Member } from '../../kernel/context';
import { hidden, inDigits, newCode, roomToTry, triesLeft, triesPlace, wrongTry } from '../../kernel/codes';
import type { NoticeDraft } from '../../kernel/notices';
import { Refused } from '../../kernel/refused';
import { read } from '../../kernel/store';
import type { Claim } from '../acts/claims';
import { admit, shownAs } from '../acts/admitting';
import { followed } from '../acts/followed';
import { versionReadBy } from '../reads/version';
import { aboutComplaint } from '../acts/telling';

const idOf = (hash: string) => `view:${hash}`;

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
      related: () => [{ collection: 'claims', id: place, fresh: true }, ...places],
      decide: (complaint, _, findRelated) => {
        if (!complaint || !worksOn(ctx.actor, complaint)) return refuse('not-allowed');
        const secret = kept(findRelated);
        if ('refused' in secret) return secret;
        const next = issuing(complaint, place, ctx.actor.name, ctx.moment);
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
    related: () => [me, triesPlace('view', ctx.actor.member)],
    decide: (complaint, _, findRelated) => {
      const tries = triesLeft('view', ctx.actor.member, ctx.moment.today, findRelated);
      const next = complaint ? joiningCase(complaint, place, ctx.actor, { name, post }, ctx.moment) : wrongViewCode;
      if ('refused' in tries) return tries;
      if (!complaint || 'refused' in next) return wrongViewCode;
      const before = findRelated<Member>(me.id) ?? newMember(ctx);
      const document: Member = {
        ...before,
        version: before.version + 1,
        roles: [...new Set([...before.roles, 'merchant' as const])],
      };
      return decided(ctx, complaint, next, {
        // Written as it is, so that no other try of this person passes beside it.
        related: [{ collection: 'members', document }, tries],
        notices: lettersFor(next, ctx.moment),
      });
    },
  });
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
  }));
}

interface More {
  related: readonly RelatedDocument[];
  notices?: readonly NoticeDraft[];
  until?: string;
}

function decided(
  ctx: MemberContext,
  before: Complaint,
  after: Complaint,
  { related, notices = [], until }: More,
): Decided<Complaint> {
  const next = { ...after, version: before.version + 1 };
  const relation = relationsToComplaint(ctx.actor, next)[0] ?? 'stranger';
  return {
    next,
    related,
    relation,
    shown: shownAs(ctx.actor, relation),
    article: '令121-20',
    notices,
    // What a code is good for until stands where a filing's last day does.
    answer: { id: next._id, version: versionReadBy(ctx.actor, next), ...(until && { dueOn: until }) },
    ...followed(before, next, ctx.moment),
  };
}
