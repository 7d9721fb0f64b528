import { router as makeRouter } from '../kernel/procedure';
import type { FirstReads } from '../kernel/serve';

/** A page about one begins with it. */
export const firstReads: FirstReads = {};

export const router = makeRouter({});
