import { county } from '@config/county';
import { refuse, type Refusal } from '@domain/errors';
import {
  changing,
  invitedTold,
  inviting,
  joinedTold,
  joining,
  leaving,
  rolesTold,
  wrongCode,
  type Invitation,
  type Invite,
  type StaffNotice,
} from '@domain/bureau/staff';
import { isBureau, type Role } from '@domain/bureau/actor';
import { samePerson } from '@domain/second-person';
import type { DeskMember } from '@domain/complaint/desk/who-has';
import type { FindRelated } from '../kernel/related-documents';
import { commit, type Answer, type Decided, type MemberContext } from '../kernel/commit';
import { knownVersion, newMember, type Member } from '../kernel/context';
import { DESKS, desksPlace, seated, type Desks } from '../kernel/desks';
import { hidden, inLetters, newCode, roomToTry, triesLeft, triesPlace, wrongTry } from '../kernel/codes';
import { Refused } from '../kernel/refused';
import type { NoticeDraft } from '../kernel/notices';
import { openCasesOf, openInvitations, staffOf } from './queries';

export const invitationOf = (hash: string) => `i_${hash}`;
const invitationId = async (code: string) => invitationOf(await hidden('invitation', code));

type Next<S> = Pick<Decided<never>, 'related'> & { next: S; notices?: readonly NoticeDraft[]; dueOn?: string };

/** What every decision on people has in common: it stands in no figure. */
function decided<S extends Member | Invitation>(ctx: MemberContext, { next, related, notices = [], dueOn }: Next<S>): Decided<S> {
  const answer: Answer = { id: next._id, version: next.version, ...(dueOn && { dueOn }) };
  return { next, related, relation: 'admin', shown: ctx.actor.name || '工作人员', entries: [], notices, answer, dueBy: '' };
}

/** Who leads hears of every change of who may do what; where nobody else leads, the other administrators do. */
function toldToLeaders(people: readonly DeskMember[], { actor }: MemberContext, { title, body }: StaffNotice): NoticeDraft[] {
  const others = people.filter(({ member }) => member !== actor.member);
  const leaders = others.filter(({ roles }) => roles.includes('leader'));
  const hear = leaders.length ? leaders : others.filter(({ roles }) => roles.includes('admin'));
  return hear.map(({ member: to }) => ({ to, title, body, staff: true }));
}

/** Leads the bureau itself: approves what a 所 cannot. */
const leads = ({ roles, office }: { roles: readonly Role[]; office?: string }) => roles.includes('leader') && isBureau(office);

const peopleIn = (findRelated: FindRelated) => findRelated<Desks>(DESKS)?.people ?? [];

/** An invitation; its code is told once, to who invites, and kept nowhere. One name is one person's, at the desks and among the invited. */
export async function invite(ctx: MemberContext, input: Invite): Promise<{ code: string; until: string }> {
  const { code, hidden: hash, places, kept } = await newCode('invitation', ctx, inLetters);
  const id = invitationOf(hash);
  const made = inviting(input, { id, by: ctx.actor.name, moment: ctx.moment });
  const [staff, invited] = await Promise.all([staffOf(), openInvitations(ctx.moment.today)]);
  const taken = [...staff, ...invited.filter((one) => one._id !== id)].some(({ name }) => samePerson({ name }, input));
  const ref = { kind: 'invitation', collection: 'invitations' as const, id: made._id, version: 0 };
  // From the answer: the same tap repeated on a later day hears the day that the invitation it made says.
  const { dueOn = '' } = await commit<Invitation>(ctx, ref, 'invite', input, {
    related: () => [desksPlace, ...places],
    decide: (_before, _, findRelated) => {
      const secret = kept(findRelated);
      if ('refused' in secret) return secret;
      if (taken) return refuse('name-taken', { params: { name: input.name } });
      const notices = toldToLeaders(peopleIn(findRelated), ctx, invitedTold(made));
      return decided(ctx, { next: made, dueOn: made.until, notices, related: secret });
    },
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
  const { member } = ctx.actor;
  const [id] = await Promise.all([invitationId(code), roomToTry('invitation', member, ctx)]);
  const ref = { kind: 'member', collection: 'members' as const, id: member, version: knownVersion(ctx) };
  const place = { collection: 'invitations' as const, id };
  // The code itself is not kept with the event: its hash names the invitation.
  return commit<Member>(
    ctx,
    ref,
    'join',
    { invitation: place.id },
    {
      related: () => [place, desksPlace, triesPlace('invitation', member)],
      decide: (before, _, findRelated) => {
        const tries = triesLeft('invitation', member, ctx.moment.today, findRelated);
        if ('refused' in tries) return tries;
        const joined = joining(before ?? newMember(ctx), findRelated<Invitation>(place.id), ctx.moment);
        if ('refused' in joined) return joined;
        const next = { ...joined.member, version: ref.version + 1 };
        const desks = seated(findRelated<Desks>(DESKS), next);
        const related = [{ collection: 'invitations' as const, document: joined.invitation }, desks, tries];
        return decided(ctx, { next, related, notices: toldToLeaders(peopleIn(findRelated), ctx, joinedTold(next)) });
      },
    },
  ).catch(async (error: unknown) => {
    const wrong = error instanceof Refused && error.refusal.refused === wrongCode.refused;
    throw wrong ? new Refused(await wrongTry('invitation', member, ctx, wrongCode)) : error;
  });
}

type Change = (member: Member) => Omit<Member, 'office'> | Refusal;

/** Changes what somebody is in the bureau; the county is never left without an administrator, nor the bureau without who leads it. */
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
      const next: Member = { ...changed, version: version + 1 };
      if (leads(member) && ![next, ...others].some(leads)) return refuse('last-leader');
      const told = rolesTold(member, next, ctx.actor);
      const notices = [...handedBack(member, next, open, others), ...toldToLeaders(desks?.people ?? [], ctx, told)];
      return decided(ctx, { next, related: [seated(desks, next)], notices });
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
