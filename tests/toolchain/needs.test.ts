import { readdirSync } from 'node:fs';
import path from 'node:path';
import { codeOf, needsOf, reachedBy } from '../../tools/lib/needs.mjs';

const root = path.resolve(__dirname, '../..');
const suites = readdirSync(path.join(root, 'tests'), { recursive: true })
  .map((file) => `tests/${String(file).replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts'));

const cloud = ['build: functions', 'build: emulator'];
const phone = [...cloud, 'build: weapp'];
const program = [...cloud, 'build: h5', 'browser'];

test.each([
  ['tests/screens/form-engine.test.ts', []],
  ['tests/weapp/old-phone.test.ts', ['build: weapp']],
  ['tests/functions/commit.test.ts', cloud],
  ['tests/doors/access.test.ts', cloud],
  ['tests/kill/kill.test.ts', cloud],
  ['tests/weapp/walk.test.ts', phone],
  // What it starts would build, while others read what it builds.
  ['tests/operations/bench.test.ts', phone],
  ['tests/browser/desk.test.ts', program],
  ['tests/story/browser.test.ts', program],
])('%s waits for what it reads, and for no more', (suite, needs) => {
  expect(needsOf([suite])).toEqual(needs);
});

test('no suite waits for both programs: whoever reads one does not come by the other', () => {
  const both = suites.filter((suite) => ['build: h5', 'build: weapp'].every((need) => needsOf([suite]).includes(need)));
  expect(both).toEqual([]);
});

// A build read under another word would be missed: then a suite finds it only where it was built before.
test('builds are read by the words that are looked for', () => {
  const known = /\bdist(\/|\(')(cloudfunctions|emulator|h5|weapp)\b/g;
  const ofTests = new Set(suites.flatMap(reachedBy).filter((file) => file.startsWith(path.join(root, 'tests'))));
  ofTests.delete(__filename);
  const others = [...ofTests].flatMap((file) =>
    [
      ...codeOf(file)
        .replace(known, '')
        .matchAll(/\bdist\/\S*|\bdist\('\S*|(['"`])dist\1/g),
    ].map(([word]) => [path.relative(root, file), word]),
  );
  expect(others).toEqual([
    // The folder of all builds, and a function the suite makes itself.
    ['tests/emulator.ts', "'dist'"],
    ['tests/emulator/compiled.test.ts', "dist('built-anew');"],
  ]);
});
