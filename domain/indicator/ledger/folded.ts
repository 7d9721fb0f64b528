import { isCivilDate, type CivilDate } from '../../civil-date';
import type { Entry } from './entries';
import type { Figure } from './figure';
import { measures, type Measure, type MeasureId } from '../measures';

/** A calendar month in +08:00, `2026-11`. */
export type Month = string & { readonly __month?: never };

/** How often each value stands there; as many of them as there are stars or days, however many cases. */
type Values = Readonly<Record<string, number>>;
type Cell = readonly [n: number, d: number, values?: Values];

/** Entries of one office and one month added up by measure and by the day from which they are true: as many cells as days, however many cases. */
export type Cells = { [M in MeasureId]?: Record<CivilDate, Cell> };

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

const keepsValues = (measure: MeasureId): boolean => (measures[measure] as Measure).values === true;

/** A correction takes back the very value it once added. */
function withValue(values: Values, { n, d }: Pick<Entry, 'n' | 'd'>): Values {
  const value = n / d;
  const { [value]: count = 0, ...others } = values;
  return count + d === 0 ? others : { ...others, [value]: count + d };
}

/** The cells with one more entry; a cell that comes to nothing is gone, so that the same entries give the same cells in any order. */
export function withEntry(cells: Cells, { measure, effective, n, d }: Pick<Entry, 'measure' | 'effective' | 'n' | 'd'>): Cells {
  const { [measure]: days = {}, ...others } = cells;
  const { [effective]: cell = [0, 0] as Cell, ...rest } = days;
  const values = keepsValues(measure) && d !== 0 ? withValue(cell[2] ?? {}, { n, d }) : cell[2];
  const sum: Cell = values && Object.keys(values).length ? [cell[0] + n, cell[1] + d, values] : [cell[0] + n, cell[1] + d];
  const next = sum.every((part) => part === 0) ? rest : { ...rest, [effective]: sum };
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

/**
 * How often each value of a measure that keeps them stands there at the end of the civil day `asOf`, the lowest first. Undefined where they do not
 * make up the figure: the places were folded before values were kept, and must be made anew. Pure.
 */
export function valuesOf(places: readonly Cells[], measure: MeasureId, asOf: CivilDate): Map<number, number> | undefined {
  const counts = new Map<number, number>();
  for (const cells of places)
    for (const [effective, [, , values = {}]] of Object.entries(cells[measure] ?? {}))
      if (effective <= asOf)
        for (const [value, count] of Object.entries(values)) counts.set(Number(value), (counts.get(Number(value)) ?? 0) + count);
  const sorted = [...counts].filter(([, count]) => count !== 0).sort(([a], [b]) => a - b);
  const { n, d } = places.map((cells) => sumOf(cells, measure, asOf)).reduce(plus, { n: 0, d: 0 });
  const made = sorted.reduce((sum, [value, count]) => plus(sum, { n: value * count, d: count }), { n: 0, d: 0 });
  return made.n === n && made.d === d ? new Map(sorted) : undefined;
}

export function plus(a: Figure, b: Figure): Figure {
  return { n: a.n + b.n, d: a.d + b.d };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const areValues = (values: unknown): boolean =>
  values === undefined || (isObject(values) && Object.values(values).every(Number.isSafeInteger));

function isCell(cell: unknown): boolean {
  if (!Array.isArray(cell) || cell.length < 2 || cell.length > 3) return false;
  return Number.isSafeInteger(cell[0]) && Number.isSafeInteger(cell[1]) && areValues(cell[2]);
}

/** Whether what lies there are cells: of known figures and of days, whole numbers each. Pure. */
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
