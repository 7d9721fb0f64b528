import type { Moment } from '@domain/lifecycle';
import { staffSeats } from './desks';
import { log } from './log';
import { putNoticeOnce } from './notices';
import { answered, db, inTransaction, type Stored } from './store';

/** A row of a job that could not be done: it is left alone until `retryAt` and does not hold up the others. */
interface Trouble extends Stored {
  job: string;
  /** Id of the row. */
  row: string;
  times: number;
  /** UTC ms. */
  since: number;
  retryAt: number;
}

const MINUTE = 60_000;
/** Minutes to the next try after each that failed; then once a day. */
const pauses = [5, 30, 120, 720, 1440];
const MOST = 100;
const TOO_MANY = 5;
const _ = db.command;

const idOf = (job: string, row: string) => `${job}~${row}`;

/** These rows of a job that failed before, by id. */
async function knownOf(job: string, rows: readonly string[]): Promise<Map<string, Trouble>> {
  const found = new Map<string, Trouble>();
  for (let from = 0; from < rows.length; from += MOST) {
    const ids = rows.slice(from, from + MOST).map((row) => idOf(job, row));
    const { data } = await answered(
      db
        .collection('troubles')
        .where({ _id: _.in(ids) })
        .limit(MOST)
        .get(),
    );
    for (const one of data as unknown as Trouble[]) found.set(one.row, one);
  }
  return found;
}

/** Rows of a job whose next try has come, for a job that goes past each row once. */
export async function dueAgain(job: string, { now }: Moment): Promise<string[]> {
  const query = db.collection('troubles').where({ job, retryAt: _.lte(now) });
  const { data } = await answered(query.orderBy('retryAt', 'asc').limit(MOST).get());
  return (data as unknown as Trouble[]).map(({ row }) => row);
}

/** Every administrator hears once of each row, and once a day of a job that fails as a whole; nothing of what the row holds is told. */
async function tellAdmins(id: string, { now, today }: Moment, job: string, row?: string): Promise<void> {
  const admins = (await staffSeats()).filter(({ roles }) => roles.includes('admin'));
  const title = row ? '有一项自动办的事没有做成' : '有一件定时任务没有做成';
  const body = row
    ? `任务 ${job} 里编号 ${row} 的一项出错，其余的照常在办。程序会隔一阵再试；一直不成的，请把这条告诉维护的人。`
    : `任务 ${job} 今天出错，其余的任务照常在办。程序会再试；明天还收到的，请把这条告诉维护的人。`;
  for (const { member: to } of admins)
    await putNoticeOnce(`t_${id}~${row ? '' : today}~${to}`.replace(/[^\w-]/g, '_'), now, { to, title, body, staff: true });
}

/** Writes the cause into the log alone, and tells the administrators that a job failed, or one row of it. */
export async function tellFailure(job: string, cause: unknown, moment: Moment, row?: string): Promise<void> {
  log({ trace: 'timer', path: job, result: row ? `row ${row}` : 'internal', ms: 0, cause });
  await tellAdmins(`${job}~${row ?? ''}`, moment, job, row);
}

/** Whether the store or the network failed, and not the program on what it read. */
export const isOfTheCloud = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && ('errCode' in cause || 'code' in cause);

/** The row failed once more: it is tried again after a longer pause. */
async function failed(job: string, cause: unknown, moment: Moment, row: string): Promise<void> {
  const _id = idOf(job, row);
  await inTransaction(async (tx) => {
    const before = await tx.get<Trouble>('troubles', _id);
    const times = (before?.times ?? 0) + 1;
    const pause = pauses[times - 1] ?? pauses[pauses.length - 1]!;
    const since = before?.since ?? moment.now;
    const next: Trouble = { _id, job, row, times, since, retryAt: moment.now + pause * MINUTE };
    await (before ? tx.put('troubles', next) : tx.insert('troubles', next));
  });
  await tellFailure(job, cause, moment, row);
}

/** It was done after all. */
const settled = (job: string, row: string): Promise<void> =>
  inTransaction(async (tx) => {
    const _id = idOf(job, row);
    if (await tx.get<Trouble>('troubles', _id)) await tx.remove('troubles', _id);
  });

/**
 * Does each of these rows by itself and answers how much was done: one that throws is left out until its next try, with longer and longer
 * pauses, and the others go on. Where one after the other fails the fault is not theirs: then the job stops here, and the next timer goes on.
 */
export async function eachRow<Row>(
  job: string,
  rows: readonly Row[],
  rowId: (row: Row) => string,
  moment: Moment,
  work: (row: Row) => Promise<number>,
): Promise<number> {
  const known = rows.length ? await knownOf(job, rows.map(rowId)) : new Map<string, Trouble>();
  let done = 0;
  let inARow = 0;
  for (const row of rows) {
    const id = rowId(row);
    const before = known.get(id);
    if (before && before.retryAt > moment.now) continue;
    try {
      done += await work(row);
      inARow = 0;
      if (before) await settled(job, id);
    } catch (cause) {
      await failed(job, cause, moment, id);
      inARow += 1;
      if (inARow >= TOO_MANY) throw cause;
    }
  }
  return done;
}
