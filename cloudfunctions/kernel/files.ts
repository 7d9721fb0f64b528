import { randomBytes } from 'node:crypto';
import cloud from 'wx-server-sdk';
import { answered } from './store';

/** A path nobody can guess: 128 bits. */
export const newPath = (folder: string, extension: string) => `${folder}/${randomBytes(16).toString('hex')}.${extension}`;

/** Seconds: long enough to fetch an upload at once, and no longer. */
const FETCH_SECONDS = 60;
const MAX_FILES_A_CALL = 50;

let known: string | undefined;

/**
 * What every fileID of this environment begins with, learnt by writing a file of our own: so no fileID is ever taken from a phone, and
 * none of another environment or another person can be handed in.
 */
async function prefix(): Promise<string> {
  if (known === undefined) {
    const path = 'evidence/place.txt';
    const { fileID } = await cloud.uploadFile({ cloudPath: path, fileContent: Buffer.from('.') });
    known = fileID.slice(0, -path.length);
  }
  return known;
}

/** Addresses that anybody who has them can read, for so many seconds; undefined for a file that is not there. */
export async function addressesOf(paths: readonly string[], seconds: number): Promise<(string | undefined)[]> {
  const start = await prefix();
  const fileList = paths.map((path) => ({ fileID: start + path, maxAge: seconds }));
  const { fileList: found } = await answered(cloud.getTempFileURL({ fileList }));
  return found.map(({ status, tempFileURL }) => (status === 0 ? tempFileURL : undefined));
}

/** The bytes at a path, at most `most` and one more: what is larger than was said is not read to its end. */
export async function fetchUpload(path: string, most: number): Promise<Buffer | undefined> {
  const [address] = await addressesOf([path], FETCH_SECONDS);
  return address ? fetchFrom(address, most) : undefined;
}

/** The bytes at an address of {@link addressesOf}, read no further than `most` and one more; undefined where nothing is there. */
export async function fetchFrom(address: string, most: number): Promise<Buffer | undefined> {
  const response = await fetch(address);
  if (!response.ok || !response.body) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > most) break;
  }
  return Buffer.concat(chunks);
}

/** Writes a file as the function's own: by the bucket's rule no phone reads or overwrites it. */
export async function writeFile(path: string, bytes: Uint8Array): Promise<void> {
  await cloud.uploadFile({ cloudPath: path, fileContent: Buffer.from(bytes) });
}

/** Deletes what is there; a path without a file is as good as deleted. */
export async function deleteFiles(paths: readonly string[]): Promise<void> {
  const start = await prefix();
  for (let from = 0; from < paths.length; from += MAX_FILES_A_CALL)
    await cloud.deleteFile({ fileList: paths.slice(from, from + MAX_FILES_A_CALL).map((path) => start + path) });
}
