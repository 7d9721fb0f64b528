import type { CivilDate } from '@domain/civil-date';
import { linesWith, NEVER, type CaseLine } from '@domain/indicator/ledger/lines';
import { isAfter, linesOn, markOf } from './ledger';
import { lineMark, linesOfDay, removeLines, writeLines } from './lines';

/** All that an event says once and for all of a line. */
const fixedOf = ({ _id, at, subject, measure, office, day, from, n, d, lists }: CaseLine) =>
  [_id, at, subject.kind, subject.id, measure, office, day, from, n, d, ...lists].join('|');

/**
 * The lines of one day as they come from the events up to where the lines are written; what lies there otherwise is put right, what no event
 * made is taken away. Answers how many had to be.
 */
export async function recountDay(day: CivilDate): Promise<number> {
  for (;;) {
    const upTo = await lineMark();
    const events = (await linesOn([day])).filter((line) => !isAfter(markOf(line), upTo));
    const wanted = linesWith([], events).filter((line) => line.day === day);
    const { lines, spoilt } = await linesOfDay(day);
    if (isAfter(await lineMark(), upTo)) continue;
    const fixed = new Map(wanted.map((line) => [line._id, fixedOf(line)]));
    const sound = new Set(lines.filter((line) => fixed.get(line._id) === fixedOf(line) && line.open === (line.until === NEVER)));
    const wrong = lines.filter((line) => !sound.has(line)).map(({ _id }) => _id);
    await removeLines([...wrong, ...spoilt]);
    return wrong.length + spoilt.length + (await writeLines([...sound], wanted));
  }
}
