import { keyOf, type Index } from './indexes';
import { isDocument, type Document, type Order } from '../ground/values';

interface Bound {
  readonly key: string;
  /** The key itself is outside. */
  readonly open: boolean;
}

/** A stretch of an index: its first fields have these keys, the next one lies between. */
export interface Scan {
  readonly index: Index;
  readonly equal: readonly string[];
  readonly low?: Bound;
  readonly high?: Bound;
  /** Direction of each further field; empty where no order is asked for. */
  readonly order: readonly (1 | -1)[];
}

export interface Plan {
  readonly scans: readonly Scan[];
  /** Each scan gives documents in the order that is asked for. */
  readonly ordered: boolean;
}

/** What the conditions on one field leave of an index. */
interface Narrowed {
  equal?: string[];
  low: Bound[];
  high: Bound[];
}

const MAX_SCANS = 1000;

/** Conditions as alternatives, each a list of field conditions of which all hold. Of several `$or` only the first is spread, as MongoDB does. */
function alternatives(condition: Document, outer: readonly [string, unknown][] = []): [string, unknown][][] {
  const fields = [...outer];
  const choices: Document[][] = [];
  const flatten = (one: Document) => {
    for (const [key, value] of Object.entries(one)) {
      if (key === '$and') (value as Document[]).forEach(flatten);
      else if (key === '$or') choices.push(value as Document[]);
      else if (!key.startsWith('$')) fields.push([key, value]);
    }
  };
  flatten(condition);
  return choices[0] ? choices[0].flatMap((choice) => alternatives(choice, fields)) : [fields];
}

const isPlain = (value: unknown) => !(value instanceof RegExp);

/** The end of the values of a key's own type. */
const afterType = (key: string): Bound => ({ key: String(Number(key[0]) + 1), open: true });
const startOfType = (key: string): Bound => ({ key: key[0]!, open: false });

/** Narrows by one operator; most of them leave an index as wide as it was. */
const narrowing: Record<string, (narrowed: Narrowed, operand: unknown, key: string) => void> = {
  $eq: (narrowed, operand, key) => void (isPlain(operand) && (narrowed.equal ??= [key])),
  $in: (narrowed, operand) => {
    const values = operand as unknown[];
    if (values.every(isPlain)) narrowed.equal ??= [...new Set(values.map(keyOf))];
  },
  $exists: (narrowed, operand) => void (operand || (narrowed.equal ??= [keyOf(null)])),
  $gt: ({ low, high }, _operand, key) => void (low.push({ key, open: isExact(key) }), high.push(afterType(key))),
  $gte: ({ low, high }, _operand, key) => void (low.push({ key, open: false }), high.push(afterType(key))),
  $lt: ({ low, high }, _operand, key) => void (high.push({ key, open: isExact(key) }), low.push(startOfType(key))),
  $lte: ({ low, high }, _operand, key) => void (high.push({ key, open: false }), low.push(startOfType(key))),
};

/** A key of a value, not of a type alone. */
const isExact = (key: string) => key.length > 1 || key === '4';

function narrowedBy(fields: readonly [string, unknown][]): Map<string, Narrowed> {
  const result = new Map<string, Narrowed>();
  for (const [path, value] of fields) {
    const narrowed = result.get(path) ?? { low: [], high: [] };
    result.set(path, narrowed);
    const operators = isDocument(value) && Object.keys(value)[0]?.startsWith('$') ? value : { $eq: value };
    for (const [name, operand] of Object.entries(operators)) narrowing[name]?.(narrowed, operand, keyOf(operand));
  }
  return result;
}

/** The tightest bound; of a loose field only one, since different elements of a list may meet each. */
function bounds({ low, high }: Narrowed, loose: boolean): Pick<Scan, 'low' | 'high'> {
  const by = (direction: number) => (one: Bound, other: Bound) => {
    const order = Buffer.compare(Buffer.from(one.key), Buffer.from(other.key)) * direction;
    return order > 0 || (order === 0 && one.open) ? one : other;
  };
  if (loose) return low[0] ? { low: low[0] } : {};
  return { low: low.length ? low.reduce(by(1)) : undefined, high: high.length ? high.reduce(by(-1)) : undefined };
}

type IsLoose = (index: Index, path: string) => boolean;

/**
 * Directions of the fields after the first `skip`, when the index gives that order forwards or backwards; undefined when it does not. A loose
 * field before them does no harm: of one value of it a document has one entry.
 */
function directions(
  index: Index,
  skip: number,
  order: Order,
  fixed: ReadonlySet<string>,
  isLoose: IsLoose,
): (1 | -1)[] | undefined {
  const wanted = Object.entries(order).filter(([path]) => !fixed.has(path));
  const given = Object.entries(index.fields).slice(skip);
  const turn = wanted[0] && given[0] && wanted[0][1] === given[0][1] ? 1 : -1;
  const fits = wanted.every(
    ([path, direction], at) => given[at]?.[0] === path && given[at][1] * turn === direction && !isLoose(index, path),
  );
  return fits ? wanted.map(([, direction]) => direction) : undefined;
}

interface Choice {
  readonly scans: Scan[];
  readonly ordered: boolean;
  readonly worth: number;
}

function choiceOf(index: Index, narrowed: ReadonlyMap<string, Narrowed>, order: Order, isLoose: IsLoose): Choice {
  const paths = Object.keys(index.fields);
  const firstOpen = paths.findIndex((path) => !narrowed.get(path)?.equal);
  const equals = firstOpen < 0 ? paths : paths.slice(0, firstOpen);
  const next = firstOpen < 0 ? undefined : narrowed.get(paths[firstOpen]!);
  const range = next ? bounds(next, isLoose(index, paths[firstOpen]!)) : {};
  const fixed = new Set(equals.filter((path) => !isLoose(index, path)));
  const along = directions(index, equals.length, order, fixed, isLoose);
  const prefixes = equals.reduce<string[][]>(
    (all, path) => all.flatMap((one) => narrowed.get(path)!.equal!.map((key) => [...one, key])),
    [[]],
  );
  const wanted = Object.keys(order).length > 0;
  const isRange = range.low !== undefined || range.high !== undefined;
  return {
    scans: prefixes.map((equal) => ({ index, equal, ...range, order: along ?? [] })),
    ordered: along !== undefined || !wanted,
    worth: equals.length * 4 + (wanted && along ? 2 : 0) + Number(isRange),
  };
}

/** How indexes lead to every document that may meet a condition; undefined when only reading all of them does. */
export function planOf(condition: Document, order: Order, indexes: readonly Index[], isLoose: IsLoose): Plan | undefined {
  const scans: Scan[] = [];
  let ordered = true;
  for (const fields of alternatives(condition)) {
    const narrowed = narrowedBy(fields);
    const choices = indexes.map((index) => choiceOf(index, narrowed, order, isLoose));
    const best = choices.reduce((one, other) => (other.worth > one.worth ? other : one));
    if (best.worth === 0) return undefined;
    scans.push(...best.scans);
    ordered &&= best.ordered;
  }
  return scans.length <= MAX_SCANS ? { scans, ordered } : undefined;
}
