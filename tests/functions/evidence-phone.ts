import type { Emulator } from '../../emulator/emulator';
import { as, newKey, type Reply } from './calls';

export interface Uploading {
  id: string;
  version: number;
  upload: string;
  until: number;
}

interface File {
  bytes: Buffer;
  type?: string;
  name?: string;
  /** What is declared, where it is not the truth. */
  declared?: number;
}

/** One persona's phone with files in it: asks for the way, uploads over HTTP as `wx.cloud.uploadFile` does, and has it finished. */
export function filesOf(emulator: Emulator, who: string) {
  const { call } = as(emulator, who);
  const begin = async (
    { bytes, type = 'image/jpeg', name = '照片 1', declared = bytes.length }: File,
    to: object,
    key = newKey(),
  ) => {
    const reply = await call('evidence', 'begin', 'mutation', { to, file: { name, type, bytes: declared } }, key);
    return reply as Reply & { data: Uploading };
  };
  const put = (path: string, bytes: Buffer) =>
    fetch(`${emulator.url}/upload?as=${who}&path=${encodeURIComponent(path)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    });
  const finish = ({ id, version }: { id: string; version: number }, key?: string) =>
    call('evidence', 'finish', 'mutation', { id, version }, key);
  return {
    begin,
    put,
    finish,
    remove: (id: string, version: number, key?: string) => call('evidence', 'remove', 'mutation', { id, version }, key),
    open: (id: string, files: readonly string[]) => call('evidence', 'open', 'mutation', { id, files }),
    /** The whole way; answers its id and version. */
    upload: async (file: File, to: object = { draft: 'draft-of-a-test' }) => {
      const ticket = await begin(file, to);
      if (!ticket.ok) throw new Error(`begin: ${JSON.stringify(ticket.error)}`);
      await put(ticket.data.upload, file.bytes);
      const done = await finish(ticket.data);
      if (!done.ok) throw new Error(`finish: ${JSON.stringify(done.error)}`);
      return done.data;
    },
  };
}
