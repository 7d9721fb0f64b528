import { build } from 'esbuild';
import { resolve } from 'node:path';
import { isProgram, root } from './lib/run.mjs';

/**
 * Bundles the emulator and what makes the demonstration county. libsql loads a prebuilt binary by path and must stay where npm put it;
 * everything else goes into one file each.
 */
export async function buildEmulator(outdir) {
  await build({
    entryPoints: {
      main: resolve(root, 'emulator/main.ts'),
      emulator: resolve(root, 'emulator/emulator.ts'),
      worker: resolve(root, 'emulator/functions/worker.ts'),
      seed: resolve(root, 'tools/demo/restore.ts'),
      remake: resolve(root, 'tools/demo/remake.ts'),
    },
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['libsql'],
    alias: { '@domain': resolve(root, 'domain'), '@config': resolve(root, 'config') },
    logLevel: 'warning',
  });
}

if (isProgram(import.meta.url)) {
  await buildEmulator(resolve(root, 'dist/emulator'));
}
