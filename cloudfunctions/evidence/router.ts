import * as z from 'zod';
import { figureReaders } from '@domain/bureau/actor';
import { isStaffRole, staffRoles } from '@domain/bureau/roles';
import { refuse } from '@domain/errors';
import { folderOf } from '@domain/evidence/folder';
import { evidenceLimits, evidenceSchema } from '@domain/evidence/limits';
import { placeOf, placeOfDraft } from '@domain/evidence/ticket';
import { channelOf, channelPlace } from '../kernel/channel';
import { checksPlace } from '../kernel/checks';
import { procedure, router as makeRouter } from '../kernel/procedure';
import { Refused } from '../kernel/refused';
import type { FirstReads } from '../kernel/serve';
import { TRANSACTION } from '../kernel/store';
import {
  caseFor,
  open,
  openBulletin,
  openClaim,
  meansKinds,
  openMeans,
  openNegotiation,
  openOfficial,
  openPaper,
} from './reading';
import { begin, finish, remove } from './tickets';

const again = '请重新选择文件。';
const id = z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again });
const year = z.int({ error: '请选择年份。' }).min(2020, { error: '请选择年份。' }).max(2100, { error: '请选择年份。' });
const files = z
  .array(id)
  .min(1, { error: '请选择凭证。' })
  .max(evidenceLimits.caseFiles, { error: `一次最多 ${evidenceLimits.caseFiles} 个。` });
const ticket = z.strictObject({ id, version: z.int({ error: again }).min(1, { error: again }) });

const folderPlace = (of: string) => ({ collection: 'evidence' as const, id: folderOf(of) });

/** What is done with a file begins with the folder it lies in, a look at files with the case. */
export const firstReads: FirstReads = {
  begin: () => [channelPlace],
  finish: ({ id: of }) => (of ? [folderPlace(of), TRANSACTION] : []),
  remove: ({ id: of }) => (of ? [folderPlace(of), TRANSACTION] : []),
  open: ({ id: of }) => (of ? [{ collection: 'complaints', id: of }, checksPlace(of), TRANSACTION] : []),
};

/** Files on their way into a case and out to who may see them (trap 10). None of these takes a path or a fileID from a phone. */
export const router = makeRouter({
  /** The way to upload one file: where to, and until when. For a draft by its key, or for an act on a case of one's own. */
  begin: procedure
    .meta({ access: 'anyone', share: 'beginEvidence' })
    .input(
      z.strictObject({
        to: z.union(
          [
            z.strictObject({ draft: z.string().regex(/^[\w-]{8,80}$/) }),
            // Whose shop it is may be said wherever complaints are filed.
            z.strictObject({ claim: z.string().regex(/^[\w-]{8,80}$/) }),
            z.strictObject({ kind: z.literal('complaint'), id }),
          ],
          {
            error: again,
          },
        ),
        file: evidenceSchema,
      }),
    )
    .mutation(async ({ ctx, input: { to, file } }) => {
      if ('claim' in to) return begin(ctx, placeOfDraft(to.claim), file);
      if ('draft' in to) {
        // Where nothing can be filed, nothing is left here; an officer records what came another way.
        const mayFile = ctx.actor.roles.some(isStaffRole) || (await channelOf()).mode === 'published';
        if (!mayFile) throw new Refused(refuse('channel-guide'));
        return begin(ctx, placeOfDraft(to.draft), file);
      }
      const { relation } = await caseFor(ctx, to.id);
      if (relation === 'staff') throw new Refused(refuse('not-found'));
      return begin(ctx, placeOf(to), file);
    }),

  finish: procedure
    .meta({ access: 'anyone', share: { by: 'once for each that was begun' } })
    .input(ticket)
    .mutation(({ ctx, input }) => finish(ctx, input.id, input.version)),

  remove: procedure
    .meta({ access: 'anyone', share: { by: 'once for each that was begun' } })
    .input(ticket)
    .mutation(({ ctx, input }) => remove(ctx, input.id, input.version)),

  /** Files of a case to look at. */
  open: procedure
    .meta({ access: 'anyone', share: 'openEvidence' })
    .input(z.strictObject({ id, files }))
    .mutation(({ ctx, input }) => open(ctx, input.id, [...new Set(input.files)])),

  /** Files that prove official values, for whoever answers for the figures. */
  openOfficial: procedure
    .meta({ access: figureReaders })
    .input(z.strictObject({ year, files }))
    .mutation(({ ctx, input }) => openOfficial(ctx, input.year, [...new Set(input.files)])),

  /** Photos of a claim of a merchant. */
  openClaim: procedure
    .meta({ access: 'anyone', share: 'openEvidence' })
    .input(z.strictObject({ id, files }))
    .mutation(({ ctx, input }) => openClaim(ctx, input.id, [...new Set(input.files)])),

  /** Files of a negotiation, as far as each side may see them. */
  openNegotiation: procedure
    .meta({ access: 'anyone', share: 'openEvidence' })
    .input(z.strictObject({ id, files }))
    .mutation(({ ctx, input }) => openNegotiation(ctx, input.id, [...new Set(input.files)])),

  /** Files of a bulletin: its pictures, and what proves its releases. */
  openBulletin: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ id, files }))
    .mutation(({ ctx, input }) => openBulletin(ctx, input.id, [...new Set(input.files)])),

  /** Files of a paper that proves a row of a ledger. */
  openPaper: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ id, files }))
    .mutation(({ ctx, input }) => openPaper(ctx, input.id, [...new Set(input.files)])),

  /** Proofs of a soft measure, a spot check or a decision not to punish. */
  openMeans: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ kind: z.enum(meansKinds, { error: again }), id, files }))
    .mutation(({ ctx, input }) => openMeans(ctx, input.kind, input.id, [...new Set(input.files)])),
});
