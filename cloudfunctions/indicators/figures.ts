import type { CivilDate } from '@domain/civil-date';
import { refuse } from '@domain/errors';
import type { Figure } from '@domain/indicator/ledger/figure';
import { nameOf, placeOf, plus, sumOf, withEntry, type Cells, type Month } from '@domain/indicator/ledger/folded';
import type { MeasureId } from '@domain/indicator/measures';
import { Refused } from '../kernel/refused';
import { foldedBetween, isReadable, watermark } from './places';
import { isAfter, linesAfter, type Line, type Mark } from './ledger';

const ATTEMPTS = 5;

/** The figures of some months, exact at this moment: what is folded and the tail that is not. */
export interface Figures {
  cells: ReadonlyMap<string, Cells>;
  upTo: Mark;
  /** The events behind it, which are not folded yet. */
  tail: readonly Line[];
  /** So many events and folded documents could not be read, and are left out: until they can the figures are not whole. */
  unread: number;
}

/**
 * Reads watermark, documents, tail, in this order. A document that was folded further than the watermark means that a fold came in
 * between: then everything is read again. Older ones are made whole by the tail.
 */
export async function figuresOf(from: Month, to: Month): Promise<Figures> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { upTo, aside = [] } = await watermark();
    const found = await foldedBetween(from, to);
    const documents = found.filter(isReadable);
    if (documents.some((one) => isAfter(one.upTo, upTo))) continue;
    const tail = await linesAfter(upTo);
    const unread = aside.length + (found.length - documents.length) + tail.filter((line) => line.unread).length;
    const cells = new Map(documents.map((one) => [one._id, one.cells]));
    for (const entry of tail.flatMap(({ entries }) => entries)) {
      const name = nameOf(placeOf(entry));
      cells.set(name, withEntry(cells.get(name) ?? {}, entry));
    }
    return { cells, upTo, tail, unread };
  }
  throw new Refused(refuse('busy'));
}

/** One figure over offices and months, as of the end of a civil day. */
export function figureOf(
  { cells }: Figures,
  measure: MeasureId,
  offices: readonly string[],
  months: readonly Month[],
  asOf: CivilDate,
): Figure {
  return offices
    .flatMap((office) => months.map((month) => sumOf(cells.get(nameOf({ office, month })) ?? {}, measure, asOf)))
    .reduce(plus, { n: 0, d: 0 });
}

/** What time alone makes late. */
export const lateMeasures = ['firstDecisionOnTime', 'closingOnTimeA'] as const;

/** How many stand in a rate as late by `until` that do not today: of what is known beforehand nothing but lateness lies ahead. */
export function turningLateIn(figures: Figures, offices: readonly string[], today: CivilDate, until: CivilDate): number {
  const months = [...new Set([...figures.cells.keys()].map((name) => name.slice(-7)))];
  return lateMeasures
    .map((measure) => {
      const late = (asOf: CivilDate) => {
        const { n, d } = figureOf(figures, measure, offices, months, asOf);
        return d - n;
      };
      return late(until) - late(today);
    })
    .reduce((sum, one) => sum + one, 0);
}
