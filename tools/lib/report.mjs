import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { root, runBin } from './run.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };

/** A line for what passed; everything that was said, the last of it, for what did not. */
export function report(name, { seconds, passed, failed, output, fresh }) {
  total.passed += passed;
  total.failed += failed;
  const count = passed + failed > 1 ? ` (${passed} of ${passed + failed})` : '';
  console.log(`${failed ? 'FAIL' : 'ok  '} ${name}${count} ${fresh ? 'unchanged' : `${seconds} s`}`);
  if (failed) console.log(output.trimEnd().split('\n').slice(-80).join('\n'));
  return failed === 0;
}

export function skip(name, suites, why) {
  total.skipped += suites;
  console.log(`skip ${name}: ${why}`);
}

/** The last line; its code is the program's. */
export function conclude() {
  const { passed, failed, skipped } = total;
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  return failed ? 1 : 0;
}

/** A check passes or fails as a whole. */
export async function check(name, work) {
  const result = await work();
  const good = result.code === 0;
  return report(name, { ...result, passed: good ? 1 : 0, failed: good ? 0 : 1 });
}

/** A test run counts its tests; a suite that could not even be read counts as one failure. */
export async function tests(name, args, env) {
  const file = resolve(root, '.cache', `jest-${name.replace(/\W+/g, '-')}.json`);
  rmSync(file, { force: true });
  const all = [...args, '--maxWorkers=1', '--json', `--outputFile=${file}`, '--silent'];
  const result = await runBin('jest/bin/jest.js', all, env);
  if (!existsSync(file)) return report(name, { ...result, passed: 0, failed: 1 });
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  // Nothing ran, or jest itself complained: never a pass.
  const hollow = failed === 0 && (result.code !== 0 || numPassedTests === 0) ? 1 : 0;
  return report(name, { ...result, passed: numPassedTests, failed: failed + hollow });
}
