import { isCivilDate, type CivilDate } from '../../civil-date';
import type { Entry } from './entries';
import type { Figure } from './figure';
import { measures, type MeasureId } from '../measures';

/** A calendar month in +08:00, `2026-11`. */
export type Month = string & { readonly __month?: never };

/** Entries of one office and one month added up by measure and by the day from which they are true: as many cells as days, however many cases. */
export type Cells = { [M in MeasureId]?: Record<CivilDate, readonly [n: number, d: number]> };

/** Where the entries of one office and one month are added up. */
export interface Place {
  office: string;
  month: Month;
}

export function monthOf(day: CivilDate): Month {
  return day.slice(0, 7);
}

/** The place an entry is added up in; its name is the id of a document. */
export function placeOf({ office, day }: Pick<Entry, 'office' | 'day'>): Place {
  return { office, month: monthOf(day) };
}

export function nameOf({ office, month }: Place): string {
  return `${office}.${month}`;
}

/** The cells with one more entry; a cell that comes to nothing is gone, so that the same entries give the same cells in any order. */
export function withEntry(cells: Cells, { measure, effective, n, d }: Pick<Entry, 'measure' | 'effective' | 'n' | 'd'>): Cells {
  const { [measure]: days = {}, ...others } = cells;
  const { [effective]: cell = [0, 0] as const, ...rest } = days;
  const sum = [cell[0] + n, cell[1] + d] as const;
  const next = sum[0] === 0 && sum[1] === 0 ? rest : { ...rest, [effective]: sum };
  return Object.keys(next).length ? { ...others, [measure]: next } : others;
}

/** One figure of the place as it was true at the end of the civil day `asOf`; with a day to come, the forecast "if nobody acts". */
export function sumOf(cells: Cells, measure: MeasureId, asOf: CivilDate): Figure {
  let n = 0;
  let d = 0;
  for (const [effective, cell] of Object.entries(cells[measure] ?? {})) {
    if (effective > asOf) continue;
    n += cell[0];
    d += cell[1];
  }
  return { n, d };
}

export function plus(a: Figure, b: Figure): Figure {
  return { n: a.n + b.n, d: a.d + b.d };
}

const isCell = (cell: unknown): boolean => Array.isArray(cell) && cell.length === 2 && cell.every(Number.isSafeInteger);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether what lies there are cells: of known figures and of days, a pair of whole numbers each. Pure. */
export function areCells(stored: unknown): stored is Cells {
  return (
    isObject(stored) &&
    Object.entries(stored).every(
      ([measure, days]) =>
        Object.hasOwn(measures, measure) &&
        isObject(days) &&
        Object.entries(days).every(([day, cell]) => isCivilDate(day) && isCell(cell)),
    )
  );
}

/** The months from the one to the other, both included. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  let [year = 0, month = 1] = from.split('-').map(Number);
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > to) return months;
    months.push(name);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}
