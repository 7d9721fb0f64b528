import { edition } from '@domain/assessment/framework/edition';
import * as z from 'zod';
import { refuseLedger } from '@domain/assessment/errors';
import type { PackBasis } from '@domain/assessment/pack/basis';
import { lacksOf } from '@domain/assessment/pack/lacks';
import { packPeriod, packSchema, type Pack, type PackAsked } from '@domain/assessment/pack/pack';
import { proofsOf } from '@domain/assessment/pack/proofs';
import { figureReaders } from '@domain/bureau/actor';
import type { CivilDate } from '@domain/civil-date';
import { items, type ItemKey } from '@domain/indicator/scores';
import { withoutHead, type Kept, type MemberContext } from '../../kernel/commit';
import { addressesOf } from '../../kernel/files';
import { newestPage } from '../../kernel/newest';
import { partOf } from '../../kernel/parts';
import { procedure } from '../../kernel/procedure';
import { recordReading } from '../../kernel/readings';
import { Refused } from '../../kernel/refused';
import { basisOf } from './basis';
import { buildPack, dropPack, goOnPack, packById, packFor, stopPack } from './building';
import { isKeptOff } from './kept-off';
import { collection, volumeAt, type IndexedFile } from './rows';

const again = '请重新打开这一页。';
const id = z.string({ error: again }).regex(/^pk_[\w-]{1,60}$/, { error: again });
const version = z.int({ error: again }).min(1, { error: again });
const from = z.int({ error: again }).min(0, { error: again }).max(100_000, { error: again });
const cursor = z.string({ error: '请从头打开列表。' }).regex(/^\d{1,16}~[\w-]{1,64}$/, { error: '请从头打开列表。' });

/** Lacks of one page. */
const PAGE = 20;
/** Seconds: how long the address of a volume works. */
const SECONDS = 600;

function foreseen(basis: PackBasis, seen: number) {
  const lacks = lacksOf(basis);
  const proofs = proofsOf(basis);
  const keys = Object.keys(items) as ItemKey[];
  const next = seen + PAGE;
  return {
    asOf: basis.asOf,
    period: basis.period,
    framework: edition.version,
    items: keys.map((key) => {
      const { no, text } = items[key];
      const of = (all: readonly { item: string }[]) => all.filter(({ item }) => item === no).length;
      return { no, text, ...basis.scores[key], proofs: of(proofs), lacks: of(lacks) };
    }),
    lacks: lacks.slice(seen, next),
    total: lacks.length,
    ...(lacks.length > next && { next }),
  };
}

/** What a pack of these months would have, and what it would lack; nothing is made. */
async function foreseenPack(asked: PackAsked, today: CivilDate, seen: number) {
  const period = packPeriod(asked, today);
  if ('refused' in period) throw new Refused(period);
  return foreseen(await basisOf(asked.year, period, today), seen);
}

/** The address of a volume; who fetched which, and when, is written down first. */
async function openVolume(ctx: MemberContext, of: string, no: number) {
  const pack = await packById(of);
  if (pack?.state !== 'done') throw new Refused(refuseLedger('pack-missing'));
  if (await isKeptOff(ctx.actor.member, pack)) throw new Refused(refuseLedger('pack-kept-off'));
  const found = await volumeAt(of, no);
  if (!found) throw new Refused(refuseLedger('pack-gone'));
  await recordReading(ctx, { of, what: 'pack', items: [String(no)] });
  const [url] = await addressesOf([found.path], SECONDS);
  if (!url) throw new Refused(refuseLedger('pack-gone'));
  return { name: found.volume.name, url };
}

/** The evidence pack of indicators 24 to 26, for who answers for the figures. */
export const packDoors = {
  /** What is missing, named before anything is made; `seen`: how many of it were looked at. */
  packLacks: procedure
    .meta({ access: figureReaders })
    .input(packSchema.extend({ seen: from.optional() }))
    .query(({ ctx: { moment }, input: { seen = 0, ...asked } }) => foreseenPack(asked, moment.today, seen)),

  /** Packs that were asked for, the newest first. */
  packs: procedure
    .meta({ access: figureReaders })
    .input(z.strictObject({ cursor: cursor.optional() }))
    .query(async ({ input }) => {
      const { found, next } = await newestPage<Kept<Pack>>('packs', {}, input.cursor);
      const rows = found.map(withoutHead).map(({ _id, version: now, state, year, from: first, to, asOf, by, on, made }) => ({
        ...{ id: _id, version: now, state, year, from: first, to, asOf, by: by.name, on },
        ...(made && { made: { missing: made.missing, pages: made.pages, until: made.until } }),
      }));
      return { rows, next };
    }),

  /** One of them: how far it is, what it came to. */
  pack: procedure
    .meta({ access: figureReaders })
    .input(z.strictObject({ id }))
    .query(({ input }) => packFor(input.id)),

  /** What lies in it, in its order, without where. */
  packFiles: procedure
    .meta({ access: figureReaders })
    .input(z.strictObject({ id, page: z.int({ error: again }).min(0, { error: again }).max(10_000, { error: again }) }))
    .query(async ({ input: { id: of, page } }) => {
      const found = await partOf<IndexedFile>(collection, of, 'index', page);
      const rows = (found?.lines ?? [])
        .filter(({ twin }) => !twin)
        .map(({ path, pages, bytes, sha256, proves, outside, volume }) => ({
          path,
          pages,
          bytes,
          sha256,
          proves,
          outside,
          volume,
        }));
      return { rows, next: found?.more ? page + 1 : undefined };
    }),

  buildPack: procedure
    .meta({ access: figureReaders })
    .input(packSchema)
    .mutation(({ ctx, input }) => buildPack(ctx, input)),

  goOnPack: procedure
    .meta({ access: figureReaders })
    .input(z.strictObject({ id }))
    .mutation(({ ctx, input }) => goOnPack(ctx, input.id)),

  stopPack: procedure
    .meta({ access: figureReaders })
    .input(z.strictObject({ id }))
    .mutation(({ input }) => stopPack(input.id)),

  dropPack: procedure
    .meta({ access: figureReaders })
    .input(z.strictObject({ id, version }))
    .mutation(({ ctx, input }) => dropPack(ctx, input)),

  /** A volume to take away, by an address that works for some minutes. */
  openPack: procedure
    .meta({ access: figureReaders })
    .input(z.strictObject({ id, no: z.int({ error: again }).min(1, { error: again }).max(10_000, { error: again }) }))
    .mutation(({ ctx, input }) => openVolume(ctx, input.id, input.no)),
};
