import { invalidParam, notEmulated, requestFailed } from '../ground/wire-error';
import { isDocument, type Document } from '../ground/values';

/** The body of a request to the gateway, as far as database actions read it. */
export interface DatabaseRequest {
  collectionName?: unknown;
  queryType?: unknown;
  query?: unknown;
  data?: unknown;
  order?: unknown;
  projection?: unknown;
  offset?: unknown;
  limit?: unknown;
  multi?: unknown;
  upsert?: unknown;
  merge?: unknown;
  stages?: unknown;
  transactionId?: unknown;
}

export function textOf(value: unknown, name: string): string {
  if (typeof value === 'string' && value) return value;
  throw invalidParam(`${name} is required`);
}

/** MongoDB takes ids of other kinds too; here they would be looked for as texts, and not found. */
export function documentIdOf(value: unknown): string {
  if (typeof value !== 'string' && value !== undefined && value !== null)
    throw notEmulated(`an _id that is no text (${typeof value})`);
  return textOf(value, '_id');
}

export function countOf(value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw invalidParam('offset and limit are whole numbers');
}

export const collectionOf = ({ collectionName }: DatabaseRequest) => textOf(collectionName, 'collectionName');

export const transactionOf = ({ transactionId }: DatabaseRequest) =>
  transactionId === undefined ? undefined : textOf(transactionId, 'transactionId');

/** What a document may be stored as: no operators, field names without dots, no regular expressions. */
export function storable<T>(value: T): T {
  const walk = (inner: unknown): void => {
    if (Array.isArray(inner)) return inner.forEach(walk);
    if (inner instanceof RegExp) throw notEmulated('a regular expression inside a document');
    if (!isDocument(inner)) return;
    for (const [key, deeper] of Object.entries(inner)) {
      if (key.startsWith('$')) throw requestFailed(`The dollar ($) prefixed field '${key}' is not valid for storage.`);
      if (key.includes('.')) throw requestFailed(`The dotted field '${key}' is not valid for storage.`);
      walk(deeper);
    }
  };
  walk(value);
  return value;
}

const parts = ['fieldName', 'operands', 'operator'];
const isCommand = (value: Document) => Array.isArray(value.operands) && Object.keys(value).sort().join() === parts.join();

/**
 * A command inside another one's list or condition (`_.all([_.elemMatch({ n: _.gt(1) })])`, `_.elemMatch(_.gt(1).lt(5))`) leaves the SDK as a document
 * that describes it. The cloud looks for that document and finds nothing: refused here, so that nobody builds on it. Written as `$gt` it is understood.
 */
export function sent<T>(value: T): T {
  const walk = (inner: unknown): void => {
    if (Array.isArray(inner)) return inner.forEach(walk);
    if (!isDocument(inner)) return;
    if (isCommand(inner))
      throw notEmulated(`the command ${String(inner.operator)} inside another, which the SDK sends as a document,`);
    Object.values(inner).forEach(walk);
  };
  walk(value);
  return value;
}

/** Update commands whose operand is a condition, not something that is stored. */
const conditional = new Set(['$pull', '$unset', '$rename', '$pop', '$bit']);
const modifiers = new Set(['$each', '$position', '$sort', '$slice']);

/** Refuses an update that would store what cannot be stored. */
export function refuseUnstorable(expression: Document): void {
  for (const [operator, fields] of Object.entries(expression)) {
    if (conditional.has(operator) || !isDocument(fields)) continue;
    for (const value of Object.values(fields)) {
      const pushes = (operator === '$push' || operator === '$addToSet') && isDocument(value) && '$each' in value;
      const stored = pushes ? Object.fromEntries(Object.entries(value).filter(([name]) => !modifiers.has(name))) : value;
      storable(pushes ? [stored, value.$each] : stored);
    }
  }
}
