import type { ByName } from '../by-name';
import { factRows, viewOf } from '../facts';
import { leniencyFacts, type LeniencySight } from './facts';
import type { Leniency } from './leniency';

/** Such a record as the bureau reads it. */
export type LeniencyView = ByName<Leniency>;

/** Who reads what of it, row by row, compiled from its facts. */
export const visibility = factRows<Leniency, LeniencySight>(leniencyFacts);

export const viewLeniency = (one: Leniency, relation: LeniencySight): LeniencyView =>
  viewOf(visibility, one, relation) as unknown as LeniencyView;
