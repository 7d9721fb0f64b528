// Files over HTTP: what an SDK puts and fetches by a signed address, and what a program without WeChat does in a person's name.
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { checkedPath, exceedsAuthority, fileIdOf, MAX_FILE, pathOf, type Bucket } from '../files/bucket';
import { json, readBody, requireType, type Answer } from './http-io';
import { addressOf, pathInAddress, type Signatures } from '../files/storage';
import { WireError } from '../ground/wire-error';

/** Shown by a browser as what they are; everything else is bytes: an uploaded page must not run in the desk's origin. */
const types: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
};

export interface StorageDoors {
  /** PUT of an SDK: content to a path it was given permission for. */
  put(request: IncomingMessage, url: URL): Promise<Answer>;
  /** GET of a signed address. */
  get(url: URL): Answer;
  /** As `wx.cloud.uploadFile` of that person. */
  upload(request: IncomingMessage, url: URL, openid: string): Promise<Answer>;
  /** As `wx.cloud.getTempFileURL` of that person. */
  addresses(fileIds: unknown, openid: string): Answer;
}

export function storageDoors(bucket: Bucket, signatures: Signatures, base: () => string): StorageDoors {
  const pathIn = ({ pathname }: URL) => pathInAddress(pathname);
  return {
    put: async (request, url) => {
      const { authorization = '', 'x-cos-security-token': until } = request.headers;
      const content = await readBody(request, MAX_FILE);
      if (!signatures.holds('write', pathIn(url), String(until), authorization))
        return refused(403, 'SignatureDoesNotMatch', url);
      if (!content) return refused(400, 'EntityTooLarge', url);
      bucket.write(pathIn(url), content);
      return { status: 200, type: 'application/xml', body: '' };
    },
    get: (url) => {
      const [until = '', signature = ''] = ['t', 'sign'].map((name) => url.searchParams.get(name) ?? '');
      if (!signatures.holds('read', pathIn(url), until, signature)) return refused(403, 'AccessDenied', url);
      const file = bucket.find(pathIn(url));
      if (!file) return refused(404, 'NoSuchKey', url);
      const type = types[path.extname(file.path).toLowerCase()] ?? 'application/octet-stream';
      return { status: 200, type, body: bucket.content(file) };
    },
    upload: async (request, url, openid) => {
      requireType(request, 'application/octet-stream');
      const content = await readBody(request, MAX_FILE);
      if (!content) return json({ errCode: -503001, errMsg: 'cloud.uploadFile:fail the file is too large' }, 413);
      return asWx('uploadFile', () => {
        const target = checkedPath(url.searchParams.get('path'));
        bucket.write(target, content, openid);
        return { fileID: fileIdOf(target) };
      });
    },
    addresses: (fileIds, openid) =>
      asWx('getTempFileURL', () => ({
        fileList: (Array.isArray(fileIds) ? fileIds : []).map((fileID: unknown) => {
          const file = bucket.find(pathOf(fileID) ?? '');
          // Whether there is a file of somebody else nobody is told.
          if (!file || file.owner !== openid)
            return { fileID, status: codes.STORAGE_EXCEED_AUTHORITY, errMsg: exceedsAuthority().message };
          return { fileID, status: 0, errMsg: 'ok', tempFileURL: addressOf(base(), file, signatures) };
        }),
      })),
  };
}

const codes: Record<string, number> = {
  STORAGE_EXCEED_AUTHORITY: -503002,
  STORAGE_REQUEST_FAIL: -503001,
  INVALID_PARAM: -501007,
};

/** The answer a program gets from `wx.cloud`, or its failure as `wx.cloud` words it. */
function asWx(api: string, work: () => unknown): Answer {
  try {
    return json(work());
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return json({ errCode: codes[error.code] ?? -501001, errMsg: `cloud.${api}:fail ${error.message}` }, 400);
  }
}

/** As Tencent's object storage refuses. */
function refused(status: number, code: string, { pathname }: URL): Answer {
  const body = `<?xml version='1.0' encoding='utf-8' ?>
<Error><Code>${code}</Code><Message>${code}</Message><Resource>${pathname.replace(/[<&]/g, '')}</Resource><RequestId>emulator</RequestId><TraceId>emulator</TraceId></Error>`;
  return { status, type: 'application/xml', body };
}
