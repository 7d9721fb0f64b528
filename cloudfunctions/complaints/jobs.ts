import { sayAt } from '@domain/said-time';
import { keptOff, wasAccepted } from '@domain/complaint/relations';
import { county } from '@config/county';
import { isWorkingDay } from '@domain/law/calendar/calendar';
import { plusDays, type CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { remindersOf, type Reminder } from '@domain/complaint/desk/reminders';
import { entryReminder, taskReminders } from '@domain/complaint/desk/tasks';
import { lateNotices } from '@domain/complaint/late';
import { performanceReminders, type PartyReminder } from '@domain/complaint/performance-words';
import { transferReminder } from '@domain/report/transfer';
import { askedToDo, atOffice, type DeskMember } from '@domain/complaint/desk/who-has';
import type { Day, Moment } from '@domain/lifecycle';
import { sha256 } from '../kernel/hash';
import { deskStaff } from '../kernel/desks';
import type { Job, Step } from '../kernel/jobs';
import { eachRow } from '../kernel/troubles';
import { putNoticeOnce } from '../kernel/notices';
import { contentJob } from './content/asking';
import { noteJob } from './content/filed';
import { importJob } from './acts/importing';
import { aboutComplaint, heldBy } from './acts/telling';
import { openTransfers } from './acts/transfers';
import { recounting } from './recounting';
import { AHEAD_DAYS } from './reads/todo';
import { complaintByNo, duePage, handlePage, unenteredPage, type Page } from './reads/queries';

const REMIND = 'complaints.remind';
const ASK_PERFORMED = 'complaints.askPerformed';
const SAY_LATE = 'complaints.sayLate';

/** Reminders go out when somebody is there to act on them: working days, 9:00 to 18:00 in +08:00. */
function inOfficeHours({ now, today, calendar }: Moment): boolean {
  const hour = Number(sayAt(now, 'H'));
  return isWorkingDay(today, calendar) && hour >= 9 && hour < 18;
}

/** What waits for a second person is not asked of the first. */
function recipients(complaint: Complaint, { late, not = [] }: Reminder, desks: readonly DeskMember[]): string[] {
  return askedToDo(complaint, late, desks).filter((one) => !not.includes(one));
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
    for (const to of recipients(complaint, reminder, desks)) {
      const about = aboutComplaint(complaint);
      const notice = { to, title, body, about, staff: true, reminder: true } as const;
      if (await putNoticeOnce(reminderId(complaint._id, stage, to), now, notice)) told += 1;
    }
  }
  return told;
}

/** What is gone through one after the other, and the words each complaint there has. */
const lists: readonly {
  pageAt: (today: CivilDate, cursor?: string) => Promise<Page>;
  words: (complaint: Complaint, day: Day) => readonly Reminder[];
}[] = [
  { pageAt: (today, cursor) => duePage(plusDays(today, AHEAD_DAYS), cursor), words: remindersOf },
  { pageAt: unenteredPage, words: (complaint, day) => [entryReminder(complaint, day)].flatMap((one) => one ?? []) },
  { pageAt: handlePage, words: taskReminders },
];

/** People are asked at a decent hour, on Sundays too: the agreed day may be one. */
const atDecentHour = ({ now }: Moment): boolean => {
  const hour = Number(sayAt(now, 'H'));
  return hour >= 9 && hour < 20;
};

/** Of these words each party that uses the program, and may read the case, hears once. */
async function tellParties(complaint: Complaint, reminders: readonly PartyReminder[], { now }: Moment): Promise<number> {
  let told = 0;
  for (const { to: party, stage, title, body } of reminders) {
    const to = party === 'respondent' && !wasAccepted(complaint) ? undefined : complaint[party].member;
    const about = aboutComplaint(complaint);
    if (
      to &&
      (await putNoticeOnce(reminderId(complaint._id, stage, to), now, { to, title, body, about, ...heldBy(complaint, to) }))
    )
      told += 1;
  }
  return told;
}

/** 到账了吗: the parties who use the program are asked on the agreed day, each once; the cursor is where the next page begins. */
async function askNext(moment: Moment, cursor = ''): Promise<Step> {
  if (!atDecentHour(moment)) return { done: 0 };
  const { complaints, next } = await handlePage(moment.today, cursor || undefined);
  const done = await eachRow(
    ASK_PERFORMED,
    complaints,
    ({ _id }) => _id,
    moment,
    (complaint) => tellParties(complaint, performanceReminders(complaint, moment.today), moment),
  );
  return { done, next };
}

/** 我们晚了: the parties of a case that is over its day are told so once, with who answers for it and what they may do; the cursor is where the next page begins. */
async function sayLateNext(moment: Moment, cursor = ''): Promise<Step> {
  if (!atDecentHour(moment)) return { done: 0 };
  const { complaints, next } = await duePage(plusDays(moment.today, -1), cursor || undefined);
  const done = await eachRow(
    SAY_LATE,
    complaints,
    ({ _id }) => _id,
    moment,
    (complaint) => tellParties(complaint, lateNotices(complaint, moment.today, county), moment),
  );
  return { done, next };
}

/** One page of one list; the cursor is the list's place and where its next page begins. Reports come last. */
async function remindNext(moment: Moment, from = '0:'): Promise<Step> {
  if (!inOfficeHours(moment)) return { done: 0 };
  const desks = await deskStaff();
  const [place = '', cursor] = from.split(':');
  const list = lists[Number(place)];
  if (!list) return { done: await remindOfTransfers(moment, desks) };
  const { complaints, next } = await list.pageAt(moment.today, cursor || undefined);
  const done = await eachRow(
    REMIND,
    complaints,
    ({ _id }) => _id,
    moment,
    (one) => remindOf(one, list.words(one, moment), moment, desks),
  );
  return { done, next: next ? `${place}:${next}` : `${Number(place) + 1}:` };
}

/** Reports that wait to be entered: intake of the office hears of them, and who found them; late, the leader too. */
async function remindOfTransfers(moment: Moment, desks: readonly DeskMember[]): Promise<number> {
  const { now, today } = moment;
  const open = await openTransfers(today);
  return eachRow(
    REMIND,
    open,
    ({ _id }) => _id,
    moment,
    async (transfer) => {
      let told = 0;
      const reminder = transferReminder(transfer, today);
      if (!reminder) return 0;
      const { member } = transfer.notedBy;
      const roles = ['intake', ...(reminder.late ? (['leader'] as const) : [])] as const;
      const people = [
        ...desks.flatMap((one) => (one.member === member ? [member] : [])),
        ...roles.flatMap((role) => atOffice(desks, transfer.office, role)),
      ];
      const { stage, title, body } = reminder;
      const complaint = await complaintByNo(transfer.no);
      for (const to of new Set(people.filter((one) => !complaint || !keptOff(one, complaint))))
        if (await putNoticeOnce(reminderId(transfer._id, stage, to), now, { to, title, body, staff: true, reminder: true }))
          told += 1;
      return told;
    },
  );
}

/** One stage of one matter is told to one person once, however often the timer runs. */
const reminderId = (of: string, stage: string, to: string) => `r_${sha256(`${of}\n${stage}\n${to}`).slice(0, 40)}`;

export const jobs: readonly Job[] = [
  recounting,
  { name: REMIND, step: remindNext },
  { name: ASK_PERFORMED, step: askNext },
  { name: SAY_LATE, step: sayLateNext },
  noteJob,
  contentJob,
  importJob,
];
