import { regExpOf } from '../ground/ejson';
import { expressions } from './expressions';
import { engineOf, mingo, testOf, type Condition as Operator } from './mingo';
import { candidatesAt, compare, isDocument, isSame, rankOf, typeName, valuesAt, type Document } from '../ground/values';
import { attempt, notEmulated, requestFailed } from '../ground/wire-error';

const isNothing = (value: unknown) => value === undefined || value === null;

/** A value of a condition against one of a document: a missing field is null, a regular expression is tried on strings. */
function equals(value: unknown, operand: unknown): boolean {
  if (operand instanceof RegExp && typeof value === 'string') return operand.test(value);
  return isNothing(operand) ? isNothing(value) : isSame(value, operand);
}

const some =
  (test: (value: unknown, operand: unknown) => boolean): Operator =>
  (path, operand) =>
  (document) =>
    candidatesAt(document, path).some((value) => test(value, operand));

const not =
  (operator: Operator): Operator =>
  (path, operand) => {
    const test = operator(path, operand);
    return (document) => !test(document);
  };

/** A range holds values of its operand's own type only; null is reached by `gte` and `lte` alone, as is NaN. */
const range = (test: (order: number) => boolean): Operator =>
  some((value, operand) => {
    if (isNothing(operand)) return isNothing(value) && test(0);
    if (rankOf(value) !== rankOf(operand)) return false;
    const order = compare(value, operand);
    return (Number.isNaN(value) || Number.isNaN(operand)) && order !== 0 ? false : test(order);
  });

const eq = some(equals);
const isIn = some((value, operand) => (operand as unknown[]).some((one) => equals(value, one)));
const exists = some((value) => value !== undefined);

const elemMatch: Operator = (path, operand) => {
  const condition = operand as Document;
  const asValue = Object.keys(condition)[0]?.startsWith('$') && !isLogical(Object.keys(condition)[0]!);
  const test = matcher(asValue ? { value: condition } : condition);
  const one = asValue ? (value: unknown) => test({ value }) : (value: unknown) => isDocument(value) && test(value);
  return (document) => valuesAt(document, path).some((list) => Array.isArray(list) && list.some(one));
};

const all: Operator = (path, operand) => {
  const tests = (operand as unknown[]).map((one) =>
    isDocument(one) && '$elemMatch' in one ? elemMatch(path, one.$elemMatch) : eq(path, one),
  );
  return (document) => tests.length > 0 && tests.every((test) => test(document));
};

/** MongoDB cuts numbers to whole ones first, and passes over what is no number. */
const mod = some((value, operand) => {
  const [divisor, remainder] = (operand as number[]).map(Math.trunc) as [number, number];
  return typeof value === 'number' && Number.isFinite(value) && Math.trunc(value) % divisor === remainder;
});

/** What conditions ask of one field. mingo asks these instead of its own, which differ from MongoDB (null and NaN, `all` on a scalar …). */
const operators: Record<string, Operator> = {
  $eq: eq,
  $ne: not(eq),
  $gt: range((order) => order > 0),
  $gte: range((order) => order >= 0),
  $lt: range((order) => order < 0),
  $lte: range((order) => order <= 0),
  $in: isIn,
  $nin: not(isIn),
  $exists: (path, operand) => (operand ? exists : not(exists))(path, operand),
  $size: (path, operand) => (document) =>
    valuesAt(document, path).some((value) => Array.isArray(value) && value.length === operand),
  $all: all,
  $elemMatch: elemMatch,
  $mod: mod,
  $regex: some((value, operand) => typeof value === 'string' && (operand as RegExp).test(value)),
  $not: (path, operand) => {
    const test = matcher({ [path]: operand });
    return (document) => !test(document as Document);
  },
};

/** Every condition of a query: of one field, and those that join conditions. */
export const conditions = { ...operators, ...mingo.logical };

const engine = engineOf({ query: conditions, expression: expressions, accumulator: {}, pipeline: {} });

type Check = (operand: unknown, path: string) => boolean;
const isList: Check = (operand) => Array.isArray(operand);
const noRegExp: Check = (operand) => !(operand instanceof RegExp);
const isCount: Check = (operand) => Number.isInteger(operand) && Number(operand) >= 0;
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);

/** What each operator may be given. */
const operands: Record<string, Check> = {
  $eq: () => true,
  $ne: noRegExp,
  $gt: noRegExp,
  $gte: noRegExp,
  $lt: noRegExp,
  $lte: noRegExp,
  $in: (operand, path) => isList(operand, path) && (operand as unknown[]).every(isNoOperator),
  $nin: (operand, path) => isList(operand, path) && (operand as unknown[]).every(isNoOperator),
  $exists: () => true,
  $size: isCount,
  $all: isList,
  $elemMatch: isDocument,
  $mod: (operand) => Array.isArray(operand) && operand.length === 2 && operand.every(isNumber) && Math.trunc(operand[0]) !== 0,
  $regex: (operand) => typeof operand === 'string' || operand instanceof RegExp,
  $not: (operand) => operand instanceof RegExp || (isDocument(operand) && isOperators(operand)),
};

/** Known to MongoDB, not to this emulator. */
const refused = new Set([
  ...['$near', '$nearSphere', '$geoWithin', '$geoIntersects', '$where', '$text', '$search', '$jsonSchema', '$type', '$comment'],
  ...['$bitsAllSet', '$bitsAnySet', '$bitsAllClear', '$bitsAnyClear'],
]);

const isLogical = (key: string) => ['$and', '$or', '$nor'].includes(key);
const isOperators = (value: Document) => Object.keys(value)[0]?.startsWith('$') ?? false;
const isNoOperator = (value: unknown) => !isDocument(value) || !isOperators(value);

function checkField(path: string, value: unknown): unknown {
  // Asked of MongoDB it finds what equals an empty document: of `_.exists()` and its like nothing that anybody meant.
  if (isDocument(value) && Object.keys(value).length === 0)
    throw notEmulated(`an empty condition of ${path}, which the SDK sends of a command without its operand`);
  if (!isDocument(value) || !isOperators(value)) return value;
  const { $options, ...asked } = value;
  for (const [name, operand] of Object.entries(asked)) {
    if (refused.has(name)) throw notEmulated(`query operator ${name}`);
    const check = operands[name];
    if (!check) throw requestFailed(`unknown operator: ${name}`);
    if (!check(operand, path)) throw requestFailed(`${name} cannot take ${typeName(operand)} (${path})`);
    if (name === '$elemMatch') asked[name] = elementCondition(operand as Document);
    if (name === '$not') asked[name] = checkField(path, operand);
    if (name === '$all') {
      asked[name] = (operand as unknown[]).map((one) => (isNoOperator(one) ? one : checkField(path, one)));
    }
    if (name === '$regex' && typeof operand === 'string') asked[name] = regExpOf(operand, String($options ?? ''));
  }
  return asked;
}

/** Of elements that are documents, or of elements themselves: `{qty: {$gt: 1}}`, `{$gt: 1}`. */
function elementCondition(condition: Document): unknown {
  const first = Object.keys(condition)[0];
  return first?.startsWith('$') && !isLogical(first) ? checkField('', condition) : checked(condition);
}

/** The condition in a form that can be tested; throws DATABASE_REQUEST_FAILED for what MongoDB does not know, by name for what is not emulated. */
export function checked(condition: Document): Document {
  const entries = Object.entries(condition).map(([key, value]) => {
    if (isLogical(key)) {
      if (!Array.isArray(value) || value.length === 0) throw requestFailed(`${key} must be a nonempty array`);
      if (!value.every(isDocument)) throw requestFailed(`${key} entries need to be full objects`);
      return [key, value.map(checked)];
    }
    if (key === '$expr') return [key, value];
    if (refused.has(key)) throw notEmulated(`query operator ${key}`);
    if (key.startsWith('$')) throw requestFailed(`unknown top level operator: ${key}`);
    return [key, checkField(key, value)];
  });
  return Object.fromEntries(entries) as Document;
}

/** `test` of a condition that was `checked`. */
export function matcher(condition: Document): (document: Document) => boolean {
  const test = attempt(() => testOf(condition, engine));
  return (document) => attempt(() => test(document));
}
