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

/** In how many cases that this officer works on something waits to be looked at; of those of the county that wait longest, at most 100 are read. */
export async function waitingContentCount(actor: Actor): Promise<number> {
  const waiting = db.collection('checks').where({ waitingSince: _.lt(QUIET), kind: complaintName.kind });
  const { data } = await answered(waiting.orderBy('waitingSince', 'asc').limit(MOST_COUNTED).field({ of: true }).get());
  const ids = (data as Checks[]).map(({ of }) => of);
  if (ids.length === 0) return 0;
  const fields = Object.fromEntries(related.map((field) => [field, true]));
  const cases = db.collection('complaints').where({ _id: _.in(ids) });
  const found = await answered(cases.field(fields).limit(ids.length).get());
  return (found.data as unknown as Pick<Complaint, (typeof related)[number]>[]).filter((one) => worksOn(actor, one)).length;
}

/**
 * One page of what waits in the county for an officer to look at it, the longest waiting first, of which this officer sees the cases that
 * they work on; `cursor` is `since~id`.
 */
export async function waitingContent(actor: Actor, cursor?: string) {
  const [since, last] = cursor?.split('~') ?? [];
  const rest = last ? [_.or([{ waitingSince: _.gt(Number(since)) }, { waitingSince: Number(since), _id: _.gt(last) }])] : [];
  const query = db
    .collection('checks')
    .where(_.and([{ waitingSince: _.lt(QUIET), kind: complaintName.kind }, ...rest]))
    .orderBy('waitingSince', 'asc')
    .orderBy('_id', 'asc');
  const { data } = await answered(query.limit(PAGE + 1).get());
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
    next: data.length > PAGE && end ? `${end.waitingSince}~${end._id}` : undefined,
  };
}
