import * as z from 'zod';
import type { Notice } from '../kernel/notices';
import { procedure, router as makeRouter } from '../kernel/procedure';
import { inTransaction } from '../kernel/store';
import { noticesOf, unreadOf } from './queries';

const cursor = z.string().regex(/^\d{1,16}~[\w-]{1,80}$/, { error: '请从头打开消息列表。' });

export const router = makeRouter({
  me: procedure
    .meta({ access: 'anyone' })
    .query(async ({ ctx: { actor } }) => ({ ...actor, unread: await unreadOf(actor.member) })),

  inbox: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ cursor: cursor.optional() }))
    .query(async ({ ctx: { actor }, input }) => {
      const { notices, next } = await noticesOf(actor.member, input.cursor);
      const items = notices.map(({ _id: id, at, title, body, case: about, readAt }) => ({
        id,
        at,
        title,
        body,
        case: about,
        readAt,
      }));
      return { items, next, unread: await unreadOf(actor.member) };
    }),

  /** Marks one's own notices as read; another's id changes nothing and tells nothing. */
  read: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ ids: z.array(z.string().regex(/^[\w-]{1,80}$/)).max(20, { error: '一次最多 20 条。' }) }))
    .mutation(async ({ ctx: { actor, moment }, input }) => {
      await inTransaction(async (tx) => {
        for (const id of input.ids) {
          const notice = await tx.get<Notice>('notices', id);
          if (notice?.to === actor.member && !notice.readAt) await tx.put('notices', { ...notice, readAt: moment.now } as Notice);
        }
      });
      return { unread: await unreadOf(actor.member) };
    }),
});
