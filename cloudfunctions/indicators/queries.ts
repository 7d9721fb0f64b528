import type { CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { emptyYear, type OfficialYear } from '@domain/indicator/official';
import { withoutHead, type Kept } from '../kernel/commit';
import { answered, db, read, type Stored } from '../kernel/store';
import type { Reconciliation } from './reconciling';
import type { Snapshot } from './snapshots';

const _ = db.command;

export async function complaintsByIds(ids: readonly string[]): Promise<Map<string, Complaint>> {
  if (!ids.length) return new Map();
  const query = db.collection('complaints').where({ _id: _.in([...ids]) });
  const { data } = await answered(query.limit(ids.length).get());
  return new Map((data as Kept<Complaint>[]).map((kept) => [kept._id, withoutHead(kept)]));
}

const standingFields = [
  'no',
  'version',
  'online',
  'office',
  'routing',
  'receivedOn',
  'deadlines',
  'decision',
  'closing',
  'rating',
] as const;

/** The next complaints in the order of their ids, as far as the figures need them. */
export async function standingsAfter(id: string, limit: number): Promise<Complaint[]> {
  const fields = Object.fromEntries(standingFields.map((field) => [field, true]));
  const query = db.collection('complaints').where({ _id: _.gt(id) });
  const { data } = await answered(query.orderBy('_id', 'asc').limit(limit).field(fields).get());
  return data as Complaint[];
}

export async function officialYear(year: number): Promise<OfficialYear> {
  const empty = emptyYear(year);
  const kept = await read<Kept<OfficialYear>>('officialValues', empty._id);
  return kept ? withoutHead(kept) : empty;
}

async function latest<T extends Stored>(collection: 'snapshots' | 'reconciliations'): Promise<T | undefined> {
  const { data } = await answered(db.collection(collection).orderBy('_id', 'desc').limit(1).get());
  return (data as unknown as T[])[0];
}

export const latestSnapshot = () => latest<Snapshot>('snapshots');
export const latestReconciliation = () => latest<Reconciliation>('reconciliations');

export function snapshotOf(day: CivilDate): Promise<Snapshot | undefined> {
  return read<Snapshot>('snapshots', day);
}
