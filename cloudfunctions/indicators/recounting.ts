import type { CivilDate } from '@domain/civil-date';
import { monthOf, monthsBetween, type Month } from '@domain/indicator/ledger/folded';
import type { Moment } from '@domain/lifecycle';
import { ask, progressOf, runJob, stop, type Job, type Progress, type Step } from '../kernel/jobs';
import { answered, db, inTransaction } from '../kernel/store';
import { folded, foldedBetween, put, watermark, WATERMARK, type Watermark } from './folding';
import { daysOf, isAfter, linesOn, markOf, START, type Line } from './ledger';

/** The first or the last day on which anything counts. */
async function outermost(direction: 'asc' | 'desc'): Promise<CivilDate | undefined> {
  const query = db.collection('events').where({ 'entries.day': db.command.gt('') });
  const { data } = await answered(query.orderBy('entries.day', direction).limit(1).field({ entries: true }).get());
  const days = (data as unknown as Line[]).flatMap(({ entries }) => entries.map(({ day }) => day)).sort();
  return direction === 'asc' ? days[0] : days.at(-1);
}

/** Every month with a figure: of those the events speak of, and of those that have a folded document. */
async function allMonths(): Promise<Month[]> {
  const [first, last] = await Promise.all([outermost('asc'), outermost('desc')]);
  const counted = first && last ? monthsBetween(monthOf(first), monthOf(last)) : [];
  const kept = (await foldedBetween('0000-01', '9999-12')).map(({ month }) => month);
  return [...new Set([...counted, ...kept])].sort();
}

/**
 * The documents of one month as they come from the events up to the watermark, written over what stood there. Where the timer folds
 * meanwhile, it is counted again from where the watermark then is; answers how many documents there are.
 */
async function recountMonth(month: Month): Promise<number> {
  for (;;) {
    const upTo = await watermark();
    const lines = (await linesOn(daysOf(month)))
      .filter((line) => !isAfter(markOf(line), upTo))
      .map((line) => ({ ...line, entries: line.entries.filter(({ day }) => monthOf(day) === month) }));
    const documents = folded(new Map(), lines);
    const stray = (await foldedBetween(month, month)).filter(({ _id }) => !documents.has(_id));
    const written = await inTransaction(async (tx) => {
      const now = (await tx.get<Watermark>('figures', WATERMARK))?.upTo ?? START;
      if (isAfter(now, upTo)) return false;
      await put(tx, documents.values());
      for (const { _id } of stray) await tx.remove('figures', _id);
      return true;
    });
    if (written) return documents.size;
  }
}

/** One month a step; the cursor is the last month that was counted. */
async function recountNext(_moment: Moment, cursor = ''): Promise<Step> {
  const left = (await allMonths()).filter((month) => month > cursor);
  const [month] = left;
  if (!month) return { done: 0 };
  const done = await recountMonth(month);
  return { done, next: left.length > 1 ? month : undefined };
}

/** Makes every folded document anew from the events; a reader meanwhile sees the old or the new one, both up to the same watermark. */
export const recountJob: Job = { name: 'indicators.recount', asked: true, step: recountNext };

/** How far the recount is: `month` is the last one counted, `documents` what was written in this pass or the last one. */
const told = ({ done, cursor, stopped, startedAt, finishedAt }: Progress) => ({
  documents: done,
  month: cursor || undefined,
  state: cursor === undefined ? ('done' as const) : stopped ? ('stopped' as const) : ('running' as const),
  startedAt,
  finishedAt,
});

export const recountProgress = async () => told(await progressOf(recountJob));

/** Begins a recount, or goes on with a stopped one, as far as one call gets; the timer does the rest. */
export async function recount(moment: Moment) {
  await ask(recountJob, moment);
  await runJob(recountJob, moment);
  return recountProgress();
}

/** Stops it after the month it is at. */
export async function stopRecount() {
  await stop(recountJob);
  return recountProgress();
}
