import type { Complaint } from '@domain/complaint/complaint';
import { checksIdOf, type Checks } from '@domain/content/checks';
import type { Moment } from '@domain/lifecycle';
import { askedOnce, withBrought } from '../../kernel/checks';
import type { Event, MemberContext } from '../../kernel/commit';
import type { Job, Step } from '../../kernel/jobs';
import { answered, db, insertAll, isConflict } from '../../kernel/store';
import { complaintsByIds } from '../reads/queries';
import { actOf, broughtBy } from './noting';

const _ = db.command;
/** A call ends, one way or the other, within this time. */
const SETTLED_MS = 60_000;
const SLICE = 50;

/** One that was noted meanwhile stays as it is. */
async function insert(checks: Checks): Promise<void> {
  try {
    await insertAll('checks', [checks]);
  } catch (error) {
    if (!isConflict(error)) throw error;
  }
}

/**
 * After a filing: what it brought is asked about and noted. Until it is, the other side sees nothing of it; a filing has no round trip to
 * spare in its transaction, and what was cut off here the timer completes.
 */
export async function noteFiled(ctx: MemberContext, command: string, input: unknown, complaint: Complaint): Promise<void> {
  const brought = broughtBy(actOf(ctx, command, input), complaint);
  const checks = brought && withBrought(brought);
  if (checks) await insert(await askedOnce(ctx, brought, checks));
}

/** Filings in the order of time, each looked at once; the cursor is `at~id` of the last one. */
async function noteNext({ now }: Moment, cursor = '0~'): Promise<Step> {
  const [at = '', id = ''] = cursor.split('~');
  const later = _.or([{ at: _.gt(Number(at)) }, { at: Number(at), _id: _.gt(id) }]);
  const settled = { at: _.gte(Number(at)).and(_.lte(now - SETTLED_MS)), command: 'submit' };
  const query = db
    .collection('events')
    .where(_.and([settled, later]))
    .orderBy('at', 'asc')
    .orderBy('_id', 'asc');
  const { data } = await answered(query.limit(SLICE).get());
  const events = data as unknown as Event[];
  const last = events.at(-1);
  const next = last ? `${last.at}~${last._id}` : cursor;
  return { done: await complete(events), next, ...(events.length < SLICE && { waits: true }) };
}

async function complete(events: readonly Event[]): Promise<number> {
  const ids = events.map(({ subject }) => checksIdOf(subject.id));
  const found = ids.length
    ? await answered(
        db
          .collection('checks')
          .where({ _id: _.in(ids) })
          .field({ of: true })
          .limit(ids.length)
          .get(),
      )
    : { data: [] };
  const known = new Set((found.data as Checks[]).map(({ of }) => of));
  const missing = events.filter(({ subject }) => !known.has(subject.id));
  const complaints = await complaintsByIds(missing.map(({ subject }) => subject.id));
  for (const { _id, subject, command, by, at, personal } of missing) {
    const complaint = complaints.get(subject.id);
    const act = { command, input: personal?.input, member: by.member, event: _id, at };
    const brought = complaint && broughtBy(act, complaint);
    const checks = brought && withBrought(brought);
    if (checks) await insert(checks);
  }
  return missing.length;
}

export const noteJob: Job = { name: 'complaints.noteChecks', step: noteNext };
