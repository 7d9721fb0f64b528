import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { errors } from '../../domain/error-table';
import { callsUs } from '../../src/shell/calls-us';

const src = resolve(__dirname, '../../src');

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : [],
  );

/** Words that send somebody to the telephone, as they stand on a screen. */
const sends = /打 ?(\$?\{county\.hotline\}|\d{5})|[请以]打电话/;

/** A file that says so, and the page whose foot (`help`) has the numbers that one tap calls. */
const atTheFoot: Readonly<Record<string, string>> = {
  'filing/form/elsewhere.tsx': 'filing/form/index.tsx',
  'pages/home/consumer-home.tsx': 'pages/home/index.tsx',
};

test('wherever a screen says to call, a number that one tap calls stands with it', () => {
  const saying = files(src).filter((file) => sends.test(readFileSync(file, 'utf8')));
  const bare = saying
    .map((file) => file.slice(src.length + 1))
    .filter((file) => !readFileSync(join(src, file), 'utf8').includes('<Phone'));
  expect(bare.sort()).toEqual(Object.keys(atTheFoot).sort());
  for (const page of Object.values(atTheFoot)) expect(readFileSync(join(src, page), 'utf8')).toMatch(/<Page[^>]* help/);
});

/** Staff are sent to a party, whose number stands on the case; or to their own administrator, who sits beside them. */
const ofStaff = ['helper-unconfirmed', 'respondent-absent', 'complainant-absent', 'not-allowed', 'staff-already'];

test('a refusal that says to call shows the number of whom one calls', () => {
  const told = Object.entries(errors).filter(([, { do: what }]) => /打电话|打 ?\d{5}|联系.{0,3}管理员/.test(what));
  const [ours, others] = [told.filter(([, row]) => callsUs(row.do)), told.filter(([, row]) => !callsUs(row.do))];
  expect(ours.length).toBeGreaterThan(5);
  expect(others.map(([name]) => name).sort()).toEqual([...ofStaff].sort());
});
