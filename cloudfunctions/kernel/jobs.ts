import { randomUUID } from 'node:crypto';
import type { Moment } from '@domain/lifecycle';
import { without } from '@domain/without';
import { Refused } from './refused';
import { answered, db, insertAll, isConflict, read, type Stored } from './store';

/** What one step did, and where the next one begins; none: the work is done. */
export interface Step {
  done: number;
  next?: string;
  /** There is nothing to do at `next` for now: the next timer looks there again. */
  waits?: true;
}

/**
 * Work that outlasts one call, done in steps. A timer may be skipped or run twice, and an instance dies whenever it likes: a step that is
 * made again from the same cursor must change nothing more.
 */
export interface Job {
  name: string;
  /** Waits until somebody asks for it; without it every timer begins it anew. */
  asked?: true;
  /** `cursor` is where the step before ended, absent at the beginning. */
  step: (moment: Moment, cursor: string | undefined) => Promise<Step>;
}

/** How far a job is. */
export interface Progress extends Stored {
  /** UTC ms; until then the job belongs to `holder`. */
  until: number;
  holder?: string;
  /** UTC ms of the last time it ran, and of the beginning and end of the latest pass over everything. */
  lastRun?: number;
  startedAt?: number;
  finishedAt?: number;
  /** Where the pass goes on; absent between two passes. */
  cursor?: string;
  /** Done in this pass, or in the last one. */
  done: number;
  /** Somebody wants it stopped; it goes on from its cursor when somebody says so. */
  stopped?: true;
  /** How often it was written: who decided on another one than lies there writes nothing. */
  turn?: number;
}

/** Longer than a function may run: a lease outlives its owner only when that one was killed. */
const LEASE_MS = 120_000;
/** One call takes no further step after so long; the next one goes on. */
export const LONG_ENOUGH_MS = 20_000;
/** Where a pass begins, for a job that is asked for: it has something to do and no cursor yet. */
const BEGINNING = '';

const nothing = (name: string): Progress => ({ _id: name, until: 0, done: 0 });
const underWay = ({ cursor }: Progress) => cursor !== undefined;

/** How far each of these is, by name, in one question; one that never ran is missing. */
export async function progressOfAll(all: readonly Job[]): Promise<Map<string, Progress>> {
  const query = db.collection('jobs').where({ _id: db.command.in(all.map(({ name }) => name)) });
  const { data } = await answered(query.limit(all.length).get());
  return new Map((data as Progress[]).map((one) => [one._id, one]));
}

/** How far it is, for whoever waits for it. */
export async function progressOf(job: Job): Promise<Progress> {
  return (await read<Progress>('jobs', job.name)) ?? nothing(job.name);
}

/** As often as others get in between before it is given up; each of them got further. */
const ATTEMPTS = 8;
const fieldsOf = ({ _id, ...fields }: Progress) => fields;

/** The same progress as it was read; what a field that is absent is asked for tells it from every other. */
const unchanged = ({ _id, turn }: Progress) => ({ _id, turn: turn ?? db.command.exists(false) });

/**
 * Changes the progress of a job, one document that nothing else is written with, where it still is what `next` decided on: a write that asks
 * for it is two round trips fewer than a transaction, and a timer has some forty jobs. Answers what was written, undefined where nothing was.
 */
async function change(
  job: Job,
  next: (before: Progress) => Progress | undefined,
  known?: Progress,
): Promise<Progress | undefined> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const read = attempt === 1 && known ? known : await readJob(job);
    const before = read ?? nothing(job.name);
    const decided = next(before);
    if (!decided) return undefined;
    const after = { ...decided, turn: (before.turn ?? 0) + 1 };
    if (read ? await replaced(read, after) : await added(after)) return after;
  }
  throw new Refused({ refused: 'busy' });
}

const readJob = (job: Job) => read<Progress>('jobs', job.name);

async function replaced(before: Progress, after: Progress): Promise<boolean> {
  const gone = Object.keys(before).filter((field) => !(field in after));
  const data = { ...fieldsOf(after), ...Object.fromEntries(gone.map((field) => [field, db.command.remove()])) };
  const { stats } = await answered(db.collection('jobs').where(unchanged(before)).update({ data }));
  return stats.updated === 1;
}

/** False where another one was first. */
async function added(progress: Progress): Promise<boolean> {
  try {
    await insertAll('jobs', [progress]);
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}

/** Asks for a pass, or lets a stopped one go on; one that is under way stays as it is. */
export async function ask(job: Job, { now }: Moment): Promise<void> {
  await change(job, (before) => {
    if (underWay(before)) return without(before, 'stopped');
    return { ...without(without(before, 'finishedAt'), 'stopped'), cursor: BEGINNING, done: 0, startedAt: now };
  });
}

/** Stops it after the step it is at. */
export async function stop(job: Job): Promise<void> {
  await change(job, (before) => (underWay(before) ? { ...before, stopped: true } : undefined));
}

/** What one turn of a job came to; `more`: it would go on at once. */
export interface Turn {
  done: number;
  more: boolean;
}

/**
 * Takes steps of a job, unless another instance is at it, it was stopped, or nobody asked for it; answers what it came to, or undefined
 * when it was not its turn. Each step is noted before the next: whoever takes over goes on where this one ended. After `end` (of
 * `performance.now()`) no further one is begun. `known` is its progress as it was read a moment ago, to save reading it again.
 */
export async function runJob(
  job: Job,
  moment: Moment,
  end = performance.now() + LONG_ENOUGH_MS,
  known?: Progress,
): Promise<Turn | undefined> {
  const { now } = moment;
  const holder = randomUUID();
  const taken = await change(
    job,
    (before) => {
      const held = before.until > now && before.until <= now + LEASE_MS;
      if (held || before.stopped || (job.asked && !underWay(before))) return undefined;
      const pass = underWay(before) ? {} : { done: 0, startedAt: now, cursor: BEGINNING };
      return { ...before, ...pass, holder, until: now + LEASE_MS };
    },
    known,
  );
  if (!taken) return undefined;
  let at = taken;
  for (;;) {
    const { done, next, waits } = await job.step(moment, at.cursor || undefined).catch(async (cause: unknown) => {
      // Given back at once: the next turn need not wait for a lease that nobody holds.
      await change(job, (before) => (before.holder === holder ? { ...without(before, 'holder'), until: 0 } : undefined));
      throw cause;
    });
    const on = next !== undefined && !waits && performance.now() < end;
    const noted = await change(
      job,
      (before) => {
        // Thought dead, and another one took over: it knows where to go on.
        if (before.holder !== holder) return undefined;
        const goes = on && !before.stopped;
        const held = goes ? before : without(before, 'holder');
        const after = { ...held, done: before.done + done, lastRun: now, until: goes ? now + LEASE_MS : 0 };
        return next === undefined ? { ...without(after, 'cursor'), finishedAt: now } : { ...after, cursor: next };
      },
      at,
    );
    if (!noted) return { done: at.done - taken.done, more: false };
    at = noted;
    if (at.until === 0) return { done: at.done - taken.done, more: next !== undefined && !waits && !at.stopped };
  }
}

/**
 * Lets each of these jobs have its turn, and those that have more a further one, until `end` (of `performance.now()`): a turn is a fair part
 * of the whole, so that no job with much to do keeps the others waiting. The first turn everybody has, however late it is.
 */
export async function inTurns(
  all: readonly Job[],
  turn: (job: Job, end: number) => Promise<boolean>,
  end: number,
  clock: () => number = () => performance.now(),
): Promise<void> {
  let left = all;
  for (let round = 1; left.length && (round === 1 || clock() < end); round += 1) {
    const more: Job[] = [];
    const part = Math.max(0, end - clock()) / left.length;
    for (const job of left) {
      if (round > 1 && clock() >= end) break;
      if (await turn(job, Math.min(end, clock() + part))) more.push(job);
    }
    left = more;
  }
}
