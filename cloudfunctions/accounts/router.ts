import * as z from 'zod';
import { procedure, router as makeRouter } from '../kernel/procedure';
import { markAllRead, markNoticesRead, markToldOf, unreadOf } from '../kernel/notices';
import { refuse } from '@domain/errors';
import { longText } from '@domain/fields';
import { templateSchema } from '@domain/bureau/channel';
import { deskRoles, isDeskRole, isStaffRole } from '@domain/bureau/roles';
import { inviteSchema, joinSchema } from '@domain/bureau/staff';
import { templateOf } from '../kernel/delivery';
import { Refused } from '../kernel/refused';
import { yearSchema } from '@domain/law/calendar/import-year';
import { declineSchema } from '@domain/law/calendar/entering';
import { phrasesSchema } from '@domain/bureau/phrases-form';
import { setTemplate } from './messages';
import { phrasesFor, savePhrases } from './phrases';
import { confirm, drop, propose, yearsFor } from './years';
import { mishapSchema } from '@domain/mishap-report';
import { healthFor } from './health';
import { mishapsPage, report } from './mishaps';
import { answerSchema, feedbackSchema } from '@domain/feedback/feedback';
import { answer, feedbackPage, give } from './feedback';
import { noticeShown } from './notice-shown';
import { noticesOf, openInvitations, staffOf } from './queries';
import { cancelInvitation, change, invite, join, leave, offices } from './staff';

const cursor = z.string().regex(/^\d{1,16}~[\w-]{1,80}$/, { error: '请从头打开消息列表。' });

/** An administrator enters a year; another one, or a leader, holds it against the notice. */
const yearKeepers = ['admin', 'leader'] as const;
const yearsVersion = z.int({ error: '请重新打开这一页。' }).min(0, { error: '请重新打开这一页。' });

const schema = inviteSchema(offices);
const version = {
  id: z.string({ error: '请重新打开人员列表。' }).regex(/^[\w-]{1,80}$/, { error: '请重新打开人员列表。' }),
  version: z.int({ error: '请重新打开人员列表。' }).min(1, { error: '请重新打开人员列表。' }),
};

export const router = makeRouter({
  me: procedure.meta({ access: 'anyone' }).query(async ({ ctx: { actor, caller } }) => ({
    ...actor,
    version: caller.version,
    notice: caller.notice,
    unread: await unreadOf(actor),
  })),

  /** That the privacy notice of this version was shown to the caller (PIPL 17): the first thing recorded of a person. */
  noticeShown: procedure
    .meta({ access: 'anyone', share: 'noticeShown' })
    .input(z.strictObject({ version: z.string({ error: '请重新打开告知。' }).max(20, { error: '请重新打开告知。' }) }))
    .mutation(({ ctx, input }) => noticeShown(ctx, input.version)),

  /** Who works in the bureau, and who was invited and has not come yet. */
  people: procedure.meta({ access: ['admin'] }).query(async ({ ctx: { moment } }) => {
    const [staff, invitations] = await Promise.all([staffOf(), openInvitations(moment.today)]);
    return {
      staff: staff.map(({ _id: id, version, name, roles: all, office }) => ({
        id,
        version,
        name,
        roles: all.filter(isStaffRole),
        office,
      })),
      invitations: invitations.map(({ _id: id, version, name, roles, office, until }) => ({
        id,
        version,
        name,
        roles,
        office,
        until,
      })),
    };
  }),

  invite: procedure
    .meta({ access: ['admin'] })
    .input(schema)
    .mutation(({ ctx, input }) => invite(ctx, input)),

  cancelInvitation: procedure
    .meta({ access: ['admin'] })
    .input(z.strictObject(version))
    .mutation(({ ctx, input }) => cancelInvitation(ctx, input.id, input.version)),

  /** By the code of an invitation the caller becomes staff. */
  join: procedure
    .meta({ access: 'anyone', share: 'codes' })
    .input(joinSchema)
    .mutation(({ ctx, input }) => join(ctx, input.code)),

  changeMember: procedure
    .meta({ access: ['admin'] })
    .input(z.strictObject({ ...version, roles: schema.shape.roles, office: schema.shape.office }))
    .mutation(({ ctx, input: { id, version: seen, ...input } }) => change(ctx, id, seen, input)),

  /** Ends a membership: one's own, or as administrator another's. */
  leave: procedure
    .meta({ access: ['intake', 'handler', 'leader', 'admin', 'taskForce'] })
    .input(z.strictObject({ ...version, reason: longText('原因', 2, 200) }))
    .mutation(({ ctx, input: { id, version: seen, reason } }) => {
      if (id !== ctx.actor.member && !ctx.actor.roles.includes('admin')) throw new Refused(refuse('not-allowed'));
      return leave(ctx, id, seen, reason);
    }),

  /** That the program failed on a phone: where in its code, never what or with whom. */
  reportMishap: procedure
    .meta({ access: 'anyone', share: 'reportMishap' })
    .input(mishapSchema)
    .mutation(({ ctx, input }) => report(ctx, input)),

  mishaps: procedure
    .meta({ access: ['admin'] })
    .input(z.strictObject({ cursor: cursor.optional() }))
    .query(({ input }) => mishapsPage(input.cursor)),

  /** 运行情况: what is wrong with the program's own working, and when each job of the timer ran last; WeChat's text check is tried. */
  health: procedure.meta({ access: ['admin'] }).query(({ ctx: { moment, caller } }) => healthFor(moment, caller.openid)),

  /** 意见反馈: of the program itself or of one's own data, never of a case. */
  giveFeedback: procedure
    .meta({ access: 'anyone', share: 'giveFeedback' })
    .input(feedbackSchema)
    .mutation(({ ctx, input }) => give(ctx, input)),

  feedback: procedure
    .meta({ access: ['admin'] })
    .input(z.strictObject({ state: z.enum(['open', 'answered']), cursor: cursor.optional() }))
    .query(({ ctx, input }) => feedbackPage(ctx, input.state, input.cursor)),

  /** What the caller said of the program, and the answers (PIPL 45). */
  ownFeedback: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ cursor: cursor.optional() }))
    .query(({ ctx, input }) => feedbackPage(ctx, 'own', input.cursor)),

  answerFeedback: procedure
    .meta({ access: ['admin'] })
    .input(z.strictObject({ ...version, ...answerSchema.shape }))
    .mutation(({ ctx, input }) => answer(ctx, input.id, input.version, input.text)),

  /** The template a person is asked to accept, in a tap, for the next message outside the program. */
  messages: procedure.meta({ access: 'anyone' }).query(async () => ({ template: await templateOf() })),

  setTemplate: procedure
    .meta({ access: ['admin'] })
    .input(templateSchema)
    .mutation(({ ctx, input }) => setTemplate(ctx, input.template)),

  /** 常用语 of the caller's office, and their change by whoever works at its desks. */
  phrases: procedure.meta({ access: deskRoles }).query(({ ctx: { actor } }) => phrasesFor(actor)),

  savePhrases: procedure
    .meta({ access: deskRoles })
    .input(phrasesSchema)
    .mutation(({ ctx, input }) => savePhrases(ctx, input.version, input.phrases)),

  /** The State Council's arrangements of days off that count, and the one that waits for a second person. */
  years: procedure.meta({ access: yearKeepers }).query(({ ctx: { actor, moment } }) => yearsFor(actor, moment)),

  proposeYear: procedure
    .meta({ access: ['admin'] })
    .input(z.strictObject({ version: yearsVersion, table: yearSchema }))
    .mutation(({ ctx, input }) => propose(ctx, input.version, input.table)),

  confirmYear: procedure
    .meta({ access: yearKeepers })
    .input(z.strictObject({ version: yearsVersion }))
    .mutation(({ ctx, input }) => confirm(ctx, input.version)),

  dropYear: procedure
    .meta({ access: yearKeepers })
    .input(z.strictObject({ version: yearsVersion, ...declineSchema.shape }))
    .mutation(({ ctx, input }) => drop(ctx, input.version, input.reason)),

  inbox: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ cursor: cursor.optional() }))
    .query(async ({ ctx: { actor }, input }) => {
      const [{ notices, next }, unread] = await Promise.all([noticesOf(actor, input.cursor), unreadOf(actor)]);
      const items = notices.map(({ _id: id, at, title, body, about, staff, readAt }) => ({
        id,
        at,
        title,
        body,
        about,
        staff,
        readAt,
      }));
      /** Who sits at a desk has work beside the news. */
      const desk = actor.roles.some(isDeskRole);
      return { items, next, unread, desk };
    }),

  /** Marks one's own notices as read; another's id changes nothing and tells nothing. */
  read: procedure
    .meta({ access: 'anyone', share: { by: 'changes each notice once, and makes no event' } })
    .input(
      z.strictObject({
        ids: z.array(z.string().regex(/^[\w-]{1,80}$/)).max(20, { error: '一次最多 20 条。' }),
        /** 全部已读: everything up to this instant, UTC ms. */
        until: z.number().int().nonnegative().optional(),
        /** What staff were told of this thing, which they opened at the desk. */
        about: z
          .string()
          .regex(/^[\w-]{1,80}$/)
          .optional(),
      }),
    )
    .mutation(async ({ ctx: { actor, moment }, input }) => {
      if (input.until !== undefined) await markAllRead(actor, input.until, moment);
      if (input.about && actor.roles.some(isStaffRole)) await markToldOf(actor, input.about, moment);
      await markNoticesRead(input.ids, moment, actor.member);
      return { unread: await unreadOf(actor) };
    }),
});
