import * as z from 'zod';
import { staffRoles } from '@domain/bureau/roles';
import { choice, text } from '@domain/fields';
import { offices } from '@domain/merchant/acts/keeping';
import { claimSchema } from '@domain/merchant/claim/filing';
import { merchantClaimName } from '@domain/merchant/claim/name';
import { claimTable } from '@domain/merchant/claim/table';
import { entrySchema } from '@domain/merchant/entry';
import { inviteSchema, joinSchema } from '@domain/merchant/joining';
import { merchantName } from '@domain/merchant/name';
import { creditRoles } from '@domain/merchant/relations';
import { procedure, router as makeRouter } from '../kernel/procedure';
import type { FirstReads } from '../kernel/serve';
import { guidanceDoors, guidanceReads } from './guidance-doors';
import { act, enter } from './acts';
import { actOnClaim, file, link, verify } from './claiming';
import { invite, join } from './joining';
import { actOfTwo, isOfTwo } from './merging';
import { parts, recordsUnder, twinsFor } from './twins';
import {
  claimsPage,
  listPage,
  mine,
  ownClaim,
  ownOne,
  searchPage,
  shopsFound,
  staffClaim,
  staffMerchant,
  totalsOf,
} from './reads';
import { ownWrittenPage, writtenKinds } from './own-data';
import { exported, template } from './sheets';
import { shownDoors, shownFirstReads } from './shown-doors';
import { merchantsWaiting } from './waiting';

const again = '请从列表重新打开。';
const id = z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again });
const version = z.int({ error: again }).min(1, { error: again });
const cursor = z
  .string({ error: '请从头打开列表。' })
  .regex(/^\d{1,16}~[\w-]{1,80}$/, { error: '请从头打开列表。' })
  .optional();
const written = `(?:${writtenKinds.join('|')}):\\d{1,16}~[\\w-]{1,80}`;
const writtenCursor = z
  .string()
  .regex(new RegExp(`^${written}(?:,${written}){0,${writtenKinds.length - 1}}$`), { error: '请从头打开列表。' });
const acting = (commands: readonly [string, ...string[]]) =>
  z.strictObject({ id, version, command: z.enum(commands), input: z.unknown().optional() });

const byStaff = [
  'correct',
  'addShop',
  'correctShop',
  'checkShop',
  'closeShop',
  'close',
  'reopen',
  'setRiskClass',
  'removePerson',
  'proposeMerging',
  'approveMerging',
  'declineMerging',
  'proposeUndoing',
  'approveUndoing',
  'declineUndoing',
] as const;
const byPeople = [
  'cancelInvitation',
  'leave',
  'removePerson',
  'handOver',
  'takeBackHandover',
  'acceptHandover',
  'declineHandover',
] as const;

const place = (of: string) => ({ collection: merchantName.collection, id: of });
const claimPlace = (of: string) => ({ collection: merchantClaimName.collection, id: of });

/** A page about one begins with it. */
export const firstReads: FirstReads = {
  ...shownFirstReads,
  ...guidanceReads,
  get: ({ id: of }) => (of ? [place(of)] : []),
  own: ({ id: of }) => (of ? [place(of)] : []),
  twins: ({ id: of }) => (of ? [place(of)] : []),
  under: ({ id: of }) => (of ? [place(of)] : []),
  claimGet: ({ id: of }) => (of ? [claimPlace(of)] : []),
  ownClaim: ({ id: of }) => (of ? [claimPlace(of)] : []),
};

export const router = makeRouter({
  ...shownDoors,
  ...guidanceDoors,

  /** What one wrote for merchants: claims, promises, trace records, self-checks. */
  ownWritten: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ cursor: writtenCursor.optional() }).optional())
    .query(({ ctx: { actor }, input }) => ownWrittenPage(actor, input?.cursor)),

  /** What of it waits for the caller's word as the second person. */
  waiting: procedure.meta({ access: staffRoles }).query(({ ctx: { actor, moment } }) => merchantsWaiting(actor, moment)),

  /** The merchants one acts for, and what one has claimed. */
  mine: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ cursor }))
    .query(({ ctx: { actor }, input }) => mine(actor, input.cursor)),

  /** One of them. */
  own: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor, moment }, input }) => ownOne(actor, input.id, moment)),

  /** One says which merchant is theirs. */
  claim: procedure
    .meta({ access: 'anyone', share: 'claimMerchant' })
    .input(claimSchema)
    .mutation(({ ctx, input }) => file(ctx, input)),

  ownClaim: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor }, input }) => ownClaim(actor, input.id)),

  withdrawClaim: procedure
    .meta({ access: 'anyone', share: { by: 'once for each that was filed' } })
    .input(z.strictObject({ id, version }))
    .mutation(({ ctx, input }) => actOnClaim(ctx, { ...input, command: 'withdraw' })),

  /** A code by which somebody acts for the merchant too. */
  invite: procedure
    .meta({ access: 'anyone', share: 'actForMerchant' })
    .input(z.strictObject({ id, version, ...inviteSchema.shape }))
    .mutation(({ ctx, input }) => invite(ctx, input)),

  /** The caller acts for the merchant that the code opens. */
  join: procedure
    .meta({ access: 'anyone', share: 'codes' })
    .input(joinSchema)
    .mutation(({ ctx, input }) => join(ctx, input)),

  /** Who acts for it: removed, handed over, left. */
  peopleAct: procedure
    .meta({ access: 'anyone', share: 'actForMerchant' })
    .input(acting(byPeople))
    .mutation(({ ctx, input }) => act(ctx, input, 'people')),

  /** The merchants the bureau keeps. */
  list: procedure
    .meta({ access: staffRoles })
    .input(
      z.strictObject({
        office: choice('单位', offices).optional(),
        state: choice('状态', ['active', 'closed']).optional(),
        unclaimed: z.boolean().optional(),
        over100k: z.boolean().optional(),
        merging: z.boolean().optional(),
        due: z.boolean().optional(),
        cursor,
      }),
    )
    .query(({ ctx: { moment }, input: { cursor: after, ...chosen } }) => listPage(chosen, moment, after)),

  /** How many subjects there are, by state. */
  totals: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ office: choice('单位', offices).optional() }))
    .query(({ input }) => totalsOf(input.office)),

  search: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ words: text('要找的名称、店铺、链接、代码或者编号', 1, 300), cursor }))
    .query(({ input }) => searchPage(input.words, input.cursor)),

  /** Merchants with their shops by the words of {@link search}, to say which of them somebody means. */
  searchShops: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ words: text('要找的名称、店铺、链接、代码或者编号', 2, 300) }))
    .query(({ input }) => shopsFound(input.words)),

  /** The list that is filled in and read in again. */
  template: procedure.meta({ access: creditRoles }).query(() => template()),

  /** The register as a sheet, of one office or of all. */
  export: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ office: choice('单位', offices).optional() }))
    .query(({ ctx: { actor, moment }, input }) => exported(actor, input.office, moment)),

  get: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor, moment }, input }) => staffMerchant(actor, input.id, moment)),

  /** Others of the register that may be the same subject as this one. */
  twins: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id }))
    .query(({ input }) => twinsFor(input.id)),

  /** How much is kept under one, to be seen beside another before both are merged. */
  under: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id, part: choice('哪一部分', parts) }))
    .query(({ input }) => recordsUnder(input.id, input.part)),

  enter: procedure
    .meta({ access: creditRoles })
    .input(entrySchema(offices))
    .mutation(({ ctx, input }) => enter(ctx, input)),

  act: procedure
    .meta({ access: creditRoles })
    .input(acting(byStaff))
    .mutation(({ ctx, input }) => {
      const { command } = input;
      return isOfTwo(command) ? actOfTwo(ctx, { ...input, command }) : act(ctx, input, 'staff');
    }),

  /** What people claim, by state. */
  claims: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ state: choice('状态', ['filed', 'verified', 'refused', 'withdrawn']).optional(), cursor }))
    .query(({ input }) => claimsPage(input.state, input.cursor)),

  claimGet: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor, moment }, input }) => staffClaim(actor, input.id, moment)),

  refuseClaim: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id, version, input: claimTable.refuse.asks }))
    .mutation(({ ctx, input }) => actOnClaim(ctx, { ...input, command: 'refuse' })),

  /** The merchant is entered, and the person is its owner. */
  verifyClaim: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id, version, input: claimTable.verify.asks }))
    .mutation(({ ctx, input }) => verify(ctx, { ...input, command: 'verify' })),

  /** The merchant is kept already. */
  linkClaim: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id, version, input: claimTable.link.asks }))
    .mutation(({ ctx, input }) => link(ctx, { ...input, command: 'link' })),
});
