import { isCivilDate, isOfOurTime, plusDays, type CivilDate } from '@domain/civil-date';
import { monthOf, monthsBetween, type Month } from '@domain/indicator/ledger/folded';
import type { Moment } from '@domain/lifecycle';
import { ask, progressOf, runJob, stop, type Job, type Progress, type Step } from '../kernel/jobs';
import { answered, db } from '../kernel/store';
import { recountMonth } from './months';
import { foldedBetween } from './places';
import { recountDay } from './relining';

const isDay = (day: unknown): day is CivilDate => typeof day === 'string' && isCivilDate(day) && isOfOurTime(day);

/** The first or the last day on which anything counts; what is no day of our time counts nowhere. */
async function outermost(direction: 'asc' | 'desc'): Promise<CivilDate | undefined> {
  const { gte, lt } = db.command;
  const query = db.collection('events').where({ 'entries.day': gte('2000-01-01').and(lt('2100-01-01')) });
  const { data } = await answered(query.orderBy('entries.day', direction).limit(1).field({ entries: true }).get());
  const entries = (data as unknown as { entries: ({ day?: unknown } | null)[] }[]).flatMap(({ entries: all }) => all);
  const days = entries
    .map((one) => one?.day)
    .filter(isDay)
    .sort();
  return direction === 'asc' ? days[0] : days.at(-1);
}

/** Every month with a figure: of those the events speak of, and of those that have a folded document. */
async function allMonths(): Promise<Month[]> {
  const [first, last] = await Promise.all([outermost('asc'), outermost('desc')]);
  const counted = first && last ? monthsBetween(monthOf(first), monthOf(last)) : [];
  const kept = (await foldedBetween('0000-01', '9999-12')).map(({ month }) => month);
  return [...new Set([...counted, ...kept])].sort();
}

/** The day behind the month or the day that was counted last, of the same month. */
function dayAfter(cursor: string): CivilDate | undefined {
  if (!cursor) return undefined;
  const day = cursor.length === 7 ? `${cursor}-01` : plusDays(cursor, 1);
  return day.startsWith(cursor.slice(0, 7)) ? day : undefined;
}

/** The documents of one month a step, then the lines of each of its days; the cursor is the month or the day that was counted last. */
async function recountNext(_moment: Moment, cursor = ''): Promise<Step> {
  const day = dayAfter(cursor);
  if (day) return { done: await recountDay(day), next: day };
  const [month] = (await allMonths()).filter((one) => one > cursor);
  return month ? { done: await recountMonth(month), next: month } : { done: 0 };
}

/** Makes every folded document and line anew from the events; a reader meanwhile sees the old or the new one, both up to the same watermark. */
export const recountJob: Job = { name: 'indicators.recount', asked: true, step: recountNext };

/** How far the recount is: `month` is the last one counted, `documents` what was written in this pass or the last one. */
const told = ({ done, cursor, stopped, startedAt, finishedAt }: Progress) => ({
  documents: done,
  month: cursor?.slice(0, 7) || undefined,
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
