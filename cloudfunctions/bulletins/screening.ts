import type { Bulletin, Writing } from '@domain/bulletin/bulletin';
import { refuseBulletin } from '@domain/bulletin/errors';
import { bulletinName } from '@domain/bulletin/name';
import { checksIdOf, isClear, judged, waitsForOfficer, type Checks, type Item } from '@domain/content/checks';
import { suggestWords } from '@domain/content/words';
import type { Refusal } from '@domain/errors';
import { rowOf } from '@domain/lifecycle';
import { checksPlace, noteForCheck, type ToCheck } from '../kernel/checks';
import { eventIdOf, type MemberContext } from '../kernel/commit';
import type { FindRelated, RelatedDocument, RelatedPlace } from '../kernel/related-documents';
import { picturesIn } from './files';

/** By act, whether it brings words to be checked, needs them checked, or lets them through. */
const looks: Readonly<Record<string, 'brings' | 'needs' | 'lets'>> = {
  draft: 'brings',
  write: 'brings',
  correct: 'brings',
  publish: 'needs',
  schedule: 'needs',
  approveCorrection: 'needs',
  letThrough: 'lets',
};

/** A new one was never checked: its place is not read before it is written. */
const begins: Readonly<Record<string, true>> = { draft: true };

export const screenPlaces = (command: string, id: string): RelatedPlace[] =>
  rowOf(looks, command) ? [{ ...checksPlace(id), ...(rowOf(begins, command) && { fresh: true as const }) }] : [];

/** What of the checks concerns what is written now: the words brought last, and the pictures that stand in it. */
function itemsOf(checks: Checks | undefined, writing: Pick<Writing, 'blocks'>): Item[] {
  const words = checks?.items.filter(({ what }) => what === 'words').slice(-1) ?? [];
  const pictures = new Set(picturesIn(writing));
  return [...words, ...(checks?.items.filter(({ what, id }) => what === 'picture' && pictures.has(id)) ?? [])];
}

/** As the desk shows it: what is not through yet, and why. */
export const heldOf = (checks: Checks | undefined, writing: Pick<Writing, 'blocks'>) =>
  itemsOf(checks, writing)
    .filter((one) => !isClear(one))
    .map((one) => ({
      id: one.id,
      what: one.what,
      waits: waitsForOfficer(one),
      say: one.suggest ? suggestWords[one.suggest] : '正在做内容检查',
    }));

interface Screened {
  related: readonly RelatedDocument[];
  toCheck?: ToCheck;
}

/** What WeChat's check has to do with an act: nothing is published that was not passed by it, or by a person who says why. */
export function screened(
  ctx: MemberContext,
  command: string,
  input: unknown,
  next: Bulletin,
  findRelated: FindRelated,
): Screened | Refusal {
  const how = rowOf(looks, command);
  if (!how) return { related: [] };
  const checks = findRelated<Checks>(checksIdOf(next._id));
  if (how === 'needs') return itemsOf(checks, next).every(isClear) ? { related: [] } : refuseBulletin('held');
  if (how === 'lets') {
    const { item = '', reason = '' } = input as { item?: string; reason?: string };
    const after = checks && judged(checks, { item, verdict: 'release', reason }, ctx.actor.name, ctx.moment);
    if (!after || 'refused' in after) return refuseBulletin('nothing-held');
    return { related: [{ collection: 'checks', document: after }] };
  }
  const known = new Set(checks?.items.map(({ id }) => id));
  const pictures = picturesIn((input as { writing?: unknown }).writing).filter((id) => !known.has(id));
  const of = { of: next._id, kind: bulletinName.kind, no: next.no };
  const by = { where: 'bulletin' as const, from: 'writer' as const, member: ctx.actor.member };
  const brought = { of, ...by, event: eventIdOf(ctx), at: ctx.moment.now, input, pictures, papers: false };
  const toCheck = noteForCheck(ctx, brought, findRelated);
  return { related: toCheck?.related ?? [], ...(toCheck && { toCheck }) };
}
