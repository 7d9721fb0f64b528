import { sayAt } from '@domain/said-time';
import cloud from 'wx-server-sdk';
import { isStaffRole } from '@domain/bureau/staff';
import type { Moment } from '@domain/lifecycle';
import { without } from '@domain/without';
import type { Member } from './context';
import type { Job } from './jobs';
import { announce } from './log';
import { toldAsStaff, type Notice } from './notices';
import { answered, db, inTransaction, read, type Stored } from './store';

/** Which template of the bureau's account carries a word to a person; without one nothing is sent outside the program. */
export interface MessageSetting extends Stored {
  version: number;
  template: string;
}

export const MESSAGE_SETTING = 'messages';

const MINUTE = 60_000;
/** Minutes to the next attempt after each that failed for a reason that may pass; then no more, and the inbox remains. */
const pauses = [5, 30, 120, 360];
/** The person did not ask for a message, or takes none any more: nothing to try again. */
const REFUSED = 43101;

/** WeChat's limits: 20 characters in a thing, a minute in a time. */
function fieldsOf({ case: about, title, at }: Notice) {
  return {
    character_string1: { value: about?.no ?? '' },
    thing2: { value: [...title].slice(0, 20).join('') },
    time3: { value: sayAt(at, 'YYYY-MM-DD HH:mm') },
  };
}

async function sendOne(notice: Notice, template: string): Promise<string> {
  const member = await read<Member>('members', notice.to);
  if (!member || (toldAsStaff(notice) && !member.roles.some(isStaffRole))) return 'nobody';
  try {
    const page = 'pages/inbox/index';
    await cloud.openapi.subscribeMessage.send({ touser: member.openid, templateId: template, page, data: fieldsOf(notice) });
    return 'sent';
  } catch (error) {
    const { errCode } = error as { errCode?: number };
    return errCode === undefined ? 'failed' : String(errCode);
  }
}

/** What becomes of a notice by an attempt: gone out, given up, or tried again later. */
function after(notice: Notice, result: string, now: number): Notice {
  const rest = without(notice, 'retryAt');
  const attempts = [...notice.attempts, { at: now, result }];
  if (result === 'sent') return { ...rest, attempts, deliveredAt: now };
  const pause = pauses[notice.attempts.length];
  const final = result === String(REFUSED) || result === 'nobody' || pause === undefined;
  return final ? { ...rest, attempts } : { ...rest, attempts, retryAt: now + pause * MINUTE };
}

/**
 * One attempt to call a person's attention to a notice. What the message says is its title and the case number, nothing of the case.
 * It is never delivery in the sense of the law: the inbox and the delivery log are.
 */
async function attempt(id: string, template: string | undefined, now: number): Promise<void> {
  const notice = await read<Notice>('notices', id);
  if (!notice || notice.retryAt === undefined || notice.deliveredAt) return;
  const result = template && notice.case ? await sendOne(notice, template) : undefined;
  await inTransaction(async (tx) => {
    const latest = await tx.get<Notice>('notices', id);
    // Another instance was at it meanwhile: its word stands.
    if (!latest || latest.attempts.length !== notice.attempts.length || latest.retryAt === undefined) return;
    await tx.put('notices', result === undefined ? without(latest, 'retryAt') : after(latest, result, now));
  });
}

export async function templateOf(): Promise<string | undefined> {
  return (await read<MessageSetting>('settings', MESSAGE_SETTING))?.template;
}

/** The awaited attempt right after a commit. Whatever goes wrong here is tried again by the timer; what was decided stands. */
export async function deliverNow(ids: readonly string[], { now }: Moment): Promise<void> {
  if (ids.length === 0) return;
  try {
    const template = await templateOf();
    for (const id of ids) await attempt(id, template, now);
  } catch (error) {
    announce(`delivery failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Everything whose next attempt has come, in slices: also what a killed instance left untried. */
async function deliverDue({ now }: Moment): Promise<number> {
  const template = await templateOf();
  const { data } = await answered(
    db
      .collection('notices')
      .where({ retryAt: db.command.lte(now) })
      .orderBy('retryAt', 'asc')
      .limit(100)
      .get(),
  );
  for (const { _id } of data as Notice[]) await attempt(_id, template, now);
  return data.length;
}

export const jobs: readonly Job[] = [{ name: 'kernel.deliver', run: deliverDue }];
