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
import { refuse } from '@domain/errors';
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

/** The caller becomes the respondent of the case the code opens, and a merchant. */
export async function joinByCode(ctx: MemberContext, { code, name, post }: ViewCode): Promise<Answer> {
  await countTry(ctx);
  const place = codeId(code);
  const claim = await read<Claim>('claims', place);
  if (!claim?.of) throw new Refused(wrongViewCode);
  const ref = refTo(complaintName, claim.of, 'any' as const);
  const me = { collection: 'members' as const, id: ctx.actor.member };
  // The code itself is not kept with the event: its hash names it.
  const answer = await commit<Complaint>(
    ctx,
    ref,
    'joinByCode',
    { code: place, name, post },
    {
      related: () => [me],
      decide: (complaint, _, findRelated) => {
        const next = complaint ? joiningCase(complaint, place, ctx.actor, { name, post }, ctx.moment) : wrongViewCode;
        if (!complaint || 'refused' in next) return wrongViewCode;
        const before = findRelated<Member>(me.id) ?? newMember(ctx);
        const document: Member = {
          ...before,
          version: before.version + 1,
          roles: [...new Set([...before.roles, 'merchant' as const])],
        };
        return decided(ctx, complaint, next, {
          related: [{ collection: 'members', document }],
          notices: lettersFor(next, ctx.moment),
        });
      },
    },
  );
  await giveTryBack(ctx);
  return answer;
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

/** How often a person typed a code today; right ones are taken off again. */
interface Tries extends Stored {
  on: string;
  count: number;
}

/** Counted before the code is looked at, so that many tries at once are counted too. */
async function countTry({ actor, moment }: MemberContext): Promise<void> {
  await inTransaction(async (tx) => {
    const before = await tx.get<Tries>('tries', actor.member);
    const count = before?.on === moment.today ? before.count : 0;
    if (count >= MOST_TRIES) throw new Refused(refuse('view-code-tries', { params: { most: MOST_TRIES } }));
    const next: Tries = { _id: actor.member, on: moment.today, count: count + 1 };
    await (before ? tx.put('tries', next) : tx.insert('tries', next));
  });
}

async function giveTryBack({ actor }: MemberContext): Promise<void> {
  await inTransaction(async (tx) => {
    const before = await tx.get<Tries>('tries', actor.member);
    if (before && before.count > 0) await tx.put('tries', { ...before, count: before.count - 1 } as Tries);
  });
}
