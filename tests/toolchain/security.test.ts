// docs/security.md says how much is tried: the figures are those of the tests.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { swapSteps } from '../../tools/lib/swap.mjs';
import { tampers } from '../operations/tampers';
import { sizes } from '../sizes';

const root = path.resolve(__dirname, '../..');
const page = readFileSync(path.join(root, 'docs/security.md'), 'utf8');

test.each([
  ['generated calls', `${sizes.junkCalls[0]} calls, long ${sizes.junkCalls[1]}`],
  ['kills', `${sizes.kills[0]} kills, long ${sizes.kills[1]}`],
  ['cuts of an act', `the commit and 1 of ${sizes.cutsPassedOver[0]} requests of 4 acts, long every one`],
  ['leaks', `each door by each person about 1 of ${sizes.casesPassedOver[0]} cases, long all; every act`],
  ['kinds of tampering', `${tampers.length} of ${tampers.length} kinds noticed`],
  ['steps of a restore', `${swapSteps('data', 'kept').length} steps, 3 kills`],
])('%s: as many as the tests make', (_what, said) => expect(page).toContain(`| ${said} |`));

test('every test that the page names is there', () => {
  const named = [...page.matchAll(/`(tests\/[\w./-]+)`/g)].map(([, file]) => file!);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
