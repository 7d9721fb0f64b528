import type { Actor } from '@domain/bureau/actor';
import type { DeskMember } from '@domain/complaint/desk/who-has';
import { confirmYear, dropYear, proposeYear, type EnteredYears } from '@domain/law/calendar/entering';
import type { Refusal } from '@domain/errors';
import type { Moment } from '@domain/lifecycle';
import { samePerson } from '@domain/second-person';
import { CALENDAR, type CalendarSetting, COUNTED_BY, type CountedBy } from '../kernel/calendar';
import { commit, type Answer, type MemberContext } from '../kernel/commit';
import { DESKS, desksPlace, type Desks } from '../kernel/desks';
import type { NoticeDraft } from '../kernel/notices';
import { plainly } from '../kernel/plainly';
import { read } from '../kernel/store';

const nothingYet: EnteredYears = { years: [] };

/** The years as they stand, to whoever may enter or confirm one; `own`: the one that waits is the reader's. */
export async function yearsFor(actor: Actor, { calendar, now }: Moment) {
  const [setting, counted] = await Promise.all([
    read<CalendarSetting>('settings', CALENDAR),
    read<CountedBy>('settings', COUNTED_BY),
  ]);
  const { version = 0, proposed, confirmedAt } = setting ?? { version: 0 };
  return {
    version,
    /** Every year that counts now, the newest first. */
    years: [...calendar.years].reverse(),
    proposed: proposed && {
      table: proposed.table,
      on: proposed.on,
      by: proposed.by.name,
      own: samePerson(proposed.by, actor),
    },
    /** What the last recount of open cases came to; absent while one is still to come. */
    counted:
      counted && counted.at >= (confirmedAt ?? 0) && counted.at <= now ? { at: counted.at, moved: counted.moved } : undefined,
  };
}

/** Who may hold a year against its notice hears that one waits. */
function asked(seats: readonly DeskMember[], actor: Actor, { proposed }: EnteredYears): NoticeDraft[] {
  if (!proposed) return [];
  const title = `${proposed.table.year} 年放假安排等核对`;
  const body = `${proposed.by.name}录入了${proposed.table.notice}。请对照通知逐日核对：在“我的”里点“放假安排”。核对以后，期限才按它推算。`;
  return seats
    .filter(({ member, roles }) => member !== actor.member && (roles.includes('admin') || roles.includes('leader')))
    .map(({ member: to }) => ({ to, title, body, staff: true as const }));
}

type Step = (before: EnteredYears, by: { actor: Actor; moment: Moment }) => EnteredYears | Refusal;

function change(ctx: MemberContext, version: number, command: string, input: unknown, step: Step): Promise<Answer> {
  const ref = { kind: 'setting', collection: 'settings' as const, id: CALENDAR, version };
  return commit<CalendarSetting>(ctx, ref, command, input, {
    related: () => [desksPlace],
    decide: (before, _, findRelated) => {
      const left = step(before ?? nothingYet, ctx);
      if ('refused' in left) return left;
      const next: CalendarSetting = { ...left, _id: CALENDAR, version: (before?.version ?? 0) + 1 };
      const shown = ctx.actor.name || '工作人员';
      const notices = asked(findRelated<Desks>(DESKS)?.people ?? [], ctx.actor, left);
      return plainly(next, { relation: 'admin', shown, article: '令121-45', notices });
    },
  });
}

/** A year taken over from the State Council's notice; a second person holds it against the notice before anything counts by it. */
export const propose = (ctx: MemberContext, version: number, table: unknown): Promise<Answer> =>
  change(ctx, version, 'proposeYear', { table }, (before, by) => proposeYear(before, table, by));

/** The second person's word; the timer then counts the open cases anew. */
export const confirm = (ctx: MemberContext, version: number): Promise<Answer> =>
  change(ctx, version, 'confirmYear', {}, confirmYear);

/** Taken back, or sent back with the reason, which the event keeps. */
export const drop = (ctx: MemberContext, version: number, reason: string): Promise<Answer> =>
  change(ctx, version, 'dropYear', { reason }, dropYear);
