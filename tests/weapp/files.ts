import type { Answer } from './wx';

/** What a phone holds: files under paths, an album to choose from, and whether there is a signal. */
export interface PhoneFiles {
  files: Map<string, Buffer>;
  /** What the next tap on the album gives. */
  album: Buffer[];
  signal: boolean;
  /** Pictures that were shown large. */
  looked: string[];
  /** Documents that WeChat's viewer was given, with whether they were there. */
  shown: { path: string; there: boolean }[];
  /** What hears that the program is in front again: the viewer was closed. */
  inFront: Set<() => void>;
}

export const newPhoneFiles = (): PhoneFiles => ({
  files: new Map(),
  album: [],
  signal: true,
  looked: [],
  shown: [],
  inFront: new Set(),
});

/** Stores one file in the cloud as the person whose phone this is. */
export type Upload = (path: string, bytes: Buffer) => Promise<void>;

const missing = (path: string) => new Error(`no such file or directory "${path}"`);

/** The members of `wx` that have to do with files. Paths of WeChat's own (`wxfile://tmp…`) die when the phone is restarted. */
export function fileMembers(phone: PhoneFiles, upload: Upload, answer: Answer): Record<string, unknown> {
  const { files } = phone;
  let count = 0;
  const lend = (bytes: Buffer) => {
    const path = `wxfile://tmp_${(count += 1)}`;
    files.set(path, bytes);
    return path;
  };
  const at = (path: unknown) => {
    const bytes = files.get(String(path));
    if (!bytes) throw missing(String(path));
    return bytes;
  };
  const bufferOf = (bytes: Buffer) => Uint8Array.from(bytes).buffer;
  const system: Record<string, (options: Record<string, unknown>) => object | void> = {
    readFile: ({ filePath, position = 0, length }) => {
      const from = Number(position);
      return { data: bufferOf(at(filePath).subarray(from, length === undefined ? undefined : from + Number(length))) };
    },
    getFileInfo: ({ filePath }) => ({ size: at(filePath).length }),
    copyFile: ({ srcPath, destPath }) => void files.set(String(destPath), at(srcPath)),
    // A document that a function made, to be opened; what the program writes itself is its text.
    writeFile: ({ filePath, data }) =>
      void files.set(String(filePath), typeof data === 'string' ? Buffer.from(data, 'base64') : Buffer.from(data as ArrayBuffer)),
    mkdir: () => undefined,
    readdir: ({ dirPath }) => {
      const start = `${String(dirPath)}/`;
      const below = [...files.keys()].flatMap((file) => (file.startsWith(start) ? file.slice(start.length).split('/')[0]! : []));
      return { files: [...new Set(below)] };
    },
    rmdir: ({ dirPath }) => {
      const gone = [...files.keys()].filter((file) => file.startsWith(`${String(dirPath)}/`));
      if (gone.length === 0) throw missing(String(dirPath));
      for (const file of gone) files.delete(file);
    },
    access: ({ path }) => void at(path),
    unlink: ({ filePath }) => {
      at(filePath);
      files.delete(String(filePath));
    },
  };
  return {
    getFileSystemManager: () =>
      Object.fromEntries(
        Object.entries(system).map(([name, work]) => [
          name,
          (options: Parameters<Answer>[1]) => answer(name, options, () => work({ ...options })),
        ]),
      ),
    chooseMedia: (options: Parameters<Answer>[1]) =>
      answer('chooseMedia', options, () => {
        if (phone.album.length === 0) throw new Error('cancel');
        const tempFiles = phone.album
          .splice(0)
          .map((bytes) => ({ tempFilePath: lend(bytes), size: bytes.length, fileType: 'image' }));
        return { tempFiles, type: 'image' };
      }),
    // It re-encodes; here the bytes stay, so that what the server leaves out can be seen.
    compressImage: (options: Parameters<Answer>[1]) =>
      answer('compressImage', options, () => ({ tempFilePath: lend(at(options?.src)) })),
    // What a picture is like only WeChat's decoder knows; these are of the size that they say.
    getImageInfo: (options: Parameters<Answer>[1]) =>
      answer('getImageInfo', options, () => ({ width: 160, height: 120, path: String(options?.src) })),
    openDocument: (options: Parameters<Answer>[1]) =>
      answer('openDocument', options, () => {
        const path = String(options?.filePath);
        phone.shown.push({ path, there: files.has(path) });
      }),
    downloadFile: (options: Record<string, unknown> & { success?: (result: object) => void; fail?: (error: object) => void }) => {
      fetch(String(options.url)).then(
        async (response) => {
          files.set(String(options.filePath), Buffer.from(await response.arrayBuffer()));
          options.success?.({ statusCode: response.status, filePath: options.filePath, errMsg: 'downloadFile:ok' });
        },
        (error: Error) => options.fail?.({ errMsg: `downloadFile:fail ${error.message}` }),
      );
      return { onProgressUpdate: () => undefined };
    },
    onAppShow: (then: () => void) => void phone.inFront.add(then),
    offAppShow: (then: () => void) => void phone.inFront.delete(then),
    previewImage: (options: Parameters<Answer>[1]) =>
      answer('previewImage', options, () => void phone.looked.push(String(options?.current))),
    uploadFile: (options: Record<string, unknown> & { success?: (result: object) => void; fail?: (error: object) => void }) => {
      const heard: ((told: { progress: number }) => void)[] = [];
      const fail = (reason: string) => options.fail?.({ errMsg: `cloud.uploadFile:fail ${reason}` });
      if (!phone.signal) setTimeout(() => fail('timeout'), 0);
      else
        upload(String(options.cloudPath), at(options.filePath)).then(
          () => {
            heard.forEach((tell) => tell({ progress: 100 }));
            options.success?.({ fileID: `cloud://harness/${String(options.cloudPath)}`, errMsg: 'cloud.uploadFile:ok' });
          },
          (error: Error) => fail(error.message),
        );
      return { onProgressUpdate: (tell: (told: { progress: number }) => void) => void heard.push(tell) };
    },
  };
}
