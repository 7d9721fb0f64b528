import type * as z from 'zod';
import type { Actor } from '@domain/bureau/actor';
import { whoHas } from '@domain/complaint/desk/who-has';
import type { Complaint } from '@domain/complaint/complaint';
import {
  channelsFor,
  filesTold,
  hearers,
  judging,
  mayWrite,
  messageFor,
  QUIET,
  roomToSay,
  quiet,
  saying,
  sideOf,
  unreadIn,
  withCount,
  withMessage,
  talkIdOf,
  withRead,
  type Channel,
  type Check,
  type Message,
  type Side,
  type Talk,
  type verdictSchema,
} from '@domain/complaint/talk/talk';
import { mainRelation, relationsToComplaint } from '@domain/complaint/relations';
import { viewComplaint } from '@domain/complaint/visibility';
import { refuse } from '@domain/errors';
import type { Member } from '../../kernel/context';
import type { FindRelated } from '../../kernel/related-documents';
import { callerTouched } from '../../kernel/shares';
import { countOf } from '../../kernel/counting';
import { deskStaff } from '../../kernel/desks';
import { commit, eventIdOf, withoutHead, type Answer, type Decided, type Kept, type MemberContext } from '../../kernel/commit';
import { checkWords } from '../../kernel/content-check';
import { markNoticesRead, noticeIdOf, type NoticeDraft } from '../../kernel/notices';
import { Refused, unless } from '../../kernel/refused';
import { answered, db, inTransaction, read } from '../../kernel/store';
import { checksOn } from '../content/reading';
import { complaintById, PAGE } from '../reads/queries';
import { aboutComplaint, heldBy } from '../acts/telling';
import { asHeldNow } from './holder';
import { admit, shownAs } from '../acts/admitting';

const _ = db.command;

/** The case and the side of the caller in its talk; to everybody without a side it is not there. */
async function caseFor(actor: Actor, id: string): Promise<{ complaint: Complaint; side: Side }> {
  const kept = await complaintById(id);
  if (!kept) throw new Refused(refuse('not-found'));
  const complaint = await asHeldNow(kept, actor);
  unless(admit(actor, complaint));
  const side = sideOf(actor, complaint);
  if (!side) throw new Refused(refuse('not-found'));
  return { complaint, side };
}

export function talkOf(id: string): Promise<Talk | undefined> {
  return read<Talk>('talks', talkIdOf(id));
}

/** What a case's page shows of its messages: the channels of the reader, and what is unread there. */
export function talkFor(actor: Actor, complaint: Complaint, talk: Talk | undefined) {
  const side = sideOf(actor, complaint);
  if (!side) return undefined;
  const channels = channelsFor(complaint, side, talk).map((channel) => ({
    channel,
    unread: unreadIn(talk, channel, side),
    may: mayWrite(complaint, side, channel) === undefined,
  }));
  return { side, channels, held: side === 'staff' ? (talk?.held ?? 0) : 0 };
}

const recipients = (complaint: Complaint, side: Side, officers: readonly string[]): readonly string[] => {
  const party = side === 'staff' ? undefined : complaint[side].member;
  return side === 'staff' ? officers : party ? [party] : [];
};

interface ToldOfMessage {
  drafts: NoticeDraft[];
  ids: Partial<Record<Side, string[]>>;
}

interface Telling {
  event: string;
  complaint: Complaint;
  officers: readonly string[];
}

/** Inbox items for these sides; the text of the message stands in none of them, and so in no message of WeChat. */
function tell({ event, complaint, officers }: Telling, sides: readonly Side[], title: string, body: string): ToldOfMessage {
  const drafts: NoticeDraft[] = [];
  const ids: ToldOfMessage['ids'] = {};
  for (const side of sides)
    for (const to of recipients(complaint, side, officers)) {
      ids[side] = [...(ids[side] ?? []), noticeIdOf(event, drafts.length)];
      drafts.push({
        to,
        title,
        body,
        about: aboutComplaint(complaint),
        ...(side === 'staff' ? { staff: true } : heldBy(complaint, to)),
      });
    }
  return { drafts, ids };
}

const matter = ({ purchase, no }: Complaint) => `“${purchase.goods}”的投诉（编号 ${no}）`;

/** Whoever had nothing unread is called once; more of the same makes no more calls until it has read. */
function tellNew(telling: Telling, message: Message, talk: Talk, by: readonly Side[]): ToldOfMessage {
  const sides = by.filter((side) => unreadIn(talk, message.channel, side) === 0);
  const body = `${matter(telling.complaint)}有新留言，请打开案件看。`;
  return tell(telling, sides, `${message.from.shown}给您留言`, body);
}

const nobody: ToldOfMessage = { drafts: [], ids: {} };

/** Whoever took the author's place on that side since then learns nothing of what the author wrote. */
const tellAuthor = (telling: Telling, { from }: Message, title: string, body: string) =>
  recipients(telling.complaint, from.side, []).includes(from.member) ? tell(telling, [from.side], title, body) : nobody;

const tellHeld = (telling: Telling) =>
  tell(
    telling,
    ['staff'],
    '有留言等您看过再转',
    `${matter(telling.complaint)}有一条留言，内容检查没有放行，请看过以后决定是否转给对方。`,
  );

interface Written {
  message: Message;
  talk: Talk;
  side: Side;
  notices: readonly NoticeDraft[];
}

function decided({ actor }: MemberContext, { message, talk, side, notices }: Written): Decided<Message> {
  return {
    next: message,
    relation: side,
    shown: shownBy(actor, side),
    article: '令121-20',
    entries: [],
    notices,
    answer: { id: message._id, version: message.version },
    dueBy: '',
    related: [{ collection: 'talks', document: talk }],
  };
}

const shownBy = (actor: Actor, side: Side) => shownAs(actor, side === 'staff' ? 'handler' : side);
const placesOf = (id: string) => [
  { collection: 'talks' as const, id: talkIdOf(id) },
  { collection: 'complaints' as const, id },
];

/** The case and its talk as they stand in this transaction. */
function standing(findRelated: FindRelated, id: string): { complaint: Complaint; talk: Talk } {
  const kept = findRelated<Kept<Complaint>>(id);
  if (!kept) throw new Refused(refuse('not-found'));
  const complaint = withoutHead(kept);
  return { complaint, talk: findRelated<Talk>(talkIdOf(id)) ?? quiet(complaint) };
}

/** What WeChat says of a message, asked while its author is there; no answer is no pass. */
async function checkOf(openid: string, text: string): Promise<Check> {
  const answer = await checkWords(openid, [text]);
  return answer !== 'late' && 'suggest' in answer ? answer.suggest : 'unavailable';
}

/** Writes a message, under the same key once. It is a document of its own: no act on the case becomes stale by it. */
export async function say(ctx: MemberContext, id: string, { channel, text }: Said): Promise<Answer> {
  const [seen, talk, desks] = await Promise.all([caseFor(ctx.actor, id), talkOf(id), deskStaff()]);
  const openid = ctx.caller.kind === 'member' ? ctx.caller.openid : '';
  // Beyond a party's share WeChat is not asked: the message is refused, or was written before and is answered again.
  const spent = roomToSay(talk, seen.side, ctx.actor.member, ctx.moment) !== undefined;
  const check = seen.side === 'staff' ? 'staff' : spent ? 'unavailable' : await checkOf(openid, text);
  const officers = whoHas(seen.complaint, desks);
  const event = eventIdOf(ctx);
  const messageId = `g_${event.slice(0, 24)}`;
  const ref = { kind: 'message', collection: 'messages' as const, id: messageId, version: 0 };
  const said = { of: id, channel, text };
  return commit<Message>(ctx, ref, 'say', said, {
    related: () => [...placesOf(id), ...(seen.side === 'respondent' ? [callerTouched(ctx)] : [])],
    decide: (before, _draw, findRelated) => {
      const { complaint, talk } = standing(findRelated, id);
      const side = sideOf(seen.side === 'respondent' ? asKept(ctx, findRelated) : ctx.actor, complaint);
      if (before || !side) return refuse('not-found');
      const refusal = mayWrite(complaint, side, channel) ?? roomToSay(talk, side, ctx.actor.member, ctx.moment);
      if (refusal) return refusal;
      const who = { id: messageId, side, shown: shownBy(ctx.actor, side), member: ctx.actor.member, check, moment: ctx.moment };
      const message = saying(said, who);
      const by = hearers(message);
      const held = message.state === 'held';
      const telling = { event, complaint, officers };
      const told = held ? tellHeld(telling) : tellNew(telling, message, talk, by);
      const counted = withCount(talk, side, ctx.actor.member, ctx.moment);
      const next = withMessage(counted, message, { by, notices: told.ids, held: held ? 1 : 0 });
      return decided(ctx, { message, talk: next, side, notices: told.drafts });
    },
  });
}

/** The caller as it answers for merchants in this transaction: whoever was removed a moment ago writes nothing. */
const asKept = ({ actor }: MemberContext, findRelated: FindRelated): Actor => ({
  ...actor,
  holds: findRelated<Member>(actor.member)?.holds ?? [],
});

interface Said {
  channel: Channel;
  text: string;
}

/** An officer of the case releases a held message, or holds it back with a reason that its author reads. */
export async function judge(ctx: MemberContext, { id, version, ...verdict }: Judgement): Promise<Answer> {
  const event = eventIdOf(ctx);
  const held = await read<Message>('messages', id);
  if (!held) throw new Refused(refuse('not-found'));
  const { complaint: seen, side } = await caseFor(ctx.actor, held.of);
  if (side !== 'staff') throw new Refused(refuse('not-allowed'));
  const ref = { kind: 'message', collection: 'messages' as const, id, version };
  return commit<Message>(ctx, ref, 'judge', verdict, {
    related: () => placesOf(seen._id),
    decide: (before, _draw, findRelated) => {
      if (!before) return refuse('not-found');
      const { complaint, talk } = standing(findRelated, seen._id);
      const message = judging(before, verdict, ctx.actor.name, ctx.moment);
      if ('refused' in message) return message;
      // Who decides has read it.
      const by = hearers(message).filter((one) => one !== 'staff');
      const telling = { event, complaint, officers: [] };
      const told =
        message.state === 'heldBack'
          ? tellAuthor(telling, message, '您的留言没有转给对方', `${matter(complaint)}：${message.decided?.reason ?? ''}`)
          : tellNew(telling, message, talk, by);
      // What tells of a message held back is no unread message.
      const notices = message.state === 'heldBack' ? {} : told.ids;
      const next = withMessage(talk, message, { by, notices, held: -1 });
      return decided(ctx, { message, talk: next, side, notices: told.drafts });
    },
  });
}

interface Judgement extends z.output<typeof verdictSchema> {
  id: string;
  version: number;
}

/** One page of a channel, the newest first; `cursor` is `at~id` of the last one seen. */
export async function messagesOf(actor: Actor, id: string, channel: Channel, cursor?: string) {
  const [{ complaint, side }, talk] = await Promise.all([caseFor(actor, id), talkOf(id)]);
  unless(channelsFor(complaint, side, talk).includes(channel) ? undefined : refuse('not-found'));
  const [at, last] = cursor?.split('~') ?? [];
  // Whoever joins later reads what is said from then on: what another person wrote there before is that person's.
  const since = side === 'respondent' ? (complaint.access?.joined?.at ?? 0) : 0;
  const mine = { of: id, channel };
  const seen = side === 'staff' ? [] : [{ at: _.gte(since) }, _.or([{ state: 'delivered' }, { 'from.side': side }])];
  const rest = last
    ? _.or([
        { ...mine, at: _.lt(Number(at)) },
        { ...mine, at: Number(at), _id: _.lt(last) },
      ])
    : mine;
  // What waits, or was there before, is left out by the question: a short page would tell of it.
  const ordered = db
    .collection('messages')
    .where(_.and([rest, ...seen]))
    .orderBy('at', 'desc')
    .orderBy('_id', 'desc');
  const [{ data }, checks] = await Promise.all([answered(ordered.limit(PAGE + 1).get()), checksOn(complaint)]);
  const page = (data as Message[]).slice(0, PAGE);
  const end = page.at(-1);
  const next = data.length > PAGE && end ? `${end.at}~${end._id}` : undefined;
  const view = viewComplaint(complaint, mainRelation(relationsToComplaint(actor, complaint)), checks);
  // Of what was handed in, what lies between the messages of this page.
  const [from, before] = [next && end ? end.at : 0, at ? Number(at) : Infinity];
  const files = filesTold(view.evidence ?? [], channel, side).filter((one) => one.at >= from && one.at < before);
  const rows = page.flatMap((one) => messageFor(one, side) ?? []);
  return {
    rows: [...rows, ...files].sort((a, b) => b.at - a.at),
    next,
    talk: talkFor(actor, complaint, talk),
    goods: complaint.purchase.goods,
    no: complaint.no,
  };
}

/** The reader opened a channel: nothing is unread there any more, and the inbox items that called are read. */
export async function markRead(ctx: MemberContext, id: string, channel: Channel): Promise<void> {
  const { complaint, side } = await caseFor(ctx.actor, id);
  const called = await inTransaction(async (tx) => {
    const talk = await tx.get<Talk>('talks', talkIdOf(id));
    if (!talk || !channelsFor(complaint, side, talk).includes(channel) || unreadIn(talk, channel, side) === 0) return [];
    const read = withRead(talk, channel, side);
    await tx.put('talks', read.talk);
    return read.notices;
  });
  await markNoticesRead(called, ctx.moment);
}

const ofOffice = (office: string, waits: object) =>
  _.or([
    { ...waits, office },
    { ...waits, intakeOffice: office },
  ]);

/** In how many cases of an office a message waits; at most 100. */
export const waitingTalksCount = (office: string): Promise<number> =>
  countOf('talks', ofOffice(office, { waitingSince: _.lt(QUIET) }) as unknown as Record<string, unknown>);

/** One page of the talks of an office in which somebody waits for the bureau, the longest waiting first; `cursor` is `since~id`. */
export async function waitingTalks(office: string, cursor?: string): Promise<{ talks: Talk[]; next?: string }> {
  const [since, last] = cursor?.split('~') ?? [];
  const waits = { waitingSince: last ? _.gte(Number(since)).and(_.lt(QUIET)) : _.lt(QUIET) };
  const ours = ofOffice(office, waits);
  const rest = last ? [_.or([{ waitingSince: _.gt(Number(since)) }, { waitingSince: Number(since), _id: _.gt(last) }])] : [];
  const sorted = db
    .collection('talks')
    .where(_.and([ours, ...rest]))
    .orderBy('waitingSince', 'asc')
    .orderBy('_id', 'asc');
  const { data } = await answered(sorted.limit(PAGE + 1).get());
  const talks = (data as Talk[]).slice(0, PAGE);
  const end = talks.at(-1);
  return { talks, next: data.length > PAGE && end ? `${end.waitingSince}~${end._id}` : undefined };
}
