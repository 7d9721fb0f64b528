import type { Complaint } from '@domain/complaint/complaint';
import { byCalendar, recountedComplaint } from '@domain/complaint/recounting';
import { refuse, type Refusal } from '@domain/errors';
import type { Calendar } from '@domain/law/calendar/calendar';
import type { Moment } from '@domain/lifecycle';
import { CALENDAR, type CalendarSetting, COUNTED_BY, type CountedBy } from '../kernel/calendar';
import { commit, withoutHead, type Decided, type Kept, type MemberContext } from '../kernel/commit';
import { canonical, sha256 } from '../kernel/hash';
import type { Job, Step } from '../kernel/jobs';
import { Refused } from '../kernel/refused';
import { eachRow } from '../kernel/troubles';
import { answered, db, inTransaction, read } from '../kernel/store';
import { withDocuments, countersOf } from './acts/documents';
import { followed, listed, NEVER } from './acts/followed';
import { noticesOf } from './acts/telling';

const COMMAND = 'recount';
const SLICE = 20;
/** No call outlasts this: whoever began before a year was confirmed and counted without it has ended by then. */
const CALLS_END_MS = 60_000;

/** Names a calendar by what it says of the days. */
const nameOf = ({ years }: Calendar): string =>
  sha256(canonical(years.map(({ year, periods, work }) => ({ year, periods, work })))).slice(0, 16);

/** A case by the calendar of the moment: undefined where it stands by it already. */
function counted(complaint: Complaint, kept: Pick<Kept<Complaint>, 'dueBy' | 'tasks'>, moment: Moment): Complaint | undefined {
  const next = recountedComplaint(complaint, moment);
  const { dueBy, tasks } = listed(next, moment.calendar);
  const stands = next === complaint && kept.dueBy === dueBy && kept.tasks?.enter12315 === tasks.enter12315;
  return stands ? undefined : { ...next, version: complaint.version + 1 };
}

/** Nobody is calling: what is written down is the program's own. One calendar counts a case once. */
const asProgram = (moment: Moment, name: string, id: string): MemberContext => {
  const actor = { member: byCalendar.member, name: byCalendar.name, roles: [] };
  return { caller: { kind: 'member', actor, openid: '', version: 1 }, actor, moment, trace: '', key: `${COMMAND}-${name}-${id}` };
};

const nothing: Refusal = refuse('wrong-state');

/** One case by the calendar, with its event, its place in the lists and figures, and the letters that put a day right. */
async function recountCase(kept: Kept<Complaint>, moment: Moment, name: string): Promise<boolean> {
  if (!counted(withoutHead(kept), kept, moment)) return false;
  const ctx = asProgram(moment, name, kept._id);
  const ref = { kind: 'complaint', collection: 'complaints' as const, id: kept._id, version: 'any' as const };
  try {
    await commit<Complaint>(
      ctx,
      ref,
      COMMAND,
      { calendar: name },
      {
        counters: countersOf(COMMAND, moment),
        decide: (before, nextNumber): Decided<Complaint> | Refusal => {
          // What the lists go by follows from the case, so it is compared as it was read.
          const moved = before && counted(before, kept, moment);
          if (!before || !moved) return nothing;
          const next = withDocuments(moved, COMMAND, ctx.actor, moment, nextNumber, before);
          return {
            next,
            relation: byCalendar.relation,
            shown: byCalendar.name,
            article: '令121-45',
            notices: noticesOf(COMMAND, before, next, moment),
            answer: { id: next._id, version: next.version },
            ...followed(before, next, moment),
          };
        },
      },
    );
    return true;
  } catch (error) {
    // Somebody was faster, and left it as the calendar has it.
    if (error instanceof Refused && error.refusal === nothing) return false;
    throw error;
  }
}

/** The next cases on which something runs, by id. */
async function openAfter(id: string | undefined): Promise<Kept<Complaint>[]> {
  const _ = db.command;
  const runs = _.or([{ dueBy: _.lt(NEVER) }, { 'tasks.enter12315': _.lt(NEVER) }]);
  const where = id ? _.and([{ _id: _.gt(id) }, runs]) : runs;
  const query = db.collection('complaints').where(where).orderBy('_id', 'asc');
  const { data } = await answered(query.limit(SLICE).get());
  return data as Kept<Complaint>[];
}

async function isCounted(name: string, { now }: Moment): Promise<boolean> {
  const [done, setting] = await Promise.all([
    read<CountedBy>('settings', COUNTED_BY),
    read<CalendarSetting>('settings', CALENDAR),
  ]);
  return done?.calendar === name || now - (setting?.confirmedAt ?? 0) < CALLS_END_MS;
}

/**
 * Cases that were counted by another calendar, some at a time: once a year was entered and confirmed or corrected, or came with the program.
 * Where a further year becomes known within a pass, it begins anew. The cursor says by which calendar, how many moved, and the last case.
 */
async function recountNext(moment: Moment, cursor: string | undefined): Promise<Step> {
  const name = nameOf(moment.calendar);
  const [by, before, last] = cursor?.split('~') ?? [];
  const goesOn = by === name;
  if (!goesOn && (await isCounted(name, moment))) return { done: 0 };
  const found = await openAfter(goesOn ? last : undefined);
  const done = await eachRow(
    recounting.name,
    found,
    ({ _id }) => _id,
    moment,
    async (kept) => ((await recountCase(kept, moment, name)) ? 1 : 0),
  );
  const moved = (goesOn ? Number(before) : 0) + done;
  const end = found.at(-1);
  if (end && found.length === SLICE) return { done, next: `${name}~${moved}~${end._id}` };
  await inTransaction(async (tx) => {
    const was = await tx.get<CountedBy>('settings', COUNTED_BY);
    const now: CountedBy = { _id: COUNTED_BY, calendar: name, moved, at: moment.now };
    await (was ? tx.put('settings', now) : tx.insert('settings', now));
  });
  return { done };
}

export const recounting: Job = { name: 'complaints.recount', step: recountNext };
