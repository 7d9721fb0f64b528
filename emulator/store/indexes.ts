import { candidatesAt, isDocument, own, rankOf, type Document, type Order } from '../ground/values';
import { requestFailed } from '../ground/wire-error';

/** How a collection is declared: fields of each index in order, a leading `-` for downwards. `_id` is always indexed. */
export interface Declaration {
  readonly indexes?: readonly (readonly string[])[];
  /** Indexes of which no two documents may have the same values; a missing field counts as null. */
  readonly unique?: readonly (readonly string[])[];
}

/** Collections by name, or their names alone. */
export type Collections = readonly string[] | Readonly<Record<string, Declaration>>;

export const declarationsOf = (collections: Collections): Readonly<Record<string, Declaration>> =>
  Array.isArray(collections)
    ? Object.fromEntries((collections as readonly string[]).map((name) => [name, {}]))
    : (collections as Readonly<Record<string, Declaration>>);

export interface Index {
  readonly table: string;
  readonly collection: string;
  readonly name: string;
  readonly fields: Order;
  readonly unique: boolean;
}

/** The indexes of one collection, that of `_id` first. */
export function indexesOf(collection: string, { indexes = [], unique = [] }: Declaration): Index[] {
  const declared = [['_id'], ...indexes, ...unique];
  return declared.map((fields, at) => {
    const directions = fields.map((field): [string, 1 | -1] => (field.startsWith('-') ? [field.slice(1), -1] : [field, 1]));
    return {
      table: `x${at}_${collection}`,
      collection,
      name: directions.map(([path, direction]) => `${path}_${direction}`).join('_'),
      fields: Object.fromEntries(directions),
      unique: at > indexes.length,
    };
  });
}

/** Numbers as text that sorts as they do. */
function sortable(value: number): string {
  if (Number.isNaN(value)) return '-';
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value === 0 ? 0 : value);
  const negative = value < 0;
  for (let at = 0; at < 8; at += 1) bytes[at] = negative ? ~bytes[at]! : bytes[at]! ^ (at === 0 ? 0x80 : 0);
  return bytes.toString('hex');
}

/** A zero byte would end a text in SQLite. */
const escaped = (text: string) => text.split('\u0001').join('\u0001\u0002').split('\u0000').join('\u0001\u0001');

/**
 * A value as text that sorts as values do in MongoDB; equal values have equal keys. Lists and objects have only their type: an index finds
 * them, and the condition itself decides.
 */
export function keyOf(value: unknown): string {
  const rank = Math.max(2, rankOf(value));
  if (typeof value === 'string') return `${rank}${escaped(value)}`;
  if (typeof value === 'number') return `${rank}${sortable(value)}`;
  if (typeof value === 'boolean' || value instanceof Date) return `${rank}${sortable(Number(value))}`;
  return String(rank);
}

/** The shortest part of a path at which a document has a list. */
function listAt(document: Document, path: string): string | undefined {
  let value: unknown = document;
  const walked: string[] = [];
  for (const part of path.split('.')) {
    value = isDocument(value) ? own(value, part) : undefined;
    walked.push(part);
    if (Array.isArray(value)) return walked.join('.');
  }
  return undefined;
}

export interface Entries {
  /** One list of keys for each combination of the values of the fields. */
  readonly keys: readonly (readonly string[])[];
  /** Fields with a list or an object among their values: by such a field an index has several entries of a document, and gives no order. */
  readonly loose: readonly string[];
}

/** A document's entries in an index. Two fields that are lists cannot be indexed together, as in MongoDB. */
export function entriesOf({ fields }: Index, document: Document): Entries {
  const paths = Object.keys(fields);
  const listed = paths.filter((path) => listAt(document, path) !== undefined);
  const lists = new Set(listed.map((path) => listAt(document, path)));
  if (lists.size > 1) throw requestFailed(`cannot index parallel arrays [${[...lists].join('] [')}]`);
  const values = paths.map((path) => {
    const keys = new Set(candidatesAt(document, path).map(keyOf));
    return keys.size ? [...keys] : [keyOf(null)];
  });
  const keys = values.reduce<string[][]>((all, more) => all.flatMap((one) => more.map((key) => [...one, key])), [[]]);
  const bare = (key: string) => key === '5' || key === '6';
  return { keys, loose: paths.filter((path, at) => listed.includes(path) || values[at]!.length > 1 || values[at]!.some(bare)) };
}

/** What of a document must be its own: one text for each entry in a unique index. */
export const uniqueKeys = (indexes: readonly Index[], document: Document): string[] =>
  indexes
    .filter(({ unique }) => unique)
    .flatMap((index) => entriesOf(index, document).keys.map((keys) => JSON.stringify([index.table, ...keys])));
