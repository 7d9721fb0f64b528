import { ledgerRows, type LedgerRow, type LedgerSource } from '@domain/bulletin/ledger';
import { monthMark } from '@domain/bulletin/listing';
import { bulletinName } from '@domain/bulletin/name';
import { allOf } from './all-of';
import { answered, db, type Stored } from './store';

const fields = ['no', 'kind', 'title', 'networkRelated', 'state', 'releases'];
const MOST = 100;

/** How often something was opened, by how many, shared and finished; kept beside a bulletin. */
export interface Counted extends Stored {
  opens: number;
  readers: number;
  shares: number;
  completions: number;
}

/** Where stands how often it was read. */
export const countsIdOf = (of: string): string => `n_${of}`;

/** How many have read each of these, by id. */
async function readersOf(ids: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (let from = 0; from < ids.length; from += MOST) {
    const some = ids.slice(from, from + MOST);
    const query = db.collection('bulletinCounts').where({ _id: db.command.in(some.map(countsIdOf)) });
    const { data } = await answered(query.limit(MOST).get());
    const readers = new Map((data as Counted[]).map((one) => [one._id, one.readers]));
    for (const id of some) found.set(id, readers.get(countsIdOf(id)) ?? 0);
  }
  return found;
}

/** Every release of these months `YYYY-MM` of one year, those in the program with how many have read it. */
export async function rowsOfMonths(year: number, months: readonly string[]): Promise<LedgerRow[]> {
  const where = { find: db.command.in(months.map(monthMark)) };
  const rows = ledgerRows(await allOf<LedgerSource>(bulletinName.collection, where, fields), year);
  const inProgram = ({ release }: LedgerRow) => release.medium === 'program';
  const readers = await readersOf([...new Set(rows.filter(inProgram).map(({ id }) => id))]);
  return rows.map((row) =>
    inProgram(row) ? { ...row, release: { ...row.release, reach: readers.get(row.id) ?? 0, reachHow: 'counted' as const } } : row,
  );
}

/** Every release of a year. */
export const rowsOfYear = (year: number): Promise<LedgerRow[]> =>
  rowsOfMonths(
    year,
    Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
  );
