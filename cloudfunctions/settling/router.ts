import * as z from 'zod';
import { applySchema } from '@domain/enrolment/applying';
import { enrolmentName } from '@domain/enrolment/name';
import { choice, text } from '@domain/fields';
import { refuse } from '@domain/errors';
import { creditRoles } from '@domain/merchant/relations';
import { deskLists } from '@domain/negotiation/listing';
import { negotiationName } from '@domain/negotiation/name';
import { deskRoles } from '@domain/negotiation/relations';
import { sendSchema } from '@domain/negotiation/sending';
import { NOTICE_VERSION } from '@domain/privacy/notice';
import { channelOf, channelPlace } from '../kernel/channel';
import { procedure, router as makeRouter } from '../kernel/procedure';
import { unless } from '../kernel/refused';
import type { FirstReads } from '../kernel/serve';
import { actOnEnrolment, apply } from './enrolments';
import { enrolmentDesk, enrolmentFor, findFirms, firm, firms, ownEnrolment } from './enrolment-reads';
import { actOnNegotiation, negotiate } from './negotiating';
import { firmNegotiations, negotiationDesk, negotiationFor, ownNegotiations } from './negotiation-reads';

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
const negotiationPlace = (of: string) => ({ collection: negotiationName.collection, id: of });

/** A page about one begins with it. */
export const firstReads: FirstReads = {
  enrolment: ({ id: of }) => (of ? [enrolmentPlace(of)] : []),
  enrolmentAct: ({ id: of }) => (of ? [enrolmentPlace(of)] : []),
  negotiate: () => [channelPlace],
  negotiation: ({ id: of }) => (of ? [negotiationPlace(of)] : []),
  negotiationAct: ({ id: of }) => (of ? [negotiationPlace(of)] : []),
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

  /** One firm of the list, and whether one may negotiate with it here. */
  firm: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ no: text('编号', 1, 40) }))
    .query(({ input }) => firm(input.no)),

  /** A consumer's to an enrolled firm; there where a complaint can be filed too, for it may become one by one tap. */
  negotiate: procedure
    .meta({ access: ['consumer'], share: 'negotiate' })
    .input(sendSchema)
    .mutation(async ({ ctx, input }) => {
      unless((await channelOf()).mode === 'published' ? undefined : refuse('channel-guide'));
      // PIPL 17: told before, and the telling is on record.
      unless(ctx.caller.notice === NOTICE_VERSION ? undefined : refuse('notice-unread'));
      return negotiate(ctx, input);
    }),

  /** The caller's own, as a consumer. */
  negotiations: procedure
    .meta({ access: ['consumer'] })
    .input(z.strictObject({ cursor }))
    .query(({ ctx: { actor }, input }) => ownNegotiations(actor, input.cursor)),

  /** Those of one's own firm. */
  merchantNegotiations: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ merchant: id, ended: z.boolean({ error: again }).optional(), cursor }))
    .query(({ ctx: { actor }, input }) => firmNegotiations(actor, input.merchant, input.ended ?? false, input.cursor)),

  negotiation: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor, moment }, input }) => negotiationFor(actor, input.id, moment)),

  /** Every act of the table but its end by time; who may do it on this one is the table's question. */
  negotiationAct: procedure
    .meta({ access: 'anyone', share: 'answerNegotiation' })
    .input(act)
    .mutation(({ ctx, input }) => actOnNegotiation(ctx, input)),

  /** What the bureau looks on: what goes on, which firms keep silent, whom to call, what is over. */
  negotiationDesk: procedure
    .meta({ access: deskRoles })
    .input(z.strictObject({ list: choice('哪一列', deskLists), cursor }))
    .query(({ ctx: { actor, moment }, input }) => negotiationDesk(actor, input.list, moment, input.cursor)),
});
