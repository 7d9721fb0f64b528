import * as z from 'zod';
import { staffRoles } from '@domain/bureau/roles';
import { checksIdOf } from '@domain/content/checks';
import { choice, text } from '@domain/fields';
import { creditRoles } from '@domain/merchant/relations';
import { promiseList } from '@domain/promise/listing';
import { promiseName } from '@domain/promise/name';
import { draftSchema } from '@domain/promise/writing';
import { traceName } from '@domain/trace/name';
import { addSchema } from '@domain/trace/writing';
import { merchantPlace, ownMerchant } from '../kernel/merchants';
import { procedure } from '../kernel/procedure';
import type { FirstReads } from '../kernel/serve';
import { breachesOfCase, promiseDesk, promiseFor, promisesOf } from './promise-reads';
import { actOnPromise, draftPromise } from './promises';
import { findShops, shopFor, shopTraces, shownPictures } from './public';
import { actOnTrace, addTrace, traceFiles, traceFor, tracesOf } from './traces';

const again = '请从列表重新打开。';
const id = z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again });
const cursor = z.string({ error: '请从头打开列表。' }).regex(/^\d{1,16}~[\w-]{1,80}$/, { error: '请从头打开列表。' });
const ofMerchant = z.strictObject({ merchant: id, cursor: cursor.optional() });
const act = z.strictObject({ id, version: z.int().min(1), command: z.string().max(40), input: z.unknown().optional() });
const lists = [promiseList.waits, promiseList.toShow, promiseList.shown, promiseList.suspended, promiseList.breached] as const;

const checks = (of: string) => ({ collection: 'checks' as const, id: checksIdOf(of) });

/** What is read first of a promise, a trace record, a merchant's public page. */
export const shownFirstReads: FirstReads = {
  promise: ({ id: of }) => (of ? [{ collection: promiseName.collection, id: of }, checks(of)] : []),
  promiseAct: ({ id: of }) => (of ? [{ collection: promiseName.collection, id: of }] : []),
  trace: ({ id: of }) => (of ? [{ collection: traceName.collection, id: of }, checks(of)] : []),
  traceAct: ({ id: of }) => (of ? [{ collection: traceName.collection, id: of }] : []),
  traceFiles: ({ id: of }) => (of ? [{ collection: traceName.collection, id: of }] : []),
  shownPictures: ({ id: of }) => (of ? [{ collection: traceName.collection, id: of }, checks(of)] : []),
  promises: ({ merchant }) => (merchant ? [merchantPlace(merchant)] : []),
  traces: ({ merchant }) => (merchant ? [merchantPlace(merchant)] : []),
  shop: ({ id: of }) => (of ? [merchantPlace(of)] : []),
  shopTraces: ({ id: of }) => (of ? [merchantPlace(of)] : []),
};

/** Promises, trace records, and what everybody reads of a merchant. */
export const shownDoors = {
  /** Promises of one merchant, to its own people and to the bureau. */
  promises: procedure
    .meta({ access: 'anyone' })
    .input(ofMerchant)
    .query(({ ctx: { actor, moment }, input }) => promisesOf(actor, input.merchant, moment, input.cursor)),

  /** The shops a promise may be made for, to who acts for the merchant. */
  ownShops: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ merchant: id }))
    .query(async ({ ctx: { actor }, input }) => {
      const { merchant } = await ownMerchant(actor, input.merchant);
      return { shops: merchant.shops.flatMap(({ id: shop, name, closedOn }) => (closedOn ? [] : [{ id: shop, name }])) };
    }),

  promise: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor, moment }, input }) => promiseFor(actor, input.id, moment)),

  /** What of all promises waits for the bureau, or stands in another list. */
  promiseDesk: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ list: choice('看哪些', lists).optional(), cursor: cursor.optional() }))
    .query(({ ctx: { moment }, input }) => promiseDesk(input.list, moment, input.cursor)),

  promiseDraft: procedure
    .meta({ access: 'anyone', share: 'keepPromise' })
    .input(draftSchema)
    .mutation(({ ctx, input }) => draftPromise(ctx, input)),

  /** Every act of the table; who may do it on this one is the table's question. */
  promiseAct: procedure
    .meta({ access: 'anyone', share: 'keepPromise' })
    .input(act)
    .mutation(({ ctx, input }) => actOnPromise(ctx, input)),

  /** What an officer found broken in a complaint; for the page of that case. */
  breaches: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor, moment }, input }) => breachesOfCase(actor, input.id, moment)),

  /** Trace records of one merchant, to its own people and to the bureau. */
  traces: procedure
    .meta({ access: 'anyone' })
    .input(ofMerchant)
    .query(({ ctx: { actor }, input }) => tracesOf(actor, input.merchant, input.cursor)),

  trace: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor, moment }, input }) => traceFor(actor, input.id, moment)),

  traceFiles: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor }, input }) => traceFiles(actor, input.id)),

  traceAdd: procedure
    .meta({ access: 'anyone', share: 'keepTrace' })
    .input(addSchema)
    .mutation(({ ctx, input }) => addTrace(ctx, input)),

  traceAct: procedure
    .meta({ access: 'anyone', share: 'keepTrace' })
    .input(act)
    .mutation(({ ctx, input }) => actOnTrace(ctx, input)),

  /** What a merchant shows; needs no role. */
  shop: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id }))
    .query(({ ctx: { moment }, input }) => shopFor(input.id, moment)),

  shopTraces: procedure
    .meta({ access: 'anyone' })
    .input(ofMerchant)
    .query(({ input }) => shopTraces(input.merchant, input.cursor)),

  shownPictures: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id }))
    .query(({ input }) => shownPictures(input.id)),

  /** Merchants that show something, by a part of a name; needs no role. */
  findShops: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ words: text('要找的商家、网店', 1, 30), cursor: cursor.optional() }))
    .query(({ input }) => findShops(input.words, input.cursor)),
};
