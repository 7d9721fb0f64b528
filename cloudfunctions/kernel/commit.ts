import type { Actor } from '@domain/bureau/actor';
import { civilDateOf, sayDate } from '@domain/civil-date';
import { refuse, type Refusal } from '@domain/errors';
import { sayAt } from '@domain/said-time';
import type { CollectionName } from '../collections';
import {
  openCounters,
  openRelated,
  type FindRelated,
  type NextNumber,
  type RelatedDocument,
  type RelatedPlace,
} from './related-documents';
import { hashOf, isFollowed, personalHashOf, subjectHashOf, wroteOf, type Wrote } from './chain';
import { newMember, type Context, type Member } from './context';
import { tellNow } from './fan-out';
import { canonical, sha256 } from './hash';
import { announce } from './log';
import { sideBySide } from './meter';
import type { NoticeDraft } from './notices';
import { Refused } from './refused';
import { inTransaction, read, type Stored, type Transaction } from './store';

export interface Answer {
  id: string;
  version: number;
  no?: string;
  dueOn?: string;
}

/** Idempotency record, audit line, timeline and ledger in one. Insert-only. */
export interface Event extends Stored {
  subject: { kind: string; id: string; version: number };
  command: string;
  inputHash: string;
  at: number;
  on: string;
  by: { member: string; relation: string; unit?: string; shown: string };
  article?: string;
  /** What it changes in the figures. */
  entries: readonly object[];
  answer: Answer;
  /** Ids of the events that the same act left on other subjects, each in that subject's chain. */
  also?: readonly string[];
  /** On such an event: the id of the act's own. */
  of?: string;
  /** What the act wrote besides its subjects, each with the hash of what must stay of it. */
  wrote?: readonly Wrote[];
  /** What may be erased; the chain covers only its hash. Notices: the words it has for people, who find them in their inbox. */
  personal?: { input: unknown; notices?: readonly NoticeDraft[] };
  personalHash: string;
  /** Hash of the subject as the event left it. */
  left: string;
  previous: string;
  hash: string;
}

/** What commit keeps beside a subject: the end of its chain, and who was there last. */
export interface Head {
  event: string;
  hash: string;
  by: string;
  member: string;
  at: number;
}

export interface Subject extends Stored {
  version: number;
}

/** Days by which work beside the periods is to be done, by name; a list of each sorts by it. */
export type Tasks = Readonly<Record<string, string>>;

/** By what lists find a subject and in which order; kept beside it, outside of its chain. */
export interface Listed {
  /** The day a queue sorts by. */
  dueBy: string;
  tasks?: Tasks;
  /** Whose lists it stands in. */
  offices?: readonly string[];
  /** What it is found by, in normal forms. */
  find?: readonly string[];
  /** The lists it stands in, by what they are narrowed by. */
  lists?: readonly string[];
  /** What lists sort by besides days. */
  keys?: Readonly<Record<string, string | number>>;
}

export type Kept<S extends Subject> = S & { head: Head } & Listed;

/**
 * Which subject, and the version the caller saw; version 0 makes a new one, and is refused where somebody made it meanwhile.
 * `any` is for what is done without having seen the subject, such as joining a case by a code; `whichever` likewise, and makes it where
 * nobody has.
 */
export interface Ref {
  kind: string;
  collection: CollectionName;
  id: string;
  version: number | 'any' | 'whichever';
}

/** A subject that an act names besides its own; its version is the one read in the transaction. */
export type OtherRef = Omit<Ref, 'version'>;

/** What an act leaves on another subject: a whole new one, and an event of its own in that subject's chain. */
export interface AlsoDecided extends Listed {
  /** One of those that {@link Rules.also} names. */
  next: Subject;
  /** What happened to this subject, as its own timeline calls it. */
  command: string;
  article?: string;
  entries: readonly object[];
}

export interface Decided<S extends Subject> extends Listed {
  next: S;
  relation: string;
  /** How the actor is named to others on the case. */
  shown: string;
  article?: string;
  entries: readonly object[];
  notices: readonly NoticeDraft[];
  answer: Answer;
  /** Written whole with the subject: claims on what must be unique, what an act uses up. */
  related?: readonly RelatedDocument[];
  /** Other subjects that the act changes: all of them are written in its transaction, or nothing is. */
  also?: readonly AlsoDecided[];
}

export interface Rules<S extends Subject, L = undefined> {
  /** Ids of the gapless counters that the decision may draw a number from, each once. */
  counters?: readonly string[];
  /** Other subjects that the decision must know and may change; `near` answers each as the domain knows it. */
  also?: (subject: S | undefined) => readonly OtherRef[];
  /** Documents that the decision must know besides its subjects. */
  related?: (subject: S | undefined, findRelated: FindRelated) => readonly RelatedPlace[];
  /** Asked before anything of the subject is told, its version included. */
  admit?: (subject: S) => Refusal | undefined;
  /** What is said of a subject that is not there: to the letter what {@link admit} says to whom it is not open. */
  missing?: Refusal;
  /**
   * Asked outside of the transaction, which knows single documents only, at each attempt and after the related ones were read in it: where
   * whoever changes the answer writes one of those too, this act runs again and asks anew.
   */
  lookUp?: () => Promise<L>;
  /** The version as the caller reads it, where that is not the subject's own; who changed the rest, and when, is then not told either. */
  versionRead?: (subject: S) => number;
  /** Pure; may run again when another transaction got in between. */
  decide: (subject: S | undefined, nextNumber: NextNumber, findRelated: FindRelated, lookedUp: L) => Decided<S> | Refusal;
  /** What is attempted once it is committed, beside the telling; whatever goes wrong here the timer does later, what was decided stands. */
  after?: () => Promise<void>;
}

export type MemberContext = Context & { actor: Actor };

/** One person's one key is one event; what is new takes its id from it, so a repeated filing cannot make a second case. */
export function eventIdOf(ctx: MemberContext): string {
  return sha256(`${ctx.actor.member}\n${ctx.key}`);
}

/**
 * The only writer: event and subject in one transaction, or the first answer again, or a refusal. What the event has to tell goes out after
 * it, and the timer completes what was cut off there.
 *
 * That it was done before is found by inserting the event: its id is the person's key. So nothing is asked beforehand that is hardly ever
 * so, and a call waits for few answers of the cloud one after the other. Counters are read and written last: others wait for them.
 */
export async function commit<S extends Subject, L = undefined>(
  ctx: MemberContext,
  ref: Ref,
  command: string,
  input: unknown,
  rules: Rules<S, L>,
): Promise<Answer> {
  const eventId = eventIdOf(ctx);
  // Without the version: some callers are not asked for it, and it has moved on when they repeat what was done.
  const { kind, collection, id } = ref;
  const inputHash = sha256(canonical({ kind, collection, id, command, input }));
  const before = async (): Promise<Done | undefined> => {
    const first = await read<Event>('events', eventId);
    if (!first) return undefined;
    if (first.inputHash !== inputHash) throw new Refused(refuse('key-reused'));
    return { answer: first.answer };
  };
  const work = async (tx: Transaction, attempt: number): Promise<Done> => {
    const { subject, head } = await current<S>(tx, ref, attempt, rules.missing);
    if (subject && rules.admit) refuseIf(rules.admit(subject));
    if (subject) refuseIf(unlessAsRead(ref, subject, { read: rules.versionRead?.(subject), head, ctx }));
    const others = await openOthers(tx, rules.also?.(subject) ?? []);
    const related = await openRelated(tx, rules.related?.(subject, others.findRelated) ?? [], others.findRelated, attempt);
    const lookedUp = (await rules.lookUp?.()) as L;
    const numbers = await openCounters(tx, rules.counters ?? []);
    const decided = rules.decide(subject, numbers.nextNumber, related.findRelated, lookedUp);
    if ('refused' in decided) throw new Refused(decided);

    const also = others.decided(decided.also ?? [], eventId);
    const beside = decided.related ?? [];
    const written = [decided.next, ...beside.map(({ document }) => document)];
    const known = await unknownCaller(tx, ctx, attempt, written);
    const wrote = [
      ...(isFollowed(collection) ? wroteOf(collection, decided.next) : []),
      ...[...beside, ...known].flatMap((one) => wroteOf(one.collection, one.document)),
      ...numbers.drawn().flatMap((counter) => wroteOf('counters', counter)),
    ];
    const act = { ref, eventId, command, input, inputHash, previous: head?.hash ?? '', notices: decided.notices };
    const more = { also: also.length ? also.map((one) => one.eventId) : undefined, wrote: wrote.length ? wrote : undefined };
    const event = eventOf(ctx, { ...act, ...more }, decided);
    await tx.insert('events', event);
    const kept = keptAs(ctx, decided.next, event, decided);
    await (subject ? tx.put(ref.collection, kept) : tx.insert(ref.collection, kept));
    for (const { ref: other, previous, eventId: id, what } of also) {
      const otherHash = sha256(canonical({ ...other, command: what.command, input }));
      const answer: Answer = { id: what.next._id, version: what.next.version };
      const left = { ...what, relation: decided.relation, shown: decided.shown, answer };
      const otherAct = { ref: other, eventId: id, command: what.command, input, inputHash: otherHash, previous, of: eventId };
      const otherEvent = eventOf(ctx, otherAct, left);
      await tx.insert('events', otherEvent);
      await tx.put(other.collection, keptAs(ctx, what.next, otherEvent, left));
    }
    await related.write(beside);
    for (const one of known) await tx.insert(one.collection, one.document);
    await numbers.close();
    return { answer: event.answer, event };
  };
  const { answer, event } = await inTransaction(work, before).catch(async (error: unknown) => {
    // Refused perhaps because it was done: then the subject is another than it was when this key was new.
    const done = error instanceof Refused ? await before() : undefined;
    if (!done) throw error;
    return done;
  });
  if (event) await sideBySide([() => tellNow(event, ctx.moment), () => attempted(rules.after)]);
  return answer;
}

async function attempted(after: (() => Promise<void>) | undefined): Promise<void> {
  try {
    await after?.();
  } catch (error) {
    announce(`left for the timer: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What a commit answers; with the event where it was this call that wrote it. */
interface Done {
  answer: Answer;
  event?: Event;
}

/** The other subjects of an act as they lie in the transaction, and where the event of each goes in its chain. */
async function openOthers(tx: Transaction, refs: readonly OtherRef[]) {
  const found = new Map<string, { ref: OtherRef; subject: Subject; head?: Head }>();
  for (const ref of refs) {
    const kept = await tx.get<Kept<Subject>>(ref.collection, ref.id);
    if (kept) found.set(ref.id, { ref, subject: withoutHead(kept), head: kept.head });
  }
  const findRelated = <T extends Stored>(id: string): T | undefined => found.get(id)?.subject as T | undefined;
  const decided = (all: readonly AlsoDecided[], eventId: string) =>
    all.map((what, index) => {
      const before = found.get(what.next._id);
      if (!before || what.next.version !== before.subject.version + 1) throw new Error(`${what.next._id} was not opened`);
      const { ref, head } = before;
      return { ref, what, eventId: sha256(`${eventId}\n${index + 1}`), previous: head?.hash ?? '' };
    });
  return { findRelated, decided };
}

/** A subject as it is stored: with the end of its chain and what its lists sort by. */
function keptAs<S extends Subject>(
  ctx: MemberContext,
  next: S,
  { _id, hash, by: { shown: by } }: Event,
  { dueBy, tasks, offices, find, lists, keys }: Listed,
): Kept<S> {
  const head: Head = { event: _id, hash, by, member: ctx.actor.member, at: ctx.moment.now };
  const listed = { ...(offices && { offices }), ...(find && { find }), ...(lists && { lists }), ...(keys && { keys }) };
  return { ...next, head, dueBy, ...(tasks && { tasks }), ...listed };
}

function refuseIf(refusal: Refusal | undefined): void {
  if (refusal) throw new Refused(refusal);
}

const subjectIn = ({ head: _h, dueBy: _d, tasks: _t, offices: _o, find: _f, lists: _l, keys: _k, ...subject }: Kept<Subject>) =>
  subject;

/** The subject as the domain knows it, without what only this module keeps beside it. */
export function withoutHead<S extends Subject>(kept: Kept<S>): S {
  return subjectIn(kept) as unknown as S;
}

/** A new subject is not read before it is inserted; only where that fails is it looked at, to be refused in words. */
async function current<S extends Subject>(
  tx: Transaction,
  ref: Ref,
  attempt: number,
  missing: Refusal = refuse('not-found'),
): Promise<{ subject?: S; head?: Head }> {
  if (ref.version === 0 && attempt === 1) return {};
  const kept = await tx.get<Kept<S>>(ref.collection, ref.id);
  if (!kept && (ref.version === 0 || ref.version === 'whichever')) return {};
  if (!kept) throw new Refused(missing);
  return { subject: withoutHead(kept), head: kept.head };
}

interface AsRead {
  /** The version as the caller reads it, where that is another than the subject's own. */
  read?: number | undefined;
  head: Head | undefined;
  ctx: MemberContext;
}

/** A version other than the one the caller saw; where it is not the subject's own, the last act may be one that the caller learns nothing of. */
function unlessAsRead({ version }: Ref, subject: Subject, { read = subject.version, head, ctx }: AsRead): Refusal | undefined {
  if (typeof version !== 'number' || version === read) return undefined;
  return changedMeanwhile(read === subject.version ? head : undefined, ctx);
}

/** `李调解员 10:24 改过这件案子`; a party is named by its part in the case, never by name. */
function changedMeanwhile(head: Head | undefined, ctx: MemberContext): Refusal {
  if (!head) return refuse('changed-meanwhile', { params: { who: '有人', when: '在您打开以后' } });
  const { today } = ctx.moment;
  const on = civilDateOf(head.at);
  const when = on === today ? sayAt(head.at, 'HH:mm') : sayDate(on, today);
  const who = head.member === ctx.actor.member ? '您' : head.by;
  return refuse('changed-meanwhile', { params: { who, when } });
}

interface Act {
  ref: OtherRef;
  eventId: string;
  command: string;
  input: unknown;
  inputHash: string;
  previous: string;
  also?: readonly string[];
  of?: string;
  wrote?: readonly Wrote[];
  notices?: readonly NoticeDraft[];
}

type Left<S extends Subject> = Pick<Decided<S>, 'next' | 'relation' | 'shown' | 'article' | 'entries' | 'answer'>;

function eventOf<S extends Subject>(ctx: MemberContext, act: Act, decided: Left<S>): Event {
  const { now, today } = ctx.moment;
  const personal = { input: act.input, ...(act.notices?.length && { notices: act.notices }) };
  const covered = {
    _id: act.eventId,
    subject: { kind: act.ref.kind, id: decided.next._id, version: decided.next.version },
    command: act.command,
    inputHash: act.inputHash,
    at: now,
    on: today,
    by: { member: ctx.actor.member, relation: decided.relation, unit: ctx.actor.office, shown: decided.shown },
    article: decided.article,
    entries: decided.entries,
    answer: decided.answer,
    also: act.also,
    of: act.of,
    wrote: act.wrote,
    personalHash: personalHashOf(personal),
    left: subjectHashOf(decided.next),
    previous: act.previous,
  };
  return { ...covered, personal, hash: hashOf(covered) };
}

/** The member document that the first write of an unknown person makes, where it is not among what is written anyhow. */
async function unknownCaller(
  tx: Transaction,
  ctx: MemberContext,
  attempt: number,
  written: readonly Stored[],
): Promise<RelatedDocument[]> {
  const { member } = ctx.actor;
  if (ctx.caller.kind !== 'member' || ctx.caller.version > 0 || written.some(({ _id }) => _id === member)) return [];
  if (attempt > 1 && (await tx.get('members', member))) return [];
  const document: Member = { ...newMember(ctx), version: 1 };
  return [{ collection: 'members', document }];
}
