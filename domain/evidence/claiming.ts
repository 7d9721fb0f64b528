import type { Refusal } from '../errors';
import type { Moment } from '../lifecycle';
import type { EvidenceType } from './limits';
import { claimable, claimed, removed, type Ticket } from './ticket';

/** A filed file as whoever it belongs to keeps it: never where it lies. `bytes` in bytes, `sha256` in hex. */
export interface FiledFile {
  id: string;
  name: string;
  type: EvidenceType;
  bytes: number;
  sha256: string;
}

interface Claiming {
  ids: readonly string[];
  ticketOf: (id: string) => Ticket | undefined;
  /** SHA-256 of what is filed there already: the same content twice is kept once. */
  known: ReadonlySet<string>;
  owner: string;
  /** Where the files must have been begun for; absent: for a draft. */
  place: string | undefined;
  /** What they belong to from now on, and its number as a person knows it. */
  of: string;
  no: string;
  moment: Moment;
}

/** Everything handed in is claimed, or nothing is: the files it became, and the tickets to write. Pure. */
export function claimAll({
  ids,
  ticketOf,
  known,
  owner,
  place,
  of,
  no,
  moment,
}: Claiming): { files: FiledFile[]; tickets: Ticket[] } | Refusal {
  const seen = new Set(known);
  const files: FiledFile[] = [];
  const tickets: Ticket[] = [];
  for (const id of ids) {
    const ticket = ticketOf(id);
    const refusal = claimable(ticket, owner, place);
    if (refusal) return refusal;
    const { name, type, kept } = ticket!;
    const { bytes, sha256 } = kept!;
    const after = seen.has(sha256) ? removed(ticket, owner, moment) : claimed(ticket!, of, no, moment);
    if ('refused' in after) return after;
    tickets.push(after);
    if (!seen.has(sha256)) files.push({ id, name, type, bytes, sha256 });
    seen.add(sha256);
  }
  return { files, tickets };
}
