import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Whether the module at `url` is the program itself; a linked folder or a junction on the way to it does not matter. */
export function isProgram(url) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(url));
}

/**
 * Runs a command in the repository root and keeps what it printed.
 * @returns {Promise<{code: number, output: string, seconds: number}>} never rejects: a command that cannot start has code 127
 */
export function run(command, args, env = {}, more = {}) {
  const began = process.hrtime.bigint();
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...more,
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const end = (code) => done({ code, output, seconds: Number((process.hrtime.bigint() - began) / 1_000_000_000n) });
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Runs a file of an installed package with this Node, without a shell (so it works the same on Windows). */
export function runBin(path, args, env) {
  return run(process.execPath, [resolve(root, 'node_modules', path), ...args], env);
}

/** npm's own program where it is: named by the npm that started this, or beside this Node. */
function npmProgram() {
  const here = dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    resolve(here, 'node_modules/npm/bin/npm-cli.js'),
    resolve(here, '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  return places.find((file) => file && /npm-cli\.c?js$/.test(file) && existsSync(file));
}

/** Runs npm with this Node; on Windows `npm.cmd` starts only in a shell (since Node 20.12). The arguments are words of ours, never input. */
export function runNpm(args) {
  const program = npmProgram();
  if (program) return run(process.execPath, [program, ...args]);
  return process.platform === 'win32' ? run(['npm.cmd', ...args].join(' '), [], {}, { shell: true }) : run('npm', args);
}
