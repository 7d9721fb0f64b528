import { readFileSync } from 'node:fs';
import path from 'node:path';

interface AppJson {
  pages: string[];
  subPackages: { root: string; pages: string[] }[];
}

/** Every page the built program declares, from app.json itself: a new page is tried without anybody remembering it. */
export function declaredPages(): string[] {
  const app = JSON.parse(readFileSync(path.resolve(__dirname, '../dist/weapp/app.json'), 'utf8')) as AppJson;
  return [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))];
}

/** Who opens a page, and with what: a case that exists, seen by one who may see it. */
export function visitOf(page: string, caseId: string): { as: string; route: string } {
  const admins = /^staff\/(people|channel)\//;
  const folder: Record<string, string> = { staff: 'intake', insight: 'leader' };
  const who = admins.test(page) ? 'admin' : (folder[page.split('/')[0] ?? ''] ?? 'consumer');
  if (page.startsWith('insight/cases/')) return { as: who, route: `${page}?year=2026&measure=firstDecisionOnTime&part=d` };
  if (page.startsWith('case/act/')) return { as: who, route: `${page}?id=${caseId}&act=withdraw` };
  const one = /^(case\/view|staff\/desk|staff\/entry)\//.test(page);
  return { as: who, route: one ? `${page}?id=${caseId}` : page };
}
