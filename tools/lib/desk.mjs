import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './run.mjs';

export const dataFolder = resolve(root, '.data');
const personasFile = resolve(root, 'tools/demo/personas.json');

/** The three folders that are written: packages, builds, data. */
export function whyNotWritable() {
  for (const folder of [root, resolve(root, 'node_modules'), resolve(root, 'dist'), dataFolder].filter(existsSync)) {
    try {
      accessSync(folder, constants.W_OK);
    } catch {
      return `This user may not write into ${folder}: give it the right, or clone the project to a folder of its own.`;
    }
  }
  return undefined;
}

/**
 * Starts the emulator with the desk and the program on it, as a process that Ctrl-C reaches too; it sends `seeding` and `ready`.
 * @param {{port: number, functions: string, app: string, emulator: string}} of folders of the builds it serves, from the root
 */
export function startDesk({ port, functions, app, emulator }) {
  const args = {
    port: String(port),
    data: resolve(dataFolder, 'cloud.db'),
    functions: resolve(root, functions),
    app: resolve(root, app),
    desk: resolve(root, 'tools/demo/desk'),
    personas: personasFile,
    seed: resolve(root, emulator, 'seed.cjs'),
    log: resolve(dataFolder, 'functions.log'),
  };
  return spawn(
    process.execPath,
    [resolve(root, emulator, 'main.cjs'), ...Object.entries(args).flatMap(([name, value]) => [`--${name}`, value])],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
}

/** What one reads once the desk is there. */
export function welcome(port, say) {
  const personas = JSON.parse(readFileSync(personasFile, 'utf8'));
  say('');
  say(`Open http://127.0.0.1:${port}/`);
  say('One can sign in, on either phone, as:');
  for (const { name, label, hint } of personas) say(`  ${name}（${label}）${hint}`);
  say('Stop with Ctrl-C; npm run reset begins again with a fresh county.');
}
