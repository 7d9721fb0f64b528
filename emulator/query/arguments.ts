import { valueOf, type Expression, type Options } from './mingo';
import { isDocument, typeName, type Document } from '../ground/values';
import { requestFailed } from '../ground/wire-error';

/** The values of an operator's arguments; undefined is missing. */
export function argumentsOf(object: unknown, args: unknown, options: Options): unknown[] {
  const list = Array.isArray(args) ? (args as unknown[]) : [args];
  return list.map((argument) => valueOf(object, argument, options));
}

export const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** What counts as true in MongoDB: everything but false, 0, null and what is missing; an empty text does. */
export const isTrue = (value: unknown): boolean => !isNothing(value) && value !== false && value !== 0;

/** An operator of the values of its arguments. */
export const ofValues =
  (work: (...values: unknown[]) => unknown): Expression =>
  (...call) =>
    work(...argumentsOf(...call));

/** A whole number that is not negative, or the refusal of anything else. */
export function placeIn(name: string, value: unknown, what: string): number {
  if (Number.isInteger(value) && (value as number) >= 0) return value as number;
  const given = typeof value === 'number' ? String(value) : typeName(value);
  throw requestFailed(`${name} requires ${what} to be a non-negative whole number, found: ${given}`);
}

/** Values of an operator's named arguments, of those that were given; any other is refused. */
export function namedArguments(
  name: string,
  args: unknown,
  known: readonly string[],
  [object, options]: [unknown, Options],
): Document {
  if (!isDocument(args)) throw requestFailed(`${name} only supports an object as its argument`);
  const strange = Object.keys(args).find((one) => !known.includes(one));
  if (strange !== undefined) throw requestFailed(`Unrecognized argument to ${name}: ${strange}`);
  return Object.fromEntries(Object.entries(args).map(([one, expression]) => [one, valueOf(object, expression, options)]));
}
