import * as z from 'zod';
import { indicatorKeys, ledgerItemKeys, rowKindKeys } from '@domain/assessment/items';
import { paperSchema, withdrawSchema, yearField } from '@domain/assessment/paper';
import { pointConfirmers, pointSchema } from '@domain/assessment/point';
import { staffRoles } from '@domain/bureau/roles';
import { choice } from '@domain/fields';
import { creditRoles } from '@domain/merchant/relations';
import { procedure } from '../../kernel/procedure';
import { addPaper, withdrawPaper } from './papers';
import { confirmPoint, takePointBack } from './points';
import { ledgerFor, rowsFor, sheetFor } from './reads';

const again = '请重新打开台账。';
const indicator = choice('哪个指标', indicatorKeys);
const version = z.int({ error: again }).min(0, { error: again });
const word = pointSchema.extend({ version });

/** The ledgers of indicators 12, 14 and 27. */
export const ledgerDoors = {
  ledger: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ indicator, year: yearField }))
    .query(({ ctx: { actor }, input }) => ledgerFor(actor, input.indicator, input.year)),

  /** The rows behind a number of it. */
  ledgerRows: procedure
    .meta({ access: staffRoles })
    .input(
      z.strictObject({
        indicator,
        year: yearField,
        item: choice('哪一项', ledgerItemKeys).optional(),
        kind: choice('种类', rowKindKeys).optional(),
        month: z.int({ error: '请选择月份。' }).min(1, { error: '请选择月份。' }).max(12, { error: '请选择月份。' }).optional(),
        missing: z.boolean({ error: again }).optional(),
        from: z.int({ error: again }).min(0, { error: again }).max(100_000, { error: again }).optional(),
      }),
    )
    .query(({ input }) => rowsFor(input)),

  /** The ledger as an xlsx file, with the list of proofs. */
  ledgerSheet: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ indicator, year: yearField }))
    .query(({ input }) => sheetFor(input.indicator, input.year)),

  /** A paper that proves a row, or stands for an item itself. */
  addPaper: procedure
    .meta({ access: creditRoles })
    .input(paperSchema)
    .mutation(({ ctx, input }) => addPaper(ctx, input)),

  withdrawPaper: procedure
    .meta({ access: creditRoles })
    .input(
      withdrawSchema.extend({
        id: z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again }),
        version: z.int({ error: again }).min(1, { error: again }),
      }),
    )
    .mutation(({ ctx, input }) => withdrawPaper(ctx, input.id, input.version, input.reason)),

  /** The point of an item, confirmed by who looked at its ledger. */
  confirmPoint: procedure
    .meta({ access: pointConfirmers })
    .input(word)
    .mutation(({ ctx, input }) => confirmPoint(ctx, input)),

  takePointBack: procedure
    .meta({ access: pointConfirmers })
    .input(word)
    .mutation(({ ctx, input }) => takePointBack(ctx, input)),
};
