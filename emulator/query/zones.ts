import { requestFailed } from '../ground/wire-error';
import { typeName } from '../ground/values';

const MINUTE = 60_000;
const OFFSET = /^([+-])(\d\d)(?::?(\d\d))?$/;

const clocks = new Map<string, Intl.DateTimeFormat>();
const fields = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;

/** What clocks show in a zone of the tz database. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  try {
    const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', era: 'short', ...fields });
    clocks.set(zone, clock);
    return clock;
  } catch {
    throw requestFailed(`unrecognized time zone identifier: "${zone}"`);
  }
}

/** A day of the calendar, UTC ms: `Date.UTC` takes the years before 100 for those of the last century. */
export function dayAt(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** Minutes that a zone (`Asia/Shanghai`, `+08:00`, `+0800`, `+08`) is ahead of UTC at a moment (UTC ms). */
export function aheadOf(zone: unknown, at: number): number {
  if (typeof zone !== 'string') throw requestFailed(`timezone must evaluate to a string, found ${typeName(zone)}`);
  if (zone === 'UTC' || zone === 'GMT') return 0;
  const [, sign, hours, minutes = '0'] = OFFSET.exec(zone) ?? [];
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const shown = Object.fromEntries(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const year = shown.era === 'BC' ? 1 - Number(shown.year) : Number(shown.year);
  const time = (Number(shown.hour) * 60 + Number(shown.minute)) * MINUTE + Number(shown.second) * 1000;
  const local = dayAt(year, Number(shown.month), Number(shown.day)) + time;
  return Math.round((local - at) / MINUTE);
}

/** The moment at which the clocks of a zone show this time (both as if UTC, ms). */
export function momentOf(local: number, zone: unknown): number {
  const nearly = local - aheadOf(zone, local) * MINUTE;
  return local - aheadOf(zone, nearly) * MINUTE;
}

/** A date whose UTC parts are those that clocks of the zone show. */
export const shownIn = (date: Date, zone: unknown): Date => new Date(date.getTime() + aheadOf(zone, date.getTime()) * MINUTE);
