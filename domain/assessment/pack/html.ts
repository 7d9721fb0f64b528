import type { Printed, PrintedRow } from './table';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as it stands in a page of the web. Pure. */
export const inHtml = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

/** Nothing is fetched from anywhere: the page reads the same on a machine without a network. A4 across, as the sheets are printed. */
const style = `
@page{size:A4 landscape;margin:10mm}
*{box-sizing:border-box}
body{margin:0;color:#1a1a1a;font:9pt/12.5pt "SimSun","Songti SC","Noto Serif CJK SC",serif;-webkit-print-color-adjust:exact}
.page{width:277mm;margin:6mm auto;padding:0;break-after:page}
.page:last-child{break-after:auto}
h1{font-size:15pt;line-height:27pt;margin:0;text-align:center}
h2{font-size:15pt;line-height:27pt;margin:0}
p{margin:0}
table{width:100%;table-layout:fixed;border-collapse:collapse}
th,td{border:.5pt solid #888;padding:1pt 3pt;text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}
th{background:#eee}
.foot{text-align:right;color:#595959}
a{color:#0b4ea2}
@media screen{body{background:#ddd}.page{background:#fff;padding:8mm;width:293mm}}
@media print{.page{margin:0}}
`;

/** A whole page of the web, by itself. Pure. */
export const pageOf = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${inHtml(title)}</title><style>${style}</style></head><body>${body}</body></html>\n`;

/** How a cell reads where it is more than its text, such as the name of a file that opens it. */
export type CellOf = (text: string, column: number) => string;

const rowIn = ({ cells }: PrintedRow, cellOf: CellOf) =>
  `<tr>${cells.map((text, at) => `<td>${cellOf(text, at)}</td>`).join('')}</tr>`;

/** The pages of a table, as many as its sheet has. Pure. */
export function pagesOf({ title, notes, columns, pages }: Printed, cellOf: CellOf = inHtml): string {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const shares = columns.map(({ width }) => `<col style="width:${((100 * width) / all).toFixed(2)}%">`).join('');
  const heads = columns.map(({ label }) => `<th>${inHtml(label)}</th>`).join('');
  return pages
    .map((rows, at) => {
      const head = at === 0 ? `<h2>${inHtml(title)}</h2>${notes.map((note) => `<p>${inHtml(note)}</p>`).join('')}` : '';
      const body = rows.map((row) => rowIn(row, cellOf)).join('');
      const foot = `<p class="foot">${inHtml(title)}　第 ${at + 1} 页，共 ${pages.length} 页</p>`;
      return `<section class="page">${head}<table><colgroup>${shares}</colgroup><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>${foot}</section>`;
    })
    .join('');
}
