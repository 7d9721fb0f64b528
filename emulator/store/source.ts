import { parseDocument } from '../ground/ejson';
import type { Place } from './index-tables';
import { planOf } from './plan';
import type { Source } from '../query/query';
import type { Reads } from './reads';
import type { Tables } from './table';
import { byOrder, type Document, type Order } from '../ground/values';

/** A collection as queries read it: by its indexes where they lead to what is asked for, else from end to end. Every document taken is counted. */
export function sourceOf(tables: Tables, collection: string, reads: Reads): Source {
  tables.require(collection);
  const take = ({ id }: Place): Document => {
    const { document } = tables.get(collection, id)!;
    reads.add(document);
    return parseDocument(document);
  };
  function* each(places: Iterable<Place>): Iterable<Document> {
    for (const place of places) yield take(place);
  }
  return {
    candidates: (condition, order = {}) => {
      const plan = planOf(condition, order, tables.indexesOf(collection), (index, path) => tables.isLoose(index, path));
      const wanted = Object.keys(order).length > 0;
      if (!plan) return { documents: each(tables.places(collection)), ordered: !wanted };
      const scans = plan.scans.map((scan) => tables.scan(scan));
      if (wanted && plan.ordered) return { documents: merged(scans, take, order, () => reads.addKey()), ordered: true };
      return { documents: each(union(scans)), ordered: !wanted };
    },
  };
}

/** Every place once, in the order in which documents were added: that of a full scan. */
function union(scans: readonly (readonly Place[])[]): Place[] {
  const byRow = new Map(scans.flatMap((places) => places.map((place): [number, Place] => [place.row, place])));
  return [...byRow.values()].sort((one, other) => one.row - other.row);
}

/** Documents of scans that are each in order, in that order, each document once; reads no further than it is asked to. */
function* merged(
  scans: readonly (readonly Place[])[],
  take: (place: Place) => Document,
  order: Order,
  again: () => void,
): Iterable<Document> {
  const compare = byOrder(order);
  const seen = new Set<string>();
  const next = function* (places: readonly Place[]) {
    for (const place of places) {
      if (seen.has(place.id)) {
        again();
        continue;
      }
      seen.add(place.id);
      yield take(place);
    }
  };
  const heads = scans.map((places) => ({ documents: next(places), head: undefined as Document | undefined }));
  for (const one of heads) one.head = one.documents.next().value ?? undefined;
  for (;;) {
    const living = heads.filter(({ head }) => head !== undefined);
    if (living.length === 0) return;
    const first = living.reduce((one, other) => (compare(other.head!, one.head!) < 0 ? other : one));
    yield first.head!;
    first.head = first.documents.next().value ?? undefined;
  }
}
