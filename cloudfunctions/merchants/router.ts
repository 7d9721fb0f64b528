import { router as makeRouter } from '../kernel/procedure';
import type { FirstReads } from '../kernel/serve';
import { guidanceDoors, guidanceReads } from './guidance-doors';
import { shownDoors, shownFirstReads } from './shown-doors';

/** A page about one begins with it. */
export const firstReads: FirstReads = { ...shownFirstReads, ...guidanceReads };

export const router = makeRouter({ ...shownDoors, ...guidanceDoors });
