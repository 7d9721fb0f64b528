import type { Actor } from '@domain/bureau/actor';
import type { CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import type { GoodsCategory } from '@domain/matter/goods-categories';
import type { ProblemType } from '@domain/matter/problem-types';
import { withoutHead, type Kept } from '../kernel/commit';
import { EVERY_OFFICE } from '../kernel/every-office';
import { sideBySide } from '../kernel/meter';
import { answered, db } from '../kernel/store';
import { seenBy } from './cases';

const _ = db.command;
const { aggregate } = _;

/** What nobody chose for a case: rows of older lists, and what came by telephone in a hurry. */
export const NOT_CHOSEN = 'none';
/** More complaints than this no county has in a year; where it has, the answer says so. */
const MOST = 20_000;
const PAGE = 20;

export interface Asked {
  year: number;
  month?: number | undefined;
  office?: string | undefined;
  problem?: ProblemType | typeof NOT_CHOSEN | undefined;
  category?: GoodsCategory | typeof NOT_CHOSEN | undefined;
}

/** A string beside all dates of that month or year, as they are written. */
function span({ year, month }: Asked): { from: CivilDate; to: CivilDate } {
  const [first, last] = month ? [month, month] : [1, 12];
  const named = (number: number, day: string) => `${year}-${String(number).padStart(2, '0')}-${day}`;
  return { from: named(first, '01'), to: named(last, '31') };
}

const chosen = (value: string) => (value === NOT_CHOSEN ? _.eq(null) : value);

/** Received in that time; what was merged into another is the same dispute and counted there. */
function whereOf(asked: Asked): Record<string, unknown> {
  const { office, problem, category } = asked;
  const { from, to } = span(asked);
  return {
    offices: office ?? EVERY_OFFICE,
    ...(office && { office }),
    receivedOn: _.gte(from).and(_.lte(to)),
    mergedInto: _.eq(null),
    ...(problem && { problem: chosen(problem) }),
    ...(category && { category: chosen(category) }),
  };
}

interface Group {
  key: string;
  count: number;
}

async function groups(where: Record<string, unknown>, by: unknown): Promise<Group[]> {
  const grouped = db
    .collection('complaints')
    .aggregate()
    .match(where)
    .limit(MOST + 1)
    .group({ _id: by, count: aggregate.sum(1) });
  const { list } = (await grouped.limit(100).end()) as { list: { _id: string | null; count: number }[] };
  return list.map(({ _id, count }) => ({ key: _id ?? NOT_CHOSEN, count })).sort((a, b) => b.count - a.count);
}

/** Complaints of a time and an office by what went wrong and by kind of goods, the most first; and all months of its year. */
export async function kindsOf(asked: Asked) {
  const where = whereOf(asked);
  const [problems, categories, months] = await sideBySide([
    () => groups(where, '$problem'),
    () => groups(where, '$category'),
    () => groups(whereOf({ ...asked, month: undefined }), aggregate.substr(['$receivedOn', 5, 2])),
  ]);
  const total = problems.reduce((sum, { count }) => sum + count, 0);
  return { total, more: total > MOST, problems, categories, months };
}

/** The cases of one number, the newest first, 20 at a time, each as the reader may see it; the cursor is `day~id`. */
export async function kindCases(actor: Actor, asked: Asked, cursor?: string) {
  const [day, id] = cursor?.split('~') ?? [];
  const rest = day ? [_.or([{ receivedOn: _.lt(day) }, { receivedOn: day, _id: _.lt(id) }])] : [];
  const query = db.collection('complaints').where(_.and([whereOf(asked), ...rest]));
  const { data } = await answered(
    query
      .orderBy('receivedOn', 'desc')
      .orderBy('_id', 'desc')
      .limit(PAGE + 1)
      .get(),
  );
  const kept = (data as Kept<Complaint>[]).slice(0, PAGE);
  const last = kept.at(-1);
  const rows = kept.map(withoutHead).map((one) => {
    const { receivedOn, office, problem, category } = one;
    const seen = seenBy(actor, one);
    // Of a case that the reader is kept off only that there is one.
    return { receivedOn, office, ...(seen.no && { problem, category }), ...seen };
  });
  return { rows, next: data.length > PAGE && last ? `${last.receivedOn}~${last._id}` : undefined };
}
