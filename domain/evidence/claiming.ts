import type { Refusal } from '../errors';
import type { Moment } from '../lifecycle';
import type { EvidenceType } from './limits';
import { folderOf, ticketIn, withTickets, type Folder } from './folder';
import { claimable, claimed, passedOn, removed, type Owned, type Ticket } from './ticket';

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
  folderAt: (id: string) => Folder | undefined;
  /** SHA-256 of what is filed there already: the same content twice is kept once. */
  known: ReadonlySet<string>;
  owner: string;
  /** Where the files must have been begun for; absent: for a draft. */
  place: string | undefined;
  /** What they belong to from now on, with its number as a person knows it. */
  of: Owned;
  moment: Moment;
}

/** Everything handed in is claimed, or nothing is: the files it became, and the folders to write. Pure. */
export function claimAll({
  ids,
  folderAt,
  known,
  owner,
  place,
  of,
  moment,
}: Claiming): { files: FiledFile[]; folders: Folder[] } | Refusal {
  const seen = new Set(known);
  const files: FiledFile[] = [];
  const tickets: Ticket[] = [];
  for (const id of ids) {
    const ticket = ticketIn(folderAt(folderOf(id)), id);
    const refusal = claimable(ticket, owner, place);
    if (refusal) return refusal;
    const { name, type, kept } = ticket!;
    const { bytes, sha256 } = kept!;
    const after = seen.has(sha256) ? removed(ticket, owner, moment) : claimed(ticket!, of, moment);
    if ('refused' in after) return after;
    tickets.push(after);
    if (!seen.has(sha256)) files.push({ id, name, type, bytes, sha256 });
    seen.add(sha256);
  }
  const folders = [...new Set(ids.map(folderOf))].flatMap((id) => {
    const folder = folderAt(id);
    return folder
      ? withTickets(
          folder,
          tickets.filter((one) => folderOf(one.id) === id),
        )
      : [];
  });
  return { files, folders };
}

interface PassingOn {
  files: readonly FiledFile[];
  folderAt: (id: string) => Folder | undefined;
  from: Pick<Owned, 'id'>;
  to: Owned;
  moment: Moment;
}

/** Everything that was handed in with one thing belongs to another from now on: the folders to write, or undefined where one is not there. Pure. */
export function passAllOn({ files, folderAt, from, to, moment }: PassingOn): Folder[] | undefined {
  const tickets = files.map(({ id }) => passedOn(ticketIn(folderAt(folderOf(id)), id), from, to, moment));
  if (tickets.some((one) => one === undefined)) return undefined;
  return [...new Set(files.map(({ id }) => folderOf(id)))].flatMap((id) => {
    const folder = folderAt(id);
    const of = tickets.flatMap((one) => (one && folderOf(one.id) === id ? [one] : []));
    return folder ? [withTickets(folder, of)] : [];
  });
}
