import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, watch } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { dataFolder, startDesk, welcome, whyNotWritable } from './desk.mjs';
import { ensureInstalled } from './install.mjs';
import { freePort, whyPortIsRefused } from './port.mjs';
import { root } from './run.mjs';

const port = Number(process.env.PORT ?? 4175);
/** Apart from the builds of `npm start` and `npm test`, which are taken for those of the sources they were made of. */
const made = { functions: 'dist/dev-functions', app: 'dist/dev-h5', emulator: 'dist/dev-emulator' };
/** What functions and emulator are bundled from; Taro watches what the pages are. */
const sources = ['cloudfunctions', 'domain', 'config', 'emulator', 'tools/demo'];
const say = (line) => console.log(line);
const now = () => new Date().toLocaleTimeString('en-GB');

let taro;
let desk;
let stopping = false;

/** Ends what was started; the emulator lets go of the data file itself. */
function stop(code, reason) {
  if (stopping) return;
  stopping = true;
  if (reason) console.error(reason);
  // It holds nothing that must be let go of, and takes its time over a gentler signal.
  taro?.kill('SIGKILL');
  // One that ended by itself says so no second time.
  if (!desk || desk.exitCode !== null || desk.signalCode !== null) process.exit(code);
  desk.on('exit', () => process.exit(code));
  desk.kill();
}

/** Answers why it failed, or nothing; what was built before stays then. */
async function bundle() {
  const [{ buildFunctions }, { buildEmulator }] = await Promise.all([
    import('../build-functions.mjs'),
    import('../build-emulator.mjs'),
  ]);
  try {
    await Promise.all([buildFunctions(resolve(root, made.functions)), buildEmulator(resolve(root, made.emulator))]);
    return undefined;
  } catch (error) {
    return error.message;
  }
}

/** Resolves when it serves; one that ends before, or by itself, ends everything. */
function openDesk() {
  return new Promise((ready) => {
    const child = startDesk({ port, ...made });
    desk = child;
    child.on('message', (message) => {
      if (message === 'seeding') say('Restoring the demonstration county …');
      if (message === 'ready') ready();
    });
    child.on('exit', (code) => child === desk && stop(code ?? 1));
  });
}

function closeDesk() {
  const child = desk;
  desk = undefined;
  return new Promise((closed) => {
    child.on('exit', closed);
    child.kill();
  });
}

/** Bundles again after each edit, one round at a time, and begins the emulator again with it on the same data. */
function keepBundled() {
  let edited = false;
  let busy = false;
  const round = async () => {
    if (busy) return;
    busy = true;
    while (edited && !stopping) {
      edited = false;
      const began = Date.now();
      const failed = await bundle();
      if (failed) {
        console.error(`${now()} ${failed}\nThe functions from before this edit go on.`);
        continue;
      }
      await closeDesk();
      if (stopping) return process.exit(0);
      await openDesk();
      say(`${now()} functions: ${((Date.now() - began) / 1000).toFixed(1)} s`);
    }
    busy = false;
  };
  let soon;
  for (const folder of sources) {
    watch(resolve(root, folder), { recursive: true }, (_, file) => {
      if (/\.test\.tsx?$/.test(String(file))) return;
      edited = true;
      clearTimeout(soon);
      // An editor writes a file in several strokes.
      soon = setTimeout(() => void round(), 100);
    });
  }
}

/** Taro in watch mode; resolves when the pages are first there, and says each time how it went. */
async function keepPages() {
  const cli = resolve(dirname(createRequire(import.meta.url).resolve('@tarojs/cli/package.json')), 'bin', 'taro');
  const rebuilds = await freePort();
  rmSync(resolve(root, made.app), { recursive: true, force: true });
  taro = spawn(process.execPath, [cli, 'build', '--type', 'h5', '--watch'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      TARO_ENV: 'h5',
      REBUILDS_PORT: String(rebuilds),
      BROWSERSLIST_IGNORE_OLD_DATA: 'true',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  taro.on('exit', (code) => stop(code || 1, `${said}\nTaro has ended.`));
  return new Promise((ready) => {
    const hear = (chunk) => {
      said += chunk;
      // webpack's last line on a build; what stands before it is of use only where it failed.
      const result = /compiled (successfully|with .*?) in (\d+) ms/.exec(said);
      if (!result) return;
      if (/error/.test(result[1])) console.error(said);
      else say(`${now()} pages: ${(Number(result[2]) / 1000).toFixed(1)} s`);
      said = '';
      if (existsSync(resolve(root, made.app, 'index.html'))) ready();
    };
    for (const stream of [taro.stdout, taro.stderr]) stream.on('data', hear);
  });
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(0));
const refused = whyNotWritable() ?? (await whyPortIsRefused(port));
if (refused) stop(1, refused);
try {
  await ensureInstalled(say);
} catch (error) {
  stop(1, error.message);
}
for (const folder of [dataFolder, ...Object.values(made).map((folder) => resolve(root, folder))])
  mkdirSync(folder, { recursive: true });
say('Building functions and emulator …');
const failed = await bundle();
if (failed) stop(1, failed);
keepBundled();
say('Building the program for the browser; the first time takes half a minute or more …');
await Promise.all([openDesk(), keepPages()]);
welcome(port, say);
