import type { ByName } from '../by-name';
import { factRows, viewOf } from '../facts';
import { spotCheckFacts, type SpotCheckSight } from './facts';
import type { SpotCheck } from './spot-check';

/** A spot check as the bureau reads it. */
export type SpotCheckView = ByName<SpotCheck>;

/** Who reads what of a spot check, row by row, compiled from its facts. */
export const visibility = factRows<SpotCheck, SpotCheckSight>(spotCheckFacts);

export const viewSpotCheck = (check: SpotCheck, relation: SpotCheckSight): SpotCheckView =>
  viewOf(visibility, check, relation) as unknown as SpotCheckView;
