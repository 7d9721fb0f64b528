import * as z from 'zod';
import { staffRoles } from '@domain/bureau/roles';
import { choice } from '@domain/fields';
import { proposalSchema as leniencySchema } from '@domain/leniency/proposing';
import { handedRecordName } from '@domain/handed-record/name';
import { leniencyName } from '@domain/leniency/name';
import { leniencyRoles } from '@domain/leniency/relations';
import { measureKindKeys } from '@domain/measure/kinds';
import { measureName } from '@domain/measure/name';
import { proposalSchema } from '@domain/measure/proposing';
import { measureRoles } from '@domain/measure/relations';
import { riskListSchema, riskSetSchema } from '@domain/merchant/risk-class';
import { planSchema } from '@domain/spot-check/planning';
import { spotCheckName } from '@domain/spot-check/name';
import { checkRoles } from '@domain/spot-check/relations';
import { desksPlace } from '../kernel/desks';
import { procedure, router as makeRouter } from '../kernel/procedure';
import { merchantPlace } from '../kernel/merchants';
import type { FirstReads } from '../kernel/serve';
import { actCheck, actLeniency, actMeasure, plan, propose, proposeLeniency } from './acts';
import { handedDoors } from './handed/doors';
import { ledgerDoors } from './ledgers/doors';
import { checkFor, checkPage, leniencyFor, leniencyPage, letterOf, letterPage, measureFor, measurePage } from './reads';
import { readRisk, setRisk } from './risk';
import { measuresWaiting } from './waiting';

const again = '请从列表重新打开。';
const id = z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again });
const cursor = z.string({ error: '请从头打开列表。' }).regex(/^\d{1,16}~[\w-]{1,80}$/, { error: '请从头打开列表。' });
const version = z.int({ error: again }).min(1, { error: again });
const act = z.strictObject({ id, version, command: z.string().max(40), input: z.unknown().optional() });

/** A page about one begins with it. */
export const firstReads: FirstReads = {
  get: ({ id: of }) => (of ? [{ collection: measureName.collection, id: of }] : []),
  checkGet: ({ id: of }) => (of ? [{ collection: spotCheckName.collection, id: of }] : []),
  leniencyGet: ({ id: of }) => (of ? [{ collection: leniencyName.collection, id: of }] : []),
  handedGet: ({ id: of }) => (of ? [{ collection: handedRecordName.collection, id: of }] : []),
  act: () => [desksPlace],
  list: ({ merchant }) => (merchant ? [merchantPlace(merchant)] : []),
  checks: ({ merchant }) => (merchant ? [merchantPlace(merchant)] : []),
  leniencies: ({ merchant }) => (merchant ? [merchantPlace(merchant)] : []),
};

export const router = makeRouter({
  ...ledgerDoors,
  ...handedDoors,

  /** What of it waits for the caller's word as the second person. */
  waiting: procedure.meta({ access: staffRoles }).query(({ ctx: { actor, moment } }) => measuresWaiting(actor, moment)),

  /** Soft measures, the newest first: of a state, a kind, or a merchant. */
  list: procedure
    .meta({ access: staffRoles })
    .input(
      z.strictObject({
        state: choice('状态', ['proposed', 'approved', 'carried', 'finished', 'cancelled']).optional(),
        kind: choice('措施', measureKindKeys).optional(),
        merchant: id.optional(),
        cursor: cursor.optional(),
      }),
    )
    .query(({ input: { cursor: after, ...chosen } }) => measurePage(chosen, after)),

  get: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor, moment }, input }) => measureFor(actor, input.id, moment)),

  /** A new one; another approves it. */
  propose: procedure
    .meta({ access: measureRoles })
    .input(proposalSchema)
    .mutation(({ ctx, input }) => propose(ctx, input)),

  /** Every act of the table; who may do it on this one is the table's question. */
  act: procedure
    .meta({ access: measureRoles })
    .input(act)
    .mutation(({ ctx, input }) => actMeasure(ctx, input)),

  /** What was sent to a merchant, for who acts for it. */
  letters: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ merchant: id, cursor: cursor.optional() }))
    .query(({ ctx: { actor }, input }) => letterPage(actor, input.merchant, input.cursor)),

  letter: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id, merchant: id.optional() }))
    .query(({ ctx: { actor }, input }) => letterOf(actor, input.merchant, input.id)),

  /** Spot checks, the newest first: of a state, or a merchant. */
  checks: procedure
    .meta({ access: staffRoles })
    .input(
      z.strictObject({
        state: choice('状态', ['planned', 'carried', 'resulted', 'closed', 'cancelled']).optional(),
        merchant: id.optional(),
        cursor: cursor.optional(),
      }),
    )
    .query(({ input: { cursor: after, ...chosen } }) => checkPage(chosen, after)),

  checkGet: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor, moment }, input }) => checkFor(actor, input.id, moment)),

  plan: procedure
    .meta({ access: checkRoles })
    .input(planSchema)
    .mutation(({ ctx, input }) => plan(ctx, input)),

  actCheck: procedure
    .meta({ access: checkRoles })
    .input(act)
    .mutation(({ ctx, input }) => actCheck(ctx, input)),

  /** Decisions not to punish or not to open a case, the newest first: of a state, or a merchant. */
  leniencies: procedure
    .meta({ access: staffRoles })
    .input(
      z.strictObject({
        state: choice('状态', ['proposed', 'decided', 'educated', 'declined']).optional(),
        merchant: id.optional(),
        cursor: cursor.optional(),
      }),
    )
    .query(({ input: { cursor: after, ...chosen } }) => leniencyPage(chosen, after)),

  leniencyGet: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor, moment }, input }) => leniencyFor(actor, input.id, moment)),

  proposeLeniency: procedure
    .meta({ access: leniencyRoles })
    .input(leniencySchema)
    .mutation(({ ctx, input }) => proposeLeniency(ctx, input)),

  actLeniency: procedure
    .meta({ access: leniencyRoles })
    .input(act)
    .mutation(({ ctx, input }) => actLeniency(ctx, input)),

  /** What a list of risk classes would change; changes nothing. */
  readRisk: procedure
    .meta({ access: measureRoles })
    .input(riskListSchema)
    .query(({ input }) => readRisk(input.list)),

  /** The class of one merchant of such a list, read by the bureau alone. */
  setRisk: procedure
    .meta({ access: measureRoles })
    .input(riskSetSchema.extend({ id, version }))
    .mutation(({ ctx, input }) => setRisk(ctx, input)),
});
