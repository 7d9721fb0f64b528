import { BSONRegExp, EJSON } from 'bson';
import { isDocument, type Document } from './values';
import { attempt, invalidParam, notEmulated, requestFailed } from './wire-error';

/**
 * Reads one of the wire's strings of canonical EJSON: regular expressions become JavaScript's, `$tcb_server_date` becomes `now` (UTC ms, the
 * clock of the functions) plus its offset. BSON types a program cannot make with the SDK are refused by name.
 */
export function parse(text: unknown, now = Date.now()): unknown {
  if (typeof text !== 'string') throw invalidParam('a string of EJSON is expected');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : String(error));
  }
  return revived(parsed, now);
}

type Written = Record<string, unknown>;

/**
 * What JSON says of a value, made into the value, in place. Most of a document are lists, texts and numbers: bson is asked for the rest, since
 * it asks after each value by a function of JSON.parse, which takes four times as long.
 */
function revived(value: unknown, now: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const within = value as Written;
  const keys = Object.keys(within);
  if (!Array.isArray(value) && keys.some((key) => key.startsWith('$') || key === '_bsontype' || key.includes('\0')))
    return numberIn(within, keys) ?? extended(within, now);
  for (const key of keys) {
    const inner = within[key];
    if (typeof inner === 'object' && inner !== null) within[key] = revived(inner, now);
  }
  return value;
}

/** The two ways in which canonical EJSON writes a number of JavaScript. */
function numberIn({ $numberInt, $numberDouble }: Written, { length }: readonly string[]): number | undefined {
  if (length !== 1) return undefined;
  if (typeof $numberInt === 'string') return parseInt($numberInt, 10);
  return typeof $numberDouble === 'string' ? parseFloat($numberDouble) : undefined;
}

const extended = (value: Written, now: number): unknown =>
  attempt(() => plain(EJSON.parse(JSON.stringify(value), { relaxed: true }), now));

/** `parse` of what has to be an object; absent, it is empty. */
export function parseDocument(text: unknown, now?: number): Document {
  const parsed = text === undefined ? {} : parse(text, now);
  if (isDocument(parsed)) return parsed;
  throw invalidParam('an object is expected');
}

export const stringify = (document: Document): string => EJSON.stringify(document, { relaxed: false });

function plain(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map((inner) => plain(inner, now));
  if (!isDocument(value)) return value;
  if (value instanceof BSONRegExp) return regExp(value);
  if ('_bsontype' in value) throw notEmulated(`a value of BSON type ${String(value._bsontype)}`);
  const date = value.$tcb_server_date;
  if (isDocument(date)) return new Date(now + Number(date.offset ?? 0));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner, now)]));
}

function regExp({ pattern, options }: BSONRegExp): RegExp {
  return regExpOf(pattern, options);
}

/** MongoDB knows the flags i, m, s and x; x, and what only PCRE understands, is refused by name. */
export function regExpOf(pattern: string, options: string): RegExp {
  const unknown = /[^imsxu]/.exec(options)?.[0];
  if (unknown) throw requestFailed(`invalid flag in regex options: ${unknown}`);
  if (options.includes('x')) throw notEmulated('the flag x of a regular expression');
  try {
    return new RegExp(pattern, options.includes('u') ? options : `${options}u`);
  } catch {
    return looseRegExp(pattern, options.replace('u', ''));
  }
}

/** Escapes that PCRE passes over and JavaScript's u flag does not, such as `\-`. */
function looseRegExp(pattern: string, options: string): RegExp {
  try {
    return new RegExp(pattern, options);
  } catch {
    throw notEmulated(`the regular expression ${pattern}`);
  }
}
