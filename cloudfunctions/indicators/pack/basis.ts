import { items, measuresOf, type ItemKey } from '@domain/indicator/scores';
import { besideMeasures, listedMeasures, type PackBasis, type StatedValue } from '@domain/assessment/pack/basis';
import type { PackPeriod } from '@domain/assessment/pack/pack';
import { indicators } from '@domain/assessment/items';
import type { CivilDate } from '@domain/civil-date';
import type { Figure } from '@domain/indicator/ledger/figure';
import { monthsBetween } from '@domain/indicator/ledger/folded';
import { sayUnread } from '@domain/indicator/ledger/unread';
import type { MeasureId } from '@domain/indicator/measures';
import { officialFor, type OfficialOf, type OfficialValue } from '@domain/indicator/official/official';
import { EVERY_OFFICE } from '../../kernel/every-office';
import { entriesFrom } from '../../kernel/ledger-entries';
import { rowsOfMonths } from '../../kernel/ledger-rows';
import { sideBySide } from '../../kernel/meter';
import { settlingSources } from '../../kernel/settling-ledger';
import { personsOf } from '../confirmed';
import { figureOf, figuresOf } from '../figures';
import { officeCodes, scoresOf, type Official } from '../overview';
import { latestCheck, leftOut, officialYear } from '../queries';

const whose: readonly OfficialOf[] = ['national', 'city', 'county'];

/** A value as the pack says it: people by name. */
const stated = ({ recordedBy, checkedBy, withdrawal: _w, withdrawn: _x, ...value }: OfficialValue): StatedValue => ({
  ...value,
  recordedBy: recordedBy.name,
  ...(checkedBy && { checkedBy: checkedBy.name }),
});

function countsOf(values: readonly OfficialValue[], period: PackPeriod, asOf: CivilDate): PackBasis['counts'] {
  const keys = Object.keys(items) as ItemKey[];
  const pairs = keys.flatMap((key) => measuresOf(key).flatMap((measure) => whose.map((of) => ({ of, measure }))));
  return Object.fromEntries(
    pairs.flatMap(({ of, measure }) => {
      const found = officialFor(values, of, measure, period, asOf);
      return found ? [[`${of}.${measure}`, found.id]] : [];
    }),
  );
}

/** Everything a pack of this period is made from, as it stands at the end of the day. */
export async function basisOf(year: number, period: PackPeriod, asOf: CivilDate): Promise<PackBasis> {
  const { from, to, first, last } = period;
  const months = monthsBetween(from, to);
  const [figures, official, persons, checked, left, releases, settling] = await sideBySide([
    () => figuresOf(from, to),
    () => officialYear(year),
    () => personsOf(year),
    () => latestCheck(),
    () => leftOut(EVERY_OFFICE, first, last),
    () => rowsOfMonths(year, months),
    () => entriesFrom(() => settlingSources(year), indicators['26'].items, year),
  ]);
  const own = (measure: MeasureId): Figure => figureOf(figures, measure, officeCodes, months, asOf);
  const counted: Official = (of, measure) => officialFor(official.values, of, measure, period, asOf);
  const here = official.values.filter((one) => one.from === from && one.to === to && !one.withdrawn);
  return {
    year,
    period,
    asOf,
    scores: Object.fromEntries(
      scoresOf(own, counted, persons).map(({ key, no: _n, text: _t, rests: _r, ...score }) => [key, score]),
    ) as PackBasis['scores'],
    own: Object.fromEntries([...listedMeasures, ...besideMeasures].map((id) => [id, own(id)])),
    values: here.map(stated),
    counts: countsOf(official.values, period, asOf),
    confirmed: persons.confirmed,
    odrFirms: persons.odrFirms,
    releases: releases
      .filter(({ item, networkRelated, release: { on } }) => item && networkRelated && on >= first && on <= last)
      .map(({ release, ...row }) => ({ ...row, release: { ...release, recordedBy: release.recordedBy.name } })),
    entries: settling.entries.filter(({ on }) => on <= last),
    incomplete: sayUnread(figures.unread),
    checked: checked && { on: checked._id, differences: checked.total },
    leftOut: left,
  };
}
