import { isCivilDate, type CivilDate } from '@domain/civil-date';
import type { Figure } from '@domain/indicator/ledger/figure';
import type { Month } from '@domain/indicator/ledger/folded';
import { linesWith, NEVER, type CaseLine } from '@domain/indicator/ledger/lines';
import { answered, db, insertAll, isConflict, read, type Stored, type Transaction } from '../kernel/store';
import { fewLinesAfter, START, type Line, type Mark } from './ledger';

const _ = db.command;
/** The most the cloud answers at once, and what is inserted with one request. */
const PAGE = 1000;
const INSERTED = 200;

/** How far the lines are written: everything behind is the tail. */
interface LineMark extends Stored {
  upTo: Mark;
}

const MARK_ID = 'lines';
/** Where it lies. */
export const lineMarkPlace = { collection: 'figures', id: MARK_ID } as const;

const upToOf = (mark: LineMark | undefined): Mark => mark?.upTo ?? START;
export const lineMark = async (): Promise<Mark> => upToOf(await read<LineMark>('figures', MARK_ID));
export const lineMarkIn = async (tx: Transaction): Promise<Mark> => upToOf(await tx.get<LineMark>('figures', MARK_ID));
export const putLineMark = (tx: Transaction, upTo: Mark) => tx.put('figures', { _id: MARK_ID, upTo } as LineMark);

/** Whether it lies there as it was written: another one is in no list, and the night names it. */
function isLine(value: unknown): value is CaseLine {
  const { at, subject, day, from, until, n, d, lists } = value as Partial<CaseLine>;
  const days = [day, from, until].every((one) => typeof one === 'string' && isCivilDate(one));
  return days && typeof subject?.id === 'string' && [at, n, d].every(Number.isSafeInteger) && Array.isArray(lists);
}

/** Every line of these, whatever there are. */
async function everyLine(where: object): Promise<{ lines: CaseLine[]; spoilt: string[] }> {
  const lines: CaseLine[] = [];
  const spoilt: string[] = [];
  for (let id = ''; ;) {
    const query = db.collection('lines').where(_.and([where, { _id: _.gt(id) }]));
    const { data } = await answered(query.orderBy('_id', 'asc').limit(PAGE).get());
    for (const one of data as unknown as CaseLine[])
      if (isLine(one)) lines.push(one);
      else spoilt.push((one as CaseLine)._id);
    const last = data.at(-1);
    if (!last || data.length < PAGE) return { lines, spoilt };
    id = String(last._id);
  }
}

export const linesOfDay = (day: CivilDate) => everyLine({ day });

/** New ones; over what lies in the place of one, as another instance left it or as nobody writes it. */
async function insertOver(lines: readonly CaseLine[]): Promise<void> {
  try {
    await insertAll('lines', lines);
  } catch (error) {
    if (!isConflict(error)) throw error;
    for (const { _id, ...data } of lines) await db.collection('lines').doc(_id).set({ data });
  }
}

/** Makes what lies there (`before`) into what there is to be; an interrupted one is gone on with by being made again. */
export async function writeLines(before: readonly CaseLine[], after: readonly CaseLine[]): Promise<number> {
  const was = new Map(before.map((line) => [line._id, line]));
  const is = new Map(after.map((line) => [line._id, line]));
  const fresh = after.filter(({ _id }) => !was.has(_id));
  for (let at = 0; at < fresh.length; at += INSERTED) await insertOver(fresh.slice(at, at + INSERTED));
  const changed = after.filter(({ _id, until }) => was.get(_id) && was.get(_id)?.until !== until);
  for (const until of new Set(changed.map((line) => line.until))) {
    const ids = changed.flatMap((line) => (line.until === until ? line._id : []));
    await inSlices(ids, (some) => some.update({ data: { until, open: until === NEVER } }));
  }
  const gone = before.flatMap(({ _id }) => (is.has(_id) ? [] : _id));
  await removeLines(gone);
  return fresh.length + changed.length + gone.length;
}

type Some = ReturnType<ReturnType<typeof db.collection>['where']>;
async function inSlices(ids: readonly string[], work: (some: Some) => Promise<unknown> | void): Promise<void> {
  for (let at = 0; at < ids.length; at += INSERTED)
    await work(db.collection('lines').where({ _id: _.in(ids.slice(at, at + INSERTED)) }));
}

export const removeLines = (ids: readonly string[]) => inSlices(ids, (some) => some.remove());

/** Writes the lines of these events beside those of their cases; made again it changes nothing more. */
export async function lineUp(events: readonly Line[]): Promise<void> {
  const cases = [...new Set(events.flatMap(({ subject }) => (subject.kind === 'complaint' ? subject.id : [])))];
  if (!cases.length) return;
  const { lines } = await everyLine({ 'subject.id': _.in(cases) });
  await writeLines(lines, linesWith(lines, events));
}

/** A place in a list that goes by day, then by the day from which it is true, then by its name. */
export interface Place {
  day: CivilDate;
  from: CivilDate;
  id: string;
}

export const placeOf = ({ day, from, _id }: CaseLine): Place => ({ day, from, id: _id });
const nameOf = ({ day, from, id }: Place) => `${day}~${from}~${id}`;
export const isNewer = (a: CaseLine, b: CaseLine) => nameOf(placeOf(a)) > nameOf(placeOf(b));
export const cursorOf = (line: CaseLine) => nameOf(placeOf(line));
export function placeAt(cursor: string): Place {
  const [day = '', from = '', id = ''] = cursor.split('~');
  return { day, from, id };
}

export interface Span {
  list: string;
  first: CivilDate;
  last: CivilDate;
  asOf: CivilDate;
  /** Only those whose own value lies here; both ends included. */
  value?: { from: number; to: number } | undefined;
}

const hasValue = ({ n }: CaseLine, value: Span['value']) => !value || (n >= value.from && n <= value.to);

/** Whether it stands in the list as of that day. */
export const standsIn = (line: CaseLine, { list, first, last, asOf, value }: Span): boolean =>
  hasValue(line, value) &&
  line.lists.includes(list) &&
  line.day >= first &&
  line.day <= last &&
  line.from <= asOf &&
  asOf < line.until;

/**
 * The newest lines of a list behind a place, each of its alternatives one stretch of the index. Nothing is true before its day: of the day
 * `asOf` itself those that are true by then, and of the days before all of them, but what was to be known later. What is taken back is
 * asked for only as of a day that is over, since nothing is taken back on a day to come.
 */
export async function newestOf(
  { list, first, last, asOf, value }: Span,
  today: CivilDate,
  after: Place | undefined,
  most: number,
): Promise<CaseLine[]> {
  const stretches = after
    ? [
        { day: _.gte(first).and(_.lt(after.day)), from: _.lte(asOf) },
        { day: after.day, from: _.lt(after.from) },
        { day: after.day, from: after.from, _id: _.lt(after.id) },
      ]
    : last < asOf
      ? [{ day: _.gte(first).and(_.lte(last)), from: _.lte(asOf) }]
      : [
          { day: _.gte(first).and(_.lt(asOf)), from: _.lte(asOf) },
          { day: asOf, from: asOf },
        ];
  const only = value ? { n: _.gte(value.from).and(_.lte(value.to)) } : {};
  const open = stretches.map((one) => ({ lists: list, open: true, ...one, ...only }));
  const past = asOf < today ? stretches.map((one) => ({ lists: list, open: false, until: _.gt(asOf), ...one, ...only })) : [];
  const query = db.collection('lines').where(_.or([...open, ...past]));
  const ordered = query.orderBy('day', 'desc').orderBy('from', 'desc').orderBy('_id', 'desc');
  const { data } = await answered(ordered.limit(most).get());
  return (data as unknown as CaseLine[]).filter(isLine);
}

/** What in these lists becomes true after a day and by another, the nearest first, behind a place. */
export async function becomingTrue(
  lists: readonly string[],
  { after, until }: { after: CivilDate; until: CivilDate },
  behind: Place | undefined,
  most: number,
): Promise<CaseLine[]> {
  const stretches = behind
    ? [{ from: _.gt(behind.from).and(_.lte(until)) }, { from: behind.from, _id: _.gt(behind.id) }]
    : [{ from: _.gt(after).and(_.lte(until)) }];
  const all = stretches.flatMap((one) => lists.map((list) => ({ lists: list, open: true, ...one })));
  const query = db.collection('lines').where(_.or(all)).orderBy('from', 'asc').orderBy('_id', 'asc');
  const { data } = await answered(query.limit(most).get());
  return (data as unknown as CaseLine[]).filter(isLine);
}

/** A longer tail is not read for a list: it then says up to when it stands. */
const SHORT = 10;

/** The events behind the lines, where they are few enough to be read with a page. */
export async function shortTail(mark: Mark): Promise<Line[] | undefined> {
  const tail = await fewLinesAfter(mark, SHORT + 1);
  return tail.length > SHORT ? undefined : tail;
}

/** What the lines of a month that nothing took back add up to, by `<office>.<month> <measure>`. */
export async function openSums(month: Month): Promise<Map<string, Figure>> {
  const { aggregate } = _;
  const where = { day: _.gte(`${month}-01`).and(_.lte(`${month}-31`)), open: true };
  const by = { office: '$office', measure: '$measure' };
  const grouped = db
    .collection('lines')
    .aggregate()
    .match(where)
    .group({ _id: by, n: aggregate.sum('$n'), d: aggregate.sum('$d') });
  const { list } = (await grouped.limit(PAGE).end()) as { list: ({ _id: { office: string; measure: string } } & Figure)[] };
  return new Map(list.map(({ _id: { office, measure }, n, d }) => [`${office}.${month} ${measure}`, { n, d }]));
}
