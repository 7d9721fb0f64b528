import type { Item } from '@domain/content/checks';
import { insertAll, isConflict, type Stored } from './store';

/** What WeChat pushed of a picture, under the trace it is known by, until the timer has read it. */
export interface CheckAnswer extends Stored {
  suggest: Exclude<NonNullable<Item['suggest']>, 'unasked'>;
  /** UTC ms. */
  at: number;
}

/** Kept as it comes: it may come before the trace it answers was written down. Pushed twice it is kept once. */
export async function keepAnswer(answer: CheckAnswer): Promise<void> {
  try {
    await insertAll('checkAnswers', [answer]);
  } catch (error) {
    if (!isConflict(error)) throw error;
  }
}
