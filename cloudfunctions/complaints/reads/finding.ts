import { officeOfTown, suggestMatter, type MatterSuggestion } from '@domain/whose-matter/suggestion';
import { county } from '@config/county';
import { leadsBureau, type Actor, type ComplaintRelation } from '@domain/bureau/actor';
import { worksOn } from '@domain/complaint/relations';
import type { CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { flagsOf, sameDispute } from '@domain/complaint/desk/flags';
import type { Flag } from '@domain/complaint/records';
import { holds, readSearch, type FoundBy, type Search } from '@domain/complaint/desk/search';
import { normalName } from '@domain/normal-form';
import { complaintsOfSame, PAGE, soughtPage, type Among, type Page, type Sought } from './queries';

/** A question a search asks: whether only who works on the case may find it so, and what of its answers an earlier question has shown. */
interface Question {
  ask: (among: Among, cursor: string | undefined) => Promise<Page>;
  personal: boolean;
  passes?: (one: Complaint, mayFindPeople: boolean) => boolean;
}

/** Cases read at once. */
const SLICE = 50;

function questionsOf({ by, value }: Search): Question[] {
  const sought =
    (field: FoundBy, how: Sought['how']): Question['ask'] =>
    (among, cursor) =>
      soughtPage({ by: field, value, how }, among, cursor, SLICE);
  const isShop = ({ respondent }: Complaint) => normalName(respondent.name).startsWith(value);
  const isPerson = ({ complainant }: Complaint) => normalName(complainant.name).startsWith(value);
  const named: Question[] = [
    { ask: sought('respondent', 'begins'), personal: false },
    { ask: sought('complainant', 'begins'), personal: true, passes: isShop },
    {
      ask: sought('part', 'holds'),
      personal: false,
      passes: (one, mayFindPeople) => isShop(one) || (mayFindPeople && isPerson(one)) || !holds(one, value),
    },
  ];
  switch (by) {
    case 'no':
      return [{ ask: sought('no', 'is'), personal: false }];
    case 'number12315':
      // A long name of letters and digits looks like one: iPhone 15 Pro Max.
      return [{ ask: sought('number12315', 'is'), personal: false }, ...(/[A-Z]/.test(value) ? named : [])];
    case 'phone':
      return [{ ask: sought('phone', 'is'), personal: true }];
    case 'name':
      return named;
  }
}

/** What the database can pass over by itself, so that a call does not read through the cases of others. */
function amongOf(actor: Actor, personal: boolean): Among {
  if (leadsBureau(actor)) return { office: 'all' };
  const handlesOnly = !actor.roles.includes('intake') && !actor.roles.includes('leader');
  return { office: actor.office ?? '', handledBy: personal && handlesOnly ? actor.member : undefined };
}

/**
 * A page of the cases of the reader's office, of every office for a leader of the bureau, that a search finds: merchants before people,
 * people before what only stands somewhere in the name of goods or shop; the newest first. By a complainant's name or telephone number only
 * cases the reader works on are found: to others those fields are masked, and finding would tell them. For the same reason the cursor (the question's place, time and id) names the last case shown, never one
 * that was passed over.
 */
export async function findFor(actor: Actor, typed: string, today: CivilDate, from?: string): Promise<Page> {
  const search = readSearch(typed, county.prefix, today);
  if (!search) return { complaints: [] };
  const findRelated = ({ office, intakeOffice }: Complaint) =>
    leadsBureau(actor) || office === actor.office || intakeOffice === actor.office;
  const [start = '0', mark] = from?.split(':') ?? [];
  const found: Complaint[] = [];
  let next: string | undefined;
  // All are asked at once for their first cases: one after the other each would be a round trip of its own.
  const asked = questionsOf(search)
    .map((question, place) => ({ ...question, place, among: amongOf(actor, question.personal) }))
    .filter(({ place }) => place >= Number(start));
  const firsts = await Promise.all(asked.map(({ ask, among, place }) => ask(among, place === Number(start) ? mark : undefined)));
  for (const [turn, { place, among, ...question }] of asked.entries()) {
    let slice = firsts[turn];
    while (slice) {
      for (const complaint of slice.complaints) {
        const works = worksOn(actor, complaint);
        if (!findRelated(complaint) || (question.personal && !works) || question.passes?.(complaint, works)) continue;
        if (found.length === PAGE) return { complaints: found, next };
        found.push(complaint);
        next = `${place}:${complaint.receivedAt}~${complaint._id}`;
      }
      slice = slice.next ? await question.ask(among, slice.next) : undefined;
    }
  }
  return { complaints: found };
}

/** What an officer who is to decide on a new complaint should look at; prompts, kept nowhere, for the staff on the case alone. */
export async function hintsFor(
  complaint: Complaint,
  relation: ComplaintRelation,
  today: CivilDate,
): Promise<{ hints: Flag[]; same: { id: string; no: string }[]; matter?: MatterSuggestion; town?: string }> {
  const decides = relation === 'intake' || relation === 'handler' || relation === 'leader';
  if (!decides || complaint.state !== 'received') return { hints: [], same: [] };
  const others = await complaintsOfSame(complaint);
  const same = sameDispute(
    complaint,
    others.filter((one) => !one.mergedInto),
  );
  const matter = suggestMatter(complaint);
  const town = officeOfTown(complaint);
  return {
    hints: flagsOf(complaint, others, today),
    same: same.map(({ _id, no }) => ({ id: _id, no })),
    ...(matter && { matter }),
    ...(town && { town }),
  };
}
