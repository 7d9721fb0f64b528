import type { FirstReads } from '../kernel/serve';
import { staffRoles } from '@domain/bureau/roles';
import { batchDoors } from './batches/doors';
import { factDoors, factFirstReads } from './fact-doors';
import { importDoors } from './import/doors';
import { procedure, router as makeRouter } from '../kernel/procedure';
import { noticeDoors, noticeFirstReads } from './notice-doors';
import { ownDataDoors } from './own-data';
import { creditWaiting } from './waiting';

/** A page about one begins with it. */
export const firstReads: FirstReads = { ...factFirstReads, ...noticeFirstReads };

export const router = makeRouter({
  ...{ ...factDoors, ...importDoors, ...batchDoors, ...noticeDoors, ...ownDataDoors },

  /** What of it waits for the caller's word as the second person. */
  waiting: procedure.meta({ access: staffRoles }).query(({ ctx: { actor, moment } }) => creditWaiting(actor, moment)),
});
