import type { Role } from '@domain/access/actor';
import { addWorkingDays } from '@domain/calendar/calendar';
import type { CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { withoutHead, type Event, type Kept } from '../kernel/commit';
import { answered, db, read } from '../kernel/store';
import { NEVER } from './work';

export const PAGE = 20;
export const chips = ['dueSoon', 'received', 'accepted', 'unentered', 'closed'] as const;
export type Chip = (typeof chips)[number];

const _ = db.command;
type Where = Record<string, unknown>;

export async function complaintById(id: string): Promise<Complaint | undefined> {
  const kept = await read<Kept<Complaint>>('complaints', id);
  return kept && withoutHead(kept);
}

export interface Page {
  complaints: Complaint[];
  next?: string;
}

/** One page in the order of `field`, ties by id; `cursor` is `value~id` of the last one seen. */
async function page(
  where: Where,
  field: 'dueBy' | 'receivedAt' | 'tasks.enter12315',
  direction: 'asc' | 'desc',
  cursor?: string,
): Promise<Page> {
  const [after, from] = direction === 'asc' ? [_.gt, _.gte] : [_.lt, _.lte];
  const [text, id] = cursor?.split('~') ?? [];
  const value = field === 'receivedAt' ? Number(text) : text;
  // `from` says again what the two alternatives say together: an index is read from there, of alternatives only one list is followed.
  const rest = id ? [{ [field]: from(value) }, _.or([{ [field]: after(value) }, { [field]: value, _id: after(id) }])] : [];
  const query = db
    .collection('complaints')
    .where(_.and([where, ...rest]))
    .orderBy(field, direction)
    .orderBy('_id', direction);
  const { data } = await answered(query.limit(PAGE + 1).get());
  const kept = (data as Kept<Complaint>[]).slice(0, PAGE);
  const last = kept.at(-1);
  return {
    complaints: kept.map(withoutHead),
    next: data.length > PAGE && last ? `${valueAt(last, field)}~${last._id}` : undefined,
  };
}

function valueAt(kept: Kept<Complaint>, field: 'dueBy' | 'receivedAt' | 'tasks.enter12315'): string | number {
  return field === 'tasks.enter12315' ? (kept.tasks?.enter12315 ?? NEVER) : kept[field];
}

export function minePage(member: string, cursor?: string): Promise<Page> {
  return page({ 'complainant.member': member }, 'receivedAt', 'desc', cursor);
}

/** Complaints a merchant is the respondent of; the cursor is an id, because when a complaint came in is not told to it. */
export async function againstPage(member: string, after?: string): Promise<Page> {
  const last = after ? await complaintById(after) : undefined;
  const cursor = last?.respondent.member === member ? `${last.receivedAt}~${last._id}` : undefined;
  const { complaints, next } = await page({ 'respondent.member': member }, 'receivedAt', 'desc', cursor);
  return { complaints, next: next && complaints.at(-1)?._id };
}

/** What each chip means: due within two working days (overdue included), new, being mediated, not in the national platform, closed. */
function chipWhere(chip: Chip, today: CivilDate): Where {
  switch (chip) {
    case 'dueSoon':
      return { dueBy: _.lte(addWorkingDays(today, 2)) };
    case 'received':
      return { state: 'received' };
    case 'accepted':
      return { state: _.in(['accepted', 'suspended']) };
    case 'unentered':
      return { 'tasks.enter12315': _.lt(NEVER) };
    case 'closed':
      return { state: 'closed' };
  }
}

function inOffice(office: string, more: Where): Where {
  return _.or([
    { ...more, office },
    { ...more, intakeOffice: office },
  ]) as unknown as Where;
}

export function queuePage(office: string, chip: Chip, today: CivilDate, cursor?: string): Promise<Page> {
  const where = inOffice(office, chipWhere(chip, today));
  if (chip === 'closed') return page(where, 'receivedAt', 'desc', cursor);
  return page(where, chip === 'unentered' ? 'tasks.enter12315' : 'dueBy', 'asc', cursor);
}

export async function queueCounts(office: string, today: CivilDate): Promise<Record<Chip, number>> {
  const totals = await Promise.all(
    chips.map((chip) =>
      answered(
        db
          .collection('complaints')
          .where(inOffice(office, chipWhere(chip, today)))
          .count(),
      ),
    ),
  );
  return Object.fromEntries(chips.map((chip, index) => [chip, totals[index]?.total ?? 0])) as Record<Chip, number>;
}

/** The next day, after today, on which a case of the office is due. */
export async function nextDueOn(office: string, today: CivilDate): Promise<CivilDate | undefined> {
  const query = db
    .collection('complaints')
    .where(inOffice(office, { dueBy: _.gt(today).and(_.lt(NEVER)) }))
    .orderBy('dueBy', 'asc');
  const { data } = await answered(query.limit(1).get());
  return (data as Kept<Complaint>[])[0]?.dueBy;
}

/** Complaints of every office on which something is due until that day, nearest first. */
export function duePage(until: CivilDate, cursor?: string): Promise<Page> {
  return page({ dueBy: _.lte(until) }, 'dueBy', 'asc', cursor);
}

/** Complaints of every office that were to be in the national platform by that day and are not, oldest first. */
export function unenteredPage(until: CivilDate, cursor?: string): Promise<Page> {
  return page({ 'tasks.enter12315': _.lte(until) }, 'tasks.enter12315', 'asc', cursor);
}

/** Member ids of an office's people in a role; an office has tens of people. */
export async function membersOf(office: string, role: Role): Promise<string[]> {
  const { data } = await answered(db.collection('members').where({ office, roles: role }).limit(200).get());
  return (data as { _id: string }[]).map(({ _id }) => _id);
}

/** Everything that happened to one complaint, oldest first; a case has tens of events, never thousands. */
export async function eventsOf(id: string): Promise<Event[]> {
  const { data } = await answered(
    db.collection('events').where({ 'subject.id': id }).orderBy('subject.version', 'asc').limit(500).get(),
  );
  return data as Event[];
}
