import * as z from 'zod';
import { beginSchema, mappingSchema, mayWorkOn, type ImportList } from '@domain/complaint/import/list';
import { refuse } from '@domain/errors';
import { partOf } from '../kernel/parts';
import { procedure, router as makeRouter } from '../kernel/procedure';
import { Refused } from '../kernel/refused';
import type { SheetRow } from '../kernel/sheets/limits';
import { check, mappingFor, type Told } from './checking';
import { begin, collection, listById, newestLists, readList } from './lists';

const id = z.string({ error: '请重新打开页面。' }).regex(/^l_[\w-]{1,60}$/, { error: '请重新打开页面。' });
const version = z.int({ error: '请重新打开页面。' }).min(1, { error: '请重新打开页面。' });
const cursor = z.string({ error: '请从头打开列表。' }).regex(/^\d{1,16}~[\w-]{1,64}$/, { error: '请从头打开列表。' });
const importers = ['intake', 'admin'] as const;

const shown = ({ _id, version: now, name, on, by, state, rows, counts, done }: ImportList) => ({
  ...{ id: _id, version: now, name, on, state, rows, counts, done },
  by: by.name,
});

export const router = makeRouter({
  /** Where a list of the national platform is uploaded to. */
  begin: procedure
    .meta({ access: importers })
    .input(beginSchema)
    .mutation(({ ctx, input }) => begin(ctx, input)),

  /** The uploaded file is read, and not kept. */
  read: procedure
    .meta({ access: importers })
    .input(z.strictObject({ id, version }))
    .mutation(({ ctx, input }) => readList(ctx, input)),

  /** What would become of each row, by what the columns are; nothing becomes a case. */
  check: procedure
    .meta({ access: importers })
    .input(z.strictObject({ id, version, mapping: mappingSchema }))
    .mutation(({ ctx, input: { mapping, ...of } }) => check(ctx, of, mapping)),

  /** A list with its headings, its first rows, and what its columns are. */
  list: procedure
    .meta({ access: importers })
    .input(z.strictObject({ id }))
    .query(async ({ ctx: { actor }, input }) => {
      const list = await listById(actor, input.id);
      const [columns, first] = await Promise.all([mappingFor(list), partOf<SheetRow>(collection, list._id, 'raw', 0)]);
      const { headings = [], others = [] } = list;
      const example = (place: number) => first?.lines.map(({ cells }) => cells[place]).find((text) => text) ?? '';
      return {
        ...shown(list),
        others,
        ...columns,
        headings: headings.map((heading, place) => ({ heading, example: example(place) })),
      };
    }),

  /** Rows that are bad, that differ from our record, that are closed there, or that were left over, page by page. */
  rows: procedure
    .meta({ access: importers })
    .input(z.strictObject({ id, what: z.enum(['bad', 'differs', 'closed', 'left']), page: z.int().min(0).max(10_000) }))
    .query(async ({ ctx: { actor }, input: { id: of, what, page } }) => {
      const list = await listById(actor, of);
      const found = list.tag ? await partOf<Told>(collection, of, `${what}.${list.tag}`, page) : undefined;
      return { rows: found?.lines ?? [], next: found?.more ? page + 1 : undefined };
    }),

  /** The lists of the officer's office, the newest first. */
  lists: procedure
    .meta({ access: importers })
    .input(z.strictObject({ cursor: cursor.optional() }).optional())
    .query(async ({ ctx: { actor }, input }) => {
      if (!actor.office) throw new Refused(refuse('not-allowed'));
      const { lists, next } = await newestLists(actor.office, input?.cursor);
      return { rows: lists.filter((one) => mayWorkOn(actor, one)).map(shown), next };
    }),
});
