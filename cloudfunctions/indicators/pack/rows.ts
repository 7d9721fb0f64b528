import type { AbsentFile, PackFile } from '@domain/assessment/pack/manifest';
import { packDays, type Pack, type PackVolume } from '@domain/assessment/pack/pack';
import { allOf } from '../../kernel/all-of';
import { addressesOf, fetchFrom, newPath, writeFile } from '../../kernel/files';
import { allLines, partIdOf, type Part } from '../../kernel/parts';
import { insertAll, isConflict, read } from '../../kernel/store';

/** Where what is made of a pack is noted: lines of its lists, its files and its volumes, each with where it lies. */
export const collection = 'packRows' as const;
const DAY = 86_400_000;
/** Beside the days on which it can be fetched, those that a stopped one may rest. */
export const sweepAt = ({ at }: Pick<Pack, 'at'>): number => at + (packDays + 7) * DAY;

/** What is known of a file before it has its number, its volume and so its path in the pack. */
export interface MadeFile extends Omit<PackFile, 'path' | 'volume'> {
  n: number;
  extension: string;
  /** Of a paper that was handed in: where that lies. Without it, it lies at the row's own path. */
  source?: string;
  /** Of which list it is a sheet, and what its rows come to. */
  sum?: { of: string; n: number; d: number; rows: number };
}

/** One file of a pack, or why a paper could not be put in. */
export type FileLine = { file: MadeFile } | { absent: AbsentFile };

/** `path`: where the bytes lie that were made for it; the sweep takes them away with the row. */
interface MadeRow extends Part<unknown> {
  path?: string;
}

/** The most that is read back: what a volume takes, and its own frame. */
const MOST = 64 * 1024 * 1024;
const SECONDS = 120;

async function insertOnce(row: MadeRow): Promise<void> {
  await insertAll(collection, [row]).catch((error: unknown) => {
    if (!isConflict(error)) throw error;
  });
}

const rowOf = (pack: Pack, part: string, no: number, line: unknown): MadeRow => ({
  _id: partIdOf(pack._id, part, no),
  ...{ of: pack._id, part, no, lines: [line], sweepAt: sweepAt(pack) },
});

/**
 * Writes bytes under a path that is noted first, so that nothing is left that the sweep does not know of; made again it lies where it lay.
 */
export async function keepBytes(
  pack: Pack,
  { part, no, extension }: { part: string; no: number; extension: string },
  bytes: Uint8Array,
  line: unknown,
): Promise<void> {
  const row = rowOf(pack, part, no, line);
  await insertOnce({ ...row, path: newPath('pack', extension) });
  const kept = await read<MadeRow>(collection, row._id);
  if (!kept?.path) throw new Error('the row of a file of a pack went away while it was made');
  await writeFile(kept.path, bytes);
}

/** Notes a paper that was handed in, which stays where it lies, or that it is not there. */
export const noteFile = (pack: Pack, no: number, line: FileLine): Promise<void> => insertOnce(rowOf(pack, 'file', no, line));

/** The bytes at a path; undefined where nothing is there. */
export async function bytesAt(path: string, most = MOST): Promise<Buffer | undefined> {
  const [address] = await addressesOf([path], SECONDS);
  return address ? fetchFrom(address, most) : undefined;
}

/** The bytes that were made under this number. */
export async function bytesOf(of: string, part: string, no: number): Promise<Buffer> {
  const row = await read<MadeRow>(collection, partIdOf(of, part, no));
  const bytes = row?.path && (await bytesAt(row.path));
  if (!bytes) throw new Error(`what was made of a pack is gone: ${part} ${no}`);
  return bytes;
}

/** Every file that was noted, and where its bytes lie. */
export async function filesMade(of: string): Promise<{ line: FileLine; path?: string }[]> {
  const rows = await allOf<MadeRow>(collection, { of, part: 'file' });
  return rows.map(({ lines: [line], path }) => ({ line: line as FileLine, ...(path && { path }) }));
}

/** A file as the index has it, and where its bytes lie; those are nobody's to read. */
export type IndexedFile = PackFile & { lies: string };

/** The files of the pack as its index has them, once it is made. */
export const indexedFiles = (of: string): Promise<IndexedFile[]> => allLines<IndexedFile>(collection, of, 'index');

/** Where a volume lies; undefined once it was taken away. */
export async function volumeAt(of: string, no: number): Promise<{ path: string; volume: PackVolume } | undefined> {
  const row = await read<MadeRow>(collection, partIdOf(of, 'volume', no));
  return row?.path ? { path: row.path, volume: row.lines[0] as PackVolume } : undefined;
}
