import { build } from 'esbuild';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Emulator, Options } from '../../emulator/emulator';

const root = path.resolve(__dirname, '../..');

/** The emulator as it was built: the same file that `npm start` runs. */
export function startEmulator(options: Partial<Options> & Pick<Options, 'collections'>): Promise<Emulator> {
  const built = require(path.join(root, 'dist/emulator/emulator.cjs')) as typeof import('../../emulator/emulator');
  return built.startEmulator({
    port: 0,
    dataFile: ':memory:',
    functionsDir: path.join(root, 'dist/cloudfunctions'),
    personas: [],
    ...options,
  });
}

/** Bundles the probe as a deployed function of its own; answers the folder it was deployed to. */
export async function deployProbe(): Promise<string> {
  const functionsDir = mkdtempSync(path.join(tmpdir(), 'probe-'));
  await build({
    entryPoints: [path.join(__dirname, 'probe.ts')],
    outfile: path.join(functionsDir, 'probe', 'index.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  return functionsDir;
}
