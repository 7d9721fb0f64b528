import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { isStaffRole } from '@domain/bureau/roles';
import { refuse, type Refusal } from '@domain/errors';
import { fileIdOf, folderOf, newFolder, ticketIn, withTickets, type Folder } from '@domain/evidence/folder';
import { inspected } from '@domain/evidence/inspect';
import { extensions, type evidenceSchema } from '@domain/evidence/limits';
import type { Inflate } from '@domain/evidence/pdf-programs';
import { stripped } from '@domain/evidence/strip';
import { begun, finishable, finished, removed, roomFor, type Ticket } from '@domain/evidence/ticket';
import type { z } from 'zod';
import { commit, eventIdOf, withoutHead, type Answer, type Decided, type Kept, type MemberContext } from '../kernel/commit';
import { sha256 } from '../kernel/hash';
import { announce } from '../kernel/log';
import { Refused } from '../kernel/refused';
import { callerTouched, countedOn, touchedOn } from '../kernel/shares';
import { answered, db, inTransaction, read } from '../kernel/store';
import { deleteFiles, fetchUpload, newPath, writeFile } from '../kernel/files';

const refTo = (id: string, version: 'any' | 'whichever') => ({
  kind: 'evidence',
  collection: 'evidence' as const,
  id: folderOf(id),
  version,
});

/** One folder for each place of a person. */
const folderId = (owner: string, place: string) => `d_${sha256(`${owner}\n${place}`).slice(0, 24)}`;

async function folderAt(id: string): Promise<Folder | undefined> {
  const kept = await read<Kept<Folder>>('evidence', folderOf(id));
  return kept && withoutHead(kept);
}

async function ticketById(id: string): Promise<Ticket | undefined> {
  return ticketIn(await folderAt(id), id);
}

/** Somebody else's looks like one that does not exist. */
async function ownTicket(id: string, owner: string): Promise<Ticket> {
  const ticket = await ticketById(id);
  if (!ticket || ticket.owner !== owner) throw new Refused(refuse('evidence-missing'));
  return ticket;
}

/** The folder with the ticket as it is now; what is answered is the file's own id and version. */
function decided({ actor }: MemberContext, folder: Folder, next: Ticket): Decided<Folder> {
  const answer: Answer = { id: next.id, version: next.version };
  const shown = actor.name || '上传的人';
  const after = withTickets(folder, [next]);
  return { next: after, relation: 'owner', shown, article: '令121-10', entries: [], notices: [], answer, dueBy: '' };
}

/** Folders of this person in which something waits: what is handed in already has no day for a sweep any more, and an officer hands in for years. */
async function waitingOf(owner: string): Promise<Ticket[]> {
  const query = db.collection('evidence').where({ owner, sweepAt: db.command.gt(0) });
  const { data } = await answered(query.limit(FOLDERS).get());
  return (data as Folder[]).flatMap(({ files }) => files);
}

/** Each of them has a file that waits, of which there may be fewer, or one that was handed in within the last quarter of an hour. */
const FOLDERS = 500;

/**
 * A permission to upload one file, as declared, to a path made for it; the same key gives the same one again. How many wait is looked up once
 * the caller's own document was read in the transaction: whoever begins one more writes that too, so two at once never exceed what may wait.
 */
export async function begin(ctx: MemberContext, place: string, file: z.output<typeof evidenceSchema>) {
  const { actor, moment } = ctx;
  const owner = actor.member;
  const folder = folderId(owner, place);
  const id = fileIdOf(folder, eventIdOf(ctx).slice(0, 24));
  const upload = newPath(`upload/${owner}`, extensions[file.type]);
  const next = begun({ id, owner, place, ...file, upload }, moment);
  const officer = actor.roles.some(isStaffRole);
  const answer = await commit<Folder, Ticket[]>(
    ctx,
    refTo(id, 'whichever'),
    'beginEvidence',
    { place, ...file },
    {
      related: () => [callerTouched(ctx)],
      lookUp: () => waitingOf(owner),
      decide: (before, _nextNumber, findRelated, waiting) => {
        const others = waiting.filter((one) => one.id !== id);
        const refusal = roomFor(others, place, moment);
        if (refusal) return refusal;
        const counted = officer ? touchedOn(ctx, findRelated) : countedOn(ctx, 'beginEvidence', findRelated);
        if ('refused' in counted) return counted;
        return { ...decided(ctx, before ?? newFolder(folder, owner, place), next), related: [counted] };
      },
    },
  );
  const kept = await ticketById(id);
  if (!kept) throw new Refused(refuse('evidence-missing'));
  return { ...answer, upload: kept.upload, until: kept.until };
}

/** Tells the sweep where a copy is about to be written, before it is: a crash in between leaves nothing unknown. */
async function noteWriting(id: string, path: string): Promise<void> {
  await inTransaction(async (tx) => {
    const folder = await tx.get<Folder>('evidence', folderOf(id));
    const ticket = ticketIn(folder, id);
    if (!folder || !ticket) return;
    const files = folder.files.map((one) => (one.id === id ? { ...one, written: [...(one.written ?? []), path] } : one));
    await tx.put('evidence', { ...folder, files } as Folder);
  });
}

/** A packed part of a PDF, unpacked no further than it is looked at. */
const inflate: Inflate = (bytes, most) => {
  try {
    return inflateSync(bytes, { maxOutputLength: most });
  } catch {
    return undefined;
  }
};

/** Why these bytes are not taken for this ticket, each cause in its own words. */
function refusalOf(bytes: Uint8Array, { bytes: declared, type }: Ticket): Refusal | undefined {
  if (bytes.length === 0) return refuse('evidence-empty');
  if (bytes.length !== declared) return refuse('evidence-differs');
  const found = inspected(bytes, inflate);
  if ('refused' in found) return found;
  return found.type === type ? undefined : refuse('evidence-differs');
}

/** The upload read, checked against what was declared, cleaned of where it was taken, and written where no phone can reach. */
async function keepUpload(ticket: Ticket) {
  const bytes = await fetchUpload(ticket.upload, ticket.bytes);
  if (!bytes) throw new Refused(refuse('evidence-not-there'));
  const refusal = refusalOf(bytes, ticket);
  const clean = refusal ? undefined : stripped(bytes, ticket.type);
  if (!clean) {
    await deleteFiles([ticket.upload]);
    throw new Refused(refusal ?? refuse('evidence-differs'));
  }
  // A new path each time: two calls at once for one ticket never write over each other's copy.
  const path = newPath('evidence', extensions[ticket.type]);
  await noteWriting(ticket.id, path);
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
  const answer = await commit<Folder>(
    ctx,
    refTo(id, 'any'),
    'finishEvidence',
    { id },
    {
      decide: (folder) => {
        const one = ticketIn(folder, id);
        if (!folder || !one || !kept || one.version !== version) return refuse('evidence-finished');
        const next = finished(one, owner, kept, ctx.moment);
        return 'refused' in next ? next : decided(ctx, folder, next);
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
  const answer = await commit<Folder>(
    ctx,
    refTo(id, 'any'),
    'removeEvidence',
    { id },
    {
      decide: (folder) => {
        const one = ticketIn(folder, id);
        if (!folder || !one) return refuse('evidence-missing');
        if (one.version !== version) return refuse('changed-meanwhile', { params: { who: '您', when: '刚才' } });
        const next = removed(one, owner, ctx.moment);
        return 'refused' in next ? next : decided(ctx, folder, next);
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
