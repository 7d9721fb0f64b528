import { placesOf, rootOf, sealedTime, sealHashOf, type Snapshot } from '../../cloudfunctions/indicators/snapshot';
import { canonical } from '../../cloudfunctions/kernel/hash';
import { steadyHashOf } from '../../cloudfunctions/kernel/chain';
import { daysBetween, plusDays } from '../../domain/civil-date';
import { nameOf as placeName, placeOf, withEntry, type Cells } from '../../domain/indicator/ledger/folded';
import { entriesIn } from '../../domain/indicator/ledger/entries';
import type { Event } from './chains';
import { fault, listed, looked, type Data, type Document, type Fault } from './found';

interface Mark {
  at: number;
  id: string;
}

const isAfter = ({ at, _id }: Event, mark: Mark) => at > mark.at || (at === mark.at && _id > mark.id);

/** Entries added up by office and month, to what was added up before; of an event that nobody can read none, as the timer does. */
function foldedCells(events: readonly Event[], cells = new Map<string, Cells>()): Map<string, Cells> {
  for (const entry of events.flatMap(({ entries }) => entriesIn(entries) ?? [])) {
    const name = placeName(placeOf(entry));
    cells.set(name, withEntry(cells.get(name) ?? {}, entry));
  }
  return cells;
}

/** Folded figures are the entries of every event up to their mark. */
export function figureFaults(data: Data): Fault[] {
  const figures = listed<Document & { cells?: Cells; upTo: Mark }>(data, 'figures');
  const mark = figures.find(({ _id }) => _id === 'watermark')?.upTo ?? { at: 0, id: '' };
  const wanted = foldedCells(listed<Event>(data, 'events').filter((one) => !isAfter(one, mark)));
  const stored = new Map(figures.filter(({ _id }) => _id !== 'watermark').map(({ _id, cells = {} }) => [_id, cells]));
  return [...new Set([...wanted.keys(), ...stored.keys()])]
    .filter((name) => canonical(wanted.get(name) ?? {}) !== canonical(stored.get(name) ?? {}))
    .sort()
    .map((name) => fault(`合计数 ${name}`, '和各件的记录加起来不一样（“核对”里可以重新合计）'));
}

/** Seals that were handed out, by day: from a printed file, or from an earlier verification. */
export type HandedOut = ReadonlyMap<string, string>;

/** The chain of day seals: none missing, each holds every event of its time and the figures as they then stood. */
export function sealFaults(data: Data, handedOut: HandedOut = new Map()): Fault[] {
  const seals = [...listed<Snapshot & Document>(data, 'snapshots')].sort((one, other) => (one._id < other._id ? -1 : 1));
  const events = [...listed<Event>(data, 'events')].sort((one, other) => one.at - other.at);
  const cells = new Map<string, Cells>();
  const faults = seals.flatMap((seal, index) => {
    const where = `${seal._id} 的日封`;
    const before = seals[index - 1];
    return looked(where, () => {
      const { from, until } = sealedTime(seal._id, before);
      const within = events.filter(({ at }) => at >= from && at < until);
      const what = whyNoSeal(seal, before, within, foldedCells(within, cells));
      return what === undefined ? [] : [fault(where, what)];
    });
  });
  for (const [day, hash] of handedOut) {
    const seal = seals.find(({ _id }) => _id === day);
    if (!seal) faults.push(fault(`${day} 的日封`, '交出去过，现在没有了'));
    else if (seal.hash !== hash) faults.push(fault(`${day} 的日封`, '和交出去的不一样：那天或以前的记录被改过'));
  }
  return [...faults, ...afterLast(data, seals.at(-1), events)];
}

function whyNoSeal(
  seal: Snapshot,
  before: Snapshot | undefined,
  within: readonly Event[],
  cells: ReadonlyMap<string, Cells>,
): string | undefined {
  if (seal.hash !== sealHashOf(seal)) return '和写下时的校验值不一样，被改过';
  if (seal.previous !== (before?.hash ?? '')) return '接不上前一个日封：中间的被改过或者不见了';
  if (before && plusDays(before._id, 1) !== seal._id) return `前一个日封是 ${before._id} 的，中间缺了`;
  const { from, until } = sealedTime(seal._id, before);
  if (from !== seal.sealed.from || until !== seal.sealed.until) return '封的不是那一天';
  if (within.length !== seal.sealed.events) return `封的时候有 ${seal.sealed.events} 条记录，现在有 ${within.length} 条`;
  if (rootOf(within) !== seal.sealed.root) return '封的记录里有被换过、改过的';
  const figures = placesOf({ cells }, seal._id);
  return canonical(figures) === canonical(seal.places) ? undefined : '当天的合计数和各件的记录加起来不一样';
}

/** What is said of nights that have no seal. */
export const UNSEALED = '不见了，或者夜里一直没有封';

/** A timer may sleep through a night, and catches up. */
const NIGHTS_SLEPT = 2;

/** The seats are those of the last night, unless an act changed them since; and the nights before the last event were sealed. */
function afterLast(data: Data, seal: Snapshot | undefined, events: readonly Event[]): Fault[] {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return [];
  const sealed = seal?._id ?? plusDays(first.on, -1);
  if (daysBetween(sealed, last.on) > NIGHTS_SLEPT) return [fault(`${plusDays(sealed, 1)} 起的日封`, UNSEALED)];
  if (!seal) return [];
  const desks = listed(data, 'settings').find(({ _id }) => _id === 'desks');
  const changed = events.some(({ at, wrote = [] }) => at >= seal.sealed?.until && wrote.some(({ id }) => id === 'desks'));
  const now = desks && steadyHashOf('settings', desks);
  if (changed || now === seal.sealed?.desks) return [];
  return [fault('座位表（谁在哪个单位做什么）', `${seal._id} 封了以后没有任何记录改过它，却不一样了`)];
}
