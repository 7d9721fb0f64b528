import { createHash } from 'node:crypto';
import { isStaffRole } from '@domain/bureau/staff';
import { refuse } from '@domain/errors';
import { evidenceLimits, extensions, type evidenceSchema } from '@domain/evidence/limits';
import { stripped } from '@domain/evidence/strip';
import { begun, finishable, finished, removed, roomFor, type Ticket } from '@domain/evidence/ticket';
import type { z } from 'zod';
import { commit, eventIdOf, withoutHead, type Answer, type Decided, type Kept, type MemberContext } from '../kernel/commit';
import { announce } from '../kernel/log';
import { Refused } from '../kernel/refused';
import { callerTouched, countedOn } from '../kernel/shares';
import { answered, db, inTransaction, read } from '../kernel/store';
import { deleteFiles, fetchUpload, newPath, writeFile } from './files';

const refTo = (id: string, version: number) => ({ kind: 'evidence', collection: 'evidence' as const, id, version });

export async function ticketById(id: string): Promise<Ticket | undefined> {
  const kept = await read<Kept<Ticket>>('evidence', id);
  return kept && withoutHead(kept);
}

/** Somebody else's looks like one that does not exist. */
async function ownTicket(id: string, owner: string): Promise<Ticket> {
  const ticket = await ticketById(id);
  if (!ticket || ticket.owner !== owner) throw new Refused(refuse('evidence-missing'));
  return ticket;
}

function decided({ actor }: MemberContext, next: Ticket): Decided<Ticket> {
  const answer: Answer = { id: next._id, version: next.version };
  const shown = actor.name || '上传的人';
  return { next, relation: 'owner', shown, article: '令121-10', entries: [], notices: [], answer, dueBy: '' };
}

/**
 * Files of this person on their way. All that are swept have a day for it, what is in a case has none after its first sweep: an officer
 * hands in for years. As many as may be at once, and the ticket of a repeated call, are enough
 * to know.
 */
async function waitingOf(owner: string, now: number): Promise<Ticket[]> {
  const _ = db.command;
  const none = _.exists(false);
  const mine = { owner, sweepAt: _.gt(0), claimed: none, removedAt: none };
  const live = _.or([
    { ...mine, kept: _.exists(true) },
    { ...mine, until: _.gt(now) },
  ]);
  const { data } = await answered(
    db
      .collection('evidence')
      .where(live)
      .limit(evidenceLimits.unfiled + 1)
      .get(),
  );
  return data as Ticket[];
}

/**
 * A permission to upload one file, as declared, to a path made for it; the same key gives the same one again. How many wait is looked up
 * before the transaction, which knows single documents only: of calls at the very same moment one too many may begin. The share of the day is
 * counted inside and never overrun.
 */
export async function begin(ctx: MemberContext, place: string, file: z.output<typeof evidenceSchema>) {
  const { actor, moment } = ctx;
  const _id = `e_${eventIdOf(ctx).slice(0, 24)}`;
  const owner = actor.member;
  const others = (await waitingOf(owner, moment.now)).filter((one) => one._id !== _id);
  const upload = newPath(`upload/${owner}`, extensions[file.type]);
  const next = begun({ _id, owner, place, ...file, upload }, moment);
  const officer = actor.roles.some(isStaffRole);
  const answer = await commit<Ticket>(
    ctx,
    refTo(_id, 0),
    'beginEvidence',
    { place, ...file },
    {
      related: () => (officer ? [] : [callerTouched(ctx)]),
      decide: (_before, _nextNumber, findRelated) => {
        const refusal = roomFor(others, place, moment);
        if (refusal) return refusal;
        const counted = officer ? undefined : countedOn(ctx, 'beginEvidence', findRelated);
        if (counted && 'refused' in counted) return counted;
        return { ...decided(ctx, next), related: counted && [counted] };
      },
    },
  );
  const kept = await ticketById(_id);
  if (!kept) throw new Refused(refuse('evidence-missing'));
  return { ...answer, upload: kept.upload, until: kept.until };
}

/** Tells the sweep where a copy is about to be written, before it is: a crash in between leaves nothing unknown. */
async function noteWriting(id: string, path: string): Promise<void> {
  await inTransaction(async (tx) => {
    const ticket = await tx.get<Ticket>('evidence', id);
    const written = [...(ticket?.written ?? []), path];
    if (ticket) await tx.put('evidence', { ...ticket, written } as Ticket);
  });
}

/** The upload read, checked against what was declared, cleaned of where it was taken, and written where no phone can reach. */
async function keepUpload(ticket: Ticket) {
  const bytes = await fetchUpload(ticket.upload, ticket.bytes);
  if (!bytes) throw new Refused(refuse('evidence-not-there'));
  const clean = bytes.length === ticket.bytes ? stripped(bytes, ticket.type) : undefined;
  if (!clean) {
    await deleteFiles([ticket.upload]);
    throw new Refused(refuse('evidence-differs'));
  }
  // A new path each time: two calls at once for one ticket never write over each other's copy.
  const path = newPath('evidence', extensions[ticket.type]);
  await noteWriting(ticket._id, path);
  await writeFile(path, clean);
  return { path, bytes: clean.length, sha256: createHash('sha256').update(clean).digest('hex') };
}

/** Makes an upload evidence that nobody can change any more. Of a ticket that is done only its own key hears the answer again. */
export async function finish(ctx: MemberContext, id: string, version: number): Promise<Answer> {
  const owner = ctx.actor.member;
  const ticket = await ownTicket(id, owner);
  const refusal = finishable(ticket, owner, ctx.moment);
  // One that is done may be a repeated call: then the commit finds the first answer.
  if (refusal && !ticket.kept) throw new Refused(refusal);
  const kept = refusal ? undefined : await keepUpload(ticket);
  const answer = await commit<Ticket>(
    ctx,
    refTo(id, version),
    'finishEvidence',
    {},
    {
      decide: (one) => {
        if (!one || !kept) return refuse('evidence-finished');
        const next = finished(one, owner, kept, ctx.moment);
        return 'refused' in next ? next : decided(ctx, next);
      },
    },
  );
  await clear([ticket.upload]);
  return answer;
}

/** Takes back what is not filed; its files are deleted at once, or by the sweep. */
export async function remove(ctx: MemberContext, id: string, version: number): Promise<Answer> {
  const owner = ctx.actor.member;
  await ownTicket(id, owner);
  const answer = await commit<Ticket>(
    ctx,
    refTo(id, version),
    'removeEvidence',
    {},
    {
      decide: (one) => {
        const next = removed(one, owner, ctx.moment);
        return 'refused' in next ? next : decided(ctx, next);
      },
    },
  );
  const gone = await ticketById(id);
  if (gone) await clear([gone.upload, ...(gone.written ?? [])]);
  return answer;
}

/** Deletes now what the sweep would delete later; what was decided stands whatever becomes of it. */
async function clear(paths: readonly string[]): Promise<void> {
  try {
    await deleteFiles(paths);
  } catch (error) {
    announce(`leftovers stay for the sweep: ${error instanceof Error ? error.message : String(error)}`);
  }
}
