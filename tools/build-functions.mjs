import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { build } from 'esbuild';
import { leanSdk } from './lib/lean-sdk.mjs';
import { isProgram } from './lib/run.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { COUNTY } = process.env;

/** Every folder of cloudfunctions/ but the kernel is one deployed function. */
export async function functionNames() {
  const entries = await readdir(path.join(root, 'cloudfunctions'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && entry.name !== 'kernel').map((entry) => entry.name);
}

/**
 * Bundles each function, with the SDK, so that what runs locally is byte for byte what is uploaded.
 * @param {string} [outDir] defaults to dist/cloudfunctions; of another county (`COUNTY=<code>`) to dist/<code>/cloudfunctions
 * @returns {Promise<{name: string, bytes: number}[]>}
 */
export async function buildFunctions(outDir = path.join(root, 'dist', process.env.COUNTY ?? '', 'cloudfunctions')) {
  const names = await functionNames();
  const built = await Promise.all(names.map((name) => buildOne(name, path.join(outDir, name))));
  // Only what no longer has a source goes; a failed build leaves the last good one.
  for (const name of await readdir(outDir)) if (!names.includes(name)) await rm(path.join(outDir, name), { recursive: true });
  return built;
}

async function buildOne(name, out) {
  const from = path.join(root, 'cloudfunctions', name);
  const result = await build({
    absWorkingDir: root,
    entryPoints: [path.join(from, 'index.ts')],
    outfile: path.join(out, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
    plugins: [leanSdk],
    alias: {
      ...(COUNTY && { '@config/county': path.join(root, 'config/counties', `${COUNTY}.ts`) }),
      // The SDK brings two versions of one table of media types; one is enough.
      'mime-db': path.join(root, 'node_modules/mime-db'),
      '@domain': path.join(root, 'domain'),
      '@config': path.join(root, 'config'),
    },
  });
  await mkdir(out, { recursive: true });
  // CloudBase reads permissions and triggers from config.json; package.json names no dependency, so nothing is installed there.
  await writeFile(path.join(out, 'config.json'), await readFile(path.join(from, 'config.json')));
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  await writeFile(
    path.join(out, 'package.json'),
    `${JSON.stringify({ name, version, private: true, main: 'index.js' }, null, 2)}\n`,
  );
  return { name, bytes: Object.values(result.metafile.outputs)[0].bytes };
}

if (isProgram(import.meta.url)) {
  for (const { name, bytes } of await buildFunctions()) console.log(`${name}  ${Math.round(bytes / 1024)} KB`);
}
