import { EJSON } from 'bson';
import { Query } from 'mingo';
import type { Document } from './update';
import { invalidParam, notEmulated, requestFailed } from './wire-error';

/** Operators of `db.command` that are answered; any other is refused by name. */
const known = new Set(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$nin', '$and', '$or', '$nor', '$not', '$exists']);

export interface Find {
  query: Document;
  order?: Record<string, 1 | -1>;
  projection?: Document;
  offset: number;
  limit: number;
}

/** Reads one of the wire's strings of canonical EJSON. */
export function parse(text: unknown): Document {
  if (text === undefined) return {};
  if (typeof text !== 'string') throw invalidParam('a string of EJSON is expected');
  return EJSON.parse(text, { relaxed: true }) as Document;
}

export function stringify(document: Document): string {
  return EJSON.stringify(document, { relaxed: false });
}

/** `test` of a condition. Refuses operators it does not know instead of passing them over. */
export function matcher(condition: Document): (document: Document) => boolean {
  refuseUnknown(condition);
  const query = attempt(() => new Query(condition));
  return (document) => attempt(() => query.test(document));
}

/** The documents that a query asks for, in its order. */
export function find(documents: Document[], { query, order, projection, offset, limit }: Find): Document[] {
  refuseUnknown(query);
  return attempt(() => {
    const cursor = new Query(query).find<Document>(documents, projection ?? {});
    if (order && Object.keys(order).length) cursor.sort(order);
    return cursor.skip(offset).limit(limit).all();
  });
}

function refuseUnknown(value: unknown): void {
  if (Array.isArray(value)) return value.forEach(refuseUnknown);
  if (value === null || typeof value !== 'object' || value instanceof Date) return;
  if (value instanceof RegExp || '_bsontype' in value) throw notEmulated('a query by regular expression or BSON type');
  for (const [key, inner] of Object.entries(value)) {
    if (key.startsWith('$') && !known.has(key)) throw notEmulated(`query operator ${key}`);
    refuseUnknown(inner);
  }
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : String(error));
  }
}
