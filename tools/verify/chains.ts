import { hashOf, personalHashOf, subjectHashOf, type Covered } from '../../cloudfunctions/kernel/chain';
import { canonical, sha256 } from '../../cloudfunctions/kernel/hash';
import { civilDateOf } from '../../domain/civil-date';
import { commandWord } from './commands';
import { fault, grouped, listed, nameOf, type Data, type Document, type Fault } from './found';

export type { Data, Fault } from './found';

export type Event = Document & Covered & { hash: string; personal?: { input?: unknown; notices?: readonly Document[] } };
type Subject = Document & { version: number; head: { event: string; hash: string } };

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
 * gets its role with the case, a case claims a file. Their own chain has versions left out, and does not know the document as it is now:
 * `beside.ts` does.
 */
const writtenBeside = new Set(['invitation', 'member', 'evidence']);
/** Subjects that may be removed for good: uploads that were never filed are swept. */
const sweepable = new Set(['evidence']);
/** Two instances that wrote one after the other began at most so far apart the other way round. */
const CLOCKS_APART_MS = 60_000;

/**
 * Recomputes every subject's chain: hash of each event, hash of what may be erased where it is still there, link to the event before,
 * versions without a gap, times that do not run backwards, and that the document stands at the end of its chain. Pure; answers faults,
 * throws for nothing.
 */
export function verifyChains(data: Data): Verified {
  const events = listed<Event>(data, 'events');
  const chains = grouped(events, ({ subject }) => `${subject?.kind} ${subject?.id}`);
  const headed = Object.values(data).flatMap((all) => all.filter((one) => typeof one.head === 'object'));
  const documents = headed as unknown as Subject[];
  const named = grouped(documents, ({ _id }) => _id);
  const byId = new Map(events.map((event) => [event._id, event]));
  const faults: (Fault & { at: number })[] = [];
  for (const unordered of chains.values()) {
    const chain = unordered.sort((one, other) => one.subject?.version - other.subject?.version);
    const own = named.get(chain[0]!.subject?.id) ?? [];
    const found = firstBrokenLink(chain) ?? firstAlone(chain, byId) ?? whyNotAtEnd(chain, own);
    if (!found) continue;
    const { kind, id } = chain[0]!.subject ?? {};
    const where = `${nameOf(String(kind), String(id), own[0])}${found.event ? `，第 ${found.event.subject?.version} 版` : ''}`;
    faults.push({ where, what: `${found.event ? `${nameOfEvent(found.event)}：` : ''}${found.what}`, at: found.event?.at ?? 0 });
  }
  const known = new Set(events.map(({ subject }) => subject?.id));
  for (const { _id, head } of documents) {
    if (!known.has(_id))
      faults.push({ ...fault(`文档 ${_id}`, `它最后一条记录 ${String(head.event).slice(0, 12)} 不见了`), at: 0 });
  }
  faults.sort((one, other) => one.at - other.at);
  return {
    subjects: chains.size,
    events: events.length,
    faults: faults.map(({ where, what }) => ({ where, what })),
    digest: digestOf(chains),
  };
}

interface Broken {
  event?: Event;
  what: string;
}

/** What an event was, as far as the id begins: `记录 61dc8b0df54d（受理，2026-11-24）`. */
export const nameOfEvent = ({ _id, command, on }: Pick<Event, '_id' | 'command' | 'on'>) =>
  `记录 ${String(_id).slice(0, 12)}（${commandWord(command)}，${on}）`;

function firstBrokenLink(chain: readonly Event[]): Broken | undefined {
  for (const [index, event] of chain.entries()) {
    const what = whyBroken(event, chain[index - 1]);
    if (what) return { event, what };
  }
  return undefined;
}

/** An act on two subjects stands in both chains: the first event whose other half is missing or knows nothing of it. */
function firstAlone(chain: readonly Event[], byId: ReadonlyMap<string, Event>): Broken | undefined {
  const alone = chain.find(({ _id, also = [], of }) => {
    return also.some((other) => byId.get(other)?.of !== _id) || (of !== undefined && !byId.get(of)?.also?.includes(_id));
  });
  return alone && { event: alone, what: '同一次操作在另一件上的记录不见了' };
}

function whyBroken(event: Event, before: Event | undefined): string | undefined {
  const { subject, previous, hash, personal } = event;
  const first = before === undefined;
  if (first && subject.version !== 1 && !beginWithoutEvent.has(subject.kind)) return '在它以前的记录不见了';
  if (!first && subject.version === before.subject.version) return `第 ${subject.version} 版有两条记录`;
  if (!first && subject.version !== before.subject.version + 1 && !writtenBeside.has(subject.kind))
    return `第 ${before.subject.version + 1} 版的记录不见了`;
  if (hash !== hashOf(event)) return '和写下时的校验值不一样，被改过';
  if (personal !== undefined && event.personalHash !== personalHashOf(personal))
    return '填写的内容和写下时的校验值不一样，被改过';
  if (previous !== (before?.hash ?? '')) return '接不上前一条记录';
  if (civilDateOf(event.at) !== event.on) return `日期 ${event.on} 不是它那个时刻的日期 ${civilDateOf(event.at)}`;
  if (before && event.at < before.at - CLOCKS_APART_MS) return '时刻比前一条记录早：时钟被拨过';
  return undefined;
}

function whyNotAtEnd(chain: readonly Event[], named: readonly Subject[]): Broken | undefined {
  const last = chain.at(-1)!;
  const document = named.find(({ head }) => head.event === last._id) ?? named[0];
  if (!document && sweepable.has(last.subject.kind)) return undefined;
  if (!document) return { what: '只有记录，它的文档不见了' };
  if (document.head.event !== last._id)
    return chain.some(({ _id }) => _id === document.head.event)
      ? { event: last, what: '文档里没有这一步：多出来的记录，或者文档退回到了以前的样子' }
      : { what: `它最后一条记录 ${document.head.event.slice(0, 12)} 不见了` };
  if (document.head.hash !== last.hash) return { what: '文档写的校验值不是最后一条记录的' };
  const { version, kind } = last.subject;
  if (writtenBeside.has(kind)) return undefined;
  if (document.version !== version) return { what: `文档是第 ${document.version} 版，最后一条记录是第 ${version} 版` };
  return subjectHashOf(document) === last.left ? undefined : { what: '文档的内容不是最后一条记录留下的样子，被改过' };
}

function digestOf(chains: ReadonlyMap<string, readonly Event[]>): string {
  const ends = [...chains].map(([subject, chain]) => [subject, chain.at(-1)!.hash]);
  return sha256(canonical(ends.sort(([one = ''], [other = '']) => (one < other ? -1 : 1))));
}

/** Events of an earlier export that are missing or different in a later one: an event is only ever added. */
export function rewritten(earlier: Data, later: Data): Fault[] {
  const now = new Map(listed<Event>(later, 'events').map((one) => [one._id, one.hash]));
  return listed<Event>(earlier, 'events')
    .filter(({ _id, hash }) => now.get(_id) !== hash)
    .map((event) => {
      const { kind, id, version } = event.subject;
      const became = now.has(event._id) ? '现在不一样了' : '现在没有了';
      return fault(`${nameOf(kind, id)}，第 ${version} 版`, `${nameOfEvent(event)}：以前的备份里有，${became}`);
    });
}
