import { inTransaction, type Stored, type Transaction } from './store';

/** What a decision wants told to a member; title and body come from the domain. */
export interface NoticeDraft {
  to: string;
  title: string;
  body: string;
  /** `desk`: told to staff as staff, who open it at the desk. */
  case?: { id: string; no: string; desk?: true };
  /** Told to staff as staff, of no one case. */
  staff?: true;
}

/** Whether it was told to somebody as staff: who left the bureau hears nothing more of any case. */
export const toldAsStaff = ({ case: about, staff }: NoticeDraft): boolean => staff === true || about?.desk === true;

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

/** Writes the notices of one event in its own transaction: none without the event, no event without them. Answers their ids. */
export async function putNotices(tx: Transaction, event: string, at: number, drafts: readonly NoticeDraft[]): Promise<string[]> {
  const made = drafts.map((draft, index) => newNotice(noticeIdOf(event, index), at, draft));
  for (const notice of made) await tx.insert('notices', notice);
  return made.map(({ _id }) => _id);
}

/** A minute is left to the attempt that follows the commit; after that the timer takes it up. */
const newNotice = (_id: string, at: number, draft: NoticeDraft): Notice => ({
  _id,
  ...draft,
  at,
  attempts: [],
  retryAt: at + 60_000,
});

/** Writes a notice that no event made, under an id that names its occasion; false when it was told before. */
export function putNoticeOnce(id: string, at: number, draft: NoticeDraft): Promise<boolean> {
  return inTransaction(async (tx) => {
    if (await tx.get('notices', id)) return false;
    await tx.insert('notices', newNotice(id, at, draft));
    return true;
  });
}
