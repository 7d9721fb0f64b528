import type { Moment } from '@domain/lifecycle';
import type { Job, Step } from '../kernel/jobs';
import { inTransaction } from '../kernel/store';
import { SETTLED_MS } from './folding';
import { isAfter, linesUntil, markOf } from './ledger';
import { lineMark, lineMarkIn, lineUp, putLineMark } from './lines';

/** Events of one step: with all lines of their cases a few hundred documents. */
const SLICE = 100;

/** One slice a step: first the lines, then the mark. Whoever was cut off in between writes the same lines again. */
async function lineNext({ now }: Moment): Promise<Step> {
  const from = await lineMark();
  const events = await linesUntil(now - SETTLED_MS, from, SLICE);
  const last = events.at(-1);
  if (!last) return { done: 0 };
  await lineUp(events);
  const moved = await inTransaction(async (tx) => {
    if (isAfter(await lineMarkIn(tx), from)) return false;
    await putLineMark(tx, markOf(last));
    return true;
  });
  return { done: moved ? events.length : 0, next: 'mark' };
}

/** Begins at the first event where there are no lines yet: older data gets them by itself. */
export const lineJob: Job = { name: 'indicators.lines', step: lineNext };
