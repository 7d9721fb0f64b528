import { plusDays } from '../../../domain/civil-date';
import type { Measurement } from '../measure';
import { quietHistory, WATCHED } from './history';
import { methods } from './methods';
import { outbreakOf, planted, sizes, type Outbreak } from './planting';
import { watch, type Watched } from './watching';

/** Of each outbreak so many, each in a history of its own seed. */
const SEEDS = 4;

const percent = (n: number, of: number) => (of ? `${Math.round((100 * n) / of)} %` : '–');
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

/** One outbreak of each kind in the year that is watched, far enough from each other. */
const yearOf = (size: number, seed: string): Outbreak[] =>
  planted.map((of, at) => outbreakOf(of, size, plusDays(WATCHED, 20 + at * 85), seed));

/** Planted outbreaks and quiet years: what each way of noticing finds, how soon, and what it tells for nothing. */
export function signalTable(): Measurement[] {
  const seeds = Array.from({ length: SEEDS }, (_, n) => `county ${n + 1}`);
  const quiet = new Map(seeds.map((seed) => [seed, quietHistory(seed)]));
  const calm = seeds.map((seed) => watch(quiet.get(seed)!, [], methods));
  const runs = sizes.map((size) => ({
    size,
    years: seeds.map((seed) => watch(quiet.get(seed)!, yearOf(size, seed), methods)),
  }));
  const cases = sum([...quiet.values()].map(({ length }) => length)) / SEEDS;
  const rows: Measurement[] = [
    ['signals', 'a history', `${Math.round(cases)} cases`, `${SEEDS} counties, three years each, the last watched`],
  ];
  methods.forEach(({ name }, at) => {
    const alarms = sum(calm.map((one) => one[at]!.falseAlarms)) / SEEDS;
    const all: Watched[] = runs.flatMap(({ years }) => years.map((one) => one[at]!));
    const right = sum(all.map((one) => one.right));
    const precision = percent(right, right + sum(all.map((one) => one.falseAlarms)));
    rows.push([
      `signals: ${name}`,
      'quiet years',
      `${alarms.toFixed(1)} a year`,
      `false alarms; precision with outbreaks ${precision}`,
    ]);
    for (const { size, years } of runs) {
      const recall = planted.map(
        (of, kind) => `${of} ${percent(years.filter((one) => one[at]!.found[kind] !== undefined).length, SEEDS)}`,
      );
      const found = years.flatMap((one) => one[at]!.found).filter((days) => days !== undefined);
      const days = found.length ? `${(sum(found) / found.length).toFixed(1)} days` : '–';
      rows.push([
        `signals: ${name}`,
        `recall, ${size} people`,
        percent(found.length, SEEDS * planted.length),
        `${recall.join(', ')}; noticed after ${days}`,
      ]);
    }
  });
  return rows;
}
