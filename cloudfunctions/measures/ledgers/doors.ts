import * as z from 'zod';
import { indicatorKeys, ledgerItemKeys, rowKindKeys } from '@domain/assessment/items';
import { ownFigureKeys } from '@domain/assessment/own-figures';
import { paperSchema, withdrawSchema, yearField } from '@domain/assessment/paper';
import { pointConfirmers, pointSchema } from '@domain/assessment/point';
import { totalSchema, totalWithdrawal } from '@domain/assessment/totals';
import { staffRoles } from '@domain/bureau/roles';
import { choice, date } from '@domain/fields';
import { creditRoles } from '@domain/merchant/relations';
import { procedure } from '../../kernel/procedure';
import { ownSettling, ownSettlingPage } from './own-settling';
import { addPaper, withdrawPaper } from './papers';
import { confirmPoint, takePointBack } from './points';
import { ledgerFor, rowsFor, sheetFor } from './reads';
import { enterTotal, withdrawTotal } from './totals';
import { whenOf } from './when';

const again = '请重新打开台账。';
const indicator = choice('哪个指标', indicatorKeys);
const version = z.int({ error: again }).min(0, { error: again });
const word = pointSchema.extend({ version });
const asOf = date('截至哪天').optional();

/** The ledgers of indicators 3, 9, 11, 12, 14, 26 and 27. */
export const ledgerDoors = {
  ledger: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ indicator, year: yearField, asOf }))
    .query(({ ctx: { actor, moment }, input: { indicator: of, year, asOf: day } }) =>
      ledgerFor(actor, of, whenOf(of, year, day, moment.today)),
    ),

  /** The rows behind a number of it. */
  ledgerRows: procedure
    .meta({ access: staffRoles })
    .input(
      z.strictObject({
        indicator,
        year: yearField,
        asOf,
        item: choice('哪一项', ledgerItemKeys).optional(),
        kind: choice('种类', rowKindKeys).optional(),
        month: z.int({ error: '请选择月份。' }).min(1, { error: '请选择月份。' }).max(12, { error: '请选择月份。' }).optional(),
        missing: z.boolean({ error: again }).optional(),
        from: z.int({ error: again }).min(0, { error: again }).max(100_000, { error: again }).optional(),
      }),
    )
    .query(({ ctx: { moment }, input }) =>
      rowsFor({ ...input, ...whenOf(input.indicator, input.year, input.asOf, moment.today) }),
    ),

  /** The ledger as an xlsx file, with the list of proofs. */
  ledgerSheet: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ indicator, year: yearField, asOf }))
    .query(({ ctx: { moment }, input: { indicator: of, year, asOf: day } }) => sheetFor(of, whenOf(of, year, day, moment.today))),

  /** The bureau's own figures of settling in a year, beside the official ones of 26.1. */
  ownSettling: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ year: yearField }))
    .query(({ ctx: { moment }, input: { year } }) => ownSettling(whenOf('26', year, undefined, moment.today))),

  /** The negotiations and firms behind one of them. */
  ownSettlingRows: procedure
    .meta({ access: staffRoles })
    .input(
      z.strictObject({
        year: yearField,
        figure: choice('哪一个数', ownFigureKeys),
        part: choice('哪一部分', ['n', 'd', 'rest']),
        from: z.int({ error: again }).min(0, { error: again }).max(100_000, { error: again }).optional(),
      }),
    )
    .query(({ ctx: { moment }, input: { year, ...chosen } }) =>
      ownSettlingPage(whenOf('26', year, undefined, moment.today), chosen),
    ),

  /** How many subjects there are of any trade (3), with its source and its day. */
  enterTotal: procedure
    .meta({ access: creditRoles })
    .input(totalSchema.extend({ version }))
    .mutation(({ ctx, input }) => enterTotal(ctx, input)),

  withdrawTotal: procedure
    .meta({ access: creditRoles })
    .input(totalWithdrawal.extend({ version, id: z.string({ error: again }).regex(/^t\d{1,5}$/, { error: again }) }))
    .mutation(({ ctx, input }) => withdrawTotal(ctx, input)),

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
