import { createHmac, randomBytes } from 'node:crypto';
import { checkedPath, fileIdOf, pathOf, type Bucket, type StoredFile } from './bucket';
import type { PlatformAction } from '../functions/cloud';
import type { Tables } from '../store/table';
import { invalidParam } from '../ground/wire-error';

const MAX_FILES_A_CALL = 50;
/** Seconds an address of a private file works unless a call says otherwise; and a permission to upload. */
const MAX_AGE = 86_400;
const UPLOAD_SECONDS = 900;

/** Addresses and permissions that end by the functions' clock: what was granted is what was signed. */
export interface Signatures {
  /** For `purpose` on a path until a moment in seconds. */
  sign(purpose: 'read' | 'write', path: string, until: number): string;
  holds(purpose: 'read' | 'write', path: string, until: string, signature: string): boolean;
  now(): number;
}

export function signaturesOf(tables: Tables, nowMs: () => number): Signatures {
  const secret = tables.recall('storageSecret') ?? randomBytes(32).toString('hex');
  tables.remember('storageSecret', secret);
  const now = () => Math.floor(nowMs() / 1000);
  const sign: Signatures['sign'] = (purpose, path, until) =>
    createHmac('sha256', secret).update(`${purpose}\n${path}\n${until}`).digest('hex');
  return {
    sign,
    now,
    holds: (purpose, path, until, signature) => sign(purpose, path, Number(until)) === signature && now() < Number(until),
  };
}

/** The address, as it is typed (the SDK encodes it), that a file is read at for so many seconds, by whoever has it: a rule of the bucket does not reach so far (trap 10). */
export function addressOf(url: string, { path }: StoredFile, signatures: Signatures, seconds = MAX_AGE): string {
  const until = signatures.now() + seconds;
  return `${url}/storage/${path}?sign=${signatures.sign('read', path, until)}&t=${until}`;
}

/** The cloud path that an address names; one that cannot be read names none. */
export function pathInAddress(pathname: string): string {
  try {
    return decodeURI(pathname.slice('/storage/'.length));
  } catch {
    return '';
  }
}

/** The file at an address that was given out and still works; undefined for every other address. */
export function fileAt(base: string, address: string, bucket: Bucket, signatures: Signatures): StoredFile | undefined {
  if (!address.startsWith(`${base}/storage/`)) return undefined;
  const { pathname, searchParams } = new URL(address);
  const path = pathInAddress(pathname);
  const holds = signatures.holds('read', path, searchParams.get('t') ?? '', searchParams.get('sign') ?? '');
  return holds ? bucket.find(path) : undefined;
}

/** What a function's SDK asks of storage; a function reads, overwrites and deletes every file. */
export function storageActions(bucket: Bucket, signatures: Signatures, url: () => string): Record<string, PlatformAction> {
  const find = (fileID: unknown) => {
    const path = pathOf(fileID);
    return path === undefined ? undefined : bucket.find(path);
  };
  const missing = (fileID: unknown) => ({ code: 'STORAGE_FILE_NONEXIST', fileID });
  return {
    'storage.getUploadMetadata': ({ path: given }) => {
      const path = checkedPath(given);
      const until = signatures.now() + UPLOAD_SECONDS;
      const authorization = signatures.sign('write', path, until);
      const fileId = fileIdOf(path);
      return {
        // `cosFileId` goes into a header, which takes no Chinese.
        data: {
          url: `${url()}/storage/${encodeURI(path)}`,
          token: String(until),
          authorization,
          fileId,
          cosFileId: encodeURI(fileId),
        },
      };
    },
    'storage.batchGetDownloadUrl': ({ file_list: list }) => ({
      data: {
        download_list: listed(list).map((one) => {
          const { fileid, max_age: maxAge = MAX_AGE } = one as { fileid: unknown; max_age?: unknown };
          if (typeof maxAge !== 'number' || !Number.isInteger(maxAge) || maxAge < 1)
            throw invalidParam('maxAge is a whole number of seconds');
          const file = find(fileid);
          if (!file) return missing(fileid);
          return { code: 'SUCCESS', fileID: fileid, tempFileURL: addressOf(url(), file, signatures, maxAge), maxAge };
        }),
      },
    }),
    'storage.batchDeleteFile': ({ fileid_list: list }) => ({
      data: {
        delete_list: listed(list).map((fileID) => {
          const file = find(fileID);
          if (!file) return missing(fileID);
          bucket.remove(file);
          return { code: 'SUCCESS', fileID };
        }),
      },
    }),
  };
}

function listed(list: unknown): unknown[] {
  if (Array.isArray(list) && list.length > 0 && list.length <= MAX_FILES_A_CALL) return list as unknown[];
  throw invalidParam(`1 to ${MAX_FILES_A_CALL} files a call`);
}
