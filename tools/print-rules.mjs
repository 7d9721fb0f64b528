// node tools/print-rules.mjs: writes docs/rules.md from the tables; with --check it only says whether the page is up to date.
import { build } from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/run.mjs';

const page = resolve(root, 'docs/rules.md');
const printer = resolve(root, '.cache/print-rules.mjs');
mkdirSync(resolve(root, '.cache'), { recursive: true });
await build({
  entryPoints: [resolve(root, 'tools/rules/print.ts')],
  outfile: printer,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
});
const { rulesPage } = await import(pathToFileURL(printer).href);
const printed = rulesPage();

if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') === printed) process.exit(0);
  console.error('docs/rules.md is not what the tables say: run npm run rules, read the difference, commit it.');
  process.exit(1);
}
writeFileSync(page, printed);
console.log('docs/rules.md is printed.');
