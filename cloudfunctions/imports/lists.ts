import { begun, mayWorkOn, readAs, ROWS_DAYS, type beginSchema, type ImportList } from '@domain/complaint/import/list';
import { headingsAt } from '@domain/complaint/import/columns';
import type { Actor } from '@domain/bureau/actor';
import { refuse, type Refusal } from '@domain/errors';
import type { z } from 'zod';
import { commit, eventIdOf, withoutHead, type Answer, type Decided, type Kept, type MemberContext } from '../kernel/commit';
import { deleteFiles, newPath } from '../kernel/files';
import { newestPage } from '../kernel/newest';
import { writeParts } from '../kernel/parts';
import { plainly } from '../kernel/plainly';
import { Refused } from '../kernel/refused';
import type { SheetRow } from '../kernel/sheets/limits';
import { uploadedSheet } from '../kernel/sheets/uploaded';
import { insertAll, isConflict, read } from '../kernel/store';

export const collection = 'importRows' as const;
/** Rows of one document, as they stand in the file. */
export const RAW = 50;
const DAY = 86_400_000;
export const sweepAt = (now: number) => now + ROWS_DAYS * DAY;

const refTo = (id: string, version: number) => ({ kind: 'importList', collection: 'importLists' as const, id, version });

/** A step of the work on a list: one event, no figure, nobody told. */
export function step(
  ctx: MemberContext,
  of: { id: string; version: number },
  command: string,
  input: unknown,
  decide: (list: ImportList) => ImportList | Refusal,
) {
  return commit<ImportList>(ctx, refTo(of.id, of.version), command, input, {
    admit: (list) => (mayWorkOn(ctx.actor, list) ? undefined : refuse('list-missing')),
    decide: (list) => (list ? decided(ctx, decide(list)) : refuse('list-missing')),
  });
}

function decided(ctx: MemberContext, next: ImportList | Refusal): Decided<ImportList> | Refusal {
  if ('refused' in next) return next;
  return plainly(next, { relation: 'intake', shown: ctx.actor.name || '工作人员', article: '令121-40' });
}

/** A place to upload a list to, and what is known of it so far. The place is noted first, so that a file nobody read is taken away. */
export async function begin(ctx: MemberContext, input: z.output<typeof beginSchema>) {
  const id = `l_${eventIdOf(ctx).slice(0, 24)}`;
  const upload = newPath(`upload/${ctx.actor.member}`, 'bin');
  const answer = await commit<ImportList>(ctx, refTo(id, 0), 'beginList', input, {
    decide: () => decided(ctx, begun(input, { id, actor: ctx.actor, moment: ctx.moment, upload })),
  });
  const kept = await listById(ctx.actor, id);
  const note = {
    _id: `${id}-upload`,
    of: id,
    part: 'upload',
    no: 0,
    lines: [],
    path: kept.upload,
    sweepAt: ctx.moment.now + DAY,
  };
  await insertAll(collection, [note]).catch((error: unknown) => {
    if (!isConflict(error)) throw error;
  });
  return { ...answer, upload: kept.upload };
}

export async function listById(actor: Actor, id: string): Promise<ImportList> {
  const kept = await read<Kept<ImportList>>('importLists', id);
  const list = kept && withoutHead(kept);
  if (!list || !mayWorkOn(actor, list)) throw new Refused(refuse('list-missing'));
  return list;
}

/** Reads the uploaded file: its headings, and its rows as they stand. The file itself is not kept. */
export async function readList(ctx: MemberContext, of: { id: string; version: number }): Promise<Answer> {
  const list = await listById(ctx.actor, of.id);
  const found = list.state === 'begun' ? await openUpload(ctx, list) : undefined;
  const answer = await step(ctx, of, 'readList', { id: of.id }, (now) =>
    found ? readAs(now, found) : refuse('list-wrong-state'),
  );
  if (found) await deleteFiles([list.upload]);
  return answer;
}

async function openUpload(ctx: MemberContext, list: ImportList) {
  const { headings, lines, others } = await uploadedSheet(list.upload, headingsAt);
  await writeParts<SheetRow>({ collection, of: list._id, part: 'raw', sweepAt: sweepAt(ctx.moment.now) }, lines, RAW);
  return { headings, rows: lines.length, others };
}

/** A page of the lists of an office, the newest first. */
export async function newestLists(office: string, cursor?: string): Promise<{ lists: ImportList[]; next?: string }> {
  const { found, next } = await newestPage<Kept<ImportList>>('importLists', { office }, cursor);
  return { lists: found.map(withoutHead), next };
}
