// Everything that must hold, with one command and no packages of its own: it installs first. Its last line is `N passed, N failed`.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from './lib/builds.mjs';
import { browserPath, comesWithNpm } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { root, run, runBin } from './lib/run.mjs';

requireNode();
const total = { passed: 0, failed: 0 };

function report(label, { seconds, passed, failed, output, fresh }) {
  total.passed += passed;
  total.failed += failed;
  const count = passed + failed > 1 ? ` (${passed} of ${passed + failed})` : '';
  console.log(`${failed ? 'FAIL' : 'ok  '} ${label}${count} ${fresh ? 'unchanged' : `${seconds} s`}`);
  if (failed) console.log(output.trimEnd().split('\n').slice(-80).join('\n'));
}

/** A check passes or fails as a whole. */
const check = (label, work) => async () => {
  const result = await work();
  const good = result.code === 0;
  report(label, { ...result, passed: good ? 1 : 0, failed: good ? 0 : 1 });
};

/** A test run counts its tests; a suite that could not even be read counts as one failure. */
const tests = (label, args, env) => async () => {
  const file = resolve(root, '.cache', `jest-${label.replace(/\W+/g, '-')}.json`);
  rmSync(file, { force: true });
  const result = await runBin('jest/bin/jest.js', [...args, '--json', `--outputFile=${file}`, '--silent'], env);
  if (!existsSync(file)) return report(label, { ...result, passed: 0, failed: 1 });
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  // Nothing ran, or jest itself complained: never a pass.
  const hollow = failed === 0 && (result.code !== 0 || numPassedTests === 0) ? 1 : 0;
  report(label, { ...result, passed: numPassedTests, failed: failed + hollow });
};

/** Two at a time: the machine this must run on has two cores. */
async function atMostTwo(jobs) {
  const waiting = [...jobs];
  const lane = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job();
  };
  await Promise.all([lane(), lane()]);
}

try {
  await ensureInstalled((line) => console.log(line));
} catch (error) {
  report('install', { seconds: 0, passed: 0, failed: 1, output: error.message });
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(1);
}
mkdirSync(resolve(root, '.cache'), { recursive: true });

/** Suites that drive a browser are skipped, by name, only where none comes with npm and none is installed. */
let browser;
let skipped = 0;

await atMostTwo([
  // Once, before the suites: they start it at the same time.
  check('browser', async () => {
    try {
      browser = await browserPath();
      if (browser || comesWithNpm) return { code: 0, output: '', seconds: 0, fresh: true };
      console.log(
        'skip browser suites (tests/browser, tests/story/browser.test.ts): install Chrome or set CHROME=/path/to/chrome',
      );
      return { code: 0, output: '', seconds: 0, fresh: true };
    } catch (error) {
      return { code: 1, output: error.message, seconds: 0 };
    }
  }),
  check('build: weapp', () => build('weapp')),
  check('build: h5', () => build('h5')),
  check('build: cloud functions', () => build('functions')),
  check('build: emulator', () => build('emulator')),
  check('types', () => runBin('typescript/bin/tsc', ['--noEmit', '-p', '.'])),
  check('lint', () => runBin('eslint/bin/eslint.js', ['.', '--max-warnings=0'])),
  check('format', () => runBin('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.'])),
  check('imports', () =>
    runBin('dependency-cruiser/bin/dependency-cruise.mjs', [
      '--config',
      '.dependency-cruiser.cjs',
      'domain',
      'src',
      'cloudfunctions',
      'emulator',
      'config',
    ]),
  ),
  check('docs/rules.md is printed from the tables', () => run(process.execPath, ['tools/print-rules.mjs', '--check'])),
  check('sizes', () => run(process.execPath, ['tools/check-sizes.mjs'])),
]);

// Everything in one zone; what counts days and hours in the two others as well.
const domain = (zone, ...more) =>
  tests(`domain, TZ=${zone}`, ['--selectProjects', 'domain', '--maxWorkers=1', ...more], { TZ: zone });
const ofDates = ['--testPathPatterns', '/domain/.*(calendar|deadline|date|regulation|clock|moment)'];
await atMostTwo([domain('Asia/Shanghai'), domain('UTC', ...ofDates), domain('America/Los_Angeles', ...ofDates)]);

// Browsers and emulators are heavy: one group after the other, two suites at a time.
const groups = readdirSync(resolve(root, 'tests'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name } of groups) {
  const hasTests = readdirSync(resolve(root, 'tests', name), { recursive: true }).some((file) =>
    /\.test\.ts$/.test(String(file)),
  );
  if (!hasTests) continue;
  if (!browser && !comesWithNpm && name === 'browser') {
    skipped += readdirSync(resolve(root, 'tests/browser')).filter((file) => file.endsWith('.test.ts')).length;
    continue;
  }
  const args = ['--selectProjects', 'system', '--maxWorkers=2', '--testPathPatterns', `/tests/${name}/`];
  if (!browser && !comesWithNpm && name === 'story') {
    skipped += 1;
    args.push('--testPathIgnorePatterns', '/story/browser\\.test');
  }
  await tests(`tests/${name}`, args, { TZ: 'Asia/Shanghai' })();
}

console.log(`${total.passed} passed, ${total.failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(total.failed ? 1 : 0);
