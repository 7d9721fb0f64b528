import { leadsBureau, type Actor } from '@domain/bureau/actor';
import { addWorkingDays } from '@domain/law/calendar/calendar';
import type { CivilDate } from '@domain/civil-date';
import type { Day } from '@domain/lifecycle';
import type { Complaint } from '@domain/complaint/complaint';
import { withoutHead, type Kept } from '../../kernel/commit';
import { allOf } from '../../kernel/all-of';
import { countOf, MOST_COUNTED } from '../../kernel/counting';
import { answered, db, read } from '../../kernel/store';
import { EVERY_OFFICE } from '../../kernel/every-office';
import { anyOf } from '../../kernel/merchants';
import { NEVER } from '../acts/followed';
import { marksAsked, shopForms, type Narrowed, type Sort } from '@domain/complaint/desk/listing';
import { findForm, pairsOf, type FoundBy } from '@domain/complaint/desk/search';
import { secondStepFields, type WithSecondSteps } from '@domain/complaint/desk/second-steps';
import type { TodoList } from '@domain/complaint/desk/todos';
import { figureFields, MOST_FIGURES } from '@domain/complaint/shop-figures';
import { shopMark, type ShopList } from '@domain/complaint/shop-desk';
import { only } from '../../kernel/newest';
import { normalCode, normalName } from '@domain/normal-form';

export const PAGE = 20;
/** More open complaints than this no county has; a count of its load reads so many index keys and no more. */
const MOST_LOAD = 1000;
export const chips = [
  'dueToday',
  'overdue',
  'dueSoon',
  'mine',
  'received',
  'accepted',
  'handle',
  'lateEntries',
  'unentered',
  'closed',
] as const;
export type Chip = (typeof chips)[number];

const _ = db.command;
type Where = Record<string, unknown>;

export async function complaintById(id: string): Promise<Complaint | undefined> {
  const kept = await read<Kept<Complaint>>('complaints', id);
  return kept && withoutHead(kept);
}

export interface Page {
  complaints: Complaint[];
  next?: string;
}

type Key = 'amount' | 'shop' | 'officer';
type Task = 'enter12315' | 'handle' | 'lateEntry' | 'second';
type Sorting = 'dueBy' | 'receivedAt' | `tasks.${Task}` | `keys.${Key}`;
const numeric: readonly Sorting[] = ['receivedAt', 'keys.amount'];

/** What stands behind `cursor` in the order of `field`, ties by id. */
function behind(where: Where | readonly Where[], field: Sorting, direction: 'asc' | 'desc', cursor: string | undefined) {
  const [after, from] = direction === 'asc' ? [_.gt, _.gte] : [_.lt, _.lte];
  // A name may hold the mark, an id does not.
  const at = cursor?.lastIndexOf('~') ?? -1;
  const [text, id] = cursor === undefined ? [] : [cursor.slice(0, at), cursor.slice(at + 1)];
  const value = numeric.includes(field) ? Number(text) : text;
  // `from` says again what the two alternatives say together: an index is read from there, of alternatives only one list is followed.
  const rest = id ? [{ [field]: from(value) }, _.or([{ [field]: after(value) }, { [field]: value, _id: after(id) }])] : [];
  return db
    .collection('complaints')
    .where(_.and([...(Array.isArray(where) ? where : [where]), ...rest] as Where[]))
    .orderBy(field, direction)
    .orderBy('_id', direction);
}

/** One page in the order of `field`, ties by id; `cursor` is `value~id` of the last one seen. */
async function page(
  where: Where | readonly Where[],
  field: Sorting,
  direction: 'asc' | 'desc',
  cursor?: string,
  size = PAGE,
): Promise<Page> {
  const { data } = await answered(
    behind(where, field, direction, cursor)
      .limit(size + 1)
      .get(),
  );
  const kept = (data as Kept<Complaint>[]).slice(0, size);
  const last = kept.at(-1);
  return {
    complaints: kept.map(withoutHead),
    next: data.length > size && last ? `${valueAt(last, field)}~${last._id}` : undefined,
  };
}

function valueAt(kept: Kept<Complaint>, field: Sorting): string | number {
  if (field === 'dueBy' || field === 'receivedAt') return kept[field];
  if (field.startsWith('keys.')) return kept.keys?.[field.slice('keys.'.length)] ?? '';
  return kept.tasks?.[field.slice('tasks.'.length)] ?? NEVER;
}

export function minePage(member: string, cursor?: string, size?: number): Promise<Page> {
  return page({ 'complainant.member': member }, 'receivedAt', 'desc', cursor, size);
}

/** Those of these complaints that are there, by one question. */
export async function complaintsByIds(ids: readonly string[]): Promise<Map<string, Complaint>> {
  if (ids.length === 0) return new Map();
  const query = db.collection('complaints').where({ _id: _.in([...ids]) });
  const { data } = await answered(query.limit(ids.length).get());
  return new Map((data as Kept<Complaint>[]).map((kept) => [kept._id, withoutHead(kept)]));
}

type Holder = Pick<Actor, 'member' | 'holds'>;

/** What a person answers now: opened by a code, or held through an account; nothing of what it held before, not even how much that was. */
const answeredBy = ({ member, holds = [] }: Holder): Where => ({
  'respondent.member': member,
  'access.joined.account.holding': _.in([null, ...holds]),
});

/** Complaints a merchant is the respondent of; the cursor is an id, because when a complaint came in is not told to it. */
export async function againstPage(actor: Holder, after?: string, size?: number): Promise<Page> {
  const last = after ? await complaintById(after) : undefined;
  const cursor = last?.respondent.member === actor.member ? `${last.receivedAt}~${last._id}` : undefined;
  const { complaints, next } = await page(answeredBy(actor), 'receivedAt', 'desc', cursor, size);
  return { complaints, next: next && complaints.at(-1)?._id };
}

/** Who looks at a list: a member of the bureau at an office; whoever leads the bureau looks at every office. */
export interface Reader {
  member: string;
  office: string | 'all';
}

/** Whose cases the lists of somebody at a desk show: of every office to whoever leads the bureau; undefined for who has no office. */
export function officesRead(actor: Actor): Reader['office'] | undefined {
  return leadsBureau(actor) ? 'all' : actor.office;
}

/**
 * What each chip means: due today, due before today, due within two working days (overdue included), one's own, new, being mediated, waiting for something besides a
 * period (approval, delivery, what others owe), with a day entered late that another person is to confirm, not in the national platform, closed.
 */
function chipWhere(chip: Chip, { member }: Reader, { today, calendar }: Day): Where {
  switch (chip) {
    case 'mine':
      return { 'handler.member': member, dueBy: _.lt(NEVER) };
    case 'handle':
      return { 'tasks.handle': _.lt(NEVER) };
    case 'dueToday':
      return { dueBy: today };
    case 'overdue':
      return { dueBy: _.lt(today) };
    case 'dueSoon':
      return { dueBy: _.lte(addWorkingDays(today, 2, calendar)) };
    case 'received':
      return { state: 'received' };
    case 'accepted':
      return { state: _.in(['accepted', 'suspended']) };
    case 'lateEntries':
      return { 'tasks.lateEntry': _.lt(NEVER) };
    case 'unentered':
      return { 'tasks.enter12315': _.lt(NEVER) };
    case 'closed':
      return { state: 'closed' };
  }
}

/** A case stands in the lists of its office and of the one that took it in; every case in those of whoever leads the bureau. */
const inOffice = (office: Reader['office'], more: Where): Where => ({
  offices: office === 'all' ? EVERY_OFFICE : office,
  ...more,
});

/** One's own cases are asked for by the member, every other list by the office. */
function listWhere(chip: Chip, reader: Reader, day: Day): Where {
  const where = chipWhere(chip, reader, day);
  return chip === 'mine' ? where : inOffice(reader.office, where);
}

const sorting: Partial<Record<Chip, Sorting>> = {
  unentered: 'tasks.enter12315',
  handle: 'tasks.handle',
  lateEntries: 'tasks.lateEntry',
};

/** In each of these lists: an index is read from the first of them, which narrows most. */
const inLists = (marks: readonly string[]): Where[] => marks.map((lists) => ({ lists }));

/** How the desk asked for its list: sorted otherwise than by what a chip is about, or narrowed. */
export interface Asked {
  sort?: Sort;
  narrowed?: Narrowed;
}

const sortedBy: Record<Sort, [Sorting, 'asc' | 'desc']> = {
  due: ['dueBy', 'asc'],
  received: ['receivedAt', 'desc'],
  amount: ['keys.amount', 'desc'],
  shop: ['keys.shop', 'asc'],
  officer: ['keys.officer', 'asc'],
};

/**
 * A page of a chip's list. Sorted or narrowed it is read from the index of the lists, where what is open and what has ended lie apart: what
 * it costs does not grow with what has ended.
 */
export function queuePage(
  reader: Reader,
  chip: Chip,
  day: Day,
  cursor?: string,
  { sort, narrowed = {} }: Asked = {},
): Promise<Page> {
  if (sort || Object.keys(narrowed).length > 0) {
    const marks = marksAsked(
      chip === 'closed' ? 'closed' : 'open',
      reader.office === 'all' ? EVERY_OFFICE : reader.office,
      narrowed,
    );
    const [field, direction] = sortedBy[sort ?? (chip === 'closed' ? 'received' : 'due')];
    return page([...inLists(marks), chipWhere(chip, reader, day)], field, direction, cursor);
  }
  const where = listWhere(chip, reader, day);
  if (chip === 'closed') return page(where, 'receivedAt', 'desc', cursor);
  return page(where, sorting[chip] ?? 'dueBy', 'asc', cursor);
}

/** What there is to do has a count; what is closed only grows, and counting it would read every case there ever was. */
export type Counted = Exclude<Chip, 'closed'>;
/** The chips of the list that have a count; what is due today and what is late are counted on the first page. */
export const queueCounted = ['dueSoon', 'mine', 'received', 'accepted', 'handle', 'lateEntries', 'unentered'] as const;

/** How many each of these chips has, at most 100. */
export async function queueCounts<C extends Counted>(
  reader: Reader,
  day: Day,
  counted: readonly C[],
): Promise<Record<C, number>> {
  const totals = await Promise.all(counted.map((chip) => countOf('complaints', listWhere(chip, reader, day))));
  return Object.fromEntries(counted.map((chip, index) => [chip, totals[index] ?? 0])) as Record<C, number>;
}

/** How many are due today and how many were due before, each at most 100, by one question. */
export async function dueCounts({ office }: Reader, { today }: Day): Promise<Record<'dueToday' | 'overdue', number>> {
  const { aggregate } = db.command;
  const one = (is: unknown) => aggregate.sum(aggregate.cond({ if: is, then: 1, else: 0 }));
  const grouped = db
    .collection('complaints')
    .aggregate()
    .match(inOffice(office, { dueBy: _.lte(today) }))
    // The latest first: however many are overdue, what is due today is counted.
    .sort({ dueBy: -1 })
    .limit(MOST_LOAD)
    .group({ _id: null, dueToday: one(aggregate.eq(['$dueBy', today])), overdue: one(aggregate.lt(['$dueBy', today])) });
  const { list } = (await grouped.end()) as { list: { dueToday: number; overdue: number }[] };
  const { dueToday = 0, overdue = 0 } = list[0] ?? {};
  return { dueToday: Math.min(MOST_COUNTED, dueToday), overdue: Math.min(MOST_COUNTED, overdue) };
}

/** How many open cases rest on a year whose arrangement is not known; at most 100, as the chips count. */
export function provisionalCount(office: Reader['office']): Promise<number> {
  return countOf('complaints', inOffice(office, { 'tasks.provisional': _.lt(NEVER) }));
}

/** The next day, after today, on which a case of the office is due. */
export async function nextDueOn(office: Reader['office'], today: CivilDate): Promise<CivilDate | undefined> {
  const query = db
    .collection('complaints')
    .where(inOffice(office, { dueBy: _.gt(today).and(_.lt(NEVER)) }))
    .orderBy('dueBy', 'asc');
  const { data } = await answered(query.limit(1).get());
  return (data as Kept<Complaint>[])[0]?.dueBy;
}

/** Complaints of every office on which something is due until that day, nearest first. */
export function duePage(until: CivilDate, cursor?: string): Promise<Page> {
  return page(inOffice('all', { dueBy: _.lte(until) }), 'dueBy', 'asc', cursor);
}

/** Complaints of every office that were to be in the national platform by that day and are not, oldest first. */
export function unenteredPage(until: CivilDate, cursor?: string): Promise<Page> {
  return page(inOffice('all', { 'tasks.enter12315': _.lte(until) }), 'tasks.enter12315', 'asc', cursor);
}

/** Complaints of every office with work beside the periods that was to be done by that day, oldest first. */
export function handlePage(until: CivilDate, cursor?: string): Promise<Page> {
  return page(inOffice('all', { 'tasks.handle': _.lte(until) }), 'tasks.handle', 'asc', cursor);
}

/** What a search asks for: a form, the beginning of one, or a word that has each of these pairs of letters. */
export interface Sought {
  by: FoundBy;
  value: string;
  how: 'is' | 'begins' | 'holds';
}

function soughtWhere({ by, value, how }: Sought): Where {
  if (how === 'holds') return { find: _.all(pairsOf(value).map((pair) => findForm(by, pair))) };
  const form = findForm(by, value);
  if (how === 'is') return { find: form };
  return { find: db.RegExp({ regexp: `^${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, options: '' }) };
}

/** Whose cases a search reads: a reader's, and of those only what nobody else handles where `handledBy` is named. */
export interface Among {
  office: Reader['office'];
  handledBy?: string;
}

/** A page of the complaints that are found by this; the newest first. */
export function soughtPage(sought: Sought, { office, handledBy }: Among, cursor?: string, size = PAGE): Promise<Page> {
  const own = handledBy ? { 'handler.member': _.in([handledBy, null]) } : {};
  return page(inOffice(office, { ...soughtWhere(sought), ...own }), 'receivedAt', 'desc', cursor, size);
}

/** A page of the complaints linked with one of these entries of the register, the newest first. */
export function linkedPage(merchants: readonly string[], cursor?: string): Promise<Page> {
  const forms = merchants.map((one) => findForm('merchant', one));
  return page(inOffice('all', { find: anyOf(forms) }), 'receivedAt', 'desc', cursor, PAGE);
}

/** Complaints with a step that waits for a second person, the longest waiting first. */
export function secondPage(office: Reader['office'], cursor?: string): Promise<Page> {
  return page(inOffice(office, { 'tasks.second': _.lt(NEVER) }), 'tasks.second', 'asc', cursor);
}

/** Of as many such complaints as are counted, what the steps are read from; `next` is where the others begin. */
export async function withSecondSteps(
  office: Reader['office'],
  cursor?: string,
): Promise<{ cases: WithSecondSteps[]; next?: string }> {
  const fields = Object.fromEntries([...secondStepFields, 'tasks'].map((field) => [field, true]));
  const waiting = behind(inOffice(office, { 'tasks.second': _.lt(NEVER) }), 'tasks.second', 'asc', cursor);
  const { data } = await answered(waiting.limit(MOST_COUNTED).field(fields).get());
  const last = (data as Kept<Complaint>[]).at(-1);
  return {
    cases: data as unknown as WithSecondSteps[],
    next: data.length === MOST_COUNTED && last ? `${valueAt(last, 'tasks.second')}~${last._id}` : undefined,
  };
}

/** Open complaints of the reader's lists that are due today or later, the nearest first. */
export function notYetLatePage(office: Reader['office'], today: CivilDate, cursor?: string): Promise<Page> {
  return page(inOffice(office, { dueBy: _.gte(today).and(_.lt(NEVER)) }), 'dueBy', 'asc', cursor);
}

/** Open complaints of the reader's lists by the office they lie at, with how many are over their day; `more`: there are others, not counted. */
export async function loads(
  office: Reader['office'],
  today: CivilDate,
): Promise<{ offices: { office: string; open: number; late: number }[]; more: boolean }> {
  const { aggregate } = db.command;
  const grouped = db
    .collection('complaints')
    .aggregate()
    .match(inOffice(office, { dueBy: _.lt(NEVER) }))
    .limit(MOST_LOAD + 1)
    .group({
      _id: '$office',
      open: aggregate.sum(1),
      late: aggregate.sum(aggregate.cond({ if: aggregate.lt(['$dueBy', today]), then: 1, else: 0 })),
    });
  const { list } = (await grouped.limit(100).end()) as { list: { _id: string; open: number; late: number }[] };
  const offices = list.map(({ _id, open, late }) => ({ office: _id, open, late }));
  return { offices, more: offices.reduce((sum, { open }) => sum + open, 0) > MOST_LOAD };
}

/** Open complaints about a merchant's shop that were accepted and are not at their end, the newest first. */
export function openAgainst(actor: Holder): Promise<Page> {
  return page({ ...answeredBy(actor), state: _.in(['accepted', 'suspended']) }, 'receivedAt', 'desc');
}

/** One page of the closed complaints about a merchant's shop on which something still waits, be it for the bureau alone; the newest first. */
export function waitingAgainst(actor: Holder, cursor?: string): Promise<Page> {
  const waits = { ...answeredBy(actor), state: 'closed', 'tasks.handle': _.lt(NEVER) };
  return page(waits, 'receivedAt', 'desc', cursor);
}

/** The lists of what is still to do, each with the day it sorts by. */
const todoSorting = { due: 'dueBy', enter12315: 'tasks.enter12315', handle: 'tasks.handle' } as const satisfies Record<
  TodoList,
  Sorting
>;

/** Somebody at a desk, and who handles at the same office besides. */
interface Seat {
  member: string;
  office: string;
  /** Takes in or leads: has what no handler of the office has. */
  takes: boolean;
  leads: boolean;
  handlers: readonly string[];
}

/** Cases of an office with something to be done by that day for this person; an officer's own, and to a leader what is over its day. */
export function todoPage(
  list: TodoList,
  { member, office, takes, leads, handlers }: Seat,
  until: CivilDate,
  today: CivilDate,
  cursor?: string,
) {
  const field = todoSorting[list];
  const others = handlers.filter((one) => one !== member);
  // An officer's own lie together along an index of their own.
  if (!takes && !leads) return page({ 'handler.member': member, office, [field]: _.lte(until) }, field, 'asc', cursor);
  const own = { 'handler.member': _.nin(others) };
  // Where the case was handed on, the office that took it in has nothing to do on it.
  const here = { offices: office, office, [field]: _.lte(until) };
  const where = _.and([here, leads ? _.or([own, { [field]: _.lt(today) }]) : own]);
  return page(where as unknown as Where, field, 'asc', cursor);
}

/** The complaint of this case number. */
export async function complaintByNo(no: string): Promise<Complaint | undefined> {
  return (await soughtPage({ by: 'no', value: no, how: 'is' }, { office: 'all' }, undefined, 1)).complaints[0];
}

/** Which of these people is called how, in the order of their names. */
export async function namesOf(members: readonly string[]): Promise<{ member: string; name: string }[]> {
  if (members.length === 0) return [];
  const query = db
    .collection('members')
    .where({ _id: _.in([...members]) })
    .field({ name: true });
  const { data } = await answered(query.limit(members.length).get());
  const people = (data as { _id: string; name?: string }[]).map(({ _id, name = '' }) => ({ member: _id, name }));
  return people.filter(({ name }) => name).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** How many complaints about the shop of this one, by its name or its code, came in between two instants, at most 100. */
export function countOfShop(complaint: Complaint, office: Reader['office'], from: number, to: number): Promise<number> {
  const [name = '', code] = shopForms(complaint);
  const forms = [findForm('respondent', name), ...(code ? [findForm('uscc', code)] : [])];
  return countOf('complaints', inOffice(office, { find: _.in(forms), receivedAt: _.and(_.gte(from), _.lte(to)) }));
}

/** The newest complaints about the shop of this one on which something is still to be done, so many of each of its names. */
export async function openOfShop(complaint: Complaint, office: Reader['office'], most: number): Promise<Complaint[]> {
  const asked = shopForms(complaint).map((shop) => {
    const marks = marksAsked('open', office === 'all' ? EVERY_OFFICE : office, { shop });
    return page(inLists(marks), 'receivedAt', 'desc', undefined, most);
  });
  const found = (await Promise.all(asked)).flatMap(({ complaints }) => complaints);
  return [...new Map(found.map((one) => [one._id, one])).values()].sort((a, b) => b.receivedAt - a.receivedAt);
}

/** Every other complaint of the same person, by account, telephone number or name: what a new one is held against, so none may be missing. */
export async function complaintsOfSame({ complainant }: Complaint): Promise<Complaint[]> {
  const { member, phone, name } = complainant;
  const forms = [findForm('phone', normalCode(phone)), findForm('complainant', normalName(name))];
  const [own, others] = await Promise.all([
    member ? allOf<Kept<Complaint>>('complaints', { 'complainant.member': member }) : [],
    allOf<Kept<Complaint>>('complaints', { find: _.in(forms) }),
  ]);
  const found = [...own, ...others].map(withoutHead).sort((a, b) => b.receivedAt - a.receivedAt);
  return [...new Map(found.map((one) => [one._id, one])).values()];
}

/**
 * A page of the desk of one merchant: what waits and what goes on by its day, what has ended the newest first. The cursor is an id, because neither
 * the bureau's own days nor when a complaint came in are told to a merchant; one that is not on this list begins anew.
 */
export async function shopPage(merchant: string, list: ShopList, after?: string): Promise<Page> {
  const lists = shopMark(merchant, list);
  const last = after ? await read<Kept<Complaint>>('complaints', after) : undefined;
  const [field, direction] = list === 'ended' ? (['receivedAt', 'desc'] as const) : (['dueBy', 'asc'] as const);
  const cursor = last?.lists?.includes(lists) ? `${valueAt(last, field)}~${last._id}` : undefined;
  const { complaints, next } = await page({ lists }, field, direction, cursor);
  return { complaints, next: next && complaints.at(-1)?._id };
}

/** The newest cases of a merchant that ended, of each what its figures are counted from; one more than are counted tells of others. */
export async function endedOfShop(merchant: string): Promise<Pick<Complaint, (typeof figureFields)[number]>[]> {
  const query = db
    .collection('complaints')
    .where({ lists: shopMark(merchant, 'ended') })
    .orderBy('receivedAt', 'desc')
    .orderBy('_id', 'desc');
  const { data } = await answered(
    query
      .limit(MOST_FIGURES + 1)
      .field(only(figureFields))
      .get(),
  );
  return data as Complaint[];
}
