import type { LedgerEntry } from '@domain/assessment/entry';
import { indicators, type Indicator } from '@domain/assessment/items';
import type { LedgerPaper } from '@domain/assessment/paper';
import { entriesFrom } from '../../kernel/ledger-entries';
import { sourcesOf } from './sources';
import type { When } from './when';

/** The whole ledger of an indicator and a year, or as of a day of it, by day, each row with its proofs; and the papers whose row is not there any more. */
export const entriesOf = (indicator: Indicator, when: When): Promise<{ entries: LedgerEntry[]; loose: LedgerPaper[] }> =>
  entriesFrom(() => sourcesOf(indicator, when), indicators[indicator].items, when.year);
