import type { Indicator, LedgerItem, RowKindKey } from '@domain/assessment/items';
import { client } from '../../cloud/client';

export const readLedger = (indicator: Indicator, year: number) => client.measures.ledger.query({ indicator, year });
export type Ledger = Awaited<ReturnType<typeof readLedger>>;
export type ItemTable = Ledger['items'][number];

/** The rows that one wants to see. */
export interface Chosen {
  item: LedgerItem;
  kind?: RowKindKey;
  month?: number;
  missing?: boolean;
}

export const readRows = (indicator: Indicator, year: number, chosen: Chosen, from?: number) =>
  client.measures.ledgerRows.query({ indicator, year, ...chosen, ...(from !== undefined && { from }) });
export type Row = Awaited<ReturnType<typeof readRows>>['rows'][number];
