import { edition } from '@domain/assessment/framework/edition';
import { indicatorOf } from '@domain/assessment/framework/framework';
import type { CivilDate } from '@domain/civil-date';
import { monthsBetween, type Month } from '@domain/indicator/ledger/folded';
import { marginOf, steps, type Margin } from '@domain/indicator/margin';
import { measures, type MeasureId } from '@domain/indicator/measures';
import { nextActs, type Found } from '@domain/indicator/next-acts';
import {
  comparableThrough,
  officialFor,
  waitsForCheck,
  type OfficialValue,
  type OfficialYear,
} from '@domain/indicator/official/official';
import { sideBySide } from '../kernel/meter';
import { personsOf } from './confirmed';
import { figureOf, figuresOf, type Figures } from './figures';
import { monthsOfYear, officeCodes, overOf, periodOf, scoresOf, type Own, type Persons } from './overview';
import { officialYear } from './queries';

/** A year so far, or its first months up to one for which there are national values. */
export interface ChosenPeriod {
  year: number;
  /** `2026-10`: January to October. */
  through?: Month;
}

const comparableIn = ({ year, values }: OfficialYear, asOf: CivilDate): ChosenPeriod[] =>
  comparableThrough(values, asOf).map((through) => ({ year, through }));

/** The three indicators in the framework's own words. */
const pointsIndicators = (['education', 'onTime', 'resolution'] as const).map((key) => {
  const { no, name, points, responsibleUnits } = indicatorOf(key);
  return { no, name, points, responsibleUnits };
});

/** The figures of a year, and what persons said of it. */
async function foundOf(year: number) {
  const { from, to } = monthsOfYear(year);
  const [figures, persons] = await sideBySide([() => figuresOf(from, to), () => personsOf(year)]);
  return { year, figures, persons };
}

/** The margin of each of the four figures that are compared, where the score rests on ours. */
function marginsOf(own: Own, found: (of: 'national' | 'county', measure: MeasureId) => OfficialValue | undefined) {
  return (['firstDecisionOnTime', 'closingOnTimeA', 'mediationSuccessA', 'satisfactionA'] as const).flatMap((measure) => {
    const over = overOf(measure, found('national', measure));
    if (!over || found('county', measure)) return [];
    const step = measures[measure].as === 'mean' ? steps.mean : steps.rate;
    return [{ measure, margin: marginOf(own(measure), over, step) satisfies Margin }];
  });
}

/** The seven items of a chosen period as of a day, each with what would settle it. Pure. */
export function itemsOf(
  figures: Figures,
  values: readonly OfficialValue[],
  chosen: ChosenPeriod,
  today: CivilDate,
  persons: Persons,
) {
  const period = periodOf({ ...chosen, asOf: today });
  const months = monthsBetween(period.from, period.to);
  const own: Own = (measure) => figureOf(figures, measure, officeCodes, months, today);
  const official = (of: OfficialValue['of'], measure: MeasureId) => officialFor(values, of, measure, period, today);
  const state: Found['official'] = (of, measure) =>
    official(of, measure) ? 'counts' : waitsForCheck(values, of, measure, period) ? 'waits' : undefined;
  const { confirmed, odrFirms } = persons;
  const scores = scoresOf(own, official, persons);
  const wordOf = { education: 'education', warnings: 'warnings', odr: 'resolution', guidance: 'guidance' } as const;
  const isConfirmed = (key: string) => confirmed[wordOf[key as keyof typeof wordOf]] !== undefined;
  return {
    period,
    items: scores.map((score) => ({
      ...score,
      next: nextActs(score.key, score, { official: state, confirmed: isConfirmed(score.key), odrFirms }),
    })),
    margins: marginsOf(own, official),
  };
}

/** The points of items 24 to 26 of the whole county: of the period that is asked for, otherwise of the newest one with national values. */
export async function pointsOf(asked: ChosenPeriod | undefined, today: CivilDate) {
  const thisYear = Number(today.slice(0, 4));
  const [now, before, mostly] = await sideBySide([
    () => officialYear(thisYear),
    () => officialYear(thisYear - 1),
    () => foundOf(asked?.year ?? thisYear),
  ]);
  const comparable = [...comparableIn(now, today), ...comparableIn(before, today)];
  const chosen: ChosenPeriod = asked ?? comparable[0] ?? { year: thisYear };
  const [{ figures, persons }, { values }] = await sideBySide([
    async () => (mostly.year === chosen.year ? mostly : foundOf(chosen.year)),
    async () => [now, before].find(({ year }) => year === chosen.year) ?? officialYear(chosen.year),
  ]);
  const { version, source, copiedOn, supersededOn } = edition;
  return {
    ...chosen,
    asOf: today,
    /** What else can be chosen: this year so far, and every period with national values. */
    choices: [{ year: thisYear }, ...comparable] as ChosenPeriod[],
    framework: { version, source, copiedOn, supersededOn },
    indicators: pointsIndicators,
    ...itemsOf(figures, values, chosen, today, persons),
    unread: figures.unread,
  };
}
