import { isNothing, namedArguments } from './arguments';
import { isoDayAt, parts } from './date-parts';
import type { Expression } from './mingo';
import { dayAt, momentOf } from './zones';
import { isDocument, typeName } from '../ground/values';
import { notEmulated, requestFailed } from '../ground/wire-error';

/** Least and most of each part. Beyond them older servers of MongoDB refuse and newer ones carry over: which one the cloud runs is not known here. */
const ranges: Record<string, [least: number, most: number]> = {
  year: [1, 9999],
  month: [1, 12],
  day: [1, 31],
  isoWeekYear: [1, 9999],
  isoWeek: [1, 53],
  isoDayOfWeek: [1, 7],
  hour: [0, 23],
  minute: [0, 59],
  second: [0, 59],
  millisecond: [0, 999],
};

export const dateFromParts: Expression = (object, args, options) => {
  const asked = namedArguments('$dateFromParts', args, [...Object.keys(ranges), 'timezone'], [object, options]);
  const iso = 'isoWeekYear' in asked;
  if (iso === 'year' in asked) throw requestFailed("$dateFromParts requires either 'year' or 'isoWeekYear' to be present");
  if (Object.keys(asked).some((name) => (iso ? ['month', 'day'] : ['isoWeek', 'isoDayOfWeek']).includes(name)))
    throw requestFailed('$dateFromParts does not allow mixing natural dates with ISO dates');
  if (Object.values(asked).some(isNothing)) return null;
  const part = (name: string, otherwise: number) => {
    const value = asked[name] ?? otherwise;
    if (!Number.isInteger(value)) throw requestFailed(`'${name}' must evaluate to an integer, found ${typeName(value)}`);
    const [least, most] = ranges[name]!;
    if ((value as number) < least || (value as number) > most) throw notEmulated(`$dateFromParts of a ${name} out of its range`);
    return value as number;
  };
  const [year, month, dayOfMonth] = iso
    ? [part('isoWeekYear', 1), part('isoWeek', 1), part('isoDayOfWeek', 1)]
    : [part('year', 1), part('month', 1), part('day', 1)];
  const day = iso ? isoDayAt(year, month, dayOfMonth) : dayAt(year, month, dayOfMonth);
  const made = new Date(day);
  if (iso ? parts.isoWeekYear(made) !== year : parts.month(made) !== month)
    throw notEmulated(`$dateFromParts of a ${iso ? 'week that its year' : 'day that its month'} has not`);
  const time = ((part('hour', 0) * 60 + part('minute', 0)) * 60 + part('second', 0)) * 1000 + part('millisecond', 0);
  return new Date(momentOf(day + time, asked.timezone ?? 'UTC'));
};

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/;

/** The moment that a text of ISO 8601 names; undefined for any other text. */
function momentIn(text: string, zone: unknown): Date | undefined {
  const [all, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', offset] = ISO.exec(text) ?? [];
  if (all === undefined) return undefined;
  if (offset && zone !== undefined)
    throw requestFailed('you cannot pass in a date/time string with time zone information together with a timezone argument');
  const local = dayAt(Number(year), Number(month), Number(day));
  const made = new Date(local);
  const good = parts.month(made) === Number(month) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  if (!good) return undefined;
  const time = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Number(fraction.padEnd(3, '0'));
  return new Date(momentOf(local + time, offset && offset !== 'Z' ? offset : (zone ?? 'UTC')));
}

export const dateFromString: Expression = (object, args, options) => {
  if (isDocument(args) && 'format' in args) throw notEmulated('$dateFromString with a format');
  const asked = namedArguments('$dateFromString', args, ['dateString', 'timezone', 'onError', 'onNull'], [object, options]);
  const { dateString, timezone } = asked;
  if (isNothing(dateString)) return 'onNull' in asked ? asked.onNull : null;
  if ('timezone' in asked && isNothing(timezone)) return null;
  const made = typeof dateString === 'string' ? momentIn(dateString, timezone) : undefined;
  if (made) return made;
  if ('onError' in asked) return asked.onError;
  throw requestFailed(`Error parsing date string '${typeof dateString === 'string' ? dateString : typeName(dateString)}'`);
};
