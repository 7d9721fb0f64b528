import { factColumns, unreportedColumns } from '@domain/credit/import/columns';
import {
  begun,
  mayWorkOn,
  readAs,
  ROWS_DAYS,
  type beginSchema,
  type CreditList,
  type ListSort,
} from '@domain/credit/import/list';
import { handedColumns } from '@domain/handed-record/import/columns';
import { merchantColumns } from '@domain/merchant/import/columns';
import type { Actor } from '@domain/bureau/actor';
import { refuse, type Refusal } from '@domain/errors';
import { HOUSE } from '@domain/law/cite';
import type { z } from 'zod';
import { commit, eventIdOf, withoutHead, type Answer, type Decided, type Kept, type MemberContext } from '../../kernel/commit';
import { deleteFiles, newPath } from '../../kernel/files';
import { newestPage } from '../../kernel/newest';
import { writeParts } from '../../kernel/parts';
import { plainly } from '../../kernel/plainly';
import { Refused } from '../../kernel/refused';
import type { SheetRow } from '../../kernel/sheets/limits';
import { uploadedSheet } from '../../kernel/sheets/uploaded';
import { insertAll, isConflict, read } from '../../kernel/store';

export const lists = 'creditLists' as const;
export const collection = 'creditListRows' as const;
/** Rows of one document, as they stand in the file. */
const RAW = 50;
const DAY = 86_400_000;
export const sweepAt = (now: number): number => now + ROWS_DAYS * DAY;

const refTo = (id: string, version: number | 'any') => ({ kind: 'creditList', collection: lists, id, version });

/** The columns a list of each sort may have. */
export const columnsFor = {
  facts: factColumns,
  unreported: unreportedColumns,
  merchants: merchantColumns,
  handed: handedColumns,
} as const satisfies Record<ListSort, unknown>;

export const listIdOf = (ctx: MemberContext): string => `cl_${eventIdOf(ctx).slice(0, 24)}`;

/** A step of the work on a list: one event, no figure, nobody told. */
export function step(
  ctx: MemberContext,
  of: { id: string; version: number | 'any' },
  command: string,
  input: unknown,
  decide: (list: CreditList) => CreditList | Refusal,
): Promise<Answer> {
  return commit<CreditList>(ctx, refTo(of.id, of.version), command, input, {
    decide: (list) => decided(ctx, list ? decide(list) : refuse('list-missing')),
  });
}

export function decided(ctx: MemberContext, next: CreditList | Refusal): Decided<CreditList> | Refusal {
  if ('refused' in next) return next;
  return plainly(next, { relation: 'officer', shown: ctx.actor.name || '工作人员', article: HOUSE });
}

/** A new list under the id that this call makes. */
export const beginWith = (
  ctx: MemberContext,
  command: string,
  input: unknown,
  make: () => CreditList | Refusal,
): Promise<Answer> => commit<CreditList>(ctx, refTo(listIdOf(ctx), 0), command, input, { decide: () => decided(ctx, make()) });

/** A place to upload a list to, and what is known of it so far. The place is noted first, so that a file nobody read is taken away. */
export async function begin(ctx: MemberContext, input: z.output<typeof beginSchema>) {
  const id = listIdOf(ctx);
  const upload = newPath(`upload/${ctx.actor.member}`, 'bin');
  const answer = await beginWith(ctx, 'beginCreditList', input, () =>
    begun(input, { id, actor: ctx.actor, moment: ctx.moment, upload }),
  );
  const kept = await listById(ctx.actor, id);
  const path = kept.upload ?? upload;
  const note = { _id: `${id}-upload`, of: id, part: 'upload', no: 0, lines: [], path, sweepAt: ctx.moment.now + DAY };
  await insertAll(collection, [note]).catch((error: unknown) => {
    if (!isConflict(error)) throw error;
  });
  return { ...answer, upload: path };
}

/** A list, to who may work on lists; refused where there is none. */
export async function listById(actor: Pick<Actor, 'roles'>, id: string): Promise<CreditList> {
  const kept = await read<Kept<CreditList>>(lists, id);
  if (!kept || !mayWorkOn(actor)) throw new Refused(refuse('list-missing'));
  return withoutHead(kept);
}

/** Reads the uploaded file: its headings, and its rows as they stand. The file itself is not kept. */
export async function readList(ctx: MemberContext, of: { id: string; version: number }): Promise<Answer> {
  const list = await listById(ctx.actor, of.id);
  const upload = list.upload;
  const found = list.state === 'begun' && upload ? await openUpload(ctx, list, upload) : undefined;
  const answer = await step(ctx, of, 'readCreditList', { id: of.id }, (now) =>
    found ? readAs(now, found) : refuse('list-wrong-state'),
  );
  if (upload) await deleteFiles([upload]);
  return answer;
}

async function openUpload(ctx: MemberContext, list: CreditList, upload: string) {
  const { headings, lines, others } = await uploadedSheet(upload, columnsFor[list.sort].headingsAt);
  await writeParts<SheetRow>({ collection, of: list._id, part: 'raw', sweepAt: sweepAt(ctx.moment.now) }, lines, RAW);
  return { headings, rows: lines.length, others };
}

/** A page of the lists of one sort, the newest first. */
export async function newestLists(sort: ListSort, cursor?: string): Promise<{ lists: CreditList[]; next?: string }> {
  const { found, next } = await newestPage<Kept<CreditList>>(lists, { sort }, cursor);
  return { lists: found.map(withoutHead), next };
}
