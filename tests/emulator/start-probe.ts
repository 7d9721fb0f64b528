import type { Emulator, Options, Persona } from '../../emulator/emulator';
import { startEmulator } from '../emulator';
import { deployProbe } from './deploy-probe';

const person = (id: string, openid: string): Persona => ({ id, name: id, label: id, openid, hint: '' });

/** Two people who can be signed in as. */
export const ANNA = person('anna', 'oLD01AnnaAnnaAnnaAnna000anna');
export const BERT = person('bert', 'oLD02BertBertBertBert000bert');

export interface Told {
  value?: unknown;
  errCode?: number;
  code?: string;
  message?: string;
}

export interface Probed {
  emulator: Emulator;
  /** Runs the text of a function inside a cloud function that Anna, or another, called. */
  probe: (run: string, openid?: string) => Promise<Told>;
  post: (path: string, body: unknown) => Promise<Response>;
}

/** The emulator with the probe as its only function, permitted these APIs of WeChat. */
export async function startProbe(openapi: readonly string[] = [], options: Partial<Options> = {}): Promise<Probed> {
  const functionsDir = options.functionsDir ?? (await deployProbe(openapi));
  const emulator = await startEmulator({ personas: [ANNA, BERT], collections: ['things'], ...options, functionsDir });
  return {
    emulator,
    probe: (run, openid = ANNA.openid) => emulator.call('probe', { run }, openid) as Promise<Told>,
    post: (path, body) =>
      fetch(emulator.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
}
