import type { CivilDate } from '../../civil-date';
import type { MeasureId } from '../measures';
import type { Entry } from './entries';

/** `n`: counted in the numerator; `d`: in the denominator; `rest`: in the denominator alone, such as what was late. */
export type Part = 'n' | 'd' | 'rest';

/** Until it is taken back. */
export const NEVER: CivilDate = '9999-12-31';
/** Stands for every office in the names of the lists. */
const EVERY = 'all';

/** One entry that added to a figure: what a case stands for, from the civil date `from` on until, the day left out, it was taken back. */
export interface CaseLine {
  /** The event's id and which of its entries. */
  _id: string;
  /** UTC ms of the event. */
  at: number;
  subject: { kind: string; id: string };
  measure: MeasureId;
  office: string;
  day: CivilDate;
  from: CivilDate;
  until: CivilDate;
  /** Nothing has taken it back. */
  open: boolean;
  n: number;
  d: number;
  /** The lists it stands in, see {@link listOf}. */
  lists: string[];
}

/** An event with what it changes in the figures. */
export interface Told {
  _id: string;
  at: number;
  subject: { kind: string; id: string };
  entries: readonly Entry[];
}

/** The list behind one figure, of one office or of the county. */
export const listOf = (measure: MeasureId, part: Part, office = EVERY): string => `${measure}:${office}:${part}`;

function lineOf(
  { _id, at, subject: { kind, id } }: Told,
  { measure, office, day, effective, n, d }: Entry,
  index: number,
): CaseLine {
  const parts = ['d', n > 0 ? 'n' : 'rest'] as const;
  const lists = parts.flatMap((part) => [listOf(measure, part), listOf(measure, part, office)]);
  const fixed = { measure, office, day, from: effective, n, d, lists };
  return { _id: `${_id}.${index}`, at, subject: { kind, id }, ...fixed, until: NEVER, open: true };
}

const isBefore = (line: CaseLine, { at, _id }: Told) => line.at < at || (line.at === at && line._id < _id);

/** What an entry takes back: the same standing of the same case, of an earlier event. */
function takenBack(lines: Iterable<CaseLine>, event: Told, { measure, office, day, n, d }: Entry): CaseLine | undefined {
  for (const line of lines) {
    const same = line.open && line.measure === measure && line.office === office && line.day === day;
    if (same && line.n === (-n || 0) && line.d === -d && isBefore(line, event)) return line;
  }
  return undefined;
}

/**
 * The lines with these events folded in, in the order of the ledger. A line that is taken back before it was ever true is gone. Folded
 * again, an event changes nothing more. Only complaints: of a report not even its existence is told. Pure.
 */
export function linesWith(before: Iterable<CaseLine>, events: readonly Told[]): CaseLine[] {
  const of = new Map<string, Map<string, CaseLine>>();
  const ofSubject = (id: string) => of.get(id) ?? of.set(id, new Map()).get(id)!;
  for (const line of before) ofSubject(line.subject.id).set(line._id, line);
  for (const event of events) {
    if (event.subject.kind !== 'complaint') continue;
    const lines = ofSubject(event.subject.id);
    for (const [index, entry] of event.entries.entries()) {
      if (entry.d > 0) {
        const line = lineOf(event, entry, index);
        if (!lines.has(line._id)) lines.set(line._id, line);
        continue;
      }
      const back = takenBack(lines.values(), event, entry);
      if (!back) continue;
      if (entry.effective <= back.from) lines.delete(back._id);
      else lines.set(back._id, { ...back, until: entry.effective, open: false });
    }
  }
  return [...of.values()].flatMap((lines) => [...lines.values()]);
}
