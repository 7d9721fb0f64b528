// npm run bench [-- 1000,100000]: sizes, first payloads, cold loads, and what pages and filing cost at so many cases. See docs/bench.md.
import { build as bundle } from 'esbuild';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from './lib/builds.mjs';
import { requireNode } from './lib/node-version.mjs';
import { root } from './lib/run.mjs';

requireNode();
const signals = process.argv[2] === 'signals';
const withoutApp = signals || ['feed', 'pages'].includes(process.argv[2]);
for (const name of ['functions', 'emulator', ...(withoutApp ? [] : ['weapp'])]) {
  const { code, output } = await build(name, (line) => console.log(line));
  if (code === 0) continue;
  console.error(output);
  process.exit(1);
}
const outfile = resolve(root, 'dist/bench/main.cjs');
const alias = { '@domain': resolve(root, 'domain'), '@config': resolve(root, 'config') };
if (signals) {
  const entryPoints = [resolve(root, 'tools/bench/signals/step.ts')];
  const folder = resolve(root, 'dist/bench/functions/signals');
  const outfile = resolve(folder, 'index.js');
  await bundle({
    entryPoints,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    alias,
    logLevel: 'error',
  });
  // The limits of the timer, which does these steps.
  const { runtime, timeout, memorySize } = JSON.parse(readFileSync(resolve(root, 'cloudfunctions/timer/config.json'), 'utf8'));
  writeFileSync(resolve(folder, 'config.json'), JSON.stringify({ runtime, timeout, memorySize }));
}
await bundle({
  entryPoints: [resolve(root, 'tools/bench/main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['libsql', 'jsdom', 'glass-easel', 'glass-easel-miniprogram-adapter', 'glass-easel-template-compiler'],
  alias,
  logLevel: 'error',
});
// The pipeline over a million events holds them all at once.
const child = spawn(process.execPath, ['--max-old-space-size=12000', outfile, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
child.on('exit', (code) => process.exit(code ?? 1));
