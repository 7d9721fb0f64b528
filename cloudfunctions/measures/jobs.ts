import type { Moment } from '@domain/lifecycle';
import type { Measure } from '@domain/measure/measure';
import { measureName } from '@domain/measure/name';
import { dueNews } from '@domain/measure/news';
import type { Kept } from '../kernel/commit';
import type { Job, Step } from '../kernel/jobs';
import { putNoticeOnce } from '../kernel/notices';
import { answered, db } from '../kernel/store';
import { eachRow } from '../kernel/troubles';

const _ = db.command;
const DUE = 'measures.due';
const SLICE = 20;

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
async function dueNext(moment: Moment, cursor = '~'): Promise<Step> {
  const [at = '', id = ''] = cursor.split('~');
  const due = { dueBy: _.gt('').and(_.lte(moment.today)) };
  const later = _.or([{ dueBy: _.gt(at) }, { dueBy: at, _id: _.gt(id) }]);
  const query = db
    .collection(measureName.collection)
    .where(_.and([due, later]))
    .orderBy('dueBy', 'asc')
    .orderBy('_id', 'asc');
  const { data } = await answered(query.limit(SLICE).get());
  const found = data as unknown as Kept<Measure>[];
  const done = await eachRow(
    DUE,
    found,
    ({ _id: one }) => one,
    moment,
    (one) => tellDue(one, moment),
  );
  const last = found[found.length - 1];
  return { done, next: last && found.length === SLICE ? `${last.dueBy}~${last._id}` : undefined };
}

export const jobs: readonly Job[] = [{ name: DUE, step: dueNext }];
