// npm run calendar -- <notice.txt> --link <address> [--because <reason>] [--at http://127.0.0.1:4800 [--as admin]]
// Reads a State Council notice of days off, pasted whole into a file, and says what it read and what is wrong with it. With --at it is
// entered in the local cloud that runs there, as that person, and waits for another one to confirm it (docs/operations/coming-year.md).
// Ends with 0 when all is well, with 1 when something is wrong with the notice, with 2 when it could not be read or sent.
import { build } from 'esbuild';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from './lib/run.mjs';

function stop(message) {
  console.error(message);
  process.exit(2);
}

const string = { type: 'string' };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { link: string, because: string, at: string, as: { ...string, default: 'admin' } },
});
const [file] = positionals;
if (!file || !values.link)
  stop('npm run calendar -- <notice.txt> --link <address> [--because <reason>] [--at <local cloud> [--as <person>]]');

const bundle = resolve(root, '.cache/calendar-table.mjs');
mkdirSync(resolve(root, '.cache'), { recursive: true });
await build({
  entryPoints: [resolve(root, 'tools/calendar/table.ts')],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
});
const { tableIn } = await import(pathToFileURL(bundle).href);

async function call(path, type, input) {
  const data = { path, type, input, key: randomUUID(), clientVersion: 'calendar' };
  const response = await fetch(new URL('/call', values.at), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'accounts', data, as: values.as }),
  }).catch(() => stop(`${values.at} 没有回答。请先在另一个窗口运行 npm start，地址照它打印的写。`));
  if (!response.ok) stop(`${values.at} 回答了 ${response.status}，没有录入。`);
  return response.json();
}

try {
  if (!existsSync(file)) stop(`没有这个文件：${file}`);
  const text = readFileSync(file, 'utf8');
  const known = values.at ? await call('years', 'query') : undefined;
  if (known && !known.ok) stop(`${known.error.say}${known.error.do}`);
  // The day of the cloud it is entered in, which may not be this machine's.
  const today = known?.today ?? new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const pasted = { text, link: values.link, unevenBecause: values.because };
  const { lines, wrong, table } = tableIn(pasted, today);
  lines.forEach((line) => console.log(line));
  // What the local cloud knows besides, it judges itself.
  if (wrong.length && !known) {
    wrong.forEach((line) => console.error(line));
    process.exit(1);
  }
  if (known) {
    const sent = await call('proposeYear', 'mutation', { version: known.data.version, table });
    if (!sent.ok) {
      [sent.error.say, ...Object.values(sent.error.fields ?? {}), ...wrong].forEach((line) => console.error(line));
      process.exit(1);
    }
    console.log('已录入，等另一个人在“我的 → 放假安排”里核对。');
  }
} catch (error) {
  stop(error.message);
}
