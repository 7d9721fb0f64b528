import { checked, matcher } from './conditions';
import { byOrder, type Document, type Order } from '../ground/values';
import { invalidParam } from '../ground/wire-error';

export interface Find {
  /** A condition as it was sent. */
  query: Document;
  order?: Order;
  offset?: number;
  limit?: number;
}

/** Where documents are read from; each one taken is one read. */
export interface Source {
  /** Candidates for a condition that was `checked`: all that meet it and perhaps others, already in `order` where `ordered` says so. */
  candidates(condition: Document, order?: Order): { documents: Iterable<Document>; ordered: boolean };
}

/** The documents that a query asks for, in its order; takes no more of the source than it needs. */
export function find(source: Source, { query, order = {}, offset = 0, limit = Infinity }: Find): Document[] {
  const condition = checked(query);
  const matches = matcher(condition);
  const { documents, ordered } = source.candidates(condition, order);
  const enough = ordered ? offset + limit : Infinity;
  const found: Document[] = [];
  if (enough > 0) {
    for (const document of documents) {
      if (!matches(document)) continue;
      found.push(document);
      if (found.length >= enough) break;
    }
  }
  if (!ordered) found.sort(byOrder(order));
  return found.slice(offset, offset + limit);
}

/** `{field: 1 | -1 …}` of the wire. */
export function orderOf(value: Document | undefined): Order | undefined {
  if (value === undefined) return undefined;
  if (Object.values(value).every((direction) => direction === 1 || direction === -1)) return value as Order;
  throw invalidParam('an order is 1 or -1');
}
