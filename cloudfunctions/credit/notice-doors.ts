import * as z from 'zod';
import { staffRoles } from '@domain/bureau/roles';
import { draftNoticeSchema } from '@domain/credit/notice/beginning';
import { creditNoticeName } from '@domain/credit/notice/name';
import { noticeStates } from '@domain/credit/notice/notice';
import { choice, yesNo } from '@domain/fields';
import { creditRoles } from '@domain/merchant/relations';
import { procedure } from '../kernel/procedure';
import { merchantPlace } from '../kernel/merchants';
import type { FirstReads } from '../kernel/serve';
import { ownNotice, ownNoticePage, noticePage, staffNotice } from './notice-reads';
import { act, actOwn, draft } from './notices';

const again = '请从列表重新打开。';
const id = z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again });
const cursor = z.string({ error: '请从头打开列表。' }).regex(/^\d{1,16}~[\w-]{1,80}$/, { error: '请从头打开列表。' });

const place = (of: string) => ({ collection: creditNoticeName.collection, id: of });

/** A page about one begins with it. */
export const noticeFirstReads: FirstReads = {
  notice: ({ id: of }) => (of ? [place(of)] : []),
  ownNotice: ({ id: of }) => (of ? [place(of)] : []),
  notices: ({ merchant }) => (merchant ? [merchantPlace(merchant)] : []),
};

const once = { by: 'marks a notice once for each person' };

/** Credit notices: what a merchant is told, how it was brought, and what the merchant says to it. */
export const noticeDoors = {
  /** A new one, waiting for a leader who did not write it. */
  draftNotice: procedure
    .meta({ access: creditRoles })
    .input(draftNoticeSchema)
    .mutation(({ ctx, input }) => draft(ctx, input)),

  /** Every act of the table; who may do it on this one is the table's question. */
  actNotice: procedure
    .meta({ access: creditRoles })
    .input(z.strictObject({ id, version: z.int().min(1), command: z.string().max(40), input: z.unknown().optional() }))
    .mutation(({ ctx, input }) => act(ctx, input)),

  /** What the bureau has: of a merchant, of a state, what nobody opened, or all of it. */
  notices: procedure
    .meta({ access: staffRoles })
    .input(
      z.strictObject({
        merchant: id.optional(),
        state: choice('状态', noticeStates).optional(),
        unread: yesNo('只看没有打开的').optional(),
        cursor: cursor.optional(),
      }),
    )
    .query(({ input: { cursor: after, ...chosen } }) => noticePage(chosen, after)),

  /** One whole, with what may be done with it now. */
  notice: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor, moment }, input }) => staffNotice(actor, input.id, moment)),

  /** What was brought to the caller's own merchant. */
  ownNotices: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ merchant: id, cursor: cursor.optional() }))
    .query(({ ctx: { actor }, input }) => ownNoticePage(actor, input.merchant, input.cursor)),

  ownNotice: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor, moment }, input }) => ownNotice(actor, input.id, moment)),

  markNoticeRead: procedure
    .meta({ access: 'anyone', share: once })
    .input(z.strictObject({ id }))
    .mutation(({ ctx, input }) => actOwn(ctx, input.id, 'markRead')),

  acknowledgeNotice: procedure
    .meta({ access: 'anyone', share: once })
    .input(z.strictObject({ id }))
    .mutation(({ ctx, input }) => actOwn(ctx, input.id, 'acknowledge')),

  /** An objection with its evidence; only the bureau and the merchant's own people read it. */
  contestNotice: procedure
    .meta({ access: 'anyone', share: 'contestNotice' })
    .input(z.strictObject({ id, input: z.unknown() }))
    .mutation(({ ctx, input }) => actOwn(ctx, input.id, 'contest', input.input)),
};
