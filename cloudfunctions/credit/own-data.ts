import * as z from 'zod';
import { creditNoticeName } from '@domain/credit/notice/name';
import type { CreditNotice } from '@domain/credit/notice/notice';
import { merchantName } from '@domain/merchant/name';
import type { Merchant } from '@domain/merchant/merchant';
import { withoutHead, type Kept } from '../kernel/commit';
import { newestPage } from '../kernel/newest';
import { procedure } from '../kernel/procedure';

const cursor = z.string({ error: '请从头打开列表。' }).regex(/^\d{1,16}~[\w-]{1,64}$/, { error: '请从头打开列表。' });

/** What one person wrote and marked in a notice; what others of the merchant did, and what the bureau did, is not its own. */
function ownIn(
  { _id: id, no, merchantName: shop, title, contests = [], readBy = [], acknowledged = [] }: CreditNotice,
  me: string,
) {
  const mine = <T extends { member: string; on: string }>(all: readonly T[]) => all.find(({ member }) => member === me)?.on;
  const read = mine(readBy);
  const known = mine(acknowledged);
  return {
    ...{ id, no, shop, title },
    ...(read && { read }),
    ...(known && { known }),
    contests: contests
      .filter(({ by }) => by.member === me)
      .map(({ by, on, reason, files = [] }) => ({ name: by.name, on, reason, files: files.length })),
  };
}

/** A merchant as far as it is about one person: as what it acted for it, since when, until when. */
function actingFor({ _id: id, no, name, people }: Merchant, me: string) {
  const acted = people
    .filter(({ member }) => member === me)
    .map(({ name: as, role, since, left }) => ({ as, role, since, ...(left && { until: left.on }) }));
  return { id, no, name, acted };
}

/** What is held of a person who acts, or acted, for merchants: to see and to copy (个人信息保护法 45). Also of those it left. */
export const ownDataDoors = {
  ownActing: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ cursor: cursor.optional() }).optional())
    .query(async ({ ctx: { actor }, input }) => {
      const where = { 'people.member': actor.member };
      const { found, next } = await newestPage<Kept<Merchant>>(merchantName.collection, where, input?.cursor);
      return { rows: found.map((kept) => actingFor(withoutHead(kept), actor.member)), next };
    }),

  /** Objections the person wrote, and notices it opened. */
  ownWritten: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ cursor: cursor.optional() }).optional())
    .query(async ({ ctx: { actor }, input }) => {
      const where = { 'readBy.member': actor.member };
      const { found, next } = await newestPage<Kept<CreditNotice>>(creditNoticeName.collection, where, input?.cursor);
      return { rows: found.map((kept) => ownIn(withoutHead(kept), actor.member)), next };
    }),
};
