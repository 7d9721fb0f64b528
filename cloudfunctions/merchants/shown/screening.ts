import { checksIdOf, isClear, judged, waitsForOfficer, type Checks, type Item } from '@domain/content/checks';
import { suggestWords } from '@domain/content/words';
import type { Refusal } from '@domain/errors';
import { noteForCheck, type ToCheck } from '../../kernel/checks';
import { eventIdOf, type MemberContext } from '../../kernel/commit';
import type { FindRelated, RelatedDocument } from '../../kernel/related-documents';

/** What an act has to do with WeChat's check: it brings words, needs them passed, or lets them through. */
export type Look = 'brings' | 'needs' | 'lets' | undefined;

/** Of what was checked the words brought last, and the pictures that stand there now. */
function itemsOf(checks: Checks | undefined, pictures: readonly string[]): Item[] {
  const words = checks?.items.filter(({ what }) => what === 'words').slice(-1) ?? [];
  return [...words, ...(checks?.items.filter(({ what, id }) => what === 'picture' && pictures.includes(id)) ?? [])];
}

/** Whether everybody may read it: all that stands there passed, or was let through by a person. */
export function isCleared(checks: Checks | undefined, pictures: readonly string[] = []): boolean {
  const items = itemsOf(checks, pictures);
  return items.every(isClear) && pictures.every((id) => items.some((one) => one.id === id));
}

/** As the desk shows it: what is not through yet, and why. */
export const heldOf = (checks: Checks | undefined, pictures: readonly string[] = []) =>
  itemsOf(checks, pictures)
    .filter((one) => !isClear(one))
    .map((one) => ({
      id: one.id,
      what: one.what,
      waits: waitsForOfficer(one),
      say: one.suggest ? suggestWords[one.suggest] : '正在做内容检查',
    }));

interface Screening {
  look: Look;
  where: 'promise' | 'trace';
  of: { of: string; kind: string; no: string };
  input: unknown;
  pictures?: readonly string[];
  held: Refusal;
  nothingHeld: Refusal;
  findRelated: FindRelated;
}

interface Screened {
  related: readonly RelatedDocument[];
  toCheck?: ToCheck;
}

/** Nothing of a merchant's own words goes to everybody that was not passed by the check, or by an officer who says why. */
export function screened(
  ctx: MemberContext,
  { look, where, of, input, pictures = [], held, nothingHeld, findRelated }: Screening,
): Screened | Refusal {
  if (!look) return { related: [] };
  const checks = findRelated<Checks>(checksIdOf(of.of));
  if (look === 'needs') return isCleared(checks) ? { related: [] } : held;
  if (look === 'lets') {
    const { item = '', reason = '' } = input as { item?: string; reason?: string };
    const after = checks && judged(checks, { item, verdict: 'release', reason }, ctx.actor.name, ctx.moment);
    if (!after || 'refused' in after) return nothingHeld;
    return { related: [{ collection: 'checks', document: after }] };
  }
  const known = new Set(checks?.items.map(({ id }) => id));
  const fresh = pictures.filter((id) => !known.has(id));
  const by = { where, from: 'seller' as const, member: ctx.actor.member };
  const brought = { of, ...by, event: eventIdOf(ctx), at: ctx.moment.now, input, pictures: fresh, papers: false };
  const toCheck = noteForCheck(ctx, brought, findRelated);
  return { related: toCheck?.related ?? [], ...(toCheck && { toCheck }) };
}
