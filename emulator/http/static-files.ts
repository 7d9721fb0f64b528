import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Names that a build makes from what stands in the file: another content is another name. */
const namedByContent = /\.[0-9a-f]{8}\.js$/;

/** The file of `folder` that a path under `mount` names; undefined when there is none, or it would lie outside the folder. */
export function fileFor(
  folder: string | undefined,
  mount: string,
  pathname: string,
): { type: string; body: Buffer; forGood: boolean } | undefined {
  if (!folder || !pathname.startsWith(mount)) return undefined;
  const named = decoded(pathname.slice(mount.length));
  if (named === undefined) return undefined;
  const file = path.resolve(folder, named || 'index.html');
  const inside = file.startsWith(path.resolve(folder) + path.sep);
  const type = types[path.extname(file)];
  if (!inside || !type || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return { type, body: readFileSync(file), forGood: namedByContent.test(file) };
}

function decoded(text: string): string | undefined {
  try {
    const name = decodeURIComponent(text);
    return name.includes('\0') ? undefined : name;
  } catch {
    return undefined;
  }
}
