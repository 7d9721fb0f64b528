// npm run test:long: the tests that draw at random, with the long sizes of tests/sizes.ts and a seed from the clock, and the program of another
// county. SEED=… repeats one.
import { build, OTHER_COUNTY } from './lib/builds.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { runBin } from './lib/run.mjs';

requireNode();
const say = (line) => console.log(line);
await ensureInstalled(say);
for (const name of ['functions', 'emulator', `functions, ${OTHER_COUNTY}`, `weapp, ${OTHER_COUNTY}`]) {
  const { code, output } = await build(name, say);
  if (code === 0) continue;
  console.error(output);
  process.exit(1);
}

const seed = process.env.SEED ?? String(Date.now() % 1_000_000_000);
const env = { LONG: '1', SEED: seed, TZ: 'Asia/Shanghai' };
/** What draws: properties, kills under load, calls with junk; and the story in the program of another county, whose build takes a minute. */
const runs = [
  ['domain', ['--selectProjects', 'domain', '--maxWorkers=1']],
  ['kill', ['--selectProjects', 'system', '--maxWorkers=1', 'tests/kill']],
  ['junk', ['--selectProjects', 'system', '--maxWorkers=1', 'tests/doors/junk.test.ts']],
  [
    'properties of functions and emulator',
    [
      '--selectProjects',
      'system',
      '--maxWorkers=1',
      'tests/(emulator/narrowing|functions/(refusals|merging|register-trial|signal-steps)|doors/(leaks|(merchants|shop-desk)-apart))',
    ],
  ],
  [
    `the mini-program of county ${OTHER_COUNTY}`,
    ['--selectProjects', 'system', '--maxWorkers=1', 'tests/story/weapp.test.ts'],
    { COUNTY: OTHER_COUNTY },
  ],
];
say(`SEED=${seed}`);
let failed = 0;
for (const [label, args, more] of runs) {
  const { code, output, seconds } = await runBin('jest/bin/jest.js', args, { ...env, ...more });
  say(`${code === 0 ? 'ok  ' : 'FAIL'} ${label} ${seconds} s`);
  if (code === 0) continue;
  failed += 1;
  say(output.trimEnd().split('\n').slice(-80).join('\n'));
}
say(`${runs.length - failed} runs passed, ${failed} failed (SEED=${seed})`);
process.exit(failed ? 1 : 0);
