import { daysBetween, type CivilDate } from '../civil-date';
import type { MerchantPromise, PastVersion, Wording } from './promise';

/** Civil days that lie at least between the notice of an end and the end itself; no law fixes them, the bureau may choose others. */
export const NOTICE_DAYS = 15;

/** Whether the end named with a notice given on `noticeOn` is far enough. Pure. */
export const noticeLongEnough = (noticeOn: CivilDate, endOn: CivilDate): boolean => daysBetween(noticeOn, endOn) >= NOTICE_DAYS;

/** The promise as the civil day `today` (+08:00) leaves it: ended once its last day is over. Pure. */
export function promiseOn(promise: MerchantPromise, today: CivilDate): MerchantPromise {
  const { state, ending } = promise;
  const standing = state === 'shown' || state === 'suspended';
  return standing && ending && ending.endOn < today ? { ...promise, state: 'ended' } : promise;
}

/** Whether anybody may read it: it is shown, or ended after it was shown, for who bought before keeps it; never while suspended. Pure. */
export function isPublic(promise: MerchantPromise, today: CivilDate): boolean {
  const { state, from, suspensions = [] } = promiseOn(promise, today);
  return from !== undefined && (state === 'shown' || state === 'ended') && suspensions.every(({ lifted }) => lifted);
}

/** One version with the days in which it stood; without `until` it stands. */
export interface Standing {
  n: number;
  wording: Wording;
  from: CivilDate;
  until?: CivilDate;
}

const past = ({ n, wording, from, until }: PastVersion): Standing => ({ n, wording, from, until });

/** Every version that stood, the first one first. Pure. */
export function standings({ versions = [], n, wording, from, ending }: MerchantPromise): Standing[] {
  if (from === undefined) return [];
  return [...versions.map(past), { n, wording, from, ...(ending && { until: ending.endOn }) }];
}

/** What stood on a civil day: one version, two on the day of a change, none outside of its life. Whoever bought then keeps it. Pure. */
export const versionsOn = (promise: MerchantPromise, day: CivilDate): Standing[] =>
  standings(promise).filter(({ from, until }) => from <= day && (until === undefined || day <= until));
