// npm run demo: makes the demonstration county anew (about a minute) and writes tools/demo/county.json.br, which is committed.
import { resolve } from 'node:path';
import { build } from './lib/builds.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { root, run } from './lib/run.mjs';

const say = (line) => console.log(line);
requireNode();
await ensureInstalled(say);
for (const name of ['functions', 'emulator']) {
  const { code, output } = await build(name, say);
  if (code === 0) continue;
  console.error(output);
  process.exit(1);
}
say('Working every case through the functions …');
const { code, output } = await run(process.execPath, [resolve(root, 'dist/emulator/remake.cjs')], { TZ: 'UTC' });
say(output.trimEnd());
process.exit(code);
