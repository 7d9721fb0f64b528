import { factRows, viewOf } from '../../facts';
import type { NoticeBatch } from './batch';
import { batchFacts, type BatchSight } from './facts';

type Named<T> = Omit<T, 'by'> & { by: string };
type Masked = 'writers' | 'returned' | 'approved' | 'started' | 'abandoned' | 'discarded';

/** A mailing as the bureau reads it. */
export type BatchView = Omit<NoticeBatch, Masked> & {
  writers: string[];
  returned?: Named<NonNullable<NoticeBatch['returned']>[number]>[];
  approved?: Named<NonNullable<NoticeBatch['approved']>>;
  started?: Named<NonNullable<NoticeBatch['started']>>;
  abandoned?: Named<NonNullable<NoticeBatch['abandoned']>>;
  discarded?: Named<NonNullable<NoticeBatch['discarded']>>;
};

/** Who reads what of a mailing, row by row, compiled from its facts. */
export const visibility = factRows<NoticeBatch, BatchSight>(batchFacts);

/** A mailing as the bureau reads it. */
export const viewBatch = (batch: NoticeBatch, relation: BatchSight = 'staff'): BatchView =>
  viewOf(visibility, batch, relation) as unknown as BatchView;
