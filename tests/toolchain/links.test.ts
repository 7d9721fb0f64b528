// What a page of docs names is there: pages it leads to, tests that are said to hold it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const inDocs = readdirSync(path.join(root, 'docs'), { recursive: true }).map((file) => `docs/${String(file)}`);
const pages = [...inDocs, 'README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'SECURITY.md'].filter((file) =>
  file.endsWith('.md'),
);

test.each(pages)('%s leads nowhere that is not', (page) => {
  const text = readFileSync(path.join(root, page), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, to]) => path.join(path.dirname(page), to!));
  const tests = [...text.matchAll(/`(tests\/[\w./-]+\.test\.ts)`/g)].map(([, file]) => file!);
  expect([...links, ...tests].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
