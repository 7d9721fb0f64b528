import type { Emulator } from '../../emulator/emulator';
import personas from '../../tools/demo/personas.json';
import type { Reply } from '../functions/calls';

/** Everyone who may call: the personas, one who was never here, and nobody. */
export const callers: Readonly<Record<string, string>> = {
  ...Object.fromEntries(personas.map(({ id, openid }) => [id, openid])),
  stranger: 'oLD99NobodyKnowsThisOne00000',
  nobody: '',
};

export interface Envelope {
  path: unknown;
  type: unknown;
  input?: unknown;
  key?: unknown;
  clientVersion?: unknown;
  [more: string]: unknown;
}

export const send = (emulator: Emulator, name: string, envelope: Envelope, openid: string): Promise<Reply> =>
  emulator.call(name, envelope, openid) as Promise<Reply>;

/** What no reply to anybody may hold: who people are to WeChat, and anything of the inside of the program. */
export function insidesIn(text: string): string[] {
  const openids = Object.values(callers).filter((openid) => openid && text.includes(openid));
  const inside = /node_modules|\bat .+:\d+:\d+|\.(ts|js|cjs):\d+|wx-server-sdk|DATABASE_|TRPC|ZodError|"stack"/.exec(text);
  return [...openids, ...(inside ? [inside[0]] : [])];
}
