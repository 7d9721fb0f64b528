import type { Moment } from '@domain/lifecycle';
import type { Event } from './commit';
import { deliverJob, deliverNow } from './delivery';
import type { Job, Step } from './jobs';
import { dueAgain, eachRow } from './troubles';
import { noticesOf, putNotices, type Notice } from './notices';
import { answered, db, isConflict } from './store';

const _ = db.command;

type Telling = Pick<Event, '_id' | 'at' | 'personal'>;

const told = ({ _id, at, personal }: Telling): Notice[] => noticesOf(_id, at, personal?.notices ?? []);

/** Right after the commit: what the event carries is written into the inboxes, and people are called to it. */
export async function tellNow(event: Telling, moment: Moment): Promise<void> {
  const notices = told(event);
  if (notices.length) await deliverNow(notices, moment, putNotices(notices));
}

/** A call ends, one way or the other, within this time; what has told nobody by then was cut off. */
const SETTLED_MS = 60_000;
/** Events of one step. */
const SLICE = 200;
/** Of these notices those that were never written. */
async function missing(notices: readonly Notice[]): Promise<Notice[]> {
  const found = new Set<string>();
  for (let from = 0; from < notices.length; from += SLICE) {
    const ids = notices.slice(from, from + SLICE).map(({ _id }) => _id);
    const query = db.collection('notices').where({ _id: _.in(ids) });
    const { data } = await answered(query.field({ to: true }).limit(SLICE).get());
    for (const { _id } of data as Notice[]) found.add(_id);
  }
  return notices.filter(({ _id }) => !found.has(_id));
}

/** The inbox gets what an instance that ended between commit and fan-out left untold; the next delivery calls people to it. */
async function complete(events: readonly Telling[]): Promise<number> {
  const rest = await missing(events.flatMap(told));
  try {
    await putNotices(rest);
  } catch (error) {
    // Another one was faster with some of them: looked at again, whatever is missing then is written.
    if (!isConflict(error)) throw error;
    await putNotices(await missing(rest));
  }
  return rest.length;
}

const FAN_OUT = 'kernel.fanOut';
const eachOf = (events: readonly Telling[], moment: Moment) =>
  eachRow(
    FAN_OUT,
    events,
    ({ _id }) => _id,
    moment,
    (event) => complete([event]),
  );

/** All at once; where one of them cannot be told, each by itself. */
const completeAll = (events: readonly Telling[], moment: Moment): Promise<number> =>
  complete(events).catch(() => eachOf(events, moment));

/** Those gone past that could not be told, when their next try has come. */
async function completeAgain(moment: Moment): Promise<number> {
  const ids = await dueAgain(FAN_OUT, moment);
  if (ids.length === 0) return 0;
  const query = db.collection('events').where({ _id: _.in(ids) });
  const { data } = await answered(query.limit(ids.length).field({ at: true, 'personal.notices': true }).get());
  return eachOf(data as unknown as Telling[], moment);
}

/** The next events in the order of time, each looked at once; the cursor is `at~id` of the last one. */
async function completeNext(moment: Moment, cursor = '0~'): Promise<Step> {
  const { now } = moment;
  const [at = '', id = ''] = cursor.split('~');
  const later = _.or([{ at: _.gt(Number(at)) }, { at: Number(at), _id: _.gt(id) }]);
  const settled = { at: _.gte(Number(at)).and(_.lte(now - SETTLED_MS)) };
  const query = db
    .collection('events')
    .where(_.and([settled, later]))
    .orderBy('at', 'asc')
    .orderBy('_id', 'asc');
  const { data } = await answered(query.limit(SLICE).field({ at: true, 'personal.notices': true }).get());
  const events = data as unknown as Telling[];
  const last = events.at(-1);
  const next = last ? `${last.at}~${last._id}` : cursor;
  const done = (await completeAgain(moment)) + (await completeAll(events, moment));
  return { done, next, ...(events.length < SLICE && { waits: true }) };
}

// First what nobody wrote, then what is due.
export const jobs: readonly Job[] = [{ name: FAN_OUT, step: completeNext }, deliverJob];
