import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { county } from '../../config/counties/621228';

// Another county adds one file to config/counties: what names this one stands there, in the table of the country's divisions, in what tests
// make up, and in the demonstration, which is invented.

const root = path.resolve(__dirname, '../..');
const code = ['src', 'domain', 'cloudfunctions', 'deploy', 'emulator', 'tools', 'config'];
const named = [
  ...['config/counties/', 'domain/place/table.ts', 'tools/demo/'],
  // Which of the counties this repository serves.
  'config/county.ts',
];
const madeUp = /(\.test|\/fixture)\.tsx?$/;

const stem = (name: string) => name.slice(0, -1);
const towns = county.offices.flatMap((one) => one.towns).filter((town) => town !== '城关镇');
/** By which the county would be known: its names, codes, prefix and towns. */
const words = [
  ...[stem(county.name), stem(county.city), 'liangdang', county.code, county.cityCode, county.agency, `${county.prefix}-2`],
  ...towns.map(stem).filter((town) => town.length > 1 && !['兴化', '泰山', '张家', '左家'].includes(town)),
];

const filesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const at = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(at);
    return /\.(tsx?|mjs|cjs|js|json|css|scss|html)$/.test(entry.name) ? [at] : [];
  });
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const namedIn = (file: string) => words.filter((word) => read(file).toLowerCase().includes(word.toLowerCase()));

test('no code names the county it serves', () => {
  const files = code.flatMap(filesIn).filter((file) => !named.some((one) => file.startsWith(one)) && !madeUp.test(file));
  const found = files.flatMap((file) => namedIn(file).map((word) => `${file}: ${word}`));
  expect(files.length).toBeGreaterThan(300);
  expect(found).toEqual([]);
});

test('what names it is looked at: the words are found where they may stand', () => {
  expect(namedIn('config/counties/621228.ts')).toEqual(expect.arrayContaining(['两当', '陇南', '621228', '两市监', '杨店']));
});

test('the demonstration says that it is invented, where it is opened and where it is kept', () => {
  expect(read('tools/demo/desk/index.html')).toContain('人物、店铺和案件都是编造的');
  expect(read('tools/demo/README.md')).toContain('by people and shops that do not');
});
