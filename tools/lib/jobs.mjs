import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, OTHER_COUNTY } from './builds.mjs';
import { browserPath, comesWithNpm } from './chromium.mjs';
import { needsOf } from './needs.mjs';
import { check, skip, tests } from './report.mjs';
import { root, run, runBin } from './run.mjs';

/**
 * What `npm run check` leaves out is what takes minutes: both programs, browsers, kills, the demonstration county, stories of hundreds of acts
 * and histories drawn by chance. */
const quick = true;

const builtBy = {
  'build: functions': { seconds: 3, quick, work: () => build('functions') },
  'build: emulator': { seconds: 1, quick, work: () => build('emulator') },
  'build: h5': { seconds: 55, work: () => build('h5') },
  'build: weapp': { seconds: 60, work: () => build('weapp') },
  [`build: functions, ${OTHER_COUNTY}`]: { seconds: 3, work: () => build(`functions, ${OTHER_COUNTY}`) },
};

const tool = (file, ...args) => run(process.execPath, [`tools/${file}`, ...args]);
/** Files that have not changed since they last passed are not looked at again; their content decides. */
const cacheOf = (name) => ['--cache', `--cache-location=.cache/${name}`, '--cache-strategy=content'];
const roomsOfImports = ['domain', 'src', 'cloudfunctions', 'emulator', 'config', 'deploy'];
/** Rules of lint that ask for types see past the file: where everything must hold they get no cache. */
const checksOf = (cached) => ({
  types: { seconds: 20, quick, work: () => runBin('typescript/bin/tsc', ['--noEmit', '-p', '.']) },
  lint: {
    seconds: 25,
    quick,
    work: () => runBin('eslint/bin/eslint.js', ['.', '--max-warnings=0', ...(cached ? cacheOf('eslint') : [])]),
  },
  format: {
    seconds: 12,
    quick,
    work: () => runBin('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.', ...cacheOf('prettier')]),
  },
  imports: {
    seconds: 3,
    quick,
    work: () =>
      runBin('dependency-cruiser/bin/dependency-cruise.mjs', ['--config', '.dependency-cruiser.cjs', ...roomsOfImports]),
  },
  'unused exports': { seconds: 5, quick, work: () => runBin('knip/bin/knip.js', ['--no-progress']) },
  'printed pages are what the tables say': { seconds: 1, quick, work: () => tool('print-rules.mjs', '--check') },
  'THIRD-PARTY-NOTICES.md is printed from the lockfile': { seconds: 1, quick, work: () => tool('print-notices.mjs', '--check') },
  sizes: { seconds: 1, needs: ['build: weapp', 'build: functions'], work: () => tool('check-sizes.mjs') },
});

// Everything in one zone; what counts days and hours in the two others as well.
const ofDates = [
  '--testNamePattern',
  '^domain/(law/|said-time|late-entries|complaint/(late-entries|acts/days|desk/(tasks|flags|reminders)))',
];
const domain = (zone, ...more) => ({ jest: ['--selectProjects', 'domain at once', ...more], env: { TZ: zone } });
const domains = {
  'domain, TZ=Asia/Shanghai': { seconds: 50, quick, ...domain('Asia/Shanghai') },
  'domain, TZ=UTC': { seconds: 10, quick, ...domain('UTC', ...ofDates) },
  'domain, TZ=America/Los_Angeles': { seconds: 10, quick, ...domain('America/Los_Angeles', ...ofDates) },
};

/**
 * What the suites of each folder of tests/, or one of them, usually take: the longest begin first. What is not named here comes last. A
 * folder that would take longer than all the rest together is run in parts, one beside the other.
 */
const suites = {
  'tests/browser': { seconds: 190 },
  'tests/browser/pages': { seconds: 115 },
  'tests/browser/states': { seconds: 50 },
  'tests/demo': { seconds: 110 },
  'tests/doors': { seconds: 100 },
  'tests/doors/told': { seconds: 110 },
  'tests/emulator': { seconds: 65, quick },
  'tests/functions': { seconds: 380, quick, parts: 2 },
  'tests/functions/indicators': { seconds: 25 },
  'tests/functions/long-case': { seconds: 20 },
  'tests/functions/poison': { seconds: 25 },
  'tests/functions/unread-figures': { seconds: 17 },
  'tests/kill': { seconds: 100 },
  'tests/operations': { seconds: 105 },
  'tests/screens': { seconds: 5, quick },
  'tests/story/browser': { seconds: 95 },
  'tests/story/functions': { seconds: 15 },
  'tests/story/weapp': { seconds: 55 },
  'tests/toolchain': { seconds: 2, quick },
  'tests/weapp': { seconds: 105 },
};
const unknown = { seconds: 0 };

const TZ = 'Asia/Shanghai';
const system = (...paths) => ['--selectProjects', 'system', ...paths];

/** Every suite of tests/ is in one group: the one of its own name, else that of its folder. */
function groups() {
  const files = readdirSync(resolve(root, 'tests'), { recursive: true })
    .map((file) => `tests/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'));
  const groupOf = (file) => {
    const own = file.replace(/\.test\.ts$/, '');
    return own in suites ? own : own.split('/').slice(0, 2).join('/');
  };
  const grouped = {};
  for (const file of files) (grouped[groupOf(file)] ??= []).push(file);
  return grouped;
}

/** The longest files first, each to the part that has least to read so far. */
function inParts(files, count) {
  const parts = Array.from({ length: count }, () => ({ bytes: 0, files: [] }));
  const sized = files.map((file) => ({ file, bytes: statSync(resolve(root, file)).size }));
  for (const { file, bytes } of sized.sort((a, b) => b.bytes - a.bytes)) {
    const least = parts.reduce((a, b) => (b.bytes < a.bytes ? b : a));
    least.files.push(file);
    least.bytes += bytes;
  }
  return parts.map((part) => part.files);
}

const other = { TZ, COUNTY: OTHER_COUNTY };
/** The program of another county is built, and told, by `npm run test:long`. */
const storiesElsewhere = {
  [`tests/story/functions, ${OTHER_COUNTY}`]: {
    seconds: 10,
    files: ['tests/story/functions.test.ts'],
    jest: system('--testPathPatterns', '/tests/story/functions\\.test'),
    env: other,
  },
};

/** Suites that drive a browser are skipped, by name, only where none comes with npm and none is installed. */
async function browserJob() {
  const found = comesWithNpm || (await browserPath());
  const work = async () => {
    await browserPath();
    return { code: 0, output: '', seconds: 0, fresh: true };
  };
  // Unpacked once, before the suites: they start it at the same time.
  return found ? { browser: { seconds: 5, work } } : {};
}

/** All there is to do, as jobs of `schedule`. */
export async function allJobs({ cached }) {
  const browser = await browserJob();
  const checking = Object.entries({ ...browser, ...builtBy, ...checksOf(cached) }).map(([name, { work, ...job }]) => ({
    name,
    ...job,
    work: () => check(name, () => work().catch((error) => ({ code: 1, output: error.message, seconds: 0 }))),
  }));
  const ofTests = Object.fromEntries(
    Object.entries(groups()).flatMap(([name, all]) => {
      const { parts = 1, seconds, ...job } = { ...unknown, ...suites[name] };
      return inParts(all, parts).map((files, at) => {
        const paths = files.map((file) => `/${file.replaceAll('.', '\\.')}$`);
        const part = { ...job, seconds: seconds / parts, files, jest: system('--testPathPatterns', ...paths), env: { TZ } };
        return [parts > 1 ? `${name}, ${at + 1} of ${parts}` : name, part];
      });
    }),
  );
  const testing = Object.entries({ ...domains, ...ofTests, ...storiesElsewhere }).flatMap(
    ([name, { jest, env, files = [], ...job }]) => {
      const needs = needsOf(files).map((need) =>
        env.COUNTY && `${need}, ${env.COUNTY}` in builtBy ? `${need}, ${env.COUNTY}` : need,
      );
      if (!browser.browser && needs.includes('browser')) {
        skip(name, files.length, 'install Chrome or set CHROME=/path/to/chrome');
        return [];
      }
      return [{ name, ...job, needs, work: () => tests(name, jest, env) }];
    },
  );
  return [...checking, ...testing];
}
