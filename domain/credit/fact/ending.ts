import { sayFullDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import type { RepairDates } from '../dates/dates';
import type { CreditFact } from './fact';

/** A publication that is said to have run out before its last day has: the day, or how it ended, is wrong. Pure. */
export function tooEarly({ ended }: Pick<CreditFact, 'ended'>, { end }: RepairDates): Refusal | undefined {
  if (ended?.why !== 'automatic' || !end || ended.on > end.on) return undefined;
  return refuse('invalid-input', {
    fields: { on: `公示期到 ${sayFullDate(end.on)} 届满，第二天起才停止公示，请核对。` },
  });
}
