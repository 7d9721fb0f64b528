import { update } from 'mingo/updater';
import { isDeepStrictEqual } from 'node:util';
import { notEmulated, requestFailed } from './wire-error';

export type Document = Record<string, unknown>;

/** What each operator may be applied to. mingo passes over a wrong type in silence; MongoDB refuses the whole update. */
const operators: Record<string, (present: unknown, operand: unknown) => string | undefined> = {
  $set: () => undefined,
  $unset: () => undefined,
  $min: () => undefined,
  $max: () => undefined,
  $inc: (present, operand) => numbers('$inc', present, operand),
  $mul: (present, operand) => numbers('$mul', present, operand),
  $push: (present) => (present === undefined || Array.isArray(present) ? undefined : '$push needs an array'),
};

function numbers(name: string, present: unknown, operand: unknown): string | undefined {
  if (typeof operand !== 'number') return `Cannot ${name} with non-numeric argument`;
  return present === undefined || typeof present === 'number' ? undefined : `Cannot apply ${name} to a value of non-numeric type`;
}

/**
 * One document after `$set…`, as strict as MongoDB: refuses wrong types and paths through null or a scalar, refuses by name what is not
 * emulated. The document given is not touched.
 */
export function updated(document: Document, expression: Document): Document {
  for (const [operator, fields] of Object.entries(expression)) {
    const check = operators[operator];
    if (!check) throw notEmulated(`update operator ${operator}`);
    for (const [path, operand] of Object.entries(fields as Document)) {
      if (path === '_id') throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'");
      const wrong = check(valueAt(document, path, operator), operand);
      if (wrong) throw requestFailed(`${wrong} (${path})`);
    }
  }
  const copy = structuredClone(document);
  update(copy, expression as Parameters<typeof update>[1]);
  return copy;
}

export const isSame = (one: Document, other: Document) => isDeepStrictEqual(one, other);

/** The value a dotted path names, or undefined; refuses a path that would have to lead through null or a scalar. */
function valueAt(document: Document, path: string, operator: string): unknown {
  const parts = path.split('.');
  let value: unknown = document;
  for (const part of parts) {
    if (value === undefined) return undefined;
    if (value === null || typeof value !== 'object' || value instanceof Date) {
      if (operator === '$unset') return undefined;
      throw requestFailed(`Cannot create field '${part}' in element of type ${value === null ? 'null' : typeof value} (${path})`);
    }
    value = (value as Document)[part];
  }
  return value;
}
