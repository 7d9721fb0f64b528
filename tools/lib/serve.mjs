import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from './builds.mjs';
import { ensureInstalled } from './install.mjs';
import { whyPortIsRefused } from './port.mjs';
import { root } from './run.mjs';

const port = Number(process.env.PORT ?? 4175);
const dataFolder = resolve(root, '.data');
const personasFile = resolve(root, 'tools/demo/personas.json');
const say = (line) => console.log(line);

function stop(reason) {
  console.error(reason);
  process.exit(1);
}

/** The three folders that are written: packages, builds, data. */
function whyNotWritable() {
  for (const folder of [root, resolve(root, 'node_modules'), resolve(root, 'dist'), dataFolder].filter(existsSync)) {
    try {
      accessSync(folder, constants.W_OK);
    } catch {
      return `This user may not write into ${folder}: give it the right, or clone the project to a folder of its own.`;
    }
  }
  return undefined;
}

/** Runs the emulator until it is stopped; Ctrl-C reaches it too. */
function serve() {
  const args = {
    port: String(port),
    data: resolve(dataFolder, 'cloud.db'),
    functions: resolve(root, 'dist/cloudfunctions'),
    app: resolve(root, 'dist/h5'),
    desk: resolve(root, 'tools/demo/desk'),
    personas: personasFile,
    seed: resolve(root, 'dist/emulator/seed.cjs'),
    log: resolve(dataFolder, 'functions.log'),
  };
  const child = spawn(
    process.execPath,
    [resolve(root, 'dist/emulator/main.cjs'), ...Object.entries(args).flatMap(([name, value]) => [`--${name}`, value])],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
  child.on('message', (message) => {
    if (message === 'seeding') say('Restoring the demonstration county …');
    if (message === 'ready') welcome();
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 0));
}

function welcome() {
  const personas = JSON.parse(readFileSync(personasFile, 'utf8'));
  say('');
  say(`Open http://127.0.0.1:${port}/`);
  say('One can sign in, on either phone, as:');
  for (const { name, label, hint } of personas) say(`  ${name}（${label}）${hint}`);
  say('Stop with Ctrl-C; npm run reset begins again with a fresh county.');
}

const refused = whyNotWritable() ?? (await whyPortIsRefused(port));
if (refused) stop(refused);
try {
  await ensureInstalled(say);
} catch (error) {
  stop(error.message);
}
for (const name of ['functions', 'emulator', 'h5']) {
  const { code, output } = await build(name, say);
  if (code !== 0) stop(output);
}
mkdirSync(dataFolder, { recursive: true });
serve();
