import type { CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { standingFields, type Counted } from '@domain/indicator/ledger/standings';
import { officialName } from '@domain/indicator/official/name';
import { emptyYear, type OfficialYear } from '@domain/indicator/official/official';
import { withoutHead, type Kept } from '../kernel/commit';
import { countOf } from '../kernel/counting';
import { answered, db, read } from '../kernel/store';
import type { Reconciliation } from './reconciling';
import type { Snapshot } from './snapshot';

const _ = db.command;

export async function complaintsByIds(ids: readonly string[]): Promise<Map<string, Complaint>> {
  if (!ids.length) return new Map();
  const query = db.collection('complaints').where({ _id: _.in([...ids]) });
  const { data } = await answered(query.limit(ids.length).get());
  return new Map((data as Kept<Complaint>[]).map((kept) => [kept._id, withoutHead(kept)]));
}

/** The next complaints in the order of their ids, as far as the figures need them. */
export async function standingsAfter(id: string, limit: number): Promise<(Counted & { head?: { at: number } })[]> {
  const fields = Object.fromEntries([...standingFields, 'head'].map((field) => [field, true]));
  const query = db.collection('complaints').where({ _id: _.gt(id) });
  const { data } = await answered(query.orderBy('_id', 'asc').limit(limit).field(fields).get());
  return data as Counted[];
}

export async function officialYear(year: number): Promise<OfficialYear> {
  const empty = emptyYear(year);
  const kept = await read<Kept<OfficialYear>>(officialName.collection, empty._id);
  return kept ? withoutHead(kept) : empty;
}

export async function latestSnapshots(count: number): Promise<Snapshot[]> {
  const { data } = await answered(db.collection('snapshots').orderBy('_id', 'desc').limit(count).get());
  return data as unknown as Snapshot[];
}

export async function latestReconciliation(): Promise<Reconciliation | undefined> {
  const { data } = await answered(db.collection('reconciliations').orderBy('_id', 'desc').limit(1).get());
  return (data as unknown as Reconciliation[])[0];
}

type Check = Pick<Reconciliation, '_id' | 'complaints' | 'total'>;

/** When it was compared last and whether it agreed, without the list of what did not. */
export async function latestCheck(): Promise<Check | undefined> {
  const query = db.collection('reconciliations').orderBy('_id', 'desc').limit(1);
  const { data } = await answered(query.field({ complaints: true, total: true }).get());
  return (data as unknown as Check[])[0];
}

/** How many rows of lists of the national platform, received in these days, nobody has made a full case of: the figures leave them out. */
export function leftOut(office: string, from: CivilDate, to: CivilDate): Promise<number> {
  const where = { offices: office, 'tasks.promote': _.gte(from).and(_.lte(to)) };
  return countOf('complaints', where);
}
