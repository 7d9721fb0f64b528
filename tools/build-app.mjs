// node tools/build-app.mjs weapp|h5: the production build into dist/weapp or dist/h5; one line when it worked, everything when not.
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const target = process.argv[2];
if (target !== 'weapp' && target !== 'h5') {
  console.error('usage: node tools/build-app.mjs weapp|h5');
  process.exit(2);
}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('@tarojs/cli/package.json')), 'bin', 'taro');
const { COUNTY = '', DEPLOY } = process.env;
await rm(path.join(root, 'dist', DEPLOY ? `deploy/${DEPLOY}` : COUNTY, target), { recursive: true, force: true });

const began = Date.now();
const lines = [];
const child = spawn(process.execPath, [cli, 'build', '--type', target], {
  cwd: root,
  env: { ...process.env, NODE_ENV: 'production', TARO_ENV: target, BROWSERSLIST_IGNORE_OLD_DATA: 'true' },
  stdio: ['ignore', 'pipe', 'pipe'],
});
child.stdout.on('data', (chunk) => lines.push(chunk));
child.stderr.on('data', (chunk) => lines.push(chunk));
child.on('close', (code) => {
  const said = Buffer.concat(lines).toString();
  // Taro ends with 0 after some compile errors, and when it refuses the configuration; its own word for them is the only sign.
  const failed = code !== 0 || /Failed to compile|Module not found|编译失败|配置有误|✖ Webpack/.test(said);
  if (failed) {
    console.error(said);
    process.exit(code || 1);
  }
  console.log(`${target}: built in ${Math.round((Date.now() - began) / 1000)} s`);
});
