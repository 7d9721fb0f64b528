import type { Emulator } from '../../emulator/emulator';
import { collections, pushes } from '../../cloudfunctions/collections';
import { DEMO_NOW, makers } from '../../tools/demo/county';
import { makeCounty } from '../../tools/demo/make';
import { seed } from '../../tools/demo/restore';
import { countyText, keptText, type CountyData } from '../../tools/demo/snapshot';
import { startEmulator } from '../emulator';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ collections, pushes, personas: makers });
});
afterEach(() => emulator.close());

const text = () => countyText(emulator.exportData() as CountyData, emulator.exportFiles());

/** The first line that is not the same, short enough to be read. */
function firstDifference(made: string, kept: string): string {
  const [these, those] = [made.split('\n'), kept.split('\n')];
  const at = these.findIndex((line, n) => line !== those[n]);
  if (at < 0 && these.length === those.length) return 'none';
  const [line = '', other = ''] = [these[at], those[at]];
  const from = [...line].findIndex((letter, n) => letter !== other[n]);
  const told = (lines: string[]) =>
    `${(lines[at] ?? 'nothing').slice(0, 60)} … ${(lines[at] ?? '').slice(from - 60, from + 120)}`;
  return [
    'The county made anew is not the one that is kept: what the functions write has changed.',
    'Run npm run demo, look at the demonstration, and commit tools/demo/county.json.br.',
    `line ${at + 1}, made: ${told(these)}`,
    `line ${at + 1}, kept: ${told(those)}`,
  ].join('\n');
}

test('the kept county is what its script makes through the functions, byte for byte', async () => {
  await makeCounty(emulator);
  expect(firstDifference(text(), keptText())).toBe('none');
}, 900_000);

test('restoring puts the kept documents and files in the place of all others, on the demonstration day', () => {
  emulator.importData({ complaints: [{ _id: 'left-over' }] });
  seed(emulator);
  expect(text()).toBe(keptText());
  expect(emulator.now() - DEMO_NOW).toBeLessThan(60_000);
});
