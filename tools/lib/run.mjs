import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Runs a command in the repository root and keeps what it printed.
 * @returns {Promise<{code: number, output: string, seconds: number}>} never rejects: a command that cannot start has code 127
 */
export function run(command, args, env = {}) {
  const began = process.hrtime.bigint();
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
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
