import { county } from '@config/county';
import { refuse, type Refusal } from '@domain/errors';
import { changing, inviting, joining, leaving, type Invitation, type Invite } from '@domain/bureau/staff';
import type { DeskMember } from '@domain/complaint/desk/who-has';
import { commit, type Answer, type Decided, type MemberContext } from '../kernel/commit';
import { knownVersion, newMember, type Member } from '../kernel/context';
import { DESKS, desksPlace, seated, type Desks } from '../kernel/desks';
import { sha256 } from '../kernel/hash';
import type { NoticeDraft } from '../kernel/notices';
import { openCasesOf } from './queries';

const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Twelve letters and digits that cannot be mistaken for each other, from a text nobody else knows. */
export function codeFrom(secret: string): string {
  const bytes = Buffer.from(sha256(`invitation\n${secret}`), 'hex');
  return Array.from({ length: 12 }, (_, n) => letters[(bytes[n] ?? 0) % letters.length]).join('');
}

export const invitationId = (code: string) => `i_${sha256(code)}`;

type Next<S> = Pick<Decided<never>, 'related'> & { next: S; notices?: readonly NoticeDraft[]; dueOn?: string };

/** What every decision on people has in common: it stands in no figure, and nobody but the person hears of it. */
function decided<S extends Member | Invitation>(ctx: MemberContext, { next, related, notices = [], dueOn }: Next<S>): Decided<S> {
  const answer: Answer = { id: next._id, version: next.version, ...(dueOn && { dueOn }) };
  return { next, related, relation: 'admin', shown: ctx.actor.name || '工作人员', entries: [], notices, answer, dueBy: '' };
}

/** An invitation; its code is told once, to who invites, and kept nowhere, nor is the key it comes from: the same key finds the same code. */
export async function invite(ctx: MemberContext, input: Invite): Promise<{ code: string; until: string }> {
  const code = codeFrom(`${ctx.actor.member}\n${ctx.key}`);
  const made = inviting(input, { id: invitationId(code), by: ctx.actor.name, moment: ctx.moment });
  const ref = { kind: 'invitation', collection: 'invitations' as const, id: made._id, version: 0 };
  // From the answer: the same tap repeated on a later day hears the day that the invitation it made says.
  const { dueOn = '' } = await commit<Invitation>(ctx, ref, 'invite', input, {
    decide: () => decided(ctx, { next: made, dueOn: made.until }),
  });
  return { code, until: dueOn };
}

export async function cancelInvitation(ctx: MemberContext, id: string, version: number): Promise<Answer> {
  const ref = { kind: 'invitation', collection: 'invitations' as const, id, version };
  return commit<Invitation>(
    ctx,
    ref,
    'cancelInvitation',
    {},
    {
      decide: (invitation) => {
        if (!invitation || invitation.used) return refuse('wrong-state');
        const cancelled = { by: ctx.actor.name, on: ctx.moment.today };
        return decided(ctx, { next: { ...invitation, version: version + 1, cancelled } });
      },
    },
  );
}

/** The caller joins the bureau by a code; the invitation is used up in the same transaction. */
export async function join(ctx: MemberContext, code: string): Promise<Answer> {
  const ref = { kind: 'member', collection: 'members' as const, id: ctx.actor.member, version: knownVersion(ctx) };
  const place = { collection: 'invitations' as const, id: invitationId(code) };
  // The code itself is not kept with the event: its hash names the invitation.
  return commit<Member>(
    ctx,
    ref,
    'join',
    { invitation: place.id },
    {
      related: () => [place, desksPlace],
      decide: (before, _, findRelated) => {
        const joined = joining(before ?? newMember(ctx), findRelated<Invitation>(place.id), ctx.moment);
        if ('refused' in joined) return joined;
        const next = { ...joined.member, version: ref.version + 1 };
        const desks = seated(findRelated<Desks>(DESKS), next);
        return decided(ctx, { next, related: [{ collection: 'invitations', document: joined.invitation }, desks] });
      },
    },
  );
}

type Change = (member: Member) => Omit<Member, 'office'> | Refusal;

/** Changes what somebody is in the bureau; the county is never left without an administrator. */
async function changeMember(ctx: MemberContext, id: string, version: number, command: string, input: unknown, change: Change) {
  const ref = { kind: 'member', collection: 'members' as const, id, version };
  const open = await openCasesOf(id);
  return commit<Member>(ctx, ref, command, input, {
    related: () => [desksPlace],
    decide: (member, _, findRelated) => {
      const desks = findRelated<Desks>(DESKS);
      const others = (desks?.people ?? []).filter((one) => one.member !== id);
      if (!member) return refuse('not-found');
      const changed = change(member);
      if ('refused' in changed) return changed;
      if (![changed, ...others].some(({ roles }) => roles.includes('admin'))) return refuse('last-admin');
      const next = { ...changed, version: version + 1 };
      return decided(ctx, { next, related: [seated(desks, next)], notices: handedBack(member, next, open, others) });
    },
  });
}

/** Whoever no longer handles at an office leaves open cases behind: its intake and leaders hear of them at once (casework, people). */
function handedBack(
  before: Member,
  after: Pick<Member, 'roles'> & { office?: string },
  open: number,
  people: readonly DeskMember[],
): NoticeDraft[] {
  const stays = after.office === before.office && after.roles.includes('handler');
  if (open === 0 || stays) return [];
  const hear = ({ office, roles }: DeskMember) =>
    office === before.office && (roles.includes('intake') || roles.includes('leader'));
  const title = `${before.name}不再办案，还有 ${open} 件没有办结`;
  const body = '请负责人在“由谁来办”里收回，请别人领办；收回以前，这些案子的提醒发给受理人员和负责人。期限没有停。';
  return people.filter(hear).map(({ member: to }) => ({ to, title, body, staff: true }));
}

/** Other roles or another office. */
export function change(ctx: MemberContext, id: string, version: number, input: Pick<Invite, 'roles' | 'office'>) {
  return changeMember(ctx, id, version, 'changeMember', input, (member) => changing(member, input));
}

/** An administrator takes every role away, or a person leaves of their own will. */
export function leave(ctx: MemberContext, id: string, version: number, reason: string) {
  return changeMember(ctx, id, version, 'leave', { reason }, (member) => leaving(member, ctx.actor.name, reason, ctx.moment));
}

export const offices = county.offices.map(({ code }) => code) as [string, ...string[]];
