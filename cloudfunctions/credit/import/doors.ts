import * as z from 'zod';
import { beginSchema, checkSchema, listSorts, pasteSchema, type CreditList } from '@domain/credit/import/list';
import { choice } from '@domain/fields';
import { creditRoles } from '@domain/merchant/relations';
import { partOf } from '../../kernel/parts';
import { procedure } from '../../kernel/procedure';
import type { SheetRow } from '../../kernel/sheets/limits';
import { check, mappingFor, paste } from './checking';
import type { Told } from './dry';
import { begin, collection, listById, newestLists, readList } from './lists';
import { goOnImport, importProgress, startImport, stopImport } from './running';

const again = '请重新打开页面。';
const id = z.string({ error: again }).regex(/^cl_[\w-]{1,60}$/, { error: again });
const version = z.int({ error: again }).min(1, { error: again });
const cursor = z.string({ error: '请从头打开列表。' }).regex(/^\d{1,16}~[\w-]{1,64}$/, { error: '请从头打开列表。' });

const shown = ({ _id, version: now, sort, name, on, by, state, rows, counts, done, year, asOf }: CreditList) => ({
  ...{ id: _id, version: now, sort, name, on, state, rows, counts, done, year, asOf },
  by: by.name,
});

/** Lists of published facts and of those who have not reported: uploaded or pasted, tried through, imported in steps. */
export const importDoors = {
  /** Where a list is uploaded to. */
  beginList: procedure
    .meta({ access: creditRoles })
    .input(beginSchema)
    .mutation(({ ctx, input }) => begin(ctx, input)),

  /** The uploaded file is read, and not kept. */
  readList: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id, version }))
    .mutation(({ ctx, input }) => readList(ctx, input)),

  /** A list of those who have not reported, one a line. */
  pasteList: procedure
    .meta({ access: creditRoles })
    .input(pasteSchema)
    .mutation(({ ctx, input }) => paste(ctx, input)),

  /** What each row would do, by what the columns are; nothing is entered. */
  checkList: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id, version, of: checkSchema }))
    .mutation(({ ctx, input: { of, ...list } }) => check(ctx, list, of)),

  /** A list with its headings, its first rows, and what its columns are. */
  list: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id }))
    .query(async ({ ctx: { actor }, input }) => {
      const list = await listById(actor, input.id);
      const [columns, first] = await Promise.all([mappingFor(list), partOf<SheetRow>(collection, list._id, 'raw', 0)]);
      const { headings = [], others = [], given } = list;
      const example = (place: number) => first?.lines.map(({ cells }) => cells[place]).find((text) => text) ?? '';
      return {
        ...shown(list),
        ...{ others, given },
        ...columns,
        headings: headings.map((heading, place) => ({ heading, example: example(place) })),
      };
    }),

  /** Rows that are bad, that differ from our record, of no merchant we know, or that were left over, page by page. */
  listRows: procedure
    .meta({ access: creditRoles })
    .input(
      z.strictObject({
        id,
        what: choice('看哪些', ['bad', 'differs', 'unknown', 'left']),
        page: z.int({ error: again }).min(0, { error: again }).max(10_000, { error: again }),
      }),
    )
    .query(async ({ ctx: { actor }, input: { id: of, what, page } }) => {
      const list = await listById(actor, of);
      const found = list.tag ? await partOf<Told>(collection, of, `${what}.${list.tag}`, page) : undefined;
      return { rows: found?.lines ?? [], next: found?.more ? page + 1 : undefined };
    }),

  /** The lists of one sort, the newest first. */
  lists: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ sort: choice('哪一种名单', listSorts), cursor: cursor.optional() }))
    .query(async ({ input }) => {
      const { lists, next } = await newestLists(input.sort, input.cursor);
      return { rows: lists.map(shown), next };
    }),

  startList: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id, version }))
    .mutation(({ ctx, input }) => startImport(ctx, input)),

  goOnList: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id }))
    .mutation(({ ctx, input }) => goOnImport(ctx, input.id)),

  stopList: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id }))
    .mutation(({ ctx, input }) => stopImport(ctx, input.id)),

  listProgress: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor }, input }) => importProgress(actor, input.id)),
};
