import { inflateSync } from 'node:zlib';
import { pagesOfPdf } from '@domain/assessment/pack/pdf-pages';
import type { Pack } from '@domain/assessment/pack/pack';
import type { PackProof } from '@domain/assessment/pack/proofs';
import type { Inflate } from '@domain/evidence/pdf-programs';
import { extensions } from '@domain/evidence/limits';
import { pathsOfFiles } from '../../kernel/filed';
import { sha256 } from '../../kernel/hash';
import { bytesAt, noteFile, type FileLine } from './rows';

/** Files of one step, and bytes after which no further one is begun: each is read whole to be held against its hash. */
const FILES = 20;
const BYTES = 12 * 1024 * 1024;
/** Where the rows of proofs begin among those of the files; tables come before. */
const FIRST = 50_000;

const inflate: Inflate = (bytes, most) => {
  try {
    return inflateSync(bytes, { maxOutputLength: most });
  } catch {
    return undefined;
  }
};

/** A paper as it goes into the pack: read, held against the hash with which it was filed, its pages counted; or why it is not there. */
async function lineOf({ file, of, item, n, title, unit, on, proves, by, outside }: PackProof): Promise<FileLine> {
  const { id, type, bytes: size, sha256: filed } = file;
  const absent = (why: string): FileLine => ({ absent: { item, title, on, sha256: filed, why } });
  const [at] = await pathsOfFiles(of, [id]);
  if (!at) return absent('登记的地方没有这个文件');
  const bytes = await bytesAt(at.path, size);
  if (!bytes) return absent('没有取到文件');
  if (sha256(bytes) !== filed) return absent('文件和登记的校验值不一致');
  const pages = type === 'application/pdf' ? pagesOfPdf(bytes, inflate) : 1;
  return {
    file: {
      ...{ item, n, title, unit, on, extension: extensions[type], bytes: bytes.length, sha256: filed, source: at.path },
      ...{ proves: proves.join('；'), proof: true, ...(pages && { pages }), ...(by && { by }), ...(outside && { outside }) },
    },
  };
}

/** Looks at the next papers; the cursor is how many were looked at. */
export async function notePapers(
  pack: Pack,
  proofs: readonly PackProof[],
  cursor: number,
): Promise<{ done: number; next?: number }> {
  let read = 0;
  let at = cursor;
  while (at < proofs.length && at < cursor + FILES && read < BYTES) {
    const proof = proofs[at]!;
    await noteFile(pack, FIRST + at, await lineOf(proof));
    read += proof.file.bytes;
    at += 1;
  }
  return { done: at - cursor, ...(at < proofs.length && { next: at }) };
}
