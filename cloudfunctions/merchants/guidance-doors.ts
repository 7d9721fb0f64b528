import * as z from 'zod';
import { selfCheckSchema } from '@domain/guidance/self-check/schema';
import { creditRoles } from '@domain/merchant/relations';
import { procedure } from '../kernel/procedure';
import type { FirstReads } from '../kernel/serve';
import { TRANSACTION } from '../kernel/store';
import { deleteSelfCheck, saveSelfCheck } from './guidance';
import { calendarOf, guidanceCounts, selfCheckOf, selfChecksPage } from './guidance-reads';

const again = '请从列表重新打开。';
const id = z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again });
const merchant = z.string({ error: '请从“我的网店”重新打开。' }).regex(/^[\w-]{1,64}$/, { error: '请从“我的网店”重新打开。' });
const cursor = z
  .string({ error: '请从头打开列表。' })
  .regex(/^\d{1,16}~[\w-]{1,80}$/, { error: '请从头打开列表。' })
  .optional();
const version = z.int({ error: again }).min(0, { error: again });

/** What the doors of guidance read first. */
export const guidanceReads: FirstReads = {
  selfCheck: ({ id: of }) => (of ? [{ collection: 'selfChecks', id: of }] : []),
  saveSelfCheck: () => [TRANSACTION],
  deleteSelfCheck: () => [TRANSACTION],
};

/** Guidance of a merchant: its checks of itself, which nobody else reads, and its calendar. */
export const guidanceDoors = {
  selfChecks: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ merchant, cursor }))
    .query(({ ctx, input }) => selfChecksPage(ctx, input.merchant, input.cursor)),

  selfCheck: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id }))
    .query(({ ctx, input }) => selfCheckOf(ctx, input.id)),

  /** Answers so far, or all of them; without `id` a new one. */
  saveSelfCheck: procedure
    .meta({ access: 'anyone', share: 'saveSelfCheck' })
    .input(z.strictObject({ merchant, id: id.optional(), version, ...selfCheckSchema.shape }))
    .mutation(({ ctx, input }) => saveSelfCheck(ctx, input)),

  /** At any time; what it said is gone. */
  deleteSelfCheck: procedure
    .meta({ access: 'anyone', share: { by: 'takes away each self-check once' } })
    .input(z.strictObject({ merchant, id, version }))
    .mutation(({ ctx, input }) => deleteSelfCheck(ctx, input)),

  /** 合规日历. */
  calendar: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ merchant }))
    .query(({ ctx, input }) => calendarOf(ctx, input.merchant)),

  /** How many self-checks were done, by month, for the ledger of guidance: without whose. */
  guidanceCounts: procedure
    .meta({ access: [...creditRoles, 'admin'] })
    .input(
      z.strictObject({
        year: z.int({ error: '请选择年份。' }).min(2020, { error: '请选择年份。' }).max(2100, { error: '请选择年份。' }),
      }),
    )
    .query(({ input }) => guidanceCounts(input.year)),
};
