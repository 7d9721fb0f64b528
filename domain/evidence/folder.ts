import { sweepOf, type Ticket } from './ticket';

/** Every file that one person begins for one place, such as a draft: one document, so that a filing claims them all at once. */
export interface Folder {
  _id: string;
  version: number;
  owner: string;
  place: string;
  files: readonly Ticket[];
  /** UTC ms at which something of it is to be swept; absent when nothing ever is. */
  sweepAt?: number;
}

/** The id of a file says which folder it lies in. */
export const fileIdOf = (folder: string, mark: string) => `${folder}-${mark}`;
export const folderOf = (file: string) => file.split('-')[0] ?? '';

export const ticketIn = (folder: Folder | undefined, id: string): Ticket | undefined =>
  folder?.files.find((one) => one.id === id);

function earliest(files: readonly Ticket[]): number | undefined {
  const times = files.flatMap(({ sweepAt }) => sweepAt ?? []);
  return times.length ? Math.min(...times) : undefined;
}

function withFiles({ sweepAt: _before, ...folder }: Folder, files: readonly Ticket[]): Folder {
  const sweepAt = earliest(files);
  return { ...folder, version: folder.version + 1, files, ...(sweepAt !== undefined && { sweepAt }) };
}

/** The folder with these files as they are now; what was not in it joins it. */
export function withTickets(folder: Folder, tickets: readonly Ticket[]): Folder {
  const now = new Map(tickets.map((one) => [one.id, one]));
  const kept = folder.files.map((one) => now.get(one.id) ?? one);
  return withFiles(folder, [...kept, ...tickets.filter(({ id }) => !ticketIn(folder, id))]);
}

export const newFolder = (_id: string, owner: string, place: string): Folder => ({ _id, version: 0, owner, place, files: [] });

/** What is left to clear of a folder whose time has come: paths to delete, and the folder afterwards. Pure; `now` in UTC ms. */
export function sweepFolder(folder: Folder, now: number): { paths: string[]; next: Folder } {
  const due = ({ sweepAt }: Ticket) => sweepAt !== undefined && sweepAt <= now;
  const swept = folder.files.filter(due).map((one) => ({ id: one.id, ...sweepOf(one, now) }));
  const files = folder.files.flatMap((one) => (due(one) ? (swept.find(({ id }) => id === one.id)?.next ?? []) : one));
  return { paths: swept.flatMap(({ paths }) => paths), next: withFiles(folder, files) };
}

/** The folder with every file marked as gone that the sweep is about to delete, so that no filing takes it up meanwhile. */
export function closing(folder: Folder, now: number): Folder {
  const going = ({ sweepAt, removedAt }: Ticket) => sweepAt !== undefined && sweepAt <= now && removedAt === undefined;
  const files = folder.files.filter((one) => going(one) && !sweepOf(one, now).next);
  return withTickets(
    folder,
    files.map((one) => ({ ...one, version: one.version + 1, removedAt: now })),
  );
}
