import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './lib/run.mjs';

const data = resolve(root, '.data');
const had = existsSync(data);
rmSync(data, { recursive: true, force: true });
console.log(
  had ? 'Removed .data: the next start begins with a fresh demonstration county.' : 'Nothing to remove: there is no .data yet.',
);
