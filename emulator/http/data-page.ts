import { EJSON } from 'bson';
import { parseDocument } from '../ground/ejson';
import type { Tables } from '../store/table';

const PAGE = 50;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: unknown) => String(text).replace(/[&<>"]/g, (character) => escapes[character]!);

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f4f4f4;color:#111;padding:.75rem;margin:.5rem 0}
td,th{text-align:left;padding:.25rem 1rem .25rem 0;vertical-align:top}a{display:inline-block;padding:.35rem 0}`;

const html = (title: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${STYLE}</style><h1>${escaped(title)}</h1>${body}</html>`;

const link = (path: string, text: string) => `<a href="${escaped(path)}">${escaped(text)}</a>`;

function overview(tables: Tables): string {
  const rows = tables.collections.map((name) => {
    const indexes = tables.indexesOf(name).map((index) => `${escaped(index.name)}${index.unique ? '（唯一）' : ''}`);
    return `<tr><td>${link(`/_data/${name}`, name)}</td><td>${tables.count(name)}</td><td>${indexes.join('<br>')}</td></tr>`;
  });
  return html('本机云数据库', `<table><tr><th>集合</th><th>记录数</th><th>索引</th></tr>${rows.join('')}</table>`);
}

function documents(tables: Tables, collection: string, page: number): string {
  const places = tables.places(collection);
  const shown = places.slice(page * PAGE, (page + 1) * PAGE).map(({ id }) => {
    const document = parseDocument(tables.get(collection, id)!.document);
    return `<pre>${escaped(EJSON.stringify(document, undefined, 2, { relaxed: true }))}</pre>`;
  });
  const to = (other: number, text: string) => link(`/_data/${collection}?page=${other}`, text);
  const earlier = page > 0 ? to(page - 1, '上一页') : '';
  const later = (page + 1) * PAGE < places.length ? to(page + 1, '下一页') : '';
  return html(collection, `<p>${link('/_data/', '全部集合')} · 共 ${places.length} 条 ${earlier} ${later}</p>${shown.join('')}`);
}

/** A page to look into the collections, read only: `/_data/`, `/_data/<collection>?page=0`. Undefined for any other address. */
export function dataPage(tables: Tables, url: URL): string | undefined {
  if (url.pathname === '/_data/' || url.pathname === '/_data') return overview(tables);
  const name = /^\/_data\/([\w-]+)$/.exec(url.pathname)?.[1];
  if (name === undefined || !tables.collections.includes(name)) return undefined;
  return documents(tables, name, Math.max(0, Math.trunc(Number(url.searchParams.get('page'))) || 0));
}
