import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { root } from './run.mjs';

/** By what a file says it reads a build, or starts a tool that would make it, and which job makes it. Builds are read by these words alone (tests/toolchain/needs.test.ts). */
const madeBy = {
  'build: functions': /\bdist(?:\/|\(')cloudfunctions\b|\btools\/bench\.mjs\b/,
  'build: emulator': /\bdist\/emulator\b|\btools\/bench\.mjs\b/,
  'build: h5': /\bdist(?:\/|\(')h5\b/,
  'build: weapp': /\bdist(?:\/|\(')weapp\b|\btools\/bench\.mjs\b/,
  browser: /from 'playwright-core'/,
};

const importing =
  /(?:^|\n)\s*(?:import|export)\s(?!type\b)[^;'"]*?from\s+'([^']+)'|(?:require|import)\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g;
const comment = /\/\*[^]*?\*\/|(?<!:)\/\/[^\n]*/g;
const endings = ['', '.ts', '.tsx', '.mjs', '.cjs', '/index.ts'];

/** What a file does, without what it says about it. */
const codes = new Map();
export function codeOf(file) {
  if (!codes.has(file)) codes.set(file, readFileSync(file, 'utf8').replace(comment, ''));
  return codes.get(file);
}

function fileOf(from, name) {
  const path = name.startsWith('.')
    ? resolve(dirname(from), name)
    : name.startsWith('@domain/') || name.startsWith('@config/')
      ? resolve(root, name.slice(1))
      : undefined;
  return path && endings.map((ending) => path + ending).find((file) => existsSync(file) && statSync(file).isFile());
}

const imports = new Map();
function importsOf(file) {
  if (!imports.has(file)) {
    const names = file.endsWith('.json') ? [] : [...codeOf(file).matchAll(importing)].map(([, a, b, c]) => a ?? b ?? c);
    imports.set(file, names.map((name) => fileOf(file, name)).filter(Boolean));
  }
  return imports.get(file);
}

/** A suite and every file of ours that it comes by through imports that are there at run time. */
export function reachedBy(suite) {
  const reached = new Set();
  const visit = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    importsOf(file).forEach(visit);
  };
  visit(resolve(root, suite));
  return [...reached];
}

/** Suites and what they are helped by; the tools of the builds speak of builds without reading them. */
const isOfTests = (file) => /^(tests|tools\/(?!lib\/))/.test(relative(root, file).replaceAll('\\', '/'));

/** The jobs that make what these suites read, found in what they do: whoever reads a build waits for it. */
export function needsOf(suites) {
  const reached = new Set(suites.flatMap(reachedBy));
  const code = [...reached].filter(isOfTests).map(codeOf);
  return Object.keys(madeBy).filter((job) => code.some((text) => madeBy[job].test(text)));
}
