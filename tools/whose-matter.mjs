// npm run whose-matter -- <file>: how often the table of whose matter it is, is right on texts that somebody labelled. See docs/whose-matter.md.
// The file has a line per text: ours, theirs or grey, a tab, the text, and perhaps a tab and what was bought.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './lib/run.mjs';

const [file, show] = process.argv.slice(2);
if (!file) {
  console.error('npm run whose-matter -- <file of labelled texts> [--wrong]');
  process.exit(2);
}
const rule = async (name) => {
  const entry = resolve(root, 'domain/whose-matter', `${name}.ts`);
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false, logLevel: 'error' });
  return await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
};
const { whoseMatter } = await rule('whose-matter');
const { atOnce } = await rule('at-once');

/** Share with its interval of Wilson at 95 %. */
function share(k, n) {
  if (!n) return '-';
  const [z, p] = [1.96, k / n];
  const [middle, wide] = [p + (z * z) / 2 / n, z * Math.sqrt((p * (1 - p)) / n + (z * z) / 4 / n / n)];
  const per = (x) => (100 * (x / (1 + (z * z) / n))).toFixed(1);
  return `${k} of ${n} = ${((100 * k) / n).toFixed(1)} % (${per(middle - wide)}–${per(middle + wide)} %)`;
}

const rows = readFileSync(file, 'utf8')
  .split(/\r?\n/)
  .filter((line) => line.trim())
  .map((line, index) => {
    const [label, facts = '', goods = ''] = line.split('\t');
    if (!['ours', 'theirs', 'grey'].includes(label) || !facts)
      throw new Error(`line ${index + 1}: ours, theirs or grey, a tab, a text`);
    return { label, told: { goods, facts } };
  });
for (const [name, read] of [
  ['the whole table', whoseMatter],
  ['the few words of a phone', atOnce],
]) {
  const said = rows.map((row) => ({ ...row, theirs: read(row.told).whose === 'theirs' }));
  const of = (label) => said.filter((row) => row.label === label);
  const [ours, theirs, grey] = ['ours', 'theirs', 'grey'].map(of);
  console.log(`${name}:`);
  console.log(`  ours taken for theirs: ${share(ours.filter((row) => row.theirs).length, ours.length)}`);
  console.log(`  theirs found: ${share(theirs.filter((row) => row.theirs).length, theirs.length)}`);
  console.log(`  grey, told as theirs, neither right nor wrong: ${share(grey.filter((row) => row.theirs).length, grey.length)}`);
  const right = [...ours.filter((row) => !row.theirs), ...theirs.filter((row) => row.theirs)];
  console.log(`  right: ${share(right.length, ours.length + theirs.length)}`);
  if (show === '--wrong')
    for (const { label, told } of [...ours, ...theirs].filter((row) => !right.includes(row)))
      console.log(`  ${label}: ${told.facts}`);
}
