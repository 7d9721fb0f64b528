import { answered, db } from '../kernel/store';
import type { Notice } from '../kernel/notices';

export const PAGE = 20;

/** A member's notices, newest first, from before `cursor` (`at~id` of the last one seen). */
export async function noticesOf(member: string, cursor?: string): Promise<{ notices: Notice[]; next?: string }> {
  const _ = db.command;
  const [at, id] = cursor?.split('~') ?? [];
  const mine = { to: member };
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

/** How many notices a member has not opened. */
export async function unreadOf(member: string): Promise<number> {
  const { total } = await answered(
    db
      .collection('notices')
      .where({ to: member, readAt: db.command.exists(false) })
      .count(),
  );
  return total;
}
