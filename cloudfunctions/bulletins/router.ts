import * as z from 'zod';
import { staffRoles } from '@domain/bureau/roles';
import { draftSchema, enterSchema } from '@domain/bulletin/beginning';
import { countedWhat } from '@domain/bulletin/counting';
import { audienceKeys, bulletinKindKeys } from '@domain/bulletin/kinds';
import { formKeys, mediumKeys } from '@domain/bulletin/media';
import { bulletinName } from '@domain/bulletin/name';
import { confirmers, confirmSchema } from '@domain/bulletin/point';
import { editorRoles } from '@domain/bulletin/relations';
import { tooLittle, wantedMarks } from '@domain/bulletin/text';
import { choice, text, yesNo } from '@domain/fields';
import { goodsCategoryKeys } from '@domain/matter/goods-categories';
import { checksPlace } from '../kernel/checks';
import { desksPlace } from '../kernel/desks';
import { procedure, router as makeRouter } from '../kernel/procedure';
import type { FirstReads } from '../kernel/serve';
import { act, draft, enter } from './acts';
import { count } from './counts';
import { cellFor, confirm, ledgerFor, sheetFor, takeBack } from './ledger';
import { bulletinFor, deskBulletin, deskPage, feedPage, searchPage } from './reads';
import { signalDoors } from './signals/doors';
import { ownFigures } from './signals/reads';
import { isSubscribed, subscribe } from './subscribing';

const again = '请从列表重新打开。';
const id = z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again });
const wanted = text('要找的字', 1, 20).refine((words) => wantedMarks(words).length > 0, { error: tooLittle });
const cursor = z.string({ error: '请从头打开列表。' }).regex(/^\d{1,16}~[\w-]{1,80}$/, { error: '请从头打开列表。' });
const states = [
  'drafted',
  'checked',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'expired',
  'elsewhere',
  'discarded',
] as const;
const year = z.int({ error: '请选择年份。' }).min(2020, { error: '请选择年份。' }).max(2100, { error: '请选择年份。' });

const place = (of: string) => ({ collection: bulletinName.collection, id: of });

/** A page about one begins with it. */
export const firstReads: FirstReads = {
  get: ({ id: of }) => (of ? [place(of)] : []),
  deskGet: ({ id: of }) => (of ? [place(of), checksPlace(of)] : []),
  act: () => [desksPlace],
};

export const router = makeRouter({
  ...signalDoors,

  /** What stands published, the newest first, by kind, audience and category; needs no role. */
  feed: procedure
    .meta({ access: 'anyone' })
    .input(
      z.strictObject({
        kind: choice('种类', bulletinKindKeys).optional(),
        audience: choice('给谁看', audienceKeys).optional(),
        category: choice('类别', goodsCategoryKeys).optional(),
        cursor: cursor.optional(),
      }),
    )
    .query(({ input: { cursor: after, ...chosen } }) => feedPage(chosen, after)),

  /** Of what stands published whatever has these words; needs no role. */
  search: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ words: wanted, cursor: cursor.optional() }))
    .query(({ ctx: { moment }, input }) => searchPage(input.words, moment, input.cursor)),

  /** One that stands outside, with the addresses of its pictures; needs no role. */
  get: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id }))
    .query(({ ctx: { moment }, input }) => bulletinFor(input.id, moment)),

  /** That one was opened, shared, or a lesson finished; of whom is known as long as it counts, and to nobody. */
  count: procedure
    .meta({ access: 'anyone', share: { by: 'counts so often of one person on one bulletin, and makes no event' } })
    .input(
      z.strictObject({
        of: z.string({ error: again }).regex(/^[\w:-]{1,80}$/, { error: again }),
        what: choice('数的是什么', countedWhat),
      }),
    )
    .mutation(({ ctx, input }) => count(ctx, input.of, input.what)),

  /** Whether the caller hears of the next warning. */
  subscribed: procedure.meta({ access: 'anyone' }).query(async ({ ctx }) => ({ subscribed: await isSubscribed(ctx) })),

  subscribe: procedure
    .meta({ access: 'anyone', share: { by: 'one wish a person, there or not' } })
    .input(z.strictObject({ wanted: yesNo('提醒') }))
    .mutation(({ ctx, input }) => subscribe(ctx, input.wanted)),

  /** What the bureau has, by state or all of it. */
  desk: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ state: choice('状态', states).optional(), cursor: cursor.optional() }))
    .query(({ input }) => deskPage(input.state, input.cursor)),

  deskGet: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor, moment }, input }) => deskBulletin(actor, input.id, moment)),

  /** The bureau's own complaints of the last four weeks by kind of goods, for the skeleton of a new one. */
  figures: procedure.meta({ access: editorRoles }).query(({ ctx: { moment } }) => ownFigures(moment.today)),

  /** A new one. */
  draft: procedure
    .meta({ access: editorRoles })
    .input(draftSchema)
    .mutation(({ ctx, input }) => draft(ctx, input)),

  /** What was published without the program, for the ledger alone. */
  enter: procedure
    .meta({ access: editorRoles })
    .input(enterSchema)
    .mutation(({ ctx, input }) => enter(ctx, input)),

  /** Every act of the table; who may do it on this one is the table's question. */
  act: procedure
    .meta({ access: editorRoles })
    .input(z.strictObject({ id, version: z.int().min(1), command: z.string().max(40), input: z.unknown().optional() }))
    .mutation(({ ctx, input }) => act(ctx, input)),

  /** The ledger of a year: form × medium × month of both items. */
  ledger: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ year, network: yesNo('只看网络消费') }))
    .query(({ ctx: { actor, moment }, input }) => ledgerFor(actor, input.year, input.network, moment)),

  /** The releases behind one cell of it. */
  cell: procedure
    .meta({ access: staffRoles })
    .input(
      z.strictObject({
        year,
        network: yesNo('只看网络消费'),
        item: choice('哪一项', ['education', 'warnings']).optional(),
        medium: choice('媒介', mediumKeys).optional(),
        form: choice('形式', formKeys).optional(),
        month: z.int({ error: '请选择月份。' }).min(1, { error: '请选择月份。' }).max(12, { error: '请选择月份。' }).optional(),
        missing: z.boolean({ error: '请重新打开台账。' }).optional(),
        from: z
          .int({ error: '请从头打开列表。' })
          .min(0, { error: '请从头打开列表。' })
          .max(100_000, { error: '请从头打开列表。' })
          .optional(),
      }),
    )
    .query(({ input }) => cellFor(input)),

  /** The ledger as an xlsx file, with the list of proofs. */
  sheet: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ year }))
    .query(({ input }) => sheetFor(input.year)),

  /** The point of an item, confirmed by who looked at its ledger. */
  confirm: procedure
    .meta({ access: confirmers })
    .input(confirmSchema)
    .mutation(({ ctx, input }) => confirm(ctx, input)),

  takeBack: procedure
    .meta({ access: confirmers })
    .input(confirmSchema)
    .mutation(({ ctx, input }) => takeBack(ctx, input)),
});
