// npm run deploy -- --env <name> [--only db|functions|app] [--dry] [--settings deploy.json]
// Makes a CloudBase environment what this commit declares and uploads the program (docs/operations/deployment.md). Ends with 0 when all is as
// declared, with 1 when something is not, with 2 when nothing was begun.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { root, run } from './lib/run.mjs';

const string = { type: 'string' };
const options = {
  env: string,
  only: string,
  settings: { ...string, default: 'deploy.json' },
  dry: { type: 'boolean', default: false },
};
const { values } = parseArgs({ options });
const stop = (message) => {
  console.error(message);
  process.exit(2);
};
const usage = 'npm run deploy -- --env <name> [--only db|functions|app] [--dry] [--settings deploy.json]';
if (!values.env || (values.only && !['db', 'functions', 'app'].includes(values.only))) stop(usage);

const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout;

async function must(args, env) {
  const { code, output } = await run(process.execPath, args, env);
  if (code !== 0) throw new Error(output.trimEnd());
}

/** The functions, and the program for this environment. */
async function made({ name, environment, live }) {
  const DEPLOY = name;
  console.log('Building …');
  await must(['tools/build-functions.mjs']);
  await must(['tools/build-app.mjs', 'weapp'], { DEPLOY, CLOUD_ENV: environment, ...(!live && { CLOUD_TRIAL: '1' }) });
  const weapp = resolve(root, 'dist', 'deploy', name, 'weapp');
  const { code, output } = await run(process.execPath, ['tools/check-sizes.mjs', weapp]);
  return { functions: resolve(root, 'dist', 'cloudfunctions'), weapp, ...(code !== 0 && { objection: output.trimEnd() }) };
}

mkdirSync(resolve(root, '.cache'), { recursive: true });
const outfile = resolve(root, '.cache/deploy.mjs');
const entryPoints = [resolve(root, 'deploy/main.ts')];
await build({ entryPoints, outfile, bundle: true, packages: 'external', format: 'esm', platform: 'node', logLevel: 'warning' });
const { deploy } = await import(pathToFileURL(outfile).href);
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
try {
  const left = await deploy({
    ...{ root, settings: resolve(values.settings), name: values.env, only: values.only, dry: values.dry, version },
    ...{ status: git('status', '--porcelain'), commit: git('rev-parse', 'HEAD').trim() },
    ...{ build: made, say: (line) => console.log(line) },
  });
  process.exit(left ? 1 : 0);
} catch (error) {
  stop(error.message);
}
