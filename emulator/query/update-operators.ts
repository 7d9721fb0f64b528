import { checked, matcher } from './conditions';
import { byOrder, compare, isDocument, isSame, typeName, type Document } from '../ground/values';
import { requestFailed } from '../ground/wire-error';

/** What a field becomes; `undefined` present: it is missing, `undefined` answered: it stays or goes missing. */
type Operator = (present: unknown, operand: unknown, path: string) => unknown;

function numeric(name: string, present: unknown, operand: unknown, path: string): [number | undefined, number] {
  if (typeof operand !== 'number')
    throw requestFailed(`Cannot ${name} with non-numeric argument: {${path}: ${typeName(operand)}}`);
  if (present !== undefined && typeof present !== 'number')
    throw requestFailed(
      `Cannot apply ${name} to a value of non-numeric type: the field '${path}' is of type ${typeName(present)}`,
    );
  return [present, operand];
}

function listOf(name: string, present: unknown, path: string): unknown[] {
  if (present === undefined) return [];
  if (Array.isArray(present)) return present;
  throw requestFailed(`Cannot apply ${name} to the non-array field '${path}' of type ${typeName(present)}`);
}

function eachOf(name: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw requestFailed(`The argument to $each in ${name} must be an array but it was of type ${typeName(value)}`);
}

function whole(name: string, value: unknown): number | undefined {
  if (value === undefined || Number.isInteger(value)) return value as number | undefined;
  throw requestFailed(`The value for ${name} must be a whole number`);
}

/** How `$sort` of a push compares elements: themselves (±1) or by their fields. */
function sorter(sort: unknown): (one: unknown, other: unknown) => number {
  if (sort === 1 || sort === -1) return (one, other) => compare(one, other) * sort;
  const directions = isDocument(sort) ? Object.values(sort) : [];
  if (directions.length === 0 || !directions.every((one) => one === 1 || one === -1)) throw requestFailed('The $sort is invalid');
  const order = byOrder(sort as Record<string, 1 | -1>);
  return (one, other) => order(one as Document, other as Document);
}

function push(present: unknown, operand: unknown, path: string): unknown[] {
  const list = listOf('$push', present, path);
  if (!isDocument(operand) || !('$each' in operand)) return [...list, operand];
  const { $each, $position, $sort, $slice, ...unknown } = operand;
  const strange = Object.keys(unknown)[0];
  if (strange !== undefined) throw requestFailed(`Unrecognized clause in $push: ${strange}`);
  const at = whole('$position', $position) ?? list.length;
  const all = [...list];
  all.splice(at, 0, ...eachOf('$push', $each));
  if ($sort !== undefined) all.sort(sorter($sort));
  const slice = whole('$slice', $slice);
  if (slice === undefined) return all;
  return slice < 0 ? all.slice(slice) : all.slice(0, slice);
}

function addToSet(present: unknown, operand: unknown, path: string): unknown[] {
  const list = [...listOf('$addToSet', present, path)];
  const more = isDocument(operand) && '$each' in operand ? eachOf('$addToSet', operand.$each) : [operand];
  for (const value of more) if (!list.some((one) => isSame(one, value))) list.push(value);
  return list;
}

/** Elements go that equal a value, meet an operator, or are documents that meet a condition. */
function pulled(operand: unknown): (element: unknown) => boolean {
  if (operand instanceof RegExp) return (element) => typeof element === 'string' && operand.test(element);
  if (!isDocument(operand)) return (element) => isSame(element, operand);
  const test = matcher(checked({ list: { $elemMatch: operand } }));
  return (element) => test({ list: [element] });
}

function pull(present: unknown, operand: unknown, path: string): unknown {
  const goes = pulled(operand);
  return present === undefined ? undefined : listOf('$pull', present, path).filter((element) => !goes(element));
}

function pullAll(present: unknown, operand: unknown, path: string): unknown {
  if (!Array.isArray(operand)) throw requestFailed(`$pullAll requires an array argument but was given a ${typeName(operand)}`);
  if (present === undefined) return undefined;
  return listOf('$pullAll', present, path).filter((element) => !operand.some((one) => isSame(one, element)));
}

function pop(present: unknown, operand: unknown, path: string): unknown {
  if (operand !== 1 && operand !== -1) throw requestFailed(`$pop expects 1 or -1 (${path})`);
  if (present === undefined) return undefined;
  const list = listOf('$pop', present, path);
  return operand === 1 ? list.slice(0, -1) : list.slice(1);
}

const bits: Record<string, (one: number, other: number) => number> = {
  and: (one, other) => one & other,
  or: (one, other) => one | other,
  xor: (one, other) => one ^ other,
};

function bit(present: unknown, operand: unknown, path: string): number {
  const entries = isDocument(operand) ? Object.entries(operand) : [];
  const value = present ?? (present === undefined ? 0 : present);
  if (entries.length === 0 || !Number.isInteger(value))
    throw requestFailed(`Cannot apply $bit to '${path}' of type ${typeName(present)}`);
  return entries.reduce((result, [name, other]) => {
    const work = bits[name];
    if (!work || !Number.isInteger(other)) throw requestFailed(`The $bit modifier takes and, or, xor of whole numbers (${path})`);
    return work(result, other as number);
  }, value as number);
}

/** What may stand where nothing is yet: these make the path to their field; the others leave a missing field missing. */
export const creating = new Set(['$set', '$inc', '$mul', '$min', '$max', '$push', '$addToSet', '$bit', '$rename']);

/** Every update command of the SDK but `rename`, which is of two fields. */
export const updateOperators: Record<string, Operator> = {
  $set: (_present, operand) => operand,
  $unset: () => undefined,
  $inc: (present, operand, path) => {
    const [before, by] = numeric('$inc', present, operand, path);
    return (before ?? 0) + by;
  },
  $mul: (present, operand, path) => {
    const [before, by] = numeric('$mul', present, operand, path);
    return (before ?? 0) * by;
  },
  $min: (present, operand) => (present === undefined || compare(operand, present) < 0 ? operand : present),
  $max: (present, operand) => (present === undefined || compare(operand, present) > 0 ? operand : present),
  $push: push,
  $addToSet: addToSet,
  $pull: pull,
  $pullAll: pullAll,
  $pop: pop,
  $bit: bit,
};
