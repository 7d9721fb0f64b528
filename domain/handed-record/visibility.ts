import type { ByName } from '../by-name';
import { factRows, viewOf } from '../facts';
import { handedFacts, type HandedSight } from './facts';
import type { HandedRecord } from './handed-record';

/** A handed-over record as the bureau reads it. */
export type HandedView = ByName<HandedRecord>;

/** Who reads what of a handed-over record, row by row, compiled from its facts. */
export const visibility = factRows<HandedRecord, HandedSight>(handedFacts);

export const viewHanded = (record: HandedRecord, relation: HandedSight): HandedView =>
  viewOf(visibility, record, relation) as unknown as HandedView;
