import * as z from 'zod';
import { staffRoles } from '@domain/bureau/roles';
import { choice, text } from '@domain/fields';
import { bringSchema } from '@domain/handed-record/bringing-in';
import { resultKeys } from '@domain/handed-record/results';
import { offices } from '@domain/merchant/acts/keeping';
import { creditRoles } from '@domain/merchant/relations';
import { bringIn } from '../../kernel/handed-records';
import { procedure } from '../../kernel/procedure';
import { actHanded } from './acts';
import { handedFor, handedFound, handedPage, handedProposed, handedTotals } from './reads';
import { handedSheet, handedTemplate } from './sheets';

const again = '请从列表重新打开。';
const id = z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again });
const cursor = z.string({ error: '请从头打开列表。' }).regex(/^\d{1,16}~[\w-]{1,80}$/, { error: '请从头打开列表。' });
const office = choice('归哪个所', offices);

/** Records that the national platform handed over (认领处置, indicator 11.2). */
export const handedDoors = {
  /** The newest first: of a state, a result or an office, or those whose term is over. */
  handed: procedure
    .meta({ access: staffRoles })
    .input(
      z.strictObject({
        state: choice('状态', ['open', 'handled']).optional(),
        result: choice('结果', resultKeys).optional(),
        office: office.optional(),
        late: z.boolean({ error: again }).optional(),
        cursor: cursor.optional(),
      }),
    )
    .query(({ ctx: { moment }, input: { cursor: after, ...chosen } }) => handedPage(chosen, moment, after)),

  /** Those that have these words in their numbers, names, code or link. */
  handedSearch: procedure
    .meta({ access: staffRoles })
    .input(
      z.strictObject({
        words: text('要找的名称、网店、链接、代码或者编号', 1, 300),
        cursor: cursor.optional(),
      }),
    )
    .query(({ input }) => handedFound(input.words, input.cursor)),

  handedTotals: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ office: office.optional() }))
    .query(({ ctx: { moment }, input }) => handedTotals(input.office, moment)),

  handedGet: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor, moment }, input }) => handedFor(actor, input.id, moment)),

  /** The merchants of the register that it may be; nothing is linked by it. */
  handedProposed: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id }))
    .query(({ input }) => handedProposed(input.id)),

  /** One brought in by hand. */
  bringIn: procedure
    .meta({ access: creditRoles })
    .input(bringSchema)
    .mutation(({ ctx, input }) => bringIn(ctx, input)),

  /** Every act of the table; who may do it on this one is the table's question. */
  actHanded: procedure
    .meta({ access: creditRoles })
    .input(
      z.strictObject({
        id,
        version: z.int({ error: again }).min(1, { error: again }),
        command: z.string().max(40),
        input: z.unknown().optional(),
      }),
    )
    .mutation(({ ctx, input }) => actHanded(ctx, input)),

  handedTemplate: procedure.meta({ access: creditRoles }).query(() => handedTemplate()),

  /** All of them as a sheet. */
  handedSheet: procedure.meta({ access: creditRoles }).query(({ ctx: { actor, moment } }) => handedSheet(actor, moment)),
};
