import { creating, updateOperators } from './update-operators';
import { isDocument, own, typeName, type Document } from '../ground/values';
import { notEmulated, requestFailed } from '../ground/wire-error';

/** Known to MongoDB, and the SDK has no command for them. */
const refused = new Set(['$currentDate', '$setOnInsert']);

interface UpdateStep {
  operator: string;
  path: string;
  operand: unknown;
}

/** The steps of an update in MongoDB's order, or its refusal: unknown operators, `_id`, empty names, two steps on one path. */
function stepsOf(expression: Document): UpdateStep[] {
  const steps = Object.entries(expression).flatMap(([operator, fields]) => {
    if (refused.has(operator)) throw notEmulated(`update operator ${operator}`);
    if (!updateOperators[operator] && operator !== '$rename') throw requestFailed(`Unknown modifier: ${operator}`);
    if (!isDocument(fields))
      throw requestFailed(`Modifiers operate on fields but we found type ${typeName(fields)} (${operator})`);
    return Object.entries(fields).map(([path, operand]) => ({ operator, path, operand }));
  });
  const touched = steps.flatMap(({ operator, path, operand }) => (operator === '$rename' ? [path, String(operand)] : [path]));
  touched.forEach(refusePath);
  const inOrder = touched.sort();
  inOrder.forEach((path, at) => {
    const clash = inOrder.find((other, place) => place !== at && (other === path || path.startsWith(`${other}.`)));
    if (clash !== undefined) throw requestFailed(`Updating the path '${path}' would create a conflict at '${clash}'`);
  });
  return steps.sort((one, other) => (one.path < other.path ? -1 : 1));
}

function refusePath(path: string): void {
  const parts = path.split('.');
  if (parts[0] === '_id')
    throw requestFailed(`Performing an update on the path '${path}' would modify the immutable field '_id'`);
  if (parts.includes('')) throw requestFailed(`The update path '${path}' contains an empty field name`);
  const strange = parts.find((part) => part.startsWith('$'));
  if (strange && /^\$(\[.*\])?$/.test(strange)) throw notEmulated(`positional update ${path}`);
  if (strange) throw requestFailed(`The dollar ($) prefixed field '${strange}' in '${path}' is not valid for storage`);
}

type Holder = Document | unknown[];

/** What holds the last part of a path. A missing one is made where `make`; null, a scalar or a list by name cannot hold it. */
function holderOf(document: Document, parts: readonly string[], make: boolean): Holder | undefined {
  let holder: Holder = document;
  for (const [at, part] of parts.entries()) {
    if (Array.isArray(holder) && !/^(0|[1-9]\d*)$/.test(part))
      throw requestFailed(`Cannot create field '${part}' in element {${parts[at - 1]}: [ … ]}`);
    if (at === parts.length - 1) return holder;
    let inner = get(holder, part);
    if (inner === undefined) {
      if (!make) return undefined;
      put(holder, part, (inner = {}));
    }
    if (!Array.isArray(inner) && !isDocument(inner))
      throw requestFailed(
        `Cannot create field '${parts[at + 1]}' in element {${part}: ${inner === null ? 'null' : typeName(inner)}}`,
      );
    holder = inner;
  }
  return holder;
}

const get = (holder: Holder, part: string): unknown => (Array.isArray(holder) ? holder[Number(part)] : own(holder, part));

function put(holder: Holder, part: string, value: unknown): void {
  if (Array.isArray(holder)) {
    const at = Number(part);
    if (at > holder.length + 1_500_000) throw requestFailed(`the index ${part} is too far beyond the end of the list`);
    // Fills what lies between with null; an element that is removed leaves null, too.
    while (holder.length < at) holder.push(null);
    holder[at] = value === undefined ? null : value;
  } else if (value === undefined) delete holder[part];
  else Object.defineProperty(holder, part, { value, enumerable: true, configurable: true, writable: true });
}

function apply(document: Document, { operator, path, operand }: UpdateStep): void {
  const parts = path.split('.');
  let holder: Holder | undefined;
  try {
    holder = holderOf(document, parts, creating.has(operator) && operator !== '$rename');
  } catch (error) {
    // Removing what cannot be there is no error in MongoDB, and changes nothing.
    if (operator === '$unset') return;
    throw error;
  }
  if (!holder) return;
  const last = parts.at(-1)!;
  if (operator === '$rename') return rename(document, holder, last, operand);
  const present = get(holder, last);
  const after = updateOperators[operator]!(present, structuredClone(operand), path);
  if (after !== undefined || present !== undefined) put(holder, last, after);
}

function rename(document: Document, holder: Holder, last: string, target: unknown): void {
  if (typeof target !== 'string') throw requestFailed("The 'to' field for $rename must be a string");
  if (Array.isArray(holder)) throw requestFailed('The source field of $rename cannot be an array element');
  const value = get(holder, last);
  if (value === undefined) return;
  const parts = target.split('.');
  const place = holderOf(document, parts, true)!;
  if (Array.isArray(place)) throw requestFailed('The destination field of $rename cannot be an array element');
  delete holder[last];
  put(place, parts.at(-1)!, value);
}

/**
 * One document after `$set…`, as strict as MongoDB: refuses wrong types and paths through null or a scalar, refuses by name what is not
 * emulated. The document given is not touched.
 */
export function updated(document: Document, expression: Document): Document {
  const copy = structuredClone(document);
  for (const step of stepsOf(expression)) apply(copy, step);
  return copy;
}
