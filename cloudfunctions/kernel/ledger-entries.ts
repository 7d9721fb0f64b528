import { entryOf, inOrder, keyOf, type EntrySource, type LedgerEntry } from '@domain/assessment/entry';
import type { LedgerItem } from '@domain/assessment/items';
import { addedTo, rowsOfPapers, type LedgerPaper } from '@domain/assessment/paper';
import { allOf } from './all-of';
import { sideBySide } from './meter';

/** The rows of a ledger by day, each with its proofs and those that papers of the year add; and the papers whose row is not there any more. */
export async function entriesFrom(
  read: () => Promise<EntrySource[]>,
  items: readonly LedgerItem[],
  year: number,
): Promise<{ entries: LedgerEntry[]; loose: LedgerPaper[] }> {
  const [sources, papers] = await sideBySide([read, () => allOf<LedgerPaper>('ledgerPapers', { year })]);
  const mine = papers.filter(({ item }) => items.includes(item));
  const entries = [...sources, ...rowsOfPapers(mine, items)].map((source) => entryOf(source, addedTo(mine, keyOf(source))));
  const keys = new Set(entries.map(({ key }) => key));
  return { entries: inOrder(entries), loose: mine.filter(({ row, withdrawn }) => row && !withdrawn && !keys.has(row)) };
}
