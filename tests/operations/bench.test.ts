import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(__dirname, '../..');

test('the benchmark runs from end to end on a small county, and pages and pipeline count the same', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(root, 'tools/bench.mjs'), '3000'], { cwd: root });
  for (const line of ['figures of the year', 'cases behind d, one month', 'through ÷ raw']) expect(stdout).toContain(line);
  expect(stdout).toMatch(/figures by aggregation .*; same figures; .* of the folded figures/);
  expect(stdout).not.toMatch(/not answered|OTHER FIGURES/);
  // A page of cases reads what it shows, of the six thousand events there are.
  const [, documents] = /cases behind d, one month +\d+ +\d+ +(\d+) /.exec(stdout) ?? [];
  expect(Number(documents)).toBeLessThan(60);
}, 600_000);
