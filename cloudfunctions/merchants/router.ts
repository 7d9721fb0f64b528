import { router as makeRouter } from '../kernel/procedure';
import type { FirstReads } from '../kernel/serve';
import { shownDoors, shownFirstReads } from './shown-doors';

/** A page about one begins with it. */
export const firstReads: FirstReads = { ...shownFirstReads };

export const router = makeRouter({ ...shownDoors });
