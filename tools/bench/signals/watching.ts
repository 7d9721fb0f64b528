import { daysBetween, plusDays, type CivilDate } from '../../../domain/civil-date';
import { continued, isLive, type Standing } from '../../../domain/signal/matching';
import { noticed, type Noticed, type Tallied } from '../../../domain/signal/noticing';
import { LEAST } from '../../../domain/signal/rule';
import { keysOf, type Key, type Sighting } from '../../../domain/signal/sighting';
import { comparedWith, isIn, windowTo } from '../../../domain/signal/windows';
import { Days } from './days';
import { DAYS, FIRST, WATCHED } from './history';
import type { Method } from './methods';
import type { Outbreak } from './planting';

/** What a method told of one history in the year that is watched. */
export interface Watched {
  /** Different signals that are no outbreak. */
  falseAlarms: number;
  /** Different signals of outbreaks. */
  right: number;
  /** Of each outbreak the days until it was noticed, from the first of its complaints; undefined where it never was. */
  found: (number | undefined)[];
}

interface Seen extends Standing {
  right: boolean;
}

const LAST = plusDays(FIRST, DAYS - 1);

/** Half of who complain of it belong to the outbreak. */
const isOf = (people: ReadonlySet<string>, planted: ReadonlySet<string>) =>
  [...people].filter((one) => planted.has(one)).length * 2 >= people.size;

/** The year day by day, as the night's job sees it, by every method. */
export function watch(quiet: readonly Sighting[], outbreaks: readonly Outbreak[], methods: readonly Method[]): Watched[] {
  const all = [...quiet, ...outbreaks.flatMap(({ sightings }) => sightings)];
  const byKey = new Map<Key, Sighting[]>();
  for (const one of all) for (const key of keysOf(one)) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  const history = new Days(all);
  const seen = methods.map((): Seen[] => []);
  const found = methods.map((): (number | undefined)[] => outbreaks.map(() => undefined));

  const tell = (at: number, day: CivilDate, one: Noticed) => {
    const outbreak = outbreaks.findIndex(({ people }) => isOf(one.people, people));
    if (outbreak >= 0) found[at]![outbreak] ??= daysBetween(outbreaks[outbreak]!.from, day);
    const cases = byKey.get(one.key)!.flatMap((sighting) => (isIn(sighting.day, windowTo(day)) ? [sighting.id] : []));
    const now = { key: one.key, also: one.also, cases, people: one.people.size, lastOn: day };
    const live = seen[at]!.filter((signal) => isLive(signal, day));
    const before = continued(now, live);
    if (before) Object.assign(before, { ...now, key: before.key, right: before.right || outbreak >= 0 });
    else seen[at]!.push({ ...now, right: outbreak >= 0 });
  };
  for (let day = WATCHED; day <= LAST; day = plusDays(day, 1)) {
    const candidates = new Map(history.atLeast(LEAST, day).map((key) => [key, history.people(key, day)]));
    const before = comparedWith(windowTo(day), FIRST).map((window): Tallied => {
      return { window, tally: new Map([...candidates.keys()].map((key) => [key, history.count(key, window.to)])) };
    });
    for (const [at, { noticing }] of methods.entries())
      for (const one of noticed(candidates, before, noticing(history, day))) tell(at, day, one);
  }
  return methods.map((_, at) => ({
    falseAlarms: seen[at]!.filter(({ right }) => !right).length,
    right: seen[at]!.filter(({ right }) => right).length,
    found: found[at]!,
  }));
}
