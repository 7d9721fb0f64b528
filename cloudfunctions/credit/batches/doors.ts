import * as z from 'zod';
import { batchActions } from '@domain/credit/batch/acts/table';
import type { NoticeBatch } from '@domain/credit/batch/batch';
import { refuseBatch } from '@domain/credit/batch/errors';
import { noticeBatchName } from '@domain/credit/batch/name';
import { relationsToBatches } from '@domain/credit/batch/relations';
import { viewBatch } from '@domain/credit/batch/visibility';
import { writingSchema } from '@domain/credit/batch/writing';
import { creditRoles } from '@domain/merchant/relations';
import { notByFirst } from '@domain/second-person';
import { withoutHead, type Kept } from '../../kernel/commit';
import { newestPage } from '../../kernel/newest';
import { partOf } from '../../kernel/parts';
import { procedure } from '../../kernel/procedure';
import { Refused } from '../../kernel/refused';
import { act, draft, write } from './acts';
import { batchById, batchProgress, collection, goOn, stopBatch, type Line } from './running';

const again = '请从列表重新打开。';
const id = z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again });
const version = z.int({ error: again }).min(1, { error: again });
const cursor = z.string({ error: '请从头打开列表。' }).regex(/^\d{1,16}~[\w-]{1,64}$/, { error: '请从头打开列表。' });
const command = z.string({ error: again }).regex(/^[A-Za-z]{1,40}$/, { error: again });
const page = z.int({ error: again }).min(0, { error: again }).max(10_000, { error: again });

/** One text told to many: written, approved by another, sent in steps. */
export const batchDoors = {
  draftBatch: procedure
    .meta({ access: creditRoles })
    .input(writingSchema)
    .mutation(({ ctx, input }) => draft(ctx, input)),

  writeBatch: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id, version, of: writingSchema }))
    .mutation(({ ctx, input: { of, ...batch } }) => write(ctx, batch, of)),

  actOnBatch: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id, version, command, input: z.unknown().optional() }))
    .mutation(({ ctx, input }) => act(ctx, input)),

  /** The mailings, the newest first. */
  batches: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ cursor: cursor.optional() }).optional())
    .query(async ({ input }) => {
      const { found, next } = await newestPage<Kept<NoticeBatch>>(noticeBatchName.collection, {}, input?.cursor);
      const rows = found.map(withoutHead).map(({ _id, no, state, occasion, on, writers, done }) => {
        const title = occasion.topic === 'rule' ? occasion.title : undefined;
        return { id: _id, no, state, topic: occasion.topic, title, on, by: writers.map(({ name }) => name).join('、'), done };
      });
      return { rows, next };
    }),

  /** One mailing, what may be done with it, and whether the caller wrote it. */
  batch: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id }))
    .query(async ({ ctx: { actor, moment }, input }) => {
      const batch = await batchById(input.id);
      if (!batch) throw new Refused(refuseBatch('not-found'));
      const own = notByFirst(batch.writers, actor, refuseBatch('approve-own')) !== undefined;
      const actions = batchActions(batch, relationsToBatches(actor), moment);
      return { batch: viewBatch(batch), version: batch.version, actions, own };
    }),

  /** How far one is that goes out. */
  batchProgress: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id }))
    .query(({ input }) => batchProgress(input.id)),

  goOnBatch: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id }))
    .mutation(({ ctx, input }) => goOn(ctx, input.id)),

  stopBatch: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id }))
    .mutation(({ input }) => stopBatch(input.id)),

  /** Who was told and who was left out, with why, page by page; those left out alone once it is done. */
  batchLines: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id, what: z.enum(['all', 'left'], { error: again }), page }))
    .query(async ({ input: { id: of, what, page: no } }) => {
      const found = await partOf<Line>(collection, of, what === 'all' ? 'outcome' : 'left', no);
      return { rows: found?.lines ?? [], next: found?.more ? no + 1 : undefined };
    }),
};
