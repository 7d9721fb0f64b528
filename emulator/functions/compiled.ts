import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { threadId } from 'node:worker_threads';

type Loader = (exports: unknown, require: NodeRequire, module: { exports: unknown }, file: string, folder: string) => void;

/** What is built lies beside the emulator and is loaded again and again; a function from elsewhere leaves nothing here. */
const BUILDS = path.dirname(__dirname) + path.sep;

const hashOf = (source: string) => createHash('sha256').update(source).digest();

/** The code that was compiled of this very source. */
function kept(file: string, hash: Buffer): Buffer | undefined {
  try {
    const content = readFileSync(file);
    return content.subarray(0, hash.length).equals(hash) ? content.subarray(hash.length) : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all: other instances read it, too. Where the folder cannot be written, the next instance compiles again. */
function keep(file: string, hash: Buffer, code: Buffer): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}-${threadId}`;
    writeFileSync(draft, Buffer.concat([hash, code]));
    renameSync(draft, file);
  } catch {
    // It is only faster with it.
  }
}

/**
 * What a function's bundle exports, as `require` would give it. Compiling a bundle takes half of the time an instance needs to be there,
 * and every instance of every suite compiles the same: the code is kept beside the emulator, one file a function and version of Node.
 */
export function loadCompiled(bundle: string): unknown {
  if (!bundle.startsWith(BUILDS)) return require(bundle) as unknown;
  const source = readFileSync(bundle, 'utf8');
  const hash = hashOf(source);
  const file = path.join(__dirname, 'compiled', `${hashOf(bundle).toString('hex').slice(0, 16)}-${process.version}`);
  const cachedData = kept(file, hash);
  const script = new Script(wrap(source), { filename: bundle, ...(cachedData && { cachedData }) });
  const module = { exports: {} as unknown };
  const run = script.runInThisContext() as Loader;
  run.call(module.exports, module.exports, createRequire(bundle), module, bundle, path.dirname(bundle));
  if (!cachedData || script.cachedDataRejected) keep(file, hash, script.createCachedData());
  return module.exports;
}
