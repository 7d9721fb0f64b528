// Everything that must hold, with one command and no packages of its own: it installs first. Its last line is `N passed, N failed`.
// npm run check (--quick): what takes seconds, while one works. --only <regex>: what is named so (as printed), with the builds it needs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { allJobs } from './lib/jobs.mjs';
import { requireNode } from './lib/node-version.mjs';
import { conclude, report } from './lib/report.mjs';
import { root } from './lib/run.mjs';
import { chosenOf, schedule } from './lib/schedule.mjs';

requireNode();
const { only, quick } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean' } } }).values;
/** The machine this must run on has two cores; a third job works while others wait for a browser, a timer or a disk. */
const LANES = 3;

const failed = (name, output) => report(name, { seconds: 0, passed: 0, failed: 1, output });

try {
  await ensureInstalled((line) => console.log(line));
} catch (error) {
  failed('install', error.message);
  process.exit(conclude());
}
mkdirSync(resolve(root, '.cache'), { recursive: true });

const named = new RegExp(only ?? '');
const jobs = chosenOf(await allJobs({ cached: quick }), (job) => named.test(job.name) && (!quick || job.quick === true));
if (jobs.length === 0) failed('--only', `nothing is named ${only}`);
await schedule(jobs, LANES, ({ name }, need) => failed(name, `not run, since ${need} failed`));
const code = conclude();
// `npm run deploy` asks which commit passed whole; of what is not committed nobody could tell.
const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim();
if (code === 0 && !only && !quick && git('status', '--porcelain') === '')
  writeFileSync(resolve(root, '.cache', 'passed.json'), JSON.stringify({ commit: git('rev-parse', 'HEAD') }));
process.exit(code);
