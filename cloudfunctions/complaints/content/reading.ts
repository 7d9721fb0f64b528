import type { Actor } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import { worksOn } from '@domain/complaint/relations';
import { checksIdOf, QUIET, waitsForOfficer, type Checks } from '@domain/content/checks';
import { complaintName } from '@domain/complaint/name';
import { checksOf } from '../../kernel/checks';
import { MOST_COUNTED } from '../../kernel/counting';
import { answered, db } from '../../kernel/store';
import { complaintsByIds, PAGE } from '../reads/queries';

const _ = db.command;

/** The checks of a case, and of those that came into it: their words and pictures are in it too. */
export const checksOn = ({ _id, mergedFrom = [] }: Complaint): Promise<Checks[]> =>
  checksOf([_id, ...mergedFrom.map(({ id }) => id)]);

/** Of these complaints, by id. */
export async function checksOnAll(complaints: readonly Complaint[]): Promise<Map<string, Checks[]>> {
  const idsOf = ({ _id, mergedFrom = [] }: Complaint) => [_id, ...mergedFrom.map(({ id }) => id)];
  const found = await checksOf(complaints.flatMap(idsOf));
  const byId = new Map(found.map((one) => [one._id, one]));
  return new Map(complaints.map((one) => [one._id, idsOf(one).flatMap((id) => byId.get(checksIdOf(id)) ?? [])]));
}

/** What of a case says who works on it. */
const related = ['complainant', 'respondent', 'office', 'intakeOffice', 'handler', 'recused', 'decision', 'revoked'] as const;

/** What waits in the county, the longest waiting first, after the one that `cursor` (`since~id`) names. */
function waitingFrom(cursor?: string) {
  const [since, last] = cursor?.split('~') ?? [];
  const rest = last ? [_.or([{ waitingSince: _.gt(Number(since)) }, { waitingSince: Number(since), _id: _.gt(last) }])] : [];
  return db
    .collection('checks')
    .where(_.and([{ waitingSince: _.lt(QUIET), kind: complaintName.kind }, ...rest]))
    .orderBy('waitingSince', 'asc')
    .orderBy('_id', 'asc');
}

const cursorAfter = (one: Checks) => `${one.waitingSince}~${one._id}`;

/** Of so many hundreds of the county one's own are picked out; where more waits, a screen says 99+. */
const MOST_HUNDREDS = 3;

/**
 * In how many cases that this officer works on something waits to be looked at: exact up to 99. {@link MOST_COUNTED} says that more may wait,
 * of one's own or in a county whose backlog is longer than what is read for a number.
 */
export async function waitingContentCount(actor: Actor): Promise<number> {
  const fields = Object.fromEntries(related.map((field) => [field, true]));
  let own = 0;
  let cursor: string | undefined;
  for (let hundred = 0; hundred < MOST_HUNDREDS; hundred += 1) {
    const waiting = waitingFrom(cursor).limit(MOST_COUNTED).field({ of: true, waitingSince: true });
    const data = (await answered(waiting.get())).data as Checks[];
    if (data.length > 0) {
      const cases = db.collection('complaints').where({ _id: _.in(data.map(({ of }) => of)) });
      const found = await answered(cases.field(fields).limit(data.length).get());
      own += (found.data as unknown as Pick<Complaint, (typeof related)[number]>[]).filter((one) => worksOn(actor, one)).length;
    }
    const end = data.at(-1);
    if (!end || data.length < MOST_COUNTED || own >= MOST_COUNTED) return Math.min(own, MOST_COUNTED);
    cursor = cursorAfter(end);
  }
  return MOST_COUNTED;
}

/**
 * One page of what waits in the county for an officer to look at it, the longest waiting first, of which this officer sees the cases that
 * they work on; `cursor` is `since~id`.
 */
export async function waitingContent(actor: Actor, cursor?: string) {
  const { data } = await answered(
    waitingFrom(cursor)
      .limit(PAGE + 1)
      .get(),
  );
  const page = (data as Checks[]).slice(0, PAGE);
  const complaints = await complaintsByIds(page.map(({ of }) => of));
  const end = page.at(-1);
  return {
    found: page.flatMap((checks) => {
      const complaint = complaints.get(checks.of);
      return complaint && worksOn(actor, complaint)
        ? [{ complaint, since: checks.waitingSince, waiting: checks.items.filter(waitsForOfficer).length }]
        : [];
    }),
    next: data.length > PAGE && end ? cursorAfter(end) : undefined,
  };
}
