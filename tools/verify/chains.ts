import { hashOf, personalHashOf, subjectHashOf, type Covered } from '../../cloudfunctions/kernel/chain';
import { canonical, sha256 } from '../../cloudfunctions/kernel/hash';

type Document = { _id?: unknown; [field: string]: unknown };
/** Every document by collection, as an export has them. */
export type Data = Record<string, readonly Document[]>;

type Event = Covered & { hash: string; personal?: unknown };
type Subject = Document & { _id: string; version: number; head: { event: string; hash: string } };

export interface Fault {
  /** `complaint c_…`: the subject whose chain is broken. */
  subject: string;
  /** The first link that does not hold; absent where the document itself is at fault. */
  version?: number;
  what: string;
}

export interface Verified {
  subjects: number;
  events: number;
  /** The first fault of each subject, in the order of time. */
  faults: Fault[];
  /** One hash over the ends of all chains: kept apart from the data, it shows later whether the past was rewritten as a whole. */
  digest: string;
}

/** Subjects that were there before their first event: people who only called, and staff of the first day. */
const beginWithoutEvent = new Set(['member']);
/**
 * Subjects whose document events of other subjects write too, and raise its version: a joining person uses an invitation up, a merchant
 * gets its role with the case, a case claims a file. Their own chain has versions left out, and does not know the document as it is now.
 */
const writtenBeside = new Set(['invitation', 'member', 'evidence']);
/** Subjects that may be removed for good: uploads that were never filed are swept. */
const sweepable = new Set(['evidence']);

/**
 * Recomputes every subject's chain: hash of each event, hash of what may be erased where it is still there, link to the event before,
 * versions without a gap, and that the document stands at the end of its chain. Pure; answers faults, throws for nothing.
 */
export function verifyChains(data: Data): Verified {
  const events = (data.events ?? []) as unknown as Event[];
  const chains = grouped(events, ({ subject }) => `${subject?.kind} ${subject?.id}`);
  const documents = subjectsOf(data);
  const named = grouped(documents, ({ _id }) => _id);
  const byId = new Map(events.map((event) => [event._id, event]));
  const faults: (Fault & { at: number })[] = [];
  for (const [subject, unordered] of chains) {
    const chain = unordered.sort((one, other) => one.subject?.version - other.subject?.version);
    const fault =
      firstBrokenLink(chain) ?? firstAlone(chain, byId) ?? whyNotAtEnd(chain, named.get(chain.at(-1)!.subject.id) ?? []);
    if (fault) faults.push({ subject, ...fault, at: chain.find((one) => one.subject?.version === fault.version)?.at ?? 0 });
  }
  const known = new Set(events.map(({ subject }) => subject?.id));
  for (const { _id, head } of documents) {
    if (!known.has(_id)) faults.push({ subject: `document ${_id}`, what: `its last event ${head.event} is missing`, at: 0 });
  }
  faults.sort((one, other) => one.at - other.at);
  return {
    subjects: chains.size,
    events: events.length,
    faults: faults.map(({ at: _at, ...fault }) => fault),
    digest: digestOf(chains),
  };
}

function grouped<T>(all: readonly T[], nameOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(nameOf(one));
    if (group) group.push(one);
    else groups.set(nameOf(one), [one]);
  }
  return groups;
}

/** Documents that name their last event. */
function subjectsOf(data: Data): Subject[] {
  const all = Object.values(data).flatMap((documents) => documents.filter((one) => typeof one.head === 'object'));
  return all as Subject[];
}

function firstBrokenLink(chain: readonly Event[]): Omit<Fault, 'subject'> | undefined {
  for (const [index, event] of chain.entries()) {
    const before = chain[index - 1];
    const what = whyBroken(event, before);
    if (what) return { version: event.subject?.version, what: `event ${event._id} (${event.command}, ${event.on}): ${what}` };
  }
  return undefined;
}

/** An act on two subjects stands in both chains: the first event whose other half is missing or knows nothing of it. */
function firstAlone(chain: readonly Event[], byId: ReadonlyMap<string, Event>): Omit<Fault, 'subject'> | undefined {
  for (const { _id, also = [], of, subject, command, on } of chain) {
    const missing = also.some((other) => byId.get(other)?.of !== _id) || (of !== undefined && !byId.get(of)?.also?.includes(_id));
    if (missing) return { version: subject.version, what: `event ${_id} (${command}, ${on}): its other half is missing` };
  }
  return undefined;
}

function whyBroken(event: Event, before: Event | undefined): string | undefined {
  const { subject, previous, hash, personal } = event;
  const first = before === undefined;
  if (first && subject.version !== 1 && !beginWithoutEvent.has(subject.kind)) return 'the events before it are missing';
  if (!first && subject.version === before.subject.version) return `there are two events of version ${subject.version}`;
  if (!first && subject.version !== before.subject.version + 1 && !writtenBeside.has(subject.kind))
    return `the event of version ${before.subject.version + 1} is missing`;
  if (hash !== hashOf(event)) return 'it is not what was hashed when it was written';
  if (personal !== undefined && event.personalHash !== personalHashOf(personal)) return 'its input is not what was hashed';
  if (previous !== (before?.hash ?? '')) return 'it does not follow from the event before it';
  return undefined;
}

function whyNotAtEnd(chain: readonly Event[], named: readonly Subject[]): Omit<Fault, 'subject'> | undefined {
  const last = chain.at(-1)!;
  const document = named.find(({ head }) => head.event === last._id) ?? named[0];
  if (!document && sweepable.has(last.subject.kind)) return undefined;
  if (!document) return { what: 'no document stands at the end of the chain' };
  if (document.head.event !== last._id) return { what: `its last event ${document.head.event} is missing` };
  if (document.head.hash !== last.hash) return { what: 'the document names another hash than its last event has' };
  const { version, kind } = last.subject;
  if (writtenBeside.has(kind)) return undefined;
  if (document.version !== version)
    return { what: `the document is of version ${document.version}, its last event of ${version}` };
  return subjectHashOf(document) === last.left ? undefined : { what: 'the document is not what its last event left' };
}

function digestOf(chains: ReadonlyMap<string, readonly Event[]>): string {
  const ends = [...chains].map(([subject, chain]) => [subject, chain.at(-1)!.hash]);
  return sha256(canonical(ends.sort(([one = ''], [other = '']) => (one < other ? -1 : 1))));
}

/** Events of an earlier export that are missing or different in a later one: an event is only ever added. */
export function rewritten(earlier: Data, later: Data): Fault[] {
  const now = new Map(((later.events ?? []) as unknown as Event[]).map((one) => [one._id, one.hash]));
  return ((earlier.events ?? []) as unknown as Event[])
    .filter(({ _id, hash }) => now.get(_id) !== hash)
    .map(({ _id, subject, command, on }) => ({
      subject: `${subject.kind} ${subject.id}`,
      version: subject.version,
      what: `event ${_id} (${command}, ${on}) was in the earlier one and is ${now.has(_id) ? 'another now' : 'gone'}`,
    }));
}
