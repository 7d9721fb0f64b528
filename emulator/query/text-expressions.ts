import { isNothing, ofValues, placeIn } from './arguments';
import type { Expression } from './mingo';
import { typeName } from '../ground/values';
import { notEmulated, requestFailed } from '../ground/wire-error';

/** What is not text, as text: nothing is an empty one; numbers and dates can be, whatever else cannot. */
export function textOf(value: unknown): string {
  if (isNothing(value)) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString();
  throw requestFailed(`can't convert from BSON type ${typeName(value)} to String`);
}

const text = (work: (value: string) => string) => ofValues((value) => work(textOf(value)));

/** The place of one list of characters or bytes within another, −1 where it is not. */
const indexIn = (name: string, split: (text: string) => readonly (string | number)[]) =>
  ofValues((whole, part, from = 0, until) => {
    if (isNothing(whole)) return null;
    if (typeof whole !== 'string' || typeof part !== 'string') throw requestFailed(`${name} requires strings`);
    const start = placeIn(name, from, 'its start');
    const all = split(whole).slice(0, until === undefined ? undefined : placeIn(name, until, 'its end'));
    const sought = split(part);
    for (let at = start; at + sought.length <= all.length; at += 1) {
      if (sought.every((one, next) => all[at + next] === one)) return at;
    }
    return -1;
  });

const numberOf = (name: string, value: unknown, what: string): number => {
  if (typeof value === 'number') return Math.trunc(value);
  throw requestFailed(`${name}: ${what} must be a numeric type (is BSON type ${typeName(value)})`);
};

/** The first byte of a character, and not one within it. */
const isBoundary = (bytes: Buffer, at: number) => at >= bytes.length || (bytes[at]! & 0xc0) !== 0x80;

/** A negative start is an empty text by the manual and an error by newer servers: which one the cloud runs is not known here. */
const substrBytes = (name: string) =>
  ofValues((value, from, count) => {
    const bytes = Buffer.from(textOf(value));
    const start = numberOf(name, from, 'starting index');
    const length = numberOf(name, count, 'length');
    if (start < 0) throw notEmulated(`${name} with a negative start`);
    const end = length < 0 ? bytes.length : start + length;
    if (!isBoundary(bytes, start) || !isBoundary(bytes, end))
      throw requestFailed(`${name}: Invalid range, it begins or ends in the middle of a UTF-8 character.`);
    return bytes.subarray(start, end).toString();
  });

const substrCP = ofValues((value, from, count) => {
  const start = placeIn('$substrCP', from, 'the starting index');
  return [...textOf(value)].slice(start, start + placeIn('$substrCP', count, 'the length')).join('');
});

const split = ofValues((whole, separator) => {
  if (isNothing(whole) || isNothing(separator)) return null;
  if (typeof whole !== 'string' || typeof separator !== 'string')
    throw requestFailed(`$split requires strings, found: ${typeName(typeof whole === 'string' ? separator : whole)}`);
  if (separator === '') throw requestFailed('$split requires a non-empty separator');
  return whole.split(separator);
});

const strcasecmp = ofValues((one, other) => {
  const [a, b] = [textOf(one).toUpperCase(), textOf(other).toUpperCase()];
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
});

/** Operators on texts where mingo answers otherwise than MongoDB. */
export const textExpressions: Readonly<Record<string, Expression>> = {
  $toUpper: text((value) => value.toUpperCase()),
  $toLower: text((value) => value.toLowerCase()),
  $indexOfCP: indexIn('$indexOfCP', (value) => [...value]),
  $indexOfBytes: indexIn('$indexOfBytes', (value) => [...Buffer.from(value)]),
  $substr: substrBytes('$substr'),
  $substrBytes: substrBytes('$substrBytes'),
  $substrCP: substrCP,
  $split: split,
  $strcasecmp: strcasecmp,
};
