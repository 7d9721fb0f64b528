import * as z from 'zod';
import { staffRoles } from '@domain/bureau/roles';
import { dropSchema, readingSchema, settleSchema } from '@domain/credit/dates/confirming';
import { enterSchema } from '@domain/credit/fact/entering';
import { creditFactName } from '@domain/credit/fact/name';
import { creditRoles } from '@domain/merchant/relations';
import { choice } from '@domain/fields';
import { procedure } from '../kernel/procedure';
import { readingsPlace } from '../kernel/repair-days';
import { merchantPlace } from '../kernel/merchants';
import type { FirstReads } from '../kernel/serve';
import { act, enter } from './facts';
import { factPage, factStart, ownFact, ownFactPage, staffFact } from './fact-reads';
import { approve, drop, propose, readingsFor } from './readings';

const again = '请从列表重新打开。';
const id = z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again });
const cursor = z.string({ error: '请从头打开列表。' }).regex(/^\d{1,16}~[\w-]{1,80}$/, { error: '请从头打开列表。' });
const states = ['entered', 'returned', 'checked', 'ended', 'discarded'] as const;
const version = z.int({ error: again }).min(0, { error: again });

const place = (of: string) => ({ collection: creditFactName.collection, id: of });

/** A page about one begins with it. */
export const factFirstReads: FirstReads = {
  fact: ({ id: of }) => (of ? [place(of), readingsPlace] : []),
  ownFact: ({ id: of }) => (of ? [place(of), readingsPlace] : []),
  readings: () => [readingsPlace],
  facts: ({ merchant }) => (merchant ? [merchantPlace(merchant)] : []),
};

/** Credit facts: what stands against a merchant, its days of repair, and the readings they rest on. */
export const factDoors = {
  /** A new one, waiting for a second person. */
  enterFact: procedure
    .meta({ access: creditRoles })
    .input(enterSchema)
    .mutation(({ ctx, input }) => enter(ctx, input)),

  /** Every act of the table; who may do it on this one is the table's question. */
  actFact: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id, version: z.int().min(1), command: z.string().max(40), input: z.unknown().optional() }))
    .mutation(({ ctx, input }) => act(ctx, input)),

  /** What the bureau has: of a merchant, of a state, or all of it. */
  facts: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ merchant: id.optional(), state: choice('状态', states).optional(), cursor: cursor.optional() }))
    .query(({ input: { cursor: after, ...chosen } }) => factPage(chosen, after)),

  /** One whole, with what may be done with it now. */
  fact: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor, moment }, input }) => staffFact(actor, input.id, moment)),

  /** What a new one of a merchant begins from. */
  factStart: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ merchant: id }))
    .query(({ ctx: { actor }, input }) => factStart(actor, input.merchant)),

  /** What stands against the caller's own merchant, once checked. */
  ownFacts: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ merchant: id, cursor: cursor.optional() }))
    .query(({ ctx: { actor }, input }) => ownFactPage(actor, input.merchant, input.cursor)),

  ownFact: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor }, input }) => ownFact(actor, input.id)),

  /** The readings of the law that the days rest on, with what 法规科 said of each. */
  readings: procedure.meta({ access: staffRoles }).query(({ ctx: { actor } }) => readingsFor(actor)),

  proposeReading: procedure
    .meta({ access: creditRoles })
    .input(readingSchema.extend({ version }))
    .mutation(({ ctx, input: { version: seen, ...said } }) => propose(ctx, seen, said)),

  approveReading: procedure
    .meta({ access: creditRoles })
    .input(settleSchema.extend({ version }))
    .mutation(({ ctx, input }) => approve(ctx, input.version, input.key)),

  dropReading: procedure
    .meta({ access: creditRoles })
    .input(dropSchema.extend({ version }))
    .mutation(({ ctx, input }) => drop(ctx, input.version, input.key, input.reason)),
};
