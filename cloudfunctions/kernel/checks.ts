import { setTimeout as wait } from 'node:timers/promises';
import { checksIdOf, newChecks, withAnswers, withItems, type Answered, type Checks, type Item } from '@domain/content/checks';
import { piecesOf } from '@domain/content/texts';
import type { MemberContext } from './commit';
import { askPicture, checkWords } from './content-check';
import { addressesOf } from './files';
import type { FindRelated, RelatedDocument } from './related-documents';
import { answered, db, read } from './store';

/** Where stands what is checked of a case or a piece of feedback. */
export const checksPlace = (of: string) => ({ collection: 'checks' as const, id: checksIdOf(of) });

/** The checks of these, by one question; one alone as it was asked for ahead. */
export async function checksOf(of: readonly string[]): Promise<Checks[]> {
  const [first, ...more] = of.map(checksIdOf);
  if (first === undefined) return [];
  if (more.length === 0) return [await read<Checks>('checks', first)].flatMap((one) => one ?? []);
  const query = db.collection('checks').where({ _id: db.command.in([first, ...more]) });
  const { data } = await answered(query.limit(more.length + 1).get());
  return data as Checks[];
}

/** What one act brought that is to be checked. */
export interface Brought {
  of: Parameters<typeof newChecks>[0];
  where: Item['where'];
  from: Item['from'];
  member: string;
  /** The act's own, and UTC ms of it. */
  event: string;
  at: number;
  /** As it was sent; which words of it are checked is said in `piecesOf`. */
  input: unknown;
  /** Ids of pictures; what is no picture WeChat does not look at. */
  pictures: readonly string[];
  /** The pictures may be papers that say who somebody is: they never go there. */
  papers: boolean;
}

/** What is checked from now on, with this; undefined where the act brought nothing of the kind. */
export function withBrought(brought: Brought, before?: Checks): Checks | undefined {
  const { of, where, from, member, event, at, input, pictures, papers } = brought;
  const by = { where, from, member };
  const items = [
    ...(piecesOf(where, input).length ? [{ ...by, id: event, what: 'words' as const }] : []),
    ...pictures.map((id) => ({ ...by, id, what: 'picture' as const })),
  ];
  return items.length ? withItems(before ?? newChecks(of), items, at, papers) : undefined;
}

/** WeChat is waited for so long (ms), and no longer: the act is done. */
const PATIENCE_MS = 1500;

/**
 * The first attempt at the words, after the act: the document with what passed noted. For pictures, and for whatever else came of it, the
 * timer asks and tells.
 */
export async function askedOnce(ctx: MemberContext, { event, where, input }: Brought, checks: Checks): Promise<Checks> {
  const openid = ctx.caller.kind === 'member' ? ctx.caller.openid : '';
  const words = checkWords(openid, piecesOf(where, input)).catch(() => undefined);
  const answer = await Promise.race([words, wait(PATIENCE_MS, undefined, { ref: false })]);
  const passed = answer !== undefined && answer !== 'late' && 'suggest' in answer && answer.suggest === 'pass';
  return passed ? withAnswers(checks, new Map([[event, answer]]), ctx.moment.now) : checks;
}

/** Notes what passed, where nobody changed the document meanwhile. */
export async function noteAnswers(before: Checks, { version, items, traces, waitingSince, dueAt }: Checks): Promise<void> {
  if (version === before.version) return;
  const _ = db.command;
  await db
    .collection('checks')
    .where({ _id: before._id, version: before.version })
    .update({ data: { version, items: _.set(items), traces: _.set(traces), waitingSince, dueAt: dueAt ?? _.remove() } });
}

/** What an act writes for the check in its transaction, and the first attempt after it. */
export interface ToCheck {
  related: RelatedDocument[];
  after: () => Promise<void>;
}

/** Written in the transaction of the act: nothing is forgotten, and no act waits for WeChat to be done. */
export function noteForCheck(ctx: MemberContext, brought: Brought, findRelated: FindRelated): ToCheck | undefined {
  const document = withBrought(brought, findRelated<Checks>(checksIdOf(brought.of.of)));
  if (!document) return undefined;
  const after = async () => noteAnswers(document, await askedOnce(ctx, brought, document));
  return { related: [{ collection: 'checks', document }], after };
}

/** WeChat fetches a picture by its address within this time. */
const ADDRESS_SECONDS = 3600;

/** Asks WeChat about a picture that lies there; one that is not there is asked about again later. */
export async function askAt(openid: string, path: string | undefined): Promise<Answered> {
  const [address] = path ? await addressesOf([path], ADDRESS_SECONDS) : [];
  return address ? askPicture(openid, address) : { suggest: 'unavailable' };
}
