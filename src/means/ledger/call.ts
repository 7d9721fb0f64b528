import type { Indicator, LedgerItem, RowKindKey } from '@domain/assessment/items';
import { client } from '../../cloud/client';

/** `asOf`: of an indicator that is counted as of a day; the last day there is where none is named. */
export const readLedger = (indicator: Indicator, year: number, asOf?: string) =>
  client.measures.ledger.query({ indicator, year, ...(asOf && { asOf }) });
export type Ledger = Awaited<ReturnType<typeof readLedger>>;
export type Totals = NonNullable<Ledger['totals']>;
export type ItemTable = Ledger['items'][number];

/** The rows that one wants to see. */
export interface Chosen {
  item: LedgerItem;
  kind?: RowKindKey;
  month?: number;
  missing?: boolean;
}

interface Of {
  indicator: Indicator;
  year: number;
  asOf?: string | undefined;
}

export const readRows = ({ asOf, ...of }: Of, chosen: Chosen, from?: number) =>
  client.measures.ledgerRows.query({ ...of, ...(asOf && { asOf }), ...chosen, ...(from !== undefined && { from }) });
export type Row = Awaited<ReturnType<typeof readRows>>['rows'][number];
