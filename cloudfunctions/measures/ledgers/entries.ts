import { entryOf, inOrder, keyOf, type LedgerEntry } from '@domain/assessment/entry';
import { indicators, type Indicator, type LedgerItem } from '@domain/assessment/items';
import { addedTo, rowsOfPapers, type LedgerPaper } from '@domain/assessment/paper';
import { allOf } from '../../kernel/all-of';
import { sideBySide } from '../../kernel/meter';
import { sourcesOf } from './sources';
import type { When } from './when';

/** The whole ledger of an indicator and a year, or as of a day of it, by day, each row with its proofs; and the papers whose row is not there any more. */
export async function entriesOf(indicator: Indicator, when: When): Promise<{ entries: LedgerEntry[]; loose: LedgerPaper[] }> {
  const { year } = when;
  const items: readonly LedgerItem[] = indicators[indicator].items;
  const [sources, papers] = await sideBySide([
    () => sourcesOf(indicator, when),
    () => allOf<LedgerPaper>('ledgerPapers', { year }),
  ]);
  const mine = papers.filter(({ item }) => items.includes(item));
  const entries = [...sources, ...rowsOfPapers(mine, items)].map((source) => entryOf(source, addedTo(mine, keyOf(source))));
  const keys = new Set(entries.map(({ key }) => key));
  return { entries: inOrder(entries), loose: mine.filter(({ row, withdrawn }) => row && !withdrawn && !keys.has(row)) };
}
