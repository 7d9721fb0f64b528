// node tools/print-rules.mjs: writes docs/rules.md and docs/privacy/stored.md from the tables; with --check it only says whether they are up to date.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/run.mjs';

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
const { rulesPage, storedPage } = await import(pathToFileURL(printer).href);

const pages = { 'docs/rules.md': rulesPage(), 'docs/privacy/stored.md': storedPage() };
const check = process.argv.includes('--check');
for (const [page, printed] of Object.entries(pages)) {
  const file = resolve(root, page);
  if (!check) {
    writeFileSync(file, printed);
    console.log(`${page} is printed.`);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== printed) {
    console.error(`${page} is not what the tables say: run npm run rules, read the difference, commit it.`);
    process.exitCode = 1;
  }
}
