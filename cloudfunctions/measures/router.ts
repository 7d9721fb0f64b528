import { router as makeRouter } from '../kernel/procedure';
import type { FirstReads } from '../kernel/serve';
import { ledgerDoors } from './ledgers/doors';

/** A page about one begins with it. */
export const firstReads: FirstReads = {};

export const router = makeRouter({
  ...ledgerDoors,
});
