import { plusDays } from '@domain/civil-date';
import { knownFrom, openFrom } from '@domain/signal/folding';
import { WINDOW_DAYS } from '@domain/signal/windows';
import { answered, db, inTransaction } from '../../kernel/store';
import { watermarkIn, type Watermark } from './folds';
import { forgetDay, oldestDayBefore } from './sightings';
import type { Stage } from './stages';

const _ = db.command;
/** What no comparison reaches any more: three years, the four weeks and their neighbours. */
const KEPT_DAYS = 3 * 366 + 5 * WINDOW_DAYS;
/** Counts of one transaction. */
const COUNTS = 18;

/**
 * Forgets who complained on one day that is counted for good, then counts that no comparison reaches; with the last of them the night is
 * over. Days are closed before anything of them is forgotten: what changes later can no longer be counted with half of them.
 */
export const forget: Stage = async ({ night, done }) => {
  if (done === 0)
    await inTransaction(async (tx) => tx.put('signalFolds', { ...(await watermarkIn(tx)), open: openFrom(night) } as Watermark));
  const day = await oldestDayBefore(knownFrom(night));
  if (day) {
    await forgetDay(day);
    return { done: done + 1 };
  }
  const query = db.collection('signalFolds').where({ _id: _.lt(plusDays(night, -KEPT_DAYS)) });
  const { data } = await answered(query.orderBy('_id', 'asc').limit(COUNTS).field({ _id: true }).get());
  const isLast = data.length < COUNTS;
  await inTransaction(async (tx) => {
    for (const { _id } of data) await tx.remove('signalFolds', String(_id));
    if (isLast) await tx.put('signalFolds', { ...(await watermarkIn(tx)), night } as Watermark);
  });
  return isLast ? { stage: 'over' } : { done: done + 1 };
};
