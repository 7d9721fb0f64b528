import type { Role } from '@domain/bureau/actor';
import { weekOf } from '@domain/civil-date';
import type { Moment } from '@domain/lifecycle';
import { inOfficeHours } from '@domain/office-hours';
import { staffSeats } from './desks';
import { putNoticeOnce } from './notices';

/**
 * Once a week, in office hours from its first working day (+08:00) on, whoever works at an office in one of these roles hears what waits there; an office
 * of which there is nothing to say hears nothing. Answers how many were told.
 */
export async function tellOfficesWeekly(
  what: string,
  roles: readonly Role[],
  moment: Moment,
  newsOf: (office: string) => Promise<{ title: string; body: string } | undefined>,
): Promise<number> {
  if (!inOfficeHours(moment)) return 0;
  const week = weekOf(moment.today);
  const seats = (await staffSeats()).filter((seat) => roles.some((role) => seat.roles.includes(role)));
  let told = 0;
  for (const office of new Set(seats.flatMap((seat) => seat.office ?? []))) {
    const news = await newsOf(office);
    if (!news) continue;
    for (const { member: to } of seats.filter((seat) => seat.office === office)) {
      const id = `r_${what}_${week}_${to}`.replace(/[^\w-]/g, '_');
      if (await putNoticeOnce(id, moment.now, { to, ...news, staff: true })) told += 1;
    }
  }
  return told;
}
