import type { Moment } from '@domain/lifecycle';
import type { Measure } from '@domain/measure/measure';
import { measureName } from '@domain/measure/name';
import { dueNews } from '@domain/measure/news';
import type { Kept } from '../kernel/commit';
import { dueStep } from '../kernel/due';
import type { Job } from '../kernel/jobs';
import { putNoticeOnce } from '../kernel/notices';
import { handedWeekly } from './handed/weekly';

const DUE = 'measures.due';

/** Who wrote and who carried it out hear once before its term ends, and once after. */
async function tellDue(measure: Measure, { now, today }: Moment): Promise<number> {
  const { when, to, title, body, about } = dueNews(measure, today);
  let told = 0;
  for (const one of to) {
    const id = `due_${measure._id}_${when}_${one}`;
    if (await putNoticeOnce(id, now, { to: one, title, body, about, staff: true })) told += 1;
  }
  return told;
}

/** Terms that end, the longest due first. */
const dueNext = (moment: Moment, cursor: string | undefined) =>
  dueStep<Kept<Measure>>({ name: DUE, collection: measureName.collection, until: moment.today }, moment, cursor, (one) =>
    tellDue(one, moment),
  );

export const jobs: readonly Job[] = [{ name: DUE, step: dueNext }, handedWeekly];
