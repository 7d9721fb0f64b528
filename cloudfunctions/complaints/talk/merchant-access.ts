import { complaintName } from '@domain/complaint/name';
import { refTo } from '@domain/subject';
import type { Complaint } from '@domain/complaint/complaint';
import {
  issuing,
  joiningCase,
  MOST_TRIES,
  lettersForJoining,
  wrongViewCode,
  type ViewCode,
} from '@domain/complaint/talk/merchant-access';
import { relationsToComplaint, worksOn } from '@domain/complaint/relations';
import { refuse, type Refusal } from '@domain/errors';
import type { RelatedDocument } from '../../kernel/related-documents';
import { commit, type Answer, type Decided, type MemberContext } from '../../kernel/commit';
import { newMember, type Member } from '../../kernel/context';
import { sha256 } from '../../kernel/hash';
import type { NoticeDraft } from '../../kernel/notices';
import { Refused } from '../../kernel/refused';
import { inTransaction, read, type Stored } from '../../kernel/store';
import type { Claim } from '../acts/claims';
import { admit, shownAs } from '../acts/admitting';
import { followed } from '../acts/followed';
import { aboutComplaint } from '../acts/telling';

/** Twelve digits, easily told by telephone. The same person's same key finds the same code; neither is kept. */
function codeFor(ctx: MemberContext): string {
  const bytes = Buffer.from(sha256(`viewing code\n${ctx.actor.member}\n${ctx.key}`), 'hex');
  return String(bytes.readBigUInt64BE() % 10n ** 12n).padStart(12, '0');
}

const codeId = (code: string) => `view:${sha256(code)}`;

/** A code by which the merchant opens the case; told once, to the officer, who tells it with form 7 or by telephone. */
export async function issue(ctx: MemberContext, id: string, version: number): Promise<{ code: string; until: string }> {
  const code = codeFor(ctx);
  const place = codeId(code);
  const ref = refTo(complaintName, id, version);
  const { dueOn = '' } = await commit<Complaint>(
    ctx,
    ref,
    'issueViewCode',
    {},
    {
      admit: (complaint) => admit(ctx.actor, complaint),
      related: () => [{ collection: 'claims', id: place, fresh: true }],
      decide: (complaint) => {
        if (!complaint || !worksOn(ctx.actor, complaint)) return refuse('not-allowed');
        const next = issuing(complaint, place, ctx.actor.name, ctx.moment);
        if ('refused' in next) return next;
        const claim: Claim = { _id: place, of: complaint._id, no: complaint.no };
        return decided(ctx, complaint, next, {
          related: [{ collection: 'claims', document: claim }],
          until: next.access?.code?.until,
        });
      },
    },
  );
  return { code, until: dueOn };
}

/** The caller becomes the respondent of the case the code opens, and a merchant. A wrong code is answered once it is counted. */
export async function joinByCode(ctx: MemberContext, typed: ViewCode): Promise<Answer> {
  const place = codeId(typed.code);
  const claim = await read<Claim>('claims', place);
  if (!claim?.of) throw new Refused(await wrongTry(ctx));
  return join(ctx, claim.of, place, typed).catch(async (error: unknown) => {
    const wrong = error instanceof Refused && error.refusal.refused === wrongViewCode.refused;
    throw wrong ? new Refused(await wrongTry(ctx)) : error;
  });
}

function join(ctx: MemberContext, id: string, place: string, { name, post }: ViewCode): Promise<Answer> {
  const ref = { kind: 'complaint', collection: 'complaints' as const, id, version: 'any' as const };
  const me = { collection: 'members' as const, id: ctx.actor.member };
  const tried = { collection: 'tries' as const, id: `tries:${ctx.actor.member}` };
  // The code itself is not kept with the event: its hash names it.
  const input = { code: place, name, post };
  return commit<Complaint>(ctx, ref, 'joinByCode', input, {
    related: () => [me, tried],
    decide: (complaint, _, findRelated) => {
      const tries = triesOn(findRelated<Tries>(tried.id), ctx);
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
        related: [
          { collection: 'members', document },
          { collection: 'tries', document: tries },
        ],
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
    answer: { id: next._id, version: next.version, ...(until && { dueOn: until }) },
    ...followed(before, next, ctx.moment),
  };
}

/** How often a person typed a wrong code today. */
interface Tries extends Stored {
  on: string;
  count: number;
}

/** What was tried today, or the refusal of one more. */
function triesOn(before: Tries | undefined, { actor, moment }: MemberContext): Tries | Refusal {
  const count = before?.on === moment.today ? before.count : 0;
  if (count >= MOST_TRIES) return refuse('view-code-tries', { params: { most: MOST_TRIES } });
  return { _id: `tries:${actor.member}`, on: moment.today, count };
}

/** Counts a wrong code before it is answered, so that many at once are counted too, and says what is to be answered. */
function wrongTry(ctx: MemberContext): Promise<Refusal> {
  return inTransaction(async (tx) => {
    const before = await tx.get<Tries>('tries', `tries:${ctx.actor.member}`);
    const tries = triesOn(before, ctx);
    if ('refused' in tries) return tries;
    const next: Tries = { ...tries, count: tries.count + 1 };
    await (before ? tx.put('tries', next) : tx.insert('tries', next));
    return wrongViewCode;
  });
}
