import { createHash } from 'node:crypto';
import type { Evidence } from '@domain/complaint/records';
import { pictureOf, type Picture } from '@domain/evidence/picture';
import { evidenceLimits, sayBytes } from '@domain/evidence/limits';
import { folderOf, ticketIn, type Folder } from '@domain/evidence/folder';
import { allOf } from '../kernel/all-of';
import { addressesOf, fetchFrom } from '../kernel/files';
import { db } from '../kernel/store';

/** Of pictures in one file, in bytes: the writer of Word files holds them several times over, and the function has 512 MB. */
const MOST_BYTES = 24 * 1024 * 1024;

/** Seconds: all of them are fetched at once. */
const FETCH_SECONDS = 60;

/** A file of the case as its file shows it: the picture itself, or why it is not there. */
export type Shown = { picture: Picture; bytes: Buffer } | { why: string };

/** Each piece of evidence in its order: pictures as they are kept, as far as one file carries them, and why another is not there. */
export async function picturesOf(of: string, evidence: readonly Evidence[]): Promise<Shown[]> {
  if (evidence.length === 0) return [];
  const folders = await allOf<Folder>('evidence', { _id: db.command.in([...new Set(evidence.map(({ id }) => folderOf(id)))]) });
  const paths = evidence.map((one) => {
    const ticket = ticketIn(
      folders.find(({ _id }) => _id === folderOf(one.id)),
      one.id,
    );
    return ticket?.claimed?.id === (one.of ?? of) ? ticket.kept?.path : undefined;
  });
  const known = paths.flatMap((path) => path ?? []);
  const addresses = known.length ? await addressesOf(known, FETCH_SECONDS) : [];
  let left = MOST_BYTES;
  const shown: Shown[] = [];
  for (const [index, one] of evidence.entries()) {
    const path = paths[index];
    const address = path && addresses[known.indexOf(path)];
    const found = await show(one, address, left);
    if ('bytes' in found) left -= found.bytes.length;
    shown.push(found);
  }
  return shown;
}

async function show({ type, bytes: size, sha256 }: Evidence, address: string | undefined, left: number): Promise<Shown> {
  if (type === 'application/pdf') return { why: `是 ${evidenceLimits.types[type]}，在程序里打开` };
  if (size > left) return { why: `一份案卷最多放 ${sayBytes(MOST_BYTES)}图片，在程序里打开` };
  const bytes = address ? await fetchFrom(address, size) : undefined;
  if (!bytes) return { why: '没有取到文件' };
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return { why: '文件和登记的校验值不一致' };
  const picture = pictureOf(bytes, type);
  return picture ? { picture, bytes } : { why: '不是能放进来的图片' };
}
