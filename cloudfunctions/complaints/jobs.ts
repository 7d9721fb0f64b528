import { sayAt } from '@domain/said-time';
import { keptOff } from '@domain/complaint/relations';
import { isWorkingDay } from '@domain/law/calendar/calendar';
import { plusDays, type CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { remindersOf, type Reminder } from '@domain/complaint/desk/reminders';
import { entryReminder, taskReminders } from '@domain/complaint/desk/tasks';
import { transferReminder } from '@domain/report/transfer';
import { atOffice, whoHas, type DeskMember } from '@domain/complaint/desk/who-has';
import type { Moment } from '@domain/lifecycle';
import { sha256 } from '../kernel/hash';
import type { Job } from '../kernel/jobs';
import { putNoticeOnce } from '../kernel/notices';
import { openTransfers } from './acts/transfers';
import { complaintByNo, duePage, deskStaff, handlePage, unenteredPage, type Page } from './reads/queries';

/** The earliest warning of the periods table lies so many days before its last working day (C2, day 45 of 60). */
const AHEAD_DAYS = 20;

/** Reminders go out when somebody is there to act on them: working days, 9:00 to 18:00 in +08:00. */
function inOfficeHours({ now, today }: Moment): boolean {
  const hour = Number(sayAt(now, 'H'));
  return isWorkingDay(today) && hour >= 9 && hour < 18;
}

/** Who has the case; what is late the leaders of its office hear of too. */
function recipients(complaint: Complaint, { late }: Reminder, desks: readonly DeskMember[]): string[] {
  const leaders = late ? atOffice(desks, complaint.office, 'leader') : [];
  return [...whoHas(complaint, desks), ...leaders].filter((one) => !keptOff(one, complaint));
}

async function remindOf(
  complaint: Complaint,
  reminders: readonly Reminder[],
  { now }: Moment,
  desks: readonly DeskMember[],
): Promise<number> {
  let told = 0;
  for (const reminder of reminders) {
    const { stage, title, body } = reminder;
    for (const to of new Set(recipients(complaint, reminder, desks))) {
      const about = { id: complaint._id, no: complaint.no, desk: true as const };
      if (await putNoticeOnce(reminderId(complaint._id, stage, to), now, { to, title, body, case: about })) told += 1;
    }
  }
  return told;
}

async function remind(moment: Moment): Promise<number> {
  if (!inOfficeHours(moment)) return 0;
  const desks = await deskStaff();
  const until: CivilDate = plusDays(moment.today, AHEAD_DAYS);
  const due = await each(
    (cursor) => duePage(until, cursor),
    (complaint) => remindOf(complaint, remindersOf(complaint, moment.today), moment, desks),
  );
  const unentered = await each(
    (cursor) => unenteredPage(moment.today, cursor),
    (complaint) => {
      const reminder = entryReminder(complaint, moment.today);
      return remindOf(complaint, reminder ? [reminder] : [], moment, desks);
    },
  );
  const waiting = await each(
    (cursor) => handlePage(moment.today, cursor),
    (complaint) => remindOf(complaint, taskReminders(complaint, moment.today), moment, desks),
  );
  return due + unentered + waiting + (await remindOfTransfers(moment, desks));
}

/** Reports that wait to be entered: intake of the office hears of them, and who found them; late, the leader too. */
async function remindOfTransfers({ now, today }: Moment, desks: readonly DeskMember[]): Promise<number> {
  let told = 0;
  for (const transfer of await openTransfers(today)) {
    const reminder = transferReminder(transfer, today);
    if (!reminder) continue;
    const { member } = transfer.notedBy;
    const roles = ['intake', ...(reminder.late ? (['leader'] as const) : [])] as const;
    const people = [
      ...desks.flatMap((one) => (one.member === member ? [member] : [])),
      ...roles.flatMap((role) => atOffice(desks, transfer.office, role)),
    ];
    const { stage, title, body } = reminder;
    const complaint = await complaintByNo(transfer.no);
    for (const to of new Set(people.filter((one) => !complaint || !keptOff(one, complaint))))
      if (await putNoticeOnce(reminderId(transfer._id, stage, to), now, { to, title, body, staff: true })) told += 1;
  }
  return told;
}

/** One stage of one matter is told to one person once, however often the timer runs. */
const reminderId = (of: string, stage: string, to: string) => `r_${sha256(`${of}\n${stage}\n${to}`).slice(0, 40)}`;

/** Every complaint of a list page by page; answers the sum of what was done. */
async function each(
  pageAt: (cursor?: string) => Promise<Page>,
  work: (complaint: Complaint) => Promise<number>,
): Promise<number> {
  let done = 0;
  for (let cursor: string | undefined; ;) {
    const { complaints, next } = await pageAt(cursor);
    for (const complaint of complaints) done += await work(complaint);
    if (!next) return done;
    cursor = next;
  }
}

export const jobs: readonly Job[] = [{ name: 'complaints.remind', run: remind }];
