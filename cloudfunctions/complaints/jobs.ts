import { sayAt } from '@domain/said-time';
import type { Role } from '@domain/bureau/actor';
import { keptOff } from '@domain/complaint/relations';
import { isWorkingDay } from '@domain/law/calendar/calendar';
import { plusDays, type CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { remindersOf, type Reminder } from '@domain/complaint/desk/reminders';
import { entryReminder, taskReminders } from '@domain/complaint/desk/tasks';
import { transferReminder } from '@domain/report/transfer';
import type { Moment } from '@domain/lifecycle';
import { sha256 } from '../kernel/hash';
import type { Job } from '../kernel/jobs';
import { putNoticeOnce } from '../kernel/notices';
import { openTransfers } from './acts/transfers';
import { complaintByNo, duePage, handlePage, membersOf, unenteredPage, type Page } from './reads/queries';

/** The earliest warning of the periods table lies so many days before its last working day (C2, day 45 of 60). */
const AHEAD_DAYS = 20;

/** Reminders go out when somebody is there to act on them: working days, 9:00 to 18:00 in +08:00. */
function inOfficeHours({ now, today }: Moment): boolean {
  const hour = Number(sayAt(now, 'H'));
  return isWorkingDay(today) && hour >= 9 && hour < 18;
}

type StaffOf = (office: string, role: Role) => Promise<string[]>;

/** The mediator; before there is one, intake. What is late the leaders of the office hear of too. */
async function recipients(
  { handler, office }: Pick<Complaint, 'handler' | 'office'>,
  { late }: Reminder,
  staffOf: StaffOf,
): Promise<string[]> {
  const first = handler ? [handler.member] : await staffOf(office, 'intake');
  return late ? [...first, ...(await staffOf(office, 'leader'))] : first;
}

async function remindOf(
  complaint: Complaint,
  reminders: readonly Reminder[],
  { now }: Moment,
  staffOf: StaffOf,
): Promise<number> {
  let told = 0;
  for (const reminder of reminders) {
    const { stage, title, body } = reminder;
    const people = (await recipients(complaint, reminder, staffOf)).filter((one) => !keptOff(one, complaint));
    for (const to of new Set(people)) {
      const about = { id: complaint._id, no: complaint.no, desk: true as const };
      if (await putNoticeOnce(reminderId(complaint._id, stage, to), now, { to, title, body, case: about })) told += 1;
    }
  }
  return told;
}

/** Members of an office by role, asked for once per run. */
function remembering(ask: StaffOf): StaffOf {
  const known = new Map<string, Promise<string[]>>();
  return (office, role) => {
    const key = `${office} ${role}`;
    const found = known.get(key) ?? ask(office, role);
    known.set(key, found);
    return found;
  };
}

async function remind(moment: Moment): Promise<number> {
  if (!inOfficeHours(moment)) return 0;
  const staffOf = remembering(membersOf);
  const until: CivilDate = plusDays(moment.today, AHEAD_DAYS);
  const due = await each(
    (cursor) => duePage(until, cursor),
    (complaint) => remindOf(complaint, remindersOf(complaint, moment.today), moment, staffOf),
  );
  const unentered = await each(
    (cursor) => unenteredPage(moment.today, cursor),
    (complaint) => {
      const reminder = entryReminder(complaint, moment.today);
      return remindOf(complaint, reminder ? [reminder] : [], moment, staffOf);
    },
  );
  const waiting = await each(
    (cursor) => handlePage(moment.today, cursor),
    (complaint) => remindOf(complaint, taskReminders(complaint, moment.today), moment, staffOf),
  );
  return due + unentered + waiting + (await remindOfTransfers(moment, staffOf));
}

/** Reports that wait to be entered: intake of the office hears of them, and who found them; late, the leader too. */
async function remindOfTransfers({ now, today }: Moment, staffOf: StaffOf): Promise<number> {
  let told = 0;
  for (const transfer of await openTransfers(today)) {
    const reminder = transferReminder(transfer, today);
    if (!reminder) continue;
    const people = [transfer.notedBy.member, ...(await recipients({ office: transfer.office }, reminder, staffOf))];
    const { stage, title, body } = reminder;
    const complaint = await complaintByNo(transfer.no);
    for (const to of new Set(people.filter((one) => !complaint || !keptOff(one, complaint))))
      if (await putNoticeOnce(reminderId(transfer._id, stage, to), now, { to, title, body })) told += 1;
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
