import { randomUUID } from 'node:crypto';
import { find, matcher, parse, stringify } from './query';
import type { Store } from './store';
import { isSame, updated, type Document } from './update';
import { invalidParam, notEmulated } from './wire-error';

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
  transactionId?: unknown;
}

type Action = (store: Store, request: DatabaseRequest) => Record<string, unknown>;

/** The default of the cloud, and its ceiling. */
const LIMIT = { default: 100, max: 1000 };

function textOf(value: unknown, name: string): string {
  if (typeof value === 'string' && value) return value;
  throw invalidParam(`${name} is required`);
}

function countOf(value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw invalidParam('offset and limit are whole numbers');
}

const transactionOf = ({ transactionId }: DatabaseRequest) =>
  transactionId === undefined ? undefined : textOf(transactionId, 'transactionId');

/** In the cloud a query inside a transaction silently acts outside it (trap 1): refused here, so that nobody builds on it. */
function refuseQueryIn(transaction: string | undefined): void {
  if (transaction) throw notEmulated('a query (queryType WHERE) inside a transaction');
}

/** The id a request by document names; undefined for a request by query. */
function idOf({ queryType, query }: DatabaseRequest): string | undefined {
  return queryType === 'DOC' ? textOf(parse(query)._id, '_id') : undefined;
}

function read(store: Store, collection: string): Document[] {
  return store.all(collection).map(({ document }) => parse(document));
}

/** Documents of a request, by id or by query, with their ids. */
function chosen(store: Store, request: DatabaseRequest): Document[] {
  const collection = textOf(request.collectionName, 'collectionName');
  const transaction = transactionOf(request);
  const id = idOf(request);
  if (id !== undefined) {
    const document = store.get(collection, id, transaction);
    return document === undefined ? [] : [parse(document)];
  }
  refuseQueryIn(transaction);
  const found = read(store, collection).filter(matcher(parse(request.query)));
  return request.multi === false ? found.slice(0, 1) : found;
}

/** What a document may be stored as: no operators, no server date, field names without dots. */
function storable(document: Document): Document {
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (value === null || typeof value !== 'object' || value instanceof Date) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === '$tcb_server_date') throw notEmulated('a server date');
      if (key.startsWith('$') || key.includes('.')) throw invalidParam(`invalid field name ${key}`);
      walk(inner);
    }
  };
  walk(document);
  return document;
}

function modify(store: Store, request: DatabaseRequest): Record<string, unknown> {
  const collection = textOf(request.collectionName, 'collectionName');
  const transaction = transactionOf(request);
  const data = parse(request.data);
  const id = idOf(request);
  if (request.merge !== true) {
    if (id === undefined) throw notEmulated('replacing documents by query');
    const document = stringify({ _id: id, ...storable(data) });
    const existed = store.get(collection, id, transaction) !== undefined;
    store.write([{ collection, id, document }], transaction);
    return { data: existed ? { updated: 1, upsert_id: null } : { updated: 0, upsert_id: id } };
  }
  const changes = chosen(store, request).flatMap((before) => {
    const after = updated(before, data);
    Object.values(data).forEach((fields) => Object.values(fields as Document).forEach((value) => storable({ value })));
    return isSame(before, after) ? [] : [{ collection, id: String(before._id), document: stringify(after) }];
  });
  if (changes.length) store.write(changes, transaction);
  return { data: { updated: changes.length, upsert_id: null } };
}

/** The database actions of the wire that are answered; every other action is refused by name. */
export const databaseActions: Record<string, Action> = {
  'database.insertDocument': (store, request) => {
    const collection = textOf(request.collectionName, 'collectionName');
    if (!Array.isArray(request.data)) throw invalidParam('data is a list');
    const insertedIds = request.data.map((text) => {
      const document = storable(parse(text));
      const id = document._id === undefined ? randomUUID().replace(/-/g, '') : textOf(document._id, '_id');
      store.insert(collection, id, stringify({ ...document, _id: id }), transactionOf(request));
      return id;
    });
    return { data: { insertedIds } };
  },

  'database.getDocument': (store, request) => {
    const offset = countOf(request.offset, 0);
    const limit = Math.min(countOf(request.limit, LIMIT.default) || LIMIT.default, LIMIT.max);
    const projection = request.projection === undefined ? undefined : parse(request.projection);
    const order = request.order === undefined ? undefined : (parse(request.order) as Record<string, 1 | -1>);
    const byId = idOf(request) !== undefined;
    if (!byId) refuseQueryIn(transactionOf(request));
    const candidates = byId ? chosen(store, request) : read(store, textOf(request.collectionName, 'collectionName'));
    const list = find(candidates, { query: byId ? {} : parse(request.query), order, projection, offset, limit });
    return { data: { list: list.map(stringify) }, limit, offset };
  },

  'database.modifyDocument': modify,

  'database.removeDocument': (store, request) => {
    const collection = textOf(request.collectionName, 'collectionName');
    const gone = chosen(store, request).map(({ _id }) => ({ collection, id: String(_id) }));
    if (gone.length) store.write(gone, transactionOf(request));
    return { data: { deleted: gone.length } };
  },

  'database.calculateDocument': (store, request) => ({
    data: { total: chosen(store, { ...request, queryType: 'WHERE', multi: true }).length },
  }),

  'database.startTransaction': (store) => ({ transactionId: store.begin() }),
  'database.commitTransaction': (store, request) => {
    store.commit(textOf(request.transactionId, 'transactionId'));
    return {};
  },
  'database.abortTransaction': (store, request) => {
    store.abort(textOf(request.transactionId, 'transactionId'));
    return {};
  },
};
