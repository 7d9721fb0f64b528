import { county } from '@config/county';
import type { Actor } from '@domain/bureau/actor';
import type { Acts } from '@domain/complaint/acts/shared/row';
import type { Complaint } from '@domain/complaint/complaint';
import type { Party } from '@domain/complaint/records';
import type { DeskMember } from '@domain/complaint/desk/who-has';
import { complaintTable } from '@domain/complaint/acts/table';
import { decideComplaint } from '@domain/complaint/lifecycle';
import { relationsToComplaint } from '@domain/complaint/relations';
import type { Refusal } from '@domain/errors';
import { filesIn } from '@domain/evidence/limits';
import { rowOf as rowIn, type Moment } from '@domain/lifecycle';
import type { Decided } from '../../kernel/commit';
import type { FindRelated, NextNumber } from '../../kernel/related-documents';
import { shownAs } from './admitting';
import { claimNumber } from './claims';
import { withDocuments } from './documents';
import { claimFiles } from './evidence';
import { versionReadBy } from '../reads/version';
import { followed } from './followed';
import { withMerchant } from './linking';
import { both } from './merging';
import { lettingGo } from '../talk/holder';
import { movedTalk } from './moved-talk';
import { noticesOf, shopNews, staffNotices } from './telling';

export function rowOf(command: string): Acts[string] | undefined {
  return rowIn<Acts[string]>(complaintTable, command);
}

/** What an act is decided with, besides the complaint as it lies in the transaction. */
export interface Acting {
  command: string;
  input: unknown;
  actor: Actor;
  moment: Moment;
  nextNumber: NextNumber;
  findRelated: FindRelated;
  /** Who works at the desks, where the act tells staff. */
  desks: readonly DeskMember[];
  /** Id of the case that a merge names. */
  into?: string;
}

/** Acts that hand files in: of whom they are, and whether the other side sees them at once, as it does a receipt of what it was paid. */
const handing: Readonly<Record<string, { from: (decided: Complaint) => Party; released?: true }>> = {
  supplement: { from: ({ supplements = [] }) => supplements.slice(-1)[0]?.from ?? 'complainant' },
  reportPerformance: { from: () => 'respondent', released: true },
};

/** Acts after which the case names what lies elsewhere, as it is called there. */
const naming: Readonly<Record<string, typeof withMerchant>> = { linkMerchant: withMerchant };

/** Decides one command on a complaint by the domain's table, with all that follows from it. */
export function actOn(complaint: Complaint, acting: Acting): Decided<Complaint> | Refusal {
  const { command, input, actor, moment, nextNumber, findRelated, desks, into } = acting;
  const row = rowOf(command);
  const relations = relationsToComplaint(actor, complaint);
  const relation = relations.find((one) => row?.by.includes(one)) ?? relations[0] ?? 'stranger';
  const shown = shownAs(actor, relation);
  // What a party does stands under its part, also where an officer is that party.
  const who = { member: actor.member, name: shown, relation, office: actor.office };
  const decision = decideComplaint(complaint, command, input, who, moment, county.settings);
  if (!decision.ok) return decision;
  const acted = { ...decision.next, version: complaint.version + 1 };
  const called = rowIn(naming, command)?.(acted, actor, findRelated) ?? acted;
  if ('refused' in called) return called;
  const decided = withDocuments(called, command, actor, moment, nextNumber, complaint);
  const hands = rowIn(handing, command);
  const handed = claimFiles({
    files: hands ? filesIn(input) : [],
    before: complaint,
    next: decided,
    from: hands?.from(decided) ?? 'complainant',
    released: hands?.released,
    by: shown,
    actor,
    moment,
    findRelated,
  });
  if ('refused' in handed) return handed;
  const { article } = row ?? {};
  const pair = row?.onOther && both(complaint, handed.next, { command, actor, moment, findRelated, into, input });
  if (pair && 'refused' in pair) return pair;
  const next = pair?.source ?? handed.next;
  const numbers = pair?.related ?? claimNumber(complaint, next, findRelated);
  if ('refused' in numbers) return numbers;
  const there = pair && findRelated<Complaint>(pair.target._id);
  const goneThere = there ? lettingGo(there, pair.target, findRelated) : [];
  const other = pair && onOther(row?.onOther?.event, there, pair.target, { article, moment });
  return {
    next,
    related: [...handed.related, ...numbers, ...movedTalk(complaint, next, findRelated), ...goneThere],
    also: other && [other],
    relation,
    shown,
    article,
    notices: [
      ...noticesOf(command, complaint, next, moment, pair?.target),
      ...staffNotices(command, complaint, next, actor, desks),
      ...shopNews(complaint, next, findRelated),
      ...(other ? staffNotices(other.command, other.before, other.next, actor, desks) : []),
    ],
    answer: { id: next._id, version: versionReadBy(actor, next) },
    ...followed(complaint, next, moment),
  };
}

/** What an act on two complaints leaves on the other one, with all that follows from it there. */
function onOther(
  event: string | undefined,
  before: Complaint | undefined,
  next: Complaint,
  { article, moment }: { article?: string; moment: Moment },
) {
  if (!before || event === undefined) return undefined;
  return { before, next, command: event, article, ...followed(before, next, moment) };
}
