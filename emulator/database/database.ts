import { randomUUID } from 'node:crypto';
import { aggregated, type Stage } from '../query/aggregation';
import { parse, parseDocument, stringify } from '../ground/ejson';
import { projection } from '../query/projection';
import { find, orderOf } from '../query/query';
import {
  collectionOf,
  countOf,
  documentIdOf,
  refuseUnstorable,
  sent,
  storable,
  textOf,
  transactionOf,
  type DatabaseRequest,
} from './request';
import { sourceOf } from '../store/source';
import type { Store } from '../store/store';
import { updated } from '../query/update';
import { isDocument, isSame, type Document } from '../ground/values';
import { invalidParam, notEmulated } from '../ground/wire-error';

/** `now` is the moved clock of the functions, UTC ms: what a server date is. */
type Action = (store: Store, request: DatabaseRequest, now: number) => Record<string, unknown>;

/** The default of the cloud, and its ceiling. */
const LIMIT = { default: 100, max: 1000 };

/** The id a request by document names; undefined for a request by query. */
function idOf({ queryType, query }: DatabaseRequest): string | undefined {
  return queryType === 'DOC' ? documentIdOf(parseDocument(query)._id) : undefined;
}

/** One document by its id, as the transaction sees it. */
function byId(store: Store, request: DatabaseRequest, id: string): Document[] {
  const document = store.get(collectionOf(request), id, transactionOf(request));
  if (document === undefined) return [];
  store.reads.add(document);
  return [parseDocument(document)];
}

/** Documents by a query. In the cloud one inside a transaction silently acts outside it (trap 1): refused here, so that nobody builds on it. */
function byQuery(store: Store, request: DatabaseRequest, now: number, limit?: number): Document[] {
  if (transactionOf(request)) throw notEmulated('a query (queryType WHERE) inside a transaction');
  const order = request.order === undefined ? undefined : orderOf(parseDocument(request.order));
  const source = sourceOf(store.tables, collectionOf(request), store.reads);
  return find(source, { query: sent(parseDocument(request.query, now)), order, offset: countOf(request.offset, 0), limit });
}

/** Documents a write is about, by id or by query. */
function chosen(store: Store, request: DatabaseRequest, now: number): Document[] {
  const id = idOf(request);
  const { collectionName, query, transactionId } = request;
  if (id !== undefined) return byId(store, request, id);
  return byQuery(store, { collectionName, query, transactionId }, now, request.multi === false ? 1 : undefined);
}

function insert(store: Store, request: DatabaseRequest, now: number): Record<string, unknown> {
  const collection = collectionOf(request);
  if (!Array.isArray(request.data)) throw invalidParam('data is a list');
  const insertedIds = request.data.map((text) => {
    const document = storable(parseDocument(text, now));
    const id = document._id === undefined ? randomUUID().replace(/-/g, '') : documentIdOf(document._id);
    store.insert(collection, id, stringify({ ...document, _id: id }), transactionOf(request));
    return id;
  });
  return { data: { insertedIds } };
}

function replace(store: Store, request: DatabaseRequest, now: number): Record<string, unknown> {
  const collection = collectionOf(request);
  const transaction = transactionOf(request);
  const id = idOf(request);
  if (id === undefined) throw notEmulated('replacing documents by query');
  const document = stringify({ _id: id, ...storable(parseDocument(request.data, now)) });
  const existed = store.get(collection, id, transaction) !== undefined;
  store.write([{ collection, id, document }], transaction);
  return { data: existed ? { updated: 1, upsert_id: null } : { updated: 0, upsert_id: id } };
}

function modify(store: Store, request: DatabaseRequest, now: number): Record<string, unknown> {
  if (request.merge !== true) return replace(store, request, now);
  const collection = collectionOf(request);
  const expression = sent(parseDocument(request.data, now));
  refuseUnstorable(expression);
  const changes = chosen(store, request, now).flatMap((before) => {
    const after = updated(before, expression);
    return isSame(before, after) ? [] : [{ collection, id: String(before._id), document: stringify(after) }];
  });
  if (changes.length) store.write(changes, transactionOf(request));
  return { data: { updated: changes.length, upsert_id: null } };
}

function stagesOf({ stages }: DatabaseRequest, now: number): Stage[] {
  if (!Array.isArray(stages)) throw invalidParam('stages is a list');
  return stages.map((stage: unknown) => {
    if (!isDocument(stage)) throw invalidParam('a stage is an object');
    return [textOf(stage.stageKey, 'stageKey'), sent(parse(stage.stageValue, now))];
  });
}

/** The database actions of the wire that are answered; every other action is refused by name. */
export const databaseActions: Record<string, Action> = {
  'database.insertDocument': insert,

  'database.getDocument': (store, request, now) => {
    const limit = Math.min(countOf(request.limit, LIMIT.default) || LIMIT.default, LIMIT.max);
    const shape = projection(request.projection === undefined ? {} : sent(parseDocument(request.projection, now)));
    const id = idOf(request);
    const list = id === undefined ? byQuery(store, request, now, limit) : byId(store, request, id);
    return {
      data: { list: store.reads.answer(list).map((one) => stringify(shape(one))) },
      limit,
      offset: countOf(request.offset, 0),
    };
  },

  'database.modifyDocument': modify,

  'database.removeDocument': (store, request, now) => {
    const collection = collectionOf(request);
    const gone = chosen(store, request, now).map(({ _id }) => ({ collection, id: String(_id) }));
    if (gone.length) store.write(gone, transactionOf(request));
    return { data: { deleted: gone.length } };
  },

  'database.calculateDocument': (store, { collectionName, query, transactionId }, now) => ({
    data: { total: byQuery(store, { collectionName, query, transactionId }, now).length },
  }),

  'database.aggregateDocuments': (store, request, now) => {
    const read = (collection: string, query: Document, limit?: number) =>
      find(sourceOf(store.tables, collection, store.reads), { query, limit });
    const list = aggregated(collectionOf(request), stagesOf(request, now), read);
    return { data: { list: store.reads.answer(list).map(stringify) } };
  },

  'database.addCollection': (store, request) => {
    store.tables.create(collectionOf(request));
    return {};
  },

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
