import { plusDays, startOfDay } from '@domain/civil-date';
import type { Moment } from '@domain/lifecycle';
import type { Job, Step } from '../../kernel/jobs';
import { countSlice } from './counting';
import { foldSlice } from './folding';
import { watermark } from './folds';
import { follow } from './following';
import { forget } from './forgetting';
import { gather } from './gathering';
import { note } from './noting';
import { beginNight, goOn, nightUnderWay } from './stages';
import { tally } from './tallying';

/** A day's last events are folded some minutes after it is over. */
const SETTLED_MS = 5 * 60_000;

const stages = { tally, gather, note, follow, forget };

/**
 * First what happened is folded, some events a step; once a day is over, what changed of it and of the days before is counted, some
 * complaints a step; then its night is looked at, one time, some complaints or one matter a step. Where it is stands in what it wrote: a
 * step that is made again finds it done.
 */
async function signalNext(moment: Moment): Promise<Step> {
  const underWay = await nightUnderWay();
  if (underWay) {
    await goOn(underWay, stages, moment);
    return { done: 1, next: 'night' };
  }
  const folded = await foldSlice(moment.now);
  if (folded) return { done: folded, next: 'fold' };
  const night = plusDays(moment.today, -1);
  const isOver = moment.now >= startOfDay(moment.today) + SETTLED_MS;
  if (!isOver || ((await watermark()).night ?? '') >= night) return { done: 0 };
  if (await countSlice(night)) return { done: 1, next: 'count' };
  await beginNight(night);
  return { done: 1, next: 'night' };
}

export const signalJob: Job = { name: 'bulletins.signals', step: signalNext };
