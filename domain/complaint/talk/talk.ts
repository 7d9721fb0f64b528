import { wasAccepted, worksOn, relationsToComplaint } from '../relations';
import type { Actor } from '../../bureau/actor';
import type { CivilDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import type { Moment } from '../../lifecycle';
import { oneMore, type Used } from '../../shares';
import type { Complaint } from '../complaint';
import { choice, form, optionalLongText, withSigns, inLines } from '../../fields';
import type { Evidence, Party } from '../records';
import { messageShare, refuseMore } from '../shares';

/** Each party writes with the bureau; both together only in the room (docs/adr/0006). */
export const channels = ['complainant', 'respondent', 'room'] as const;
export type Channel = (typeof channels)[number];
export type Side = Party | 'staff';

/** Who hears each other there. */
export const channelWords: Record<Channel, string> = {
  complainant: '投诉人和工作人员',
  respondent: '商家和工作人员',
  room: '投诉人、商家和工作人员',
};

const sides: Record<Channel, readonly Side[]> = {
  complainant: ['complainant', 'staff'],
  respondent: ['respondent', 'staff'],
  room: ['complainant', 'respondent', 'staff'],
};

/** What WeChat's check of the text said; `staff` is not asked of, `unavailable` gave no answer. */
export type Check = 'pass' | 'review' | 'risky' | 'unavailable' | 'staff';

/** One message; its text is never changed, and one that was not passed on stays in the file. */
export interface Message {
  _id: string;
  version: number;
  of: string;
  channel: Channel;
  from: { member: string; side: Side; shown: string };
  text: string;
  on: CivilDate;
  at: number;
  check: Check;
  state: 'delivered' | 'held' | 'heldBack';
  decided?: { by: string; on: CivilDate; reason?: string };
}

/** WeChat checks at most 2 500 characters at once. */
export const saySchema = form({
  channel: choice('和谁说', channels),
  text: withSigns(inLines, '留言', 1000, '长的可以分几次写'),
});
export const verdictSchema = form({
  verdict: choice('是否转给对方', ['release', 'holdBack']),
  reason: optionalLongText('理由', 200),
}).check((ctx) => {
  if (ctx.value.verdict === 'holdBack' && !ctx.value.reason)
    ctx.issues.push({ code: 'custom', path: ['reason'], message: '请写为什么不转，写的人会看到。', input: ctx.value.reason });
});

/** Which side of the talk a person is on: a party, or the bureau where it works on the case; nobody else has one. */
export function sideOf(actor: Actor, complaint: Complaint): Side | undefined {
  const relations = relationsToComplaint(actor, complaint);
  if (relations.includes('complainant')) return 'complainant';
  if (relations.includes('respondent')) return 'respondent';
  return worksOn(actor, complaint) ? 'staff' : undefined;
}

/** The room is for mediation (令121-18): accepted, both willing, not ended; and both there, for whoever has no account reads none of it. */
export function roomOpen({ state, consents, answer, complainant, respondent }: Complaint): boolean {
  const mediating = state === 'accepted' || state === 'suspended';
  const there = complainant.member !== undefined && respondent.member !== undefined;
  return mediating && consents.mediation && answer?.willing === true && there;
}

/** May this side write there now? A channel it may not even read refuses like one that is not there. */
export function mayWrite(complaint: Complaint, side: Side, channel: Channel): Refusal | undefined {
  if (!sides[channel].includes(side)) return refuse('not-found');
  if (complaint.goesOn) return refuse('talk-goes-on', { params: { no: complaint.mergedInto ?? '' } });
  if (channel === 'room') return roomOpen(complaint) ? undefined : refuse('room-closed');
  if (channel === 'respondent' && !(complaint.respondent.member && wasAccepted(complaint))) return refuse('respondent-absent');
  if (channel === 'complainant' && !complaint.complainant.member) return refuse('complainant-absent');
  return undefined;
}

/** Channels a side reads: those it may write in, and those in which it said or heard something before. */
export function channelsFor(complaint: Complaint, side: Side, talk: Talk | undefined): Channel[] {
  return channels.filter(
    (one) =>
      sides[one].includes(side) &&
      (talk?.channels[one]?.unread[side] !== undefined || mayWrite(complaint, side, one) === undefined),
  );
}

/** Refuses one message more to a person of a party whose share is used up. */
export function roomToSay(talk: Talk | undefined, side: Side, member: string, moment: Moment): Refusal | undefined {
  return side === 'staff' ? undefined : refuseMore(messageShare, talk?.said?.[member], '留言', moment);
}

interface Saying {
  id: string;
  side: Side;
  shown: string;
  member: string;
  check: Check;
  moment: Moment;
}

/** A message; what the check did not pass, or could not look at, waits for the bureau and is never dropped. */
export function saying(
  said: Pick<Message, 'of' | 'channel' | 'text'>,
  { id, side, shown, member, check, moment }: Saying,
): Message {
  const state = check === 'pass' || check === 'staff' ? 'delivered' : 'held';
  return {
    _id: id,
    version: 1,
    ...said,
    from: { member, side, shown },
    on: moment.today,
    at: moment.now,
    check,
    state,
  };
}

/** An officer of the case releases a held message or holds it back; once. */
export function judging(
  message: Message,
  { verdict, reason }: ReturnType<(typeof verdictSchema)['parse']>,
  by: string,
  { today }: Moment,
): Message | Refusal {
  if (message.state !== 'held') return refuse('wrong-state');
  const state = verdict === 'release' ? 'delivered' : 'heldBack';
  return { ...message, version: message.version + 1, state, decided: { by, on: today, ...(reason && { reason }) } };
}

/** The message as one side reads it, or undefined: what is held or held back only its author and the bureau read. */
export function messageFor(message: Message, side: Side) {
  const { _id: id, version, from, text: said, at, state, check, decided } = message;
  const own = from.side === side;
  if (state !== 'delivered' && !own && side !== 'staff') return undefined;
  const shared = { id, side: from.side, shown: own && side !== 'staff' ? '您' : from.shown, text: said, at, state };
  if (side === 'staff') return { ...shared, version, check, decided };
  return { ...shared, ...(own && state === 'heldBack' && { decided: { by: decided?.by, reason: decided?.reason } }) };
}

/** What one person handed in at one time, as a line among the messages. */
export interface FilesTold {
  id: string;
  side: Party;
  shown: string;
  at: number;
  files: Pick<Evidence, 'id' | 'name' | 'type'>[];
}

/** The files of a case, of those the reader may see, that belong into this channel: each party's own into its own, into the room what both may see. Pure. */
export function filesTold(evidence: readonly Evidence[], channel: Channel, side: Side): FilesTold[] {
  const found = new Map<string, FilesTold>();
  for (const { id, name, type, from, by, at, released } of evidence) {
    if (channel === 'room' ? !released : from !== channel) continue;
    const key = `${from}-${at}`;
    const told = found.get(key) ?? { id: key, side: from, shown: from === side ? '您' : by, at, files: [] };
    found.set(key, { ...told, files: [...told.files, { id, name, type }] });
  }
  return [...found.values()];
}

/** What stands about the messages of one case: who has not read how many, and since when the bureau is waited for. */
export interface Talk {
  _id: string;
  of: string;
  no: string;
  office: string;
  intakeOffice?: string;
  channels: Partial<Record<Channel, Ledger>>;
  /** Messages that wait for an officer's decision. */
  held: number;
  /** How much each person of a party wrote, by member id. */
  said?: Record<string, Used>;
  /** UTC ms of the oldest that the bureau has not read or decided; {@link QUIET} when there is none. */
  waitingSince: number;
}

interface Ledger {
  /** Of each side that said or heard something there. */
  unread: Partial<Record<Side, number>>;
  /** Inbox items that called attention to what is unread. */
  notices: Partial<Record<Side, string[]>>;
}

/** Sorts after every real time. */
export const QUIET = 9_999_999_999_999;

/** The talk with one more message of this person; those of the bureau are not counted. */
export function withCount(talk: Talk, side: Side, member: string, moment: Moment): Talk {
  return side === 'staff' ? talk : { ...talk, said: { ...talk.said, [member]: oneMore(talk.said?.[member], moment) } };
}

/** The id of a case's talk; another one than the case's own. */
export const talkIdOf = (complaint: string) => `${complaint}-talk`;

/** Nothing was said yet. */
export function quiet({ _id, no, office, intakeOffice }: Complaint): Talk {
  return {
    _id: talkIdOf(_id),
    of: _id,
    no,
    office,
    ...(intakeOffice && { intakeOffice }),
    channels: {},
    held: 0,
    waitingSince: QUIET,
  };
}

/** The sides that are to read a delivered message. */
export function hearers({ channel, from, state }: Message): Side[] {
  if (state !== 'delivered') return [];
  return sides[channel].filter((side) => side !== from.side);
}

export function unreadIn(talk: Talk | undefined, channel: Channel, side: Side): number {
  return talk?.channels[channel]?.unread[side] ?? 0;
}

function settled(talk: Talk, at: number): Talk {
  const unread = channels.reduce((sum, one) => sum + unreadIn(talk, one, 'staff'), 0);
  const waits = unread + talk.held > 0;
  return { ...talk, waitingSince: waits ? Math.min(talk.waitingSince, at) : QUIET };
}

interface Heard {
  /** Sides that have one more to read. */
  by: readonly Side[];
  /** Inbox items made for each side. */
  notices: Partial<Record<Side, string[]>>;
  /** +1 when it was held, −1 when it was decided on. */
  held: number;
}

/** After a message was written or decided on. */
export function withMessage(talk: Talk, { channel, at, from }: Message, { by, notices, held }: Heard): Talk {
  const before = talk.channels[channel] ?? { unread: {}, notices: {} };
  const unread = { ...before.unread };
  // Whoever wrote has the channel, and so has the bureau; the others once they hear something.
  for (const side of [from.side, 'staff'] as const) unread[side] = unread[side] ?? 0;
  for (const side of by) unread[side] = (unread[side] ?? 0) + 1;
  const told = { ...before.notices };
  for (const side of Object.keys(notices) as Side[]) told[side] = [...(told[side] ?? []), ...(notices[side] ?? [])];
  return settled({ ...talk, held: talk.held + held, channels: { ...talk.channels, [channel]: { unread, notices: told } } }, at);
}

/** After a side opened a channel: nothing is unread there, and the inbox items about it are done with. */
export function withRead(talk: Talk, channel: Channel, side: Side): { talk: Talk; notices: string[] } {
  const ledger = talk.channels[channel];
  if (!ledger) return { talk, notices: [] };
  const read = { unread: { ...ledger.unread, [side]: 0 }, notices: { ...ledger.notices, [side]: [] } };
  return {
    talk: settled({ ...talk, channels: { ...talk.channels, [channel]: read } }, talk.waitingSince),
    notices: ledger.notices[side] ?? [],
  };
}
