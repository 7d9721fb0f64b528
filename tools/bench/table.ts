import { ms } from './measure';
import { MOST } from './pages';
import type { AtScale, Paged } from './scale';

/** A page is called flat whose keys and documents grow by no more than this from the smallest to the largest size. */
const FLAT = 1.5;

const ratio = (large: number, small: number) => (small === 0 ? (large === 0 ? 1 : Infinity) : large / small);
const times = (one: number) => `× ${one.toFixed(1)}`;
const cells = ({ failed, keys, counting, documents, took }: Paged) =>
  failed ? [failed.slice(0, 40), '', '', ''] : [String(keys), String(counting), String(documents), ms(took)];

/** Flat, or a page that was not full at the smallest size and is no more than full now; otherwise it grows, and why. */
function verdictOf({ keys, documents, counting, failed }: Paged, grown: readonly number[], grows = ''): string {
  if (failed) return `NOT ANSWERED: ${grows}`;
  if (grown.every((one) => one <= FLAT)) return grows ? `NO: ${grows}` : 'yes';
  const within = keys <= MOST.keys && documents <= MOST.documents && counting <= MOST.counting;
  return within ? 'yes, once full' : `NO: ${grows}`;
}

/** Every page at every size in one table: index keys, the most of one count, documents handed out, time, and how each grows. */
export function scaleTable(all: readonly AtScale[]): string[] {
  const [small, large] = [all[0]!, all.at(-1)!];
  const head = ['page', ...all.flatMap(({ count }) => [`keys at ${count}`, 'of a count', 'documents', 'time'])];
  const growth = all.length > 1 ? ['keys ÷', 'documents ÷', 'time ÷', `flat within ${FLAT}`] : [];
  const rows = small.pages.map(({ name, grows }, n) => {
    const [from, to] = [small.pages[n]!, large.pages[n]!];
    const grown = [ratio(to.keys + to.counting, from.keys + from.counting), ratio(to.documents, from.documents)];
    const flat = verdictOf(to, grown, grows);
    const told = growth.length ? [...grown.map(times), times(ratio(to.took, from.took)), flat] : [];
    return [name, ...all.flatMap(({ pages }) => cells(pages[n]!)), ...told];
  });
  const table = [[...head, ...growth], ...rows];
  const widths = table[0]!.map((_, at) => Math.max(...table.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at ? cell.padStart(at === row.length - 1 ? 0 : widths[at]!) : cell.padEnd(widths[at]!))).join('  ');
  return [...table.map(line), '', ...all.map(summary)];
}

function summary({ count, loaded, bytes, pages, pipeline: { of, took, documents, agrees } }: AtScale): string {
  const figures = pages[0]!;
  const by = `${times(took / figures.took)} the time, ${times(documents / figures.documents)} the documents of the folded figures`;
  const size = `loaded in ${Math.round(loaded / 1000)} s, ${Math.round(bytes / 2 ** 20)} MB`;
  return `${count} cases (${size}): ${of} ${ms(took)}, ${documents} documents; ${agrees ? 'same figures' : 'OTHER FIGURES'}; ${by}`;
}
