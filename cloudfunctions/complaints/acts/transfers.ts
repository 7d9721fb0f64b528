import { leadsBureau, type Actor } from '@domain/bureau/actor';
import { keptOff } from '@domain/complaint/relations';
import type { Complaint } from '@domain/complaint/complaint';
import type { CivilDate } from '@domain/civil-date';
import { findForm } from '@domain/complaint/desk/search';
import { refuse } from '@domain/errors';
import { entering, mayKnowTransfer, noting, type Note, type Transfer } from '@domain/report/transfer';
import { commit, eventIdOf, withoutHead, type Answer, type Decided, type Kept, type MemberContext } from '../../kernel/commit';
import { Refused } from '../../kernel/refused';
import { allOf } from '../../kernel/all-of';
import { answered, db, read } from '../../kernel/store';
import { claimOf, type Claim } from './claims';
import { complaintByNo } from '../reads/queries';
import { NEVER } from './followed';

const refTo = (id: string, version: number) => ({ kind: 'transfer', collection: 'transfers' as const, id, version });

function decided(ctx: MemberContext, next: Transfer): Decided<Transfer> {
  const answer: Answer = { id: next._id, version: next.version };
  const dueBy = next.entered ? NEVER : next.notedOn;
  return { next, relation: 'intake', shown: ctx.actor.name, article: '令121-9', entries: [], notices: [], answer, dueBy };
}

/** A report found in this complaint becomes a task of its own, due today. */
export function note(ctx: MemberContext, { no, office }: Complaint, input: Note): Promise<Answer> {
  const id = `t_${eventIdOf(ctx).slice(0, 24)}`;
  const next = noting(input, { id, no, office, actor: ctx.actor, moment: ctx.moment });
  return commit<Transfer>(ctx, refTo(id, 0), 'noteReport', { no, ...input }, { decide: () => decided(ctx, next) });
}

/** Its number of the national platform ends the task; one number is one case. */
export async function enter(ctx: MemberContext, id: string, version: number, number: string): Promise<Answer> {
  const found = await read<Transfer>('transfers', id);
  const complaint = found && (await complaintByNo(found.no));
  if (!found || (complaint && keptOff(ctx.actor.member, complaint))) throw new Refused(refuse('not-found'));
  const place = { collection: 'claims' as const, id: claimOf(number), fresh: true as const };
  return commit<Transfer>(
    ctx,
    refTo(id, version),
    'enterReport',
    { number },
    {
      admit: (transfer) => (mayKnowTransfer(ctx.actor, transfer) ? undefined : refuse('not-found')),
      related: () => [place],
      decide: (transfer, _, findRelated) => {
        if (!transfer) return refuse('not-found');
        const taken = findRelated<Claim>(place.id);
        if (taken?.of) return refuse('number-taken', { params: { no: taken.no } });
        const next = entering(transfer, number, ctx.actor.name, ctx.moment);
        if ('refused' in next) return next;
        // Nobody learns from a number typed elsewhere that this complaint holds a report (令121-37).
        const claim: Claim = { _id: place.id, of: next._id, no: '另一项登记' };
        return { ...decided(ctx, next), related: [{ collection: 'claims', document: claim }] };
      },
    },
  );
}

/** Numbers of the complaints the member is a party to or was recused from (令121-21, 37): what was found in them does not exist for it. */
async function keptOffBy(member: string): Promise<string[]> {
  const of = ['complainant.member', 'respondent.member', 'recused'] as const;
  const found = await Promise.all(of.map((field) => allOf<Kept<Complaint>>('complaints', { [field]: member })));
  return [...new Set(found.flat().map(({ no }) => no))];
}

/** So many of what is done stand in the list; there is more of it in the national platform, under each number. */
const DONE_SHOWN = 50;

/**
 * The tasks an officer may know of: all that are open, the oldest first, then the newest of those done; `more` when there are others
 * that are done.
 */
export async function transfersFor(actor: Actor): Promise<{ rows: Transfer[]; more: boolean }> {
  const _ = db.command;
  const own = { 'notedBy.member': actor.member };
  const ofOffice = actor.roles.includes('intake') || actor.roles.includes('leader');
  const mine = ofOffice ? _.or([{ office: actor.office ?? '' }, own]) : own;
  // Left out by the query, so that what is not for this officer takes no place of what is.
  const known = { no: _.nin(await keptOffBy(actor.member)) };
  const among = (rest: Record<string, unknown>) => _.and([...(leadsBureau(actor) ? [] : [mine]), known, rest]);
  const newest = db
    .collection('transfers')
    .where(among({ dueBy: NEVER }))
    .orderBy('notedOn', 'desc')
    .orderBy('_id', 'desc');
  const [open, { data }] = await Promise.all([
    allOf<Kept<Transfer>>('transfers', among({ dueBy: _.lt(NEVER) }) as unknown as Record<string, unknown>),
    answered(newest.limit(DONE_SHOWN + 1).get()),
  ]);
  const done = data as Kept<Transfer>[];
  const listed = [...open.sort((one, other) => (one.notedOn < other.notedOn ? -1 : 1)), ...done.slice(0, DONE_SHOWN)];
  return { rows: listed.map(withoutHead), more: done.length > DONE_SHOWN };
}

/** The open tasks an officer may know of; a report found in a case that this person is kept off does not exist for it (令121-21, 37). */
export async function openTransfersFor(actor: Actor): Promise<Transfer[]> {
  const _ = db.command;
  const own = { 'notedBy.member': actor.member };
  const ofOffice = actor.roles.includes('intake') || actor.roles.includes('leader');
  const mine = ofOffice ? _.or([{ office: actor.office ?? '' }, own]) : own;
  const open = await allOf<Kept<Transfer>>(
    'transfers',
    _.and([mine, { dueBy: _.lt(NEVER) }]) as unknown as Record<string, unknown>,
  );
  if (open.length === 0) return [];
  const forms = [...new Set(open.map(({ no }) => findForm('no', no)))];
  const complaints = await allOf<Kept<Complaint>>('complaints', { find: _.in(forms) });
  const hidden = new Set(complaints.filter((one) => keptOff(actor.member, one)).map(({ no }) => no));
  return open.filter(({ no }) => !hidden.has(no)).map(withoutHead);
}

/** Tasks of every office that are not done. */
export async function openTransfers(until: CivilDate): Promise<Transfer[]> {
  return (await allOf<Kept<Transfer>>('transfers', { dueBy: db.command.lte(until) })).map(withoutHead);
}
