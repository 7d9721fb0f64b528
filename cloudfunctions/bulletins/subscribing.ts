import type { Bulletin } from '@domain/bulletin/bulletin';
import { bulletinKinds } from '@domain/bulletin/kinds';
import { WARNING_MARK } from '@domain/bulletin/listing';
import { bulletinName } from '@domain/bulletin/name';
import type { MemberContext } from '../kernel/commit';
import { sha256 } from '../kernel/hash';
import type { Job, Step } from '../kernel/jobs';
import { only } from '../kernel/newest';
import { putNoticeOnce } from '../kernel/notices';
import { answered, db, inTransaction, read, type Stored } from '../kernel/store';
import { eachRow } from '../kernel/troubles';
import type { Moment } from '@domain/lifecycle';

/** That somebody wants to hear of the next warning: one consent, one word; it goes when the word is told. */
interface Subscription extends Stored {
  /** UTC ms. */
  at: number;
}

const COLLECTION = 'warningSubscriptions' as const;

/** Whether the caller will hear of the next warning. */
export const isSubscribed = async ({ actor }: MemberContext): Promise<boolean> =>
  (await read<Subscription>(COLLECTION, actor.member)) !== undefined;

/** One tap, there or back; asked again it changes nothing. It is no event: a wish about messages is no record of the bureau. */
export const subscribe = ({ actor, moment }: MemberContext, wanted: boolean): Promise<void> =>
  inTransaction(async (tx) => {
    const known = await tx.get<Subscription>(COLLECTION, actor.member);
    if (wanted && !known) await tx.insert(COLLECTION, { _id: actor.member, at: moment.now } as Subscription);
    if (!wanted && known) await tx.remove(COLLECTION, actor.member);
  });

const TELL = 'bulletins.tellSubscribers';
/** People of one step. */
const SLICE = 50;
/** A call ends, one way or the other, within this time; what was published has been seen by then in its order. */
const SETTLED_MS = 60_000;
const _ = db.command;

type Warning = Pick<Bulletin, '_id' | 'no' | 'kind' | 'title' | 'at'>;

/** The first warning that was published after the last one told of, in the order of publication. */
async function nextWarning({ now }: Moment, cursor: string): Promise<Warning | undefined> {
  const [at = '', id = ''] = cursor.split('~');
  const later = _.or([{ at: _.gt(Number(at)) }, { at: Number(at), _id: _.gt(id) }]);
  const due = { find: WARNING_MARK, at: _.gte(Number(at)).and(_.lte(now - SETTLED_MS)) };
  const query = db
    .collection(bulletinName.collection)
    .where(_.and([due, later]))
    .orderBy('at', 'asc')
    .orderBy('_id', 'asc');
  const { data } = await answered(
    query
      .limit(1)
      .field(only(['no', 'kind', 'title', 'at']))
      .get(),
  );
  return (data as unknown as Warning[])[0];
}

/** One person hears of it once, in the inbox, and by WeChat where it may; then the wish is fulfilled and gone. */
async function tell({ _id: id, no, kind, title }: Warning, { _id: to }: Subscription, { now }: Moment): Promise<number> {
  const notice = {
    ...{ to, title: `${bulletinKinds[kind].label}：${title}`, about: { kind: bulletinName.kind, id, no } },
    body: '您订阅的新提示来了，点开看。想再收到下一条，请在里面再点一次“下次提醒我”。',
  };
  const told = await putNoticeOnce(`w_${sha256(`${id}\n${to}`).slice(0, 40)}`, now, notice);
  await inTransaction(async (tx) => {
    if (await tx.get<Subscription>(COLLECTION, to)) await tx.remove(COLLECTION, to);
  });
  return told ? 1 : 0;
}

/** Warnings one after the other, each to whoever had asked before it came; the cursor is `at~id` of the last one done. */
async function tellNext(moment: Moment, cursor = '0~'): Promise<Step> {
  const warning = await nextWarning(moment, cursor);
  if (!warning) return { done: 0, next: cursor, waits: true };
  const query = db.collection(COLLECTION).where({ at: _.lte(warning.at) });
  const { data } = await answered(query.orderBy('at', 'asc').limit(SLICE).get());
  const people = data as Subscription[];
  const done = await eachRow(
    TELL,
    people,
    ({ _id }) => _id,
    moment,
    (one) => tell(warning, one, moment),
  );
  // Who could not be told is left for the next warning, and nobody waits for that one.
  const all = people.length < SLICE || done === 0;
  return { done, next: all ? `${warning.at}~${warning._id}` : cursor };
}

export const tellSubscribers: Job = { name: TELL, step: tellNext };
