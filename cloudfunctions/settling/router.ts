import * as z from 'zod';
import { applySchema } from '@domain/enrolment/applying';
import { enrolmentName } from '@domain/enrolment/name';
import { choice, text } from '@domain/fields';
import { creditRoles } from '@domain/merchant/relations';
import { procedure, router as makeRouter } from '../kernel/procedure';
import type { FirstReads } from '../kernel/serve';
import { actOnEnrolment, apply } from './enrolments';
import { enrolmentDesk, enrolmentFor, findFirms, firms, ownEnrolment } from './enrolment-reads';

const again = '请从列表重新打开。';
const id = z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again });
const version = z.int({ error: again }).min(1, { error: again });
const cursor = z
  .string({ error: '请从头打开列表。' })
  .regex(/^\d{1,16}~[\w-]{1,80}$/, { error: '请从头打开列表。' })
  .optional();
const act = z.strictObject({ id, version, command: z.string().max(40), input: z.unknown().optional() });
const states = ['applied', 'reviewed', 'open', 'suspended', 'ended', 'declined', 'withdrawn'] as const;

const enrolmentPlace = (of: string) => ({ collection: enrolmentName.collection, id: of });

/** A page about one begins with it. */
export const firstReads: FirstReads = {
  enrolment: ({ id: of }) => (of ? [enrolmentPlace(of)] : []),
  enrolmentAct: ({ id: of }) => (of ? [enrolmentPlace(of)] : []),
};

/** Settling between a consumer and a merchant itself, before the bureau's clock starts (令121-18(2)). */
export const router = makeRouter({
  /** The firms that undertook to settle with consumers themselves; needs no role. */
  firms: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ words: text('要找的商家、网店', 1, 30).optional(), cursor }))
    .query(({ input }) => (input.words ? findFirms(input.words, input.cursor) : firms(input.cursor))),

  /** The latest of one's own merchant. */
  ownEnrolment: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ merchant: id }))
    .query(({ ctx: { actor, moment }, input }) => ownEnrolment(actor, input.merchant, moment)),

  enrol: procedure
    .meta({ access: 'anyone', share: 'enrol' })
    .input(applySchema.safeExtend({ merchant: id }))
    .mutation(({ ctx, input }) => apply(ctx, input)),

  enrolment: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor, moment }, input }) => enrolmentFor(actor, input.id, moment)),

  /** Every act of the table; who may do it on this one is the table's question. */
  enrolmentAct: procedure
    .meta({ access: 'anyone', share: 'enrol' })
    .input(act)
    .mutation(({ ctx, input }) => actOnEnrolment(ctx, input)),

  /** What of all enrolments waits for the bureau, or stands in another state. */
  enrolments: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ state: choice('状态', states).optional(), cursor }))
    .query(({ input }) => enrolmentDesk(input.state, input.cursor)),
});
