import { inTransaction, type Stored, type Transaction } from './store';

/** What a decision wants told to a member; title and body come from the domain. */
export interface NoticeDraft {
  to: string;
  title: string;
  body: string;
  /** `desk`: told to staff as staff, who open it at the desk. */
  case?: { id: string; no: string; desk?: true };
}

/** Inbox item and outbox item in one. */
export interface Notice extends Stored, NoticeDraft {
  at: number;
  /** Attempts to call attention to it outside the program; the inbox itself is the record. */
  attempts: { at: number; result: string }[];
  deliveredAt?: number;
  readAt?: number;
}

/** Writes the notices of one event in its own transaction: none without the event, no event without them. */
export async function putNotices(tx: Transaction, event: string, at: number, drafts: readonly NoticeDraft[]): Promise<void> {
  for (const [index, draft] of drafts.entries()) {
    const notice: Notice = { _id: `${event}-${index}`, ...draft, at, attempts: [] };
    await tx.insert('notices', notice);
  }
}

/** Writes a notice that no event made, under an id that names its occasion; false when it was told before. */
export function putNoticeOnce(id: string, at: number, draft: NoticeDraft): Promise<boolean> {
  return inTransaction(async (tx) => {
    if (await tx.get('notices', id)) return false;
    const notice: Notice = { _id: id, ...draft, at, attempts: [] };
    await tx.insert('notices', notice);
    return true;
  });
}
