import { notEmulated } from '../ground/wire-error';

/** The seven fields of CloudBase's cron, in the time of China: least and most of each, and the words that stand for numbers. */
const fields = [
  { name: 'second', least: 0, most: 59 },
  { name: 'minute', least: 0, most: 59 },
  { name: 'hour', least: 0, most: 23 },
  { name: 'day', least: 1, most: 31 },
  { name: 'month', least: 1, most: 12, words: 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC' },
  { name: 'weekday', least: 0, most: 6, words: 'SUN MON TUE WED THU FRI SAT' },
  { name: 'year', least: 1970, most: 2099 },
] as const;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const CHINA = 8 * HOUR;

/** The numbers that one field names. */
function numbersOf(text: string, { least, most, ...more }: (typeof fields)[number]): Set<number> | undefined {
  const words = 'words' in more ? more.words.split(' ') : [];
  const numberOf = (word: string) => {
    const at = words.indexOf(word.toUpperCase());
    return at >= 0 ? least + at : /^\d+$/.test(word) ? Number(word) : NaN;
  };
  const numbers = new Set<number>();
  for (const part of text.split(',')) {
    const [range = '', step = '1', ...rest] = part.split('/');
    const [from, to = part.includes('/') ? most : from] = range === '*' ? [least, most] : range.split('-').map(numberOf);
    const by = Number(step);
    const good = rest.length === 0 && range.split('-').length <= 2 && from! >= least && to! <= most && from! <= to!;
    if (!good || !Number.isInteger(by) || by < 1) return undefined;
    for (let number = from!; number <= to!; number += by) numbers.add(number);
  }
  return numbers;
}

/** When it goes off next after a moment (UTC ms); undefined where it never does again. */
export type Cron = (after: number) => number | undefined;

/**
 * A timer's schedule as WeChat's cloud writes it, `0 0 2 1 * * *`: at 2:00 in China on the first of each month. Where both a day of the month and a day
 * of the week are named, either is enough. What cannot be read is refused by its text.
 */
export function cronOf(text: string): Cron {
  const parts = text.trim().split(/\s+/);
  const sets = fields.map((field, at) => numbersOf(parts[at] ?? '', field));
  if (parts.length !== fields.length || sets.some((set) => set === undefined)) throw notEmulated(`the cron ${text}`);
  const [seconds, minutes, hours, days, months, weekdays, years] = sets as Set<number>[];
  const both = parts[3] !== '*' && parts[5] !== '*';
  const onDay = (date: Date) => {
    const [day, weekday] = [days!.has(date.getUTCDate()), weekdays!.has(date.getUTCDay())];
    return years!.has(date.getUTCFullYear()) && months!.has(date.getUTCMonth() + 1) && (both ? day || weekday : day && weekday);
  };
  const last = Date.UTC(Math.max(...years!) + 1, 0, 1);
  return (after) => {
    // Local time of China, as if it were UTC.
    let at = Math.floor((after + CHINA) / SECOND) * SECOND + SECOND;
    while (at < last) {
      const date = new Date(at);
      if (!onDay(date)) at = Math.floor(at / DAY) * DAY + DAY;
      else if (!hours!.has(date.getUTCHours())) at = Math.floor(at / HOUR) * HOUR + HOUR;
      else if (!minutes!.has(date.getUTCMinutes())) at = Math.floor(at / MINUTE) * MINUTE + MINUTE;
      else if (!seconds!.has(date.getUTCSeconds())) at += SECOND;
      else return at - CHINA;
    }
    return undefined;
  };
}
