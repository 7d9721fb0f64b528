import { build } from 'esbuild';
import { resolve } from 'node:path';
import { root } from './lib/run.mjs';

// libsql loads a prebuilt binary by path and must stay where npm put it; everything else goes into one file.
await build({
  entryPoints: [resolve(root, 'emulator/main.ts')],
  outfile: resolve(root, 'dist/emulator/main.cjs'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['libsql'],
  sourcemap: true,
  logLevel: 'warning',
});
