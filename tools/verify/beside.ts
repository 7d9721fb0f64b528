import { isFollowed, steadyHashOf } from '../../cloudfunctions/kernel/chain';
import { type Event, nameOfEvent } from './chains';
import { documentName, fault, listed, type Data, type Document, type Fault } from './found';

/** Two acts that wrote the same document one after the other began at most so far apart the other way round. */
const CLOCKS_APART_MS = 60_000;

/** What of the collections that acts write beside their subjects no act writes, and what holds it instead. */
const elsewhere: Readonly<Record<string, (document: Document, data: Data) => boolean>> = {
  // Every upload is begun by an event of its own; what is not handed in is swept.
  evidence: (document) => steadyHashOf('evidence', document) === undefined,
  // People of the first day, who never did anything: `people.ts` compares them with the seats.
  members: ({ version, head }) => version === 1 && head === undefined,
  // The program's own invitation of the first administrator.
  invitations: ({ _id, used }, data) =>
    used === undefined || listed(data, 'settings').some(({ _id: id, invitation }) => id === 'first-admin' && invitation === _id),
  // The seal of the night holds the seats; the others are the program's own notes, or have a chain.
  settings: () => true,
};

/** Counters, claims, people, invitations, seats and handed-in evidence: each stands as the last act that wrote it left it. */
export function besideFaults(data: Data): Fault[] {
  const writes = new Map<string, { at: number; left: string; event: Event }[]>();
  for (const event of listed<Event>(data, 'events')) {
    for (const { collection, id, left } of event.wrote ?? []) {
      const place = `${collection}/${id}`;
      const before = writes.get(place) ?? [];
      writes.set(place, [...before, { at: event.at, left, event }]);
    }
  }
  const faults: Fault[] = [];
  for (const collection of Object.keys(data).filter(isFollowed)) {
    for (const document of listed(data, collection)) {
      const place = `${collection}/${document._id}`;
      const all = writes.get(place);
      writes.delete(place);
      const what = all ? whyOther(collection, document, all) : whyNobodys(collection, document, data);
      if (what) faults.push(fault(documentName(collection, document._id), what));
    }
  }
  for (const [place, all] of writes) {
    const [collection = '', id = ''] = place.split(/\/(.*)/s);
    faults.push(fault(documentName(collection, id), `${nameOfEvent(latestOf(all).event)}写过它，现在没有了`));
  }
  return faults;
}

const latestOf = <T extends { at: number }>(all: readonly T[]): T => all.reduce((last, one) => (one.at >= last.at ? one : last));

function whyOther(collection: string, document: Document, all: readonly { at: number; left: string; event: Event }[]) {
  const latest = latestOf(all);
  const now = steadyHashOf(collection, document);
  const last = all.filter(({ at }) => at >= latest.at - CLOCKS_APART_MS);
  if (last.some(({ left }) => left === now)) return undefined;
  const earlier = all.find(({ left }) => left === now);
  if (earlier) return `退回到${nameOfEvent(earlier.event)}时的样子，${nameOfEvent(latest.event)}写的不见了`;
  return `和${nameOfEvent(latest.event)}留下的不一样，被改过`;
}

function whyNobodys(collection: string, document: Document, data: Data): string | undefined {
  return elsewhere[collection]?.(document, data) ? undefined : '没有任何记录写过它';
}
