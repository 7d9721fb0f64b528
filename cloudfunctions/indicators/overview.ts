import { county } from '@config/county';
import { edition } from '@domain/assessment/framework/edition';
import type { CivilDate } from '@domain/civil-date';
import type { Figure } from '@domain/indicator/ledger/figure';
import { monthOf, monthsBetween, type Month } from '@domain/indicator/ledger/folded';
import { isReportedMeasure, reportedOf, type Reported } from '@domain/indicator/ledger/reported';
import type { Day } from '@domain/lifecycle';
import { marginOf, steps, type Margin } from '@domain/indicator/margin';
import { measures, type MeasureId } from '@domain/indicator/measures';
import {
  comparableThrough,
  officialFor,
  type OfficialMeasure,
  type OfficialOf,
  type OfficialValue,
} from '@domain/indicator/official/official';
import { viewOfficial } from '@domain/indicator/official/visibility';
import { items, type Basis, type ItemKey, type NationalValue, type Resting, type Score } from '@domain/indicator/scores';
import { figureOf, type Figures } from './figures';

/** The figures of indicator 25 and what stands beside them; the other measures have pages of their own. */
const shownMeasures = [
  'firstDecisionOnTime',
  'closingOnTimeA',
  'closingOnTimeB',
  'mediationSuccessA',
  'mediationSuccessB',
  'settledShare',
  'satisfactionA',
  'satisfactionB',
  'ratingResponse',
  'ratingResponseRejected',
  'withdrawnUndecided',
  'withdrawnAccepted',
] as const satisfies readonly MeasureId[];

/** What one may open the cases of. */
export const openMeasures = [...shownMeasures, 'handlingDays', 'recoveredFen'] as const satisfies readonly MeasureId[];

export const officeCodes: readonly string[] = county.offices.map(({ code }) => code);

export interface Chosen {
  year: number;
  month?: Month;
  /** January to this month. */
  through?: Month;
  office?: string;
  asOf: CivilDate;
}

export interface Months {
  from: Month;
  to: Month;
}

export function monthsOfYear(year: number): Months {
  return { from: `${year}-01`, to: `${year}-12` };
}

/** One month, the year up to a month that was asked for, or up to the month of `asOf`: the periods for which national values are published. */
export function periodOf({ year, month, through, asOf }: Chosen): Months {
  if (month) return { from: month, to: month };
  const { from, to } = monthsOfYear(year);
  if (through) return { from, to: through };
  const last = monthOf(asOf);
  return { from, to: last >= from && last < to ? last : to };
}

type OfficialFigure = Pick<OfficialValue, 'value' | 'n' | 'd' | 'source' | 'publishedOn'>;

export interface MeasureFigures extends Figure {
  id: MeasureId;
  byMonth: Figure[];
  byOffice: Figure[];
  national?: OfficialFigure;
  /** The county's own value as the national platform states it: the only official one. */
  official?: OfficialFigure;
  /** The same of the city, which is what is assessed; the county's figures are its contribution. */
  city?: OfficialFigure;
  /** What must be exceeded; absent where nothing is scored or the national value is missing. */
  over?: Figure;
  margin?: Margin;
  /** What was reported of the months whose day has come, and the same months counted again. */
  reported?: Reported;
}

export function told(official: OfficialValue | undefined): OfficialFigure | undefined {
  if (!official) return undefined;
  const { value, n, d, source, publishedOn } = viewOfficial(official, 'reader');
  return { value, n, d, source, publishedOn };
}

/** Everything the page shows of one choice of period, office and day; a forecast calls nothing reported that is not by `today`. Pure. */
export function overviewOf(
  figures: Figures,
  values: readonly OfficialValue[],
  chosen: Chosen,
  { today, calendar }: Day,
  persons: Persons,
) {
  const { year, office, asOf } = chosen;
  const period = periodOf(chosen);
  const offices = office ? [office] : officeCodes;
  const wholeYear = monthsOfYear(year);
  const months = monthsBetween(wholeYear.from, wholeYear.to);
  const inPeriod = monthsBetween(period.from, period.to);
  const official = (of: OfficialOf, measure: MeasureId) => officialFor(values, of, measure, period, asOf);

  const ofMonth = (measure: MeasureId, one: Month, day: CivilDate) => figureOf(figures, measure, offices, [one], day);

  const rows = shownMeasures.map((id): MeasureFigures => {
    const total = figureOf(figures, id, offices, inPeriod, asOf);
    const over = overOf(id, official('national', id));
    const { as } = measures[id];
    return {
      id,
      ...total,
      byMonth: months.map((month) => figureOf(figures, id, offices, [month], asOf)),
      byOffice: officeCodes.map((one) => figureOf(figures, id, [one], inPeriod, asOf)),
      national: told(official('national', id)),
      official: told(official('county', id)),
      city: told(official('city', id)),
      over,
      margin: over && as !== 'sum' ? marginOf(total, over, steps[as]) : undefined,
      reported: isReportedMeasure(id) ? reportedOf(ofMonth, id, period, asOf < today ? asOf : today, calendar) : undefined,
    };
  });
  const ofCounty = (measure: MeasureId) => figureOf(figures, measure, officeCodes, inPeriod, asOf);
  const { version, source, copiedOn, supersededOn } = edition;
  return {
    period,
    /** Periods of the year for which there is a national value, the newest first. */
    comparable: comparableThrough(values, asOf),
    framework: { version, source, copiedOn, supersededOn },
    measures: rows,
    scores: scoresOf(ofCounty, official, persons).filter(({ rests }) => rests.length > 0),
  };
}

/** 95 % for what must be done in time; the national value of the same period for what is compared with the country. */
export function overOf(measure: MeasureId, national: OfficialValue | undefined): Figure | undefined {
  if (measure === 'firstDecisionOnTime' || measure === 'closingOnTimeA') return edition.passMark;
  return measure === 'mediationSuccessA' || measure === 'satisfactionA'
    ? national && { n: national.n, d: national.d }
    : undefined;
}

export type Scored = Score & {
  key: ItemKey;
  no: string;
  text: string;
  rests: { name: string; official: boolean; ours: boolean }[];
};

export type Own = (measure: MeasureId) => Figure;
export type Official = (of: OfficialOf, measure: MeasureId) => OfficialValue | undefined;

/** What no figure says: the word of persons, and how many firms are enrolled at the platform's ODR. */
export type Persons = Pick<Basis, 'confirmed' | 'odrFirms'>;

/** What the items are scored from: the platform's own figure of the county where that is there and checked, otherwise the program's. */
function basisOf(own: Own, official: Official, { confirmed, odrFirms }: Persons): Basis {
  const stated = (measure: OfficialMeasure): Resting | undefined => {
    const found = official('county', measure);
    return found && { n: found.n, d: found.d, stated: `${found.value}${measures[measure].as === 'mean' ? ' 分' : '%'}` };
  };
  const resting = (measure: OfficialMeasure): Resting => stated(measure) ?? own(measure);
  const national = (measure: OfficialMeasure): NationalValue | undefined => {
    const value = official('national', measure);
    if (!value) return undefined;
    const { n, d, source, recordedBy, recordedOn, checkedBy } = value;
    return { n, d, source, enteredBy: recordedBy.member, enteredOn: recordedOn, checkedBy: checkedBy?.member };
  };
  return {
    firstDecisionOnTime: resting('firstDecisionOnTime'),
    closingOnTime: resting('closingOnTimeA'),
    mediationSuccess: resting('mediationSuccessA'),
    satisfaction: resting('satisfactionA'),
    odrOnTime: stated('odrOnTime'),
    odrSettled: stated('odrSettled'),
    odrFirms,
    national: {
      mediationSuccess: national('mediationSuccessA'),
      satisfaction: national('satisfactionA'),
      odrOnTime: national('odrOnTime'),
      odrSettled: national('odrSettled'),
    },
    confirmed,
  };
}

/** Items 24 to 26 of the whole county; an item rests on the platform's own figure of the county where that is there and checked. Pure. */
export function scoresOf(own: Own, official: Official, persons: Persons): Scored[] {
  const basis = basisOf(own, official, persons);
  return (Object.keys(items) as ItemKey[]).map((key) => {
    const { no, text, score, measures: by = [] } = items[key];
    const rests = by.map((id) => ({
      name: measures[id].name,
      official: official('county', id) !== undefined,
      ours: key !== 'odr',
    }));
    return { key, no, text, rests, ...score(basis) };
  });
}

/** How far the two rates are from the 95 % they must exceed. */
export const ratesOf = (own: Own) =>
  (['firstDecisionOnTime', 'closingOnTimeA'] as const).map((measure) => {
    const figure = own(measure);
    return { measure, name: measures[measure].name, ...figure, margin: marginOf(figure, edition.passMark, steps.rate) };
  });

/** Items 24 to 26 of the county as they stand this year up to today, and how far the two rates are from their 95 %. Pure. */
export function standingOf(figures: Figures, values: readonly OfficialValue[], today: CivilDate, persons: Persons) {
  const period = periodOf({ year: Number(today.slice(0, 4)), asOf: today });
  const months = monthsBetween(period.from, period.to);
  const own: Own = (measure) => figureOf(figures, measure, officeCodes, months, today);
  const scores = scoresOf(own, (of, measure) => officialFor(values, of, measure, period, today), persons);
  const { version } = edition;
  return { framework: version, period, scores: scores.map(({ key: _k, rests: _r, ...score }) => score), rates: ratesOf(own) };
}
