import { sayAt } from '@domain/said-time';
import { shortened } from '@domain/shortened';
import cloud from 'wx-server-sdk';
import { isStaffRole } from '@domain/bureau/roles';
import type { Moment } from '@domain/lifecycle';
import type { Member } from './context';
import type { Job } from './jobs';
import { announce } from './log';
import { sideBySide } from './meter';
import type { Notice } from './notices';
import { answered, db, read, type Stored } from './store';

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
/** Notices of one run, and of one read of members. */
const SLICE = 100;

const _ = db.command;

/** WeChat's limits: 20 characters in a thing, a minute in a time. What is longer says by its end that it goes on. */
function fieldsOf({ title, at }: Notice) {
  return {
    thing2: { value: shortened(title, 20) },
    time3: { value: sayAt(at, 'YYYY-MM-DD HH:mm') },
  };
}

/** What became of sending it: `sent`, a code of WeChat's, `nobody` where there is none to hear it, `off` where nothing is sent at all. */
async function sendOne(notice: Notice, member: Member | undefined, template: string | undefined): Promise<string> {
  if (!template) return 'off';
  if (!member || (notice.staff && !member.roles.some(isStaffRole))) return 'nobody';
  if (notice.holding && !member.holds?.includes(notice.holding)) return 'nobody';
  try {
    const page = 'pages/inbox/index';
    await cloud.openapi.subscribeMessage.send({ touser: member.openid, templateId: template, page, data: fieldsOf(notice) });
    return 'sent';
  } catch (error) {
    const { errCode } = error as { errCode?: number };
    return errCode === undefined ? 'failed' : String(errCode);
  }
}

/**
 * Notes what became of an attempt: gone out, given up, or tried again later. Only where nobody else noted one meanwhile: `retryAt` is
 * still that of the notice as it was read.
 */
async function note({ _id, retryAt, attempts }: Notice, result: string, now: number): Promise<void> {
  const pause = pauses[attempts.length];
  const final = result === 'sent' || result === 'off' || result === String(REFUSED) || result === 'nobody' || pause === undefined;
  const next = final ? _.remove() : now + pause * MINUTE;
  const attempt = result === 'off' ? {} : { attempts: _.push([{ at: now, result }]) };
  const data = { retryAt: next, ...attempt, ...(result === 'sent' && { deliveredAt: now }) };
  await db.collection('notices').where({ _id, retryAt }).update({ data });
}

async function membersOf(notices: readonly Notice[]): Promise<Map<string, Member>> {
  // What is no id is nobody's, and spoils the question for none of the others.
  const ids = [...new Set(notices.map(({ to }) => to).filter((to) => typeof to === 'string'))];
  const { data } = await answered(
    db
      .collection('members')
      .where({ _id: _.in(ids) })
      .limit(ids.length)
      .get(),
  );
  return new Map((data as unknown as Member[]).map((one) => [one._id, one]));
}

export async function templateOf(): Promise<string | undefined> {
  return (await read<MessageSetting>('settings', MESSAGE_SETTING))?.template;
}

/**
 * One attempt to call people's attention to their notices, side by side. What the message says is a title, nothing of the case. It is never
 * delivery in the sense of the law: the inbox and the delivery log are.
 */
async function attempt(notices: readonly Notice[], { now }: Moment, written?: Promise<void>): Promise<void> {
  const [template, members] = await Promise.all([templateOf(), membersOf(notices), written]);
  const results = await sideBySide(notices.map((one) => () => sendOne(one, members.get(one.to), template)));
  // One that cannot be noted is due again and does not keep the others from being noted.
  const notNoted = (error: unknown) => announce(`an attempt was not noted: ${String(error)}`);
  await sideBySide(notices.map((one, index) => () => note(one, results[index] ?? 'failed', now).catch(notNoted)));
}

/**
 * The awaited attempt right after a commit, while what it tells of is being written. Whatever goes wrong here is tried again by the timer;
 * what was decided stands.
 */
export async function deliverNow(notices: readonly Notice[], moment: Moment, written: Promise<void>): Promise<void> {
  try {
    await attempt(notices, moment, written);
  } catch (error) {
    announce(`delivery failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Everything whose next attempt has come, a slice at a time: also what a killed instance left untried. */
async function deliverDue(moment: Moment, cursor: string | undefined) {
  const [at, id = ''] = cursor?.split('~') ?? [];
  const waits = { retryAt: _.lte(moment.now) };
  // One that stays due whatever is tried is gone past, and found again in the next pass.
  const later = _.or([{ retryAt: _.gt(Number(at)) }, { retryAt: Number(at), _id: _.gt(id) }]);
  const query = db.collection('notices').where(at === undefined ? waits : _.and([waits, later]));
  const { data } = await answered(query.orderBy('retryAt', 'asc').orderBy('_id', 'asc').limit(SLICE).get());
  const due = data as Notice[];
  if (due.length) await attempt(due, moment);
  const last = due[due.length - 1];
  return { done: due.length, next: last && due.length === SLICE ? `${last.retryAt}~${last._id}` : undefined };
}

export const deliverJob: Job = { name: 'kernel.deliver', step: deliverDue };
