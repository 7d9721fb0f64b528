import { isNothing, namedArguments } from './arguments';
import { dateFromParts, dateFromString } from './date-making';
import { parts } from './date-parts';
import { valueOf, type Expression } from './mingo';
import { aheadOf, shownIn } from './zones';
import { isDocument, typeName, type Document } from '../ground/values';
import { notEmulated, requestFailed } from '../ground/wire-error';

/** `[x]` is the one argument x. */
const unwrapped = (args: unknown) => (Array.isArray(args) && args.length === 1 ? (args[0] as unknown) : args);

function dateIn(value: unknown): Date {
  if (value instanceof Date) return value;
  throw requestFailed(`can't convert from BSON type ${typeName(value)} to Date`);
}

const partExpression =
  (name: string, part: (date: Date) => number): Expression =>
  (object, args, options) => {
    const asked = unwrapped(args);
    const named = isDocument(asked) && 'date' in asked;
    const { date, timezone }: Document = named
      ? { timezone: 'UTC', ...namedArguments(name, asked, ['date', 'timezone'], [object, options]) }
      : { date: valueOf(object, asked, options), timezone: 'UTC' };
    return isNothing(date) || isNothing(timezone) ? null : part(shownIn(dateIn(date), timezone));
  };

const padded = (part: (date: Date) => number, width: number) => (date: Date) => String(part(date)).padStart(width, '0');

/** What the letter after `%` stands for; ahead is the zone's minutes before UTC. */
const letters: Record<string, (date: Date, ahead: number) => string> = {
  d: padded(parts.dayOfMonth, 2),
  G: padded(parts.isoWeekYear, 4),
  H: padded(parts.hour, 2),
  j: padded(parts.dayOfYear, 3),
  L: padded(parts.millisecond, 3),
  m: padded(parts.month, 2),
  M: padded(parts.minute, 2),
  S: padded(parts.second, 2),
  u: padded(parts.isoDayOfWeek, 1),
  U: padded(parts.week, 2),
  V: padded(parts.isoWeek, 2),
  w: padded(parts.dayOfWeek, 1),
  Y: padded(parts.year, 4),
  z: (_date, ahead) => {
    const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
    return `${ahead < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(minutes).padStart(2, '0')}`;
  },
  Z: (_date, ahead) => String(ahead),
  '%': () => '%',
};

const dateToString: Expression = (object, args, options) => {
  const asked = namedArguments('$dateToString', args, ['date', 'format', 'timezone', 'onNull'], [object, options]);
  if (!('date' in asked)) throw requestFailed("Missing 'date' parameter to $dateToString");
  const { date, format = '%Y-%m-%dT%H:%M:%S.%LZ', timezone = 'UTC' } = asked;
  if ('timezone' in asked && !('format' in asked)) throw notEmulated('$dateToString of a zone without a format');
  if (isNothing(date)) return 'onNull' in asked ? asked.onNull : null;
  if (Object.entries(asked).some(([name, value]) => name !== 'onNull' && isNothing(value))) return null;
  if (typeof format !== 'string')
    throw requestFailed(`$dateToString requires that 'format' be a string, found: ${typeName(format)}`);
  const moment = dateIn(date);
  const [shown, ahead] = [shownIn(moment, timezone), aheadOf(timezone, moment.getTime())];
  return format.replace(/%([\s\S]?)/g, (_all, letter: string) => {
    const write = Object.hasOwn(letters, letter) ? letters[letter] : undefined;
    if (!write) throw requestFailed(`Invalid format character '%${letter}' in format string`);
    return write(shown, ahead);
  });
};

/** Operators on dates: mingo takes the zone's hours of today, knows no ISO weeks of parts, and words some letters otherwise than MongoDB. */
export const dateExpressions: Readonly<Record<string, Expression>> = {
  ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [`$${name}`, partExpression(`$${name}`, part)])),
  $dateToString: dateToString,
  $dateFromParts: dateFromParts,
  $dateFromString: dateFromString,
};
