import { parse } from 'acorn';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Why nothing is deployed yet, and what to do; undefined where nothing stands against it. */
export type Objection = string | undefined;

/** A deployment is of a commit: what is not committed nobody could make again. `status` is that of `git status --porcelain`. Pure. */
export const treeIsClean = (status: string): Objection =>
  status.trim() ? `These files are not committed:\n${status.trimEnd()}\nCommit them first.` : undefined;

/** What `npm test` leaves when all of it passed on a clean tree. */
export interface Passed {
  commit: string;
}

/** The whole of the tests passed for this commit on this machine. Pure. */
export function testsPassed(commit: string, passed: Passed | undefined): Objection {
  if (passed?.commit === commit) return undefined;
  const last = passed ? `They last passed for ${passed.commit.slice(0, 7)}.` : 'They did not pass here yet.';
  return `The tests have not passed for ${commit.slice(0, 7)}. ${last} Run npm test.`;
}

/** Every script of the built program is what iOS 12 reads (ES2019), and every page that app.json names is there. */
export function programIsWhole(folder: string): Objection {
  const scripts = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.js'));
  const wrong = scripts.flatMap((file) => {
    try {
      parse(readFileSync(path.join(folder, file), 'utf8'), { ecmaVersion: 2019 });
      return [];
    } catch (error) {
      return [`${file}: ${(error as Error).message}`];
    }
  });
  const app = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as AppJson;
  const parts = app.subPackages ?? app.subpackages ?? [];
  const pages = [...app.pages, ...parts.flatMap(({ root, pages }) => pages.map((page) => path.posix.join(root, page)))];
  const missing = pages.filter((page) => !existsSync(path.join(folder, `${page}.js`)));
  const all = [...wrong, ...missing.map((page) => `${page} is named in app.json and not there`)];
  return all.length ? `The program as built is not whole:\n${all.join('\n')}` : undefined;
}

interface AppJson {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  subpackages?: { root: string; pages: string[] }[];
}
