import type { Actor } from '@domain/bureau/actor';
import { staffRoles } from '@domain/bureau/roles';
import { isOpenInvitation, type Invitation } from '@domain/bureau/staff';
import type { CivilDate } from '@domain/civil-date';
import type { Member } from '../kernel/context';
import { allOf } from '../kernel/all-of';
import { answered, db } from '../kernel/store';
import { toldTo, type Notice } from '../kernel/notices';

export const PAGE = 20;

/** A person's notices, newest first, from before `cursor` (`at~id` of the last one seen). */
export async function noticesOf(
  actor: Pick<Actor, 'member' | 'roles' | 'holds'>,
  cursor?: string,
): Promise<{ notices: Notice[]; next?: string }> {
  const _ = db.command;
  const [at, id] = cursor?.split('~') ?? [];
  const mine = toldTo(actor);
  const where =
    at && id
      ? _.or([
          { ...mine, at: _.lt(Number(at)) },
          { ...mine, at: Number(at), _id: _.lt(id) },
        ])
      : mine;
  const { data } = await answered(
    db
      .collection('notices')
      .where(where)
      .orderBy('at', 'desc')
      .orderBy('_id', 'desc')
      .limit(PAGE + 1)
      .get(),
  );
  const notices = (data as Notice[]).slice(0, PAGE);
  const last = notices.at(-1);
  return { notices, next: data.length > PAGE && last ? `${last.at}~${last._id}` : undefined };
}

/** How many administrators there are. */
export async function adminsLeft(): Promise<number> {
  const { total } = await answered(db.collection('members').where({ roles: 'admin' }).count());
  return total;
}

/** Everyone who holds a role in the bureau, by office. */
export async function staffOf(): Promise<Member[]> {
  const found = await allOf<Member>('members', { roles: db.command.in(staffRoles as unknown as string[]) });
  return found.sort((a, b) => (a.office ?? '').localeCompare(b.office ?? ''));
}

/** Invitations that somebody may still use, the newest first. */
export async function openInvitations(today: CivilDate): Promise<Invitation[]> {
  const found = await allOf<Invitation>('invitations', { until: db.command.gte(today) });
  return found.filter((one) => isOpenInvitation(one, today)).sort((a, b) => b.until.localeCompare(a.until));
}

/** How many complaints a person handles that are not at their end. */
export async function openCasesOf(member: string): Promise<number> {
  const { neq } = db.command;
  const { total } = await answered(
    db
      .collection('complaints')
      .where({ 'handler.member': member, state: neq('closed') })
      .count(),
  );
  return total;
}
