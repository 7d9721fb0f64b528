import { assumeTime, serverTime } from './client';
import type { ServerTime, ShownRefusal } from './envelope';
import { forget, keep, kept } from './device';

/** What a page last showed, for when there is no network; only pages of one's own cases keep it, never staff pages. */
interface Seen<T> extends ServerTime {
  data: T;
}

const LIST = 'seen';
/** Pages kept; the one not opened for longest gives way. */
const MOST = 8;
const placeOf = (name: string) => `seen:${name}`;

/** Keeps what a page shows. A full phone keeps nothing here: the page itself was shown. */
export function remember(name: string, data: unknown): void {
  const now = serverTime();
  if (!now) return;
  const names = [name, ...(kept<string[]>(LIST) ?? []).filter((one) => one !== name)];
  try {
    for (const old of names.slice(MOST)) forget(placeOf(old));
    keep(LIST, names.slice(0, MOST));
    keep(placeOf(name), { ...now, data } satisfies Seen<unknown>);
  } catch {
    forget(placeOf(name));
  }
}

/** What the page last showed, and when; screens that count days count them as of then. */
export function recall<T>(name: string): { data: T; at: number } | undefined {
  const seen = kept<Seen<T>>(placeOf(name));
  if (!seen) return undefined;
  assumeTime({ today: seen.today, now: seen.now, years: seen.years });
  return { data: seen.data, at: seen.now };
}

/** A case that may no longer be read is not kept either; a lost signal changes nothing. */
export function forgetUnless(name: string, { then }: ShownRefusal): void {
  if (then !== 'retry') forget(placeOf(name));
}
