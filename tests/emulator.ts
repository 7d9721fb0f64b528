import path from 'node:path';
import type { Emulator, Options } from '../emulator/emulator';
import { collections, DATA_VERSION, pushes } from '../cloudfunctions/collections';
import { DEMO_NOW, openBureau } from '../tools/demo/county';
import personas from '../tools/demo/personas.json';

declare global {
  /** `require` outside of the sandbox, of one instance for all suites (tests/environment.cjs). */
  var outside: (file: string) => unknown;
}

const root = path.resolve(__dirname, '..');
/** Builds of another county than the one of config/county.ts lie in a folder of its code. */
export const dist = (folder: string) => path.join(root, 'dist', process.env.COUNTY ?? '', folder);
const at = (folder: string) => path.join(root, folder);

/**
 * The emulator as it was built: the same file that `npm start` runs. Timers go off when a test asks: by the real clock they would write
 * into whatever runs as five minutes strike.
 */
export function startEmulator(options: Partial<Options> & Pick<Options, 'collections'>): Promise<Emulator> {
  const built = outside(at('dist/emulator/emulator.cjs')) as typeof import('../emulator/emulator');
  return built.startEmulator({
    port: 0,
    dataFile: ':memory:',
    functionsDir: dist('cloudfunctions'),
    personas: [],
    timersOnDemand: true,
    ...options,
  });
}

/** The bureau's people on the demonstration day and no case yet; functions as they were built. */
export async function startBureau(options: Partial<Options> = {}): Promise<Emulator> {
  const emulator = await startEmulator({
    collections,
    dataVersion: DATA_VERSION,
    pushes,
    personas,
    deskDir: at('tools/demo/desk'),
    log: (line) => void (/"cause"|threw|failed/.test(line) && console.error(line)),
    ...options,
  });
  try {
    emulator.setTime(DEMO_NOW - Date.now());
    await openBureau(emulator);
  } catch (error) {
    // Left open it would keep the test run from ending.
    await emulator.close();
    throw error;
  }
  return emulator;
}

/** The openid a persona signs in with. */
export function openidOf(id: string): string {
  const persona = personas.find((one) => one.id === id);
  if (!persona) throw new Error(`there is no persona ${id}`);
  return persona.openid;
}
