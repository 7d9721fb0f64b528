import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { root, run } from './run.mjs';

const tool = (file, ...args) => [resolve(root, 'tools', file), ...args];
const shared = ['package-lock.json', 'tsconfig.json'];
const lean = ['tools/lib/lean-sdk.mjs', 'tools/lib/left-out-loader.cjs'];
const ofApp = ['babel.config.js', 'tools/build-app.mjs', 'tools/lib/left-out-loader.cjs'];
const app = ['src', 'domain', 'config', ...ofApp, ...shared];

/** Every build: what it reads, what it leaves, and how it is made. */
const builds = {
  functions: {
    label: 'cloud functions',
    reads: ['cloudfunctions', 'domain', 'config', 'tools/build-functions.mjs', ...lean, ...shared],
    leaves: 'dist/cloudfunctions',
    command: tool('build-functions.mjs'),
  },
  emulator: {
    label: 'emulator',
    reads: ['emulator', 'cloudfunctions/collections.ts', 'domain', 'config', 'tools/demo', 'tools/build-emulator.mjs', ...shared],
    leaves: 'dist/emulator/main.cjs',
    command: tool('build-emulator.mjs'),
  },
  h5: {
    label: 'the program for the browser (H5)',
    reads: app,
    leaves: 'dist/h5/index.html',
    command: tool('build-app.mjs', 'h5'),
  },
  weapp: { label: 'the WeChat mini-program', reads: app, leaves: 'dist/weapp/app.json', command: tool('build-app.mjs', 'weapp') },
};

/** A county of config/counties that is not ours: what is built and told for it holds the program to knowing no county. */
export const OTHER_COUNTY = '990122';
for (const name of ['functions', 'weapp']) {
  const ours = builds[name];
  builds[`${name}, ${OTHER_COUNTY}`] = {
    ...ours,
    label: `${ours.label} of county ${OTHER_COUNTY}`,
    leaves: ours.leaves.replace('dist/', `dist/${OTHER_COUNTY}/`),
    env: { COUNTY: OTHER_COUNTY },
  };
}

function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return yield path;
  for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name));
}

/** Content decides, not file times: a fresh clone or a switched branch has misleading times. */
function fingerprint(reads) {
  const hash = createHash('sha256');
  for (const file of reads.flatMap((path) => [...filesUnder(resolve(root, path))])) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * Makes one build unless its sources are those of the last good one.
 * @returns {Promise<{code: number, output: string, seconds: number, fresh?: boolean}>}
 */
export async function build(name, say = () => {}) {
  const { label, reads, leaves, command, env } = builds[name];
  const stampFile = resolve(root, '.cache', `${name.replace(/\W+/g, '-')}.stamp`);
  const now = fingerprint(reads);
  if (existsSync(resolve(root, leaves)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === now) {
    return { code: 0, output: '', seconds: 0, fresh: true };
  }
  say(`Building ${label} …`);
  const result = await run(process.execPath, command, env);
  if (result.code === 0 && !existsSync(resolve(root, leaves))) {
    return { ...result, code: 1, output: `${result.output}\n${leaves} was not written.` };
  }
  if (result.code === 0) {
    mkdirSync(resolve(root, '.cache'), { recursive: true });
    writeFileSync(stampFile, now);
  }
  return result;
}
