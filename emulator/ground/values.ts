/** A document, or an object inside one. */
export type Document = Record<string, unknown>;

export const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date) && !(value instanceof RegExp);

/** Rank of a type in MongoDB's order of values; a range asks for values of its own rank only. */
export function rankOf(value: unknown): number {
  if (value === undefined) return 1;
  if (value === null) return 2;
  if (typeof value === 'number') return 3;
  if (typeof value === 'string') return 4;
  if (Array.isArray(value)) return 6;
  if (typeof value === 'boolean') return 7;
  if (value instanceof Date) return 8;
  if (value instanceof RegExp) return 9;
  return 5;
}

/** What MongoDB calls a type in its messages. */
export const typeName = (value: unknown) =>
  ['', 'missing', 'null', 'double', 'string', 'object', 'array', 'bool', 'date', 'regex'][rankOf(value)]!;

const sign = (one: number, other: number) => (one < other ? -1 : one > other ? 1 : 0);

/** NaN comes before every number and equals itself. */
const numbers = (one: number, other: number) =>
  sign(Number(!Number.isNaN(one)), Number(!Number.isNaN(other))) || sign(one, other);

/** Strings by their bytes, as MongoDB does without a collation (JavaScript compares UTF-16 units). */
const strings = (one: string, other: string) => (one === other ? 0 : Buffer.compare(Buffer.from(one), Buffer.from(other)));

function lists(one: readonly unknown[], other: readonly unknown[]): number {
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    const order = compare(one[at], other[at]);
    if (order) return order;
  }
  return sign(one.length, other.length);
}

/** Field by field in their order: `{a, b}` and `{b, a}` differ. */
const documents = (one: Document, other: Document) => {
  const flat = (document: Document) => Object.entries(document).flatMap(([key, value]) => [rankOf(value), key, value]);
  return lists(flat(one), flat(other));
};

/** MongoDB's total order of values: by type, then within it. */
export function compare(one: unknown, other: unknown): number {
  const rank = rankOf(one);
  if (rank !== rankOf(other)) return sign(rank, rankOf(other));
  switch (rank) {
    case 3:
      return numbers(one as number, other as number);
    case 4:
      return strings(one as string, other as string);
    case 5:
      return documents(one as Document, other as Document);
    case 6:
      return lists(one as unknown[], other as unknown[]);
    case 7:
    case 8:
      return sign(Number(one), Number(other));
    default:
      return strings(String(one), String(other));
  }
}

export const isSame = (one: unknown, other: unknown) => compare(one, other) === 0;

/**
 * The values a dotted path leads to, through lists as MongoDB does: `a.b` of `{a: [{b: 1}, {}]}` is 1 and undefined (missing). A number names
 * an element. None where a list on the way holds no document.
 */
export function valuesAt(document: unknown, path: string): unknown[] {
  const found: unknown[] = [];
  const walk = (value: unknown, [part, ...rest]: readonly string[]): void => {
    if (part === undefined) return void found.push(value);
    if (!Array.isArray(value)) return walk(isDocument(value) ? own(value, part) : undefined, rest);
    if (/^\d+$/.test(part) && Number(part) < value.length) walk(value[Number(part)], rest);
    for (const element of value) if (isDocument(element)) walk(own(element, part), rest);
  };
  walk(document, path.split('.'));
  return found;
}

/** `valuesAt`, and the elements of a list beside the list itself: what a condition is asked of. */
export const candidatesAt = (document: unknown, path: string): unknown[] =>
  valuesAt(document, path).flatMap((value) => (Array.isArray(value) ? [value, ...value] : [value]));

export const own = (document: Document, key: string): unknown =>
  Object.prototype.hasOwnProperty.call(document, key) ? document[key] : undefined;

/** What a document is sorted by: of a list its least element, or its greatest downwards; an empty list comes before null. */
function sortValue(document: Document, path: string, direction: number): unknown {
  const elements = valuesAt(document, path).flatMap((value) => (Array.isArray(value) ? value : [value ?? null]));
  if (elements.length === 0) return undefined;
  return elements.reduce((best, value) => (compare(value, best) * direction < 0 ? value : best));
}

export type Order = Readonly<Record<string, 1 | -1>>;

/** Compares documents by an order such as `{dueBy: 1, _id: 1}`. */
export function byOrder(order: Order): (one: Document, other: Document) => number {
  const fields = Object.entries(order);
  return (one, other) => {
    for (const [path, direction] of fields) {
      const result = compare(sortValue(one, path, direction), sortValue(other, path, direction));
      if (result) return result * direction;
    }
    return 0;
  };
}
