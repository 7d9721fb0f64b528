import type { Actor } from '@domain/bureau/actor';
import { isStaffRole } from '@domain/bureau/roles';
import type { Moment } from '@domain/lifecycle';
import { answered, db, inTransaction, insertAll, type Stored } from './store';

/** What a word is about: a thing with a page of its own; `no` is what people call it by. */
export interface About {
  kind: string;
  id: string;
  no?: string;
  /** What was bought: two notices of one day are told apart by it. */
  what?: string;
}

/** What a decision wants told to a member; title and body come from the domain. */
export interface NoticeDraft {
  to: string;
  title: string;
  body: string;
  about?: About;
  /** Told to staff as staff, who open it at the desk: who left the bureau hears nothing more of any case. */
  staff?: true;
  /** Told to whoever answers the case for a merchant through its account, as long as that person holds it; then it is in no inbox and no count. */
  holding?: string;
  /** Calls to work that stands in the list of what is to do as long as it is not done; it is no line of the inbox itself. */
  reminder?: true;
}

/** Inbox item and outbox item in one. */
export interface Notice extends Stored, NoticeDraft {
  at: number;
  /** Attempts to call attention to it outside the program; the inbox itself is the record. */
  attempts: { at: number; result: string }[];
  /** UTC ms of the next attempt; absent when there is none to come. */
  retryAt?: number;
  deliveredAt?: number;
  readAt?: number;
}

/** The id of the notice an event makes in this place among its notices. */
export const noticeIdOf = (event: string, index: number) => `${event}-${index}`;

/** A minute is left to the attempt that follows the commit; after that the timer takes it up. */
const newNotice = (_id: string, at: number, draft: NoticeDraft): Notice => ({
  _id,
  ...draft,
  at,
  attempts: [],
  retryAt: at + 60_000,
});

/** What an event carries, as it lies in the inboxes: the same whenever it is made. */
export const noticesOf = (event: string, at: number, drafts: readonly NoticeDraft[]): Notice[] =>
  drafts.map((draft, index) => newNotice(noticeIdOf(event, index), at, draft));

/** Writes the notices of one event. One array: nobody is told without the others. */
export const putNotices = (notices: readonly Notice[]): Promise<void> => insertAll('notices', notices);

/** These notices are read; of a person's own ones alone where `to` is named: then another's id changes nothing. One request for all. */
export async function markNoticesRead(ids: readonly string[], { now }: Moment, to?: string): Promise<void> {
  const _ = db.command;
  if (ids.length === 0) return;
  const whose = to === undefined ? {} : { to };
  await db
    .collection('notices')
    .where({ _id: _.in([...ids]), ...whose, readAt: _.exists(false) })
    .update({ data: { readAt: now } });
}

/** All of a person's own notices up to the instant `until` (UTC ms) are read: what came after the list was looked at stays unread. One request. */
export async function markAllRead(
  actor: Pick<Actor, 'member' | 'roles' | 'holds'>,
  until: number,
  { now }: Moment,
): Promise<void> {
  const _ = db.command;
  await db
    .collection('notices')
    .where({ ...toldTo(actor), at: _.lte(until), readAt: _.exists(false) })
    .update({ data: { readAt: now } });
}

/** What the bureau's own people were told of this thing is read: they opened it at the desk. A party's letter is read by opening the letter. */
export async function markToldOf(actor: Pick<Actor, 'member' | 'roles' | 'holds'>, id: string, { now }: Moment): Promise<void> {
  await db
    .collection('notices')
    .where({ ...toldTo(actor), staff: true, 'about.id': id, readAt: db.command.exists(false) })
    .update({ data: { readAt: now } });
}

/** Writes a notice that no event made, under an id that names its occasion; false when it was told before. */
export function putNoticeOnce(id: string, at: number, draft: NoticeDraft): Promise<boolean> {
  return inTransaction(async (tx) => {
    if (await tx.get('notices', id)) return false;
    await tx.insert('notices', newNotice(id, at, draft));
    return true;
  });
}

/** The lines of a person's inbox; of those told to staff as staff only while one is (casework, people: who left hears nothing more of any case). */
export function toldTo({ member, roles, holds = [] }: Pick<Actor, 'member' | 'roles' | 'holds'>): Record<string, unknown> {
  const { eq, neq, in: oneOf } = db.command;
  return {
    to: member,
    reminder: eq(null),
    holding: oneOf([null, ...holds]),
    ...(!roles.some(isStaffRole) && { staff: neq(true) }),
  };
}

/** How many notices a person has not opened. */
export async function unreadOf(actor: Pick<Actor, 'member' | 'roles' | 'holds'>): Promise<number> {
  const { total } = await answered(
    db
      .collection('notices')
      .where({ ...toldTo(actor), readAt: db.command.exists(false) })
      .count(),
  );
  return total;
}
