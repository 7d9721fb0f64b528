import { plusDays, type CivilDate } from '@domain/civil-date';
import type { Figure } from '@domain/indicator/ledger/figure';
import { monthOf, monthsBetween, nameOf, valuesOf, type Cells, type Month } from '@domain/indicator/ledger/folded';
import type { MeasureId } from '@domain/indicator/measures';
import { officialFor, type OfficialOf } from '@domain/indicator/official/official';
import { exceeds } from '@domain/indicator/scores';
import { spread } from '@domain/indicator/spread';
import { sideBySide } from '../kernel/meter';
import { figureOf, figuresOf, type Figures } from './figures';
import { monthsOfYear, officeCodes, overOf, periodOf, told } from './overview';
import { officialYear } from './queries';

/** What is drawn month by month against the value it must exceed. */
const drawn = ['firstDecisionOnTime', 'closingOnTimeA', 'mediationSuccessA', 'satisfactionA'] as const;
/** What stands on one scale with the country's value. */
const besides = ['mediationSuccessA', 'satisfactionA'] as const;

/** How far ahead the strip looks. */
const AHEAD_DAYS = 30;
const STARS = [1, 2, 3, 4, 5] as const;
/** Days of handling, both ends included; the last one is open. */
export const dayRanges = [
  { from: 0, to: 7 },
  { from: 8, to: 15 },
  { from: 16, to: 30 },
  { from: 31, to: 45 },
  { from: 46, to: 60 },
  { from: 61, to: 100_000 },
] as const;

export interface AskedPlots {
  year: number;
  through?: Month;
  office?: string;
}

function placesIn({ cells }: Figures, offices: readonly string[], months: readonly Month[]): Cells[] {
  return offices.flatMap((office) => months.map((month) => cells.get(nameOf({ office, month })) ?? {}));
}

/** How many periods end on each of the next days if nobody acts: what is late from the day after. Today is the first. */
function dueOn(places: readonly Cells[], today: CivilDate) {
  const count = (measure: MeasureId, day: CivilDate) =>
    places.reduce((sum, cells) => sum + (cells[measure]?.[plusDays(day, 1)]?.[1] ?? 0), 0);
  return Array.from({ length: AHEAD_DAYS }, (_day, index) => {
    const day = plusDays(today, index);
    return { day, decide: count('firstDecisionOnTime', day), close: count('closingOnTimeA', day) };
  });
}

/** Everything that is drawn of one choice, out of folded figures alone. Pure. */
function drawingOf(figures: Figures, chosen: Omit<AskedPlots, 'office'>, offices: readonly string[], today: CivilDate) {
  const { year } = chosen;
  const whole = monthsOfYear(year);
  const months = monthsBetween(whole.from, whole.to);
  const period = periodOf({ ...chosen, asOf: today });
  const inPeriod = monthsBetween(period.from, period.to);
  const of = (measure: MeasureId, which: readonly Month[] = inPeriod, who = offices): Figure =>
    figureOf(figures, measure, who, which, today);
  const byMonth = (measure: MeasureId) => months.map((month) => of(measure, [month]));
  const places = placesIn(figures, offices, inPeriod);
  const stars = valuesOf(places, 'satisfactionA', today);
  const days = valuesOf(places, 'handlingDays', today);
  return {
    period,
    rates: drawn.map((measure) => ({ measure, ...of(measure), byMonth: byMonth(measure) })),
    // Of another year nothing is still to come.
    ahead:
      year === Number(today.slice(0, 4))
        ? dueOn(
            [...figures.cells].flatMap(([name, cells]) =>
              offices.some((office) => name.startsWith(`${office}.`)) ? [cells] : [],
            ),
            today,
          )
        : undefined,
    /** Ratings by stars, one to five; absent where the folded figures do not say it. */
    stars: stars && STARS.map((value) => stars.get(value) ?? 0),
    byOffice: officeCodes.map((office) => ({
      office,
      decided: of('firstDecisionOnTime', inPeriod, [office]),
      closed: of('closingOnTimeA', inPeriod, [office]),
    })),
    days: days && {
      ...spread(days),
      total: [...days.values()].reduce((sum, count) => sum + count, 0),
      ranges: dayRanges.map((range) => ({
        ...range,
        count: [...days].reduce((sum, [value, count]) => sum + (value >= range.from && value <= range.to ? count : 0), 0),
      })),
    },
    /** Of the whole year, as its months are. */
    money: { ...of('recoveredFen', months), byMonth: byMonth('recoveredFen') },
  };
}

/** What the plots of 24 to 26 show, of the county or one office: two years' folded documents at most are read, never cases. */
export async function plotsOf({ office, ...chosen }: AskedPlots, today: CivilDate) {
  const { from, to } = monthsOfYear(chosen.year);
  const last = monthOf(plusDays(today, AHEAD_DAYS));
  const thisYear = chosen.year === Number(today.slice(0, 4));
  const [figures, { values }] = await sideBySide([
    () => figuresOf(from, thisYear && last > to ? last : to),
    () => officialYear(chosen.year),
  ]);
  const { rates, ...drawing } = drawingOf(figures, chosen, office ? [office] : officeCodes, today);
  const official = (of: OfficialOf, measure: MeasureId) => officialFor(values, of, measure, drawing.period, today);
  return {
    ...chosen,
    office,
    asOf: today,
    ...drawing,
    rates: rates.map(({ byMonth, ...rate }) => {
      const over = overOf(rate.measure, official('national', rate.measure));
      // Held against the line by the rule that scores: who draws compares nothing.
      const held = byMonth.map((one) => ({ ...one, below: over !== undefined && one.d > 0 && !exceeds(one, over) }));
      return { ...rate, byMonth: held, over };
    }),
    compared: besides.map((measure) => {
      const own = figureOf(figures, measure, officeCodes, monthsBetween(drawing.period.from, drawing.period.to), today);
      const national = told(official('national', measure));
      return {
        ...{ measure, own, national },
        official: told(official('county', measure)),
        city: told(official('city', measure)),
        /** Whether ours exceeds the country's; absent where there is nothing to say. */
        exceeds: national && own.d > 0 ? exceeds(own, national) : undefined,
      };
    }),
    unread: figures.unread,
  };
}
