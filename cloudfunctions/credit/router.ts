import { router as makeRouter } from '../kernel/procedure';
import type { FirstReads } from '../kernel/serve';
import { batchDoors } from './batches/doors';
import { factDoors, factFirstReads } from './fact-doors';
import { importDoors } from './import/doors';
import { noticeDoors, noticeFirstReads } from './notice-doors';
import { ownDataDoors } from './own-data';

/** A page about one begins with it. */
export const firstReads: FirstReads = { ...factFirstReads, ...noticeFirstReads };

export const router = makeRouter({ ...factDoors, ...importDoors, ...batchDoors, ...noticeDoors, ...ownDataDoors });
