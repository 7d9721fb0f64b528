import { county } from '@config/county';
import type { Moment } from '@domain/lifecycle';
import { inviting, isOpenInvitation, type Invitation } from '@domain/bureau/staff';
import { unaskedCode } from '../kernel/codes';
import type { Job } from '../kernel/jobs';
import { announce } from '../kernel/log';
import { inTransaction, read, type Stored } from '../kernel/store';
import { watchJob } from './health';
import { sweepMishaps } from './mishaps';
import { adminsLeft } from './queries';
import { invitationOf } from './staff';

type First = Stored & { invitation: string };
const place = 'first-admin';

/**
 * While the county has no administrator there is a one-time code for the first one; it stands in the function's log, which only
 * whoever deploys the functions can read. Too old or used, a new one takes its place.
 */
async function firstAdmin(moment: Moment): Promise<number> {
  if ((await adminsLeft()) > 0) return 0;
  const last = await read<First>('settings', place);
  const open = last && (await read<Invitation>('invitations', last.invitation));
  if (open && isOpenInvitation(open, moment.today)) return 0;
  const { code, hidden, drawn } = await unaskedCode('invitation');
  const [office] = county.offices;
  const invite = { name: '管理员', office: office.code, roles: ['admin' as const] };
  const made = inviting(invite, { id: invitationOf(hidden), by: '系统', moment });
  await inTransaction(async (tx) => {
    const before = await tx.get<First>('settings', place);
    if (before?.invitation !== last?.invitation) return;
    const next: First = { _id: place, invitation: made._id };
    await tx.insert('invitations', made);
    if (drawn) await tx.insert('settings', drawn);
    await (before ? tx.put('settings', next) : tx.insert('settings', next));
  });
  announce(`first administrator: enter ${code} under 我的 → 用邀请码加入单位, until ${made.until}`);
  return 1;
}

export const jobs: readonly Job[] = [
  sweepMishaps,
  { name: 'accounts.firstAdmin', step: async (moment) => ({ done: await firstAdmin(moment) }) },
];

/** Looks at what all the others came to, and so comes after them. */
export const watching: readonly Job[] = [watchJob];
