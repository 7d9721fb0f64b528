// node tools/check-sizes.mjs [folder]: bytes of each package of dist/weapp and of each bundled function against config/budgets.ts.
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

async function budgetsOf(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false });
  return await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

async function bytesOf(folder, skip = new Set()) {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) bytes += skip.has(entry.name) ? 0 : await bytesOf(file);
    else bytes += (await stat(file)).size;
  }
  return bytes;
}

/** Of a build for an environment its folder is told. */
const weapp = process.argv[2] ?? path.join(root, 'dist', 'weapp');
const functions = path.join(root, 'dist', 'cloudfunctions');
const { packageBudgets: budgets, functionBudgets } = await budgetsOf(path.join(root, 'config', 'budgets.ts'));
const app = JSON.parse(await readFile(path.join(weapp, 'app.json'), 'utf8'));
const roots = (app.subPackages ?? app.subpackages ?? []).map((one) => one.root.replace(/\/$/, ''));

const sizes = [['main', await bytesOf(weapp, new Set(roots)), budgets.main]];
for (const name of roots) sizes.push([name, await bytesOf(path.join(weapp, name)), budgets[name]]);
for (const name of await readdir(functions))
  sizes.push([`function ${name}`, (await stat(path.join(functions, name, 'index.js'))).size, functionBudgets[name]]);

const kb = (bytes) => `${Math.ceil(bytes / 1024)} KB`;
const over = sizes.filter(([, bytes, budget]) => budget === undefined || bytes > budget);
for (const [name, bytes, budget] of over)
  console.error(
    budget === undefined ? `${name}: no budget in config/budgets.ts` : `${name}: ${kb(bytes)} is over its ${kb(budget)}`,
  );
if (over.length) process.exit(1);
console.log(sizes.map(([name, bytes, budget]) => `${name} ${kb(bytes)} of ${kb(budget)}`).join(' · '));
