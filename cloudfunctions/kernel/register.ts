import { candidatesOf, soughtMarks, type Candidate, type Sought } from '@domain/merchant/candidates';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { withoutHead, type Kept } from './commit';
import { standingMerchant } from './merchants';
import { sideBySide } from './meter';
import { newestPage } from './newest';
import { db } from './store';

/** So many merchants are proposed; who is not among them is found by words. */
const MOST = 5;

/** The newest merchants that have one of these keys, and whether there are others. */
async function havingAny(marks: readonly string[]): Promise<{ found: Merchant[]; next?: string }> {
  if (!marks.length) return { found: [] };
  const { found, next } = await newestPage<Kept<Merchant>>(merchantName.collection, { find: db.command.in([...marks]) });
  return { found: found.map((one) => withoutHead(one)), next };
}

/**
 * The merchants of the register that may be the one that is sought, the likeliest first, each with why; `named` are read by their ids besides, each as the one that stands for it. Nothing is
 * linked by it. `more`: there are others.
 */
export async function proposedIn(
  sought: Sought,
  named: readonly string[] = [],
): Promise<{ known: readonly Merchant[]; candidates: Candidate<Merchant>[]; more: boolean }> {
  const { few, many } = soughtMarks(sought);
  const [byId, sure, like] = await sideBySide([
    () => Promise.all(named.map(standingMerchant)),
    () => havingAny(few),
    () => havingAny(many),
  ]);
  const known = byId.flatMap((one) => one ?? []);
  const candidates = candidatesOf<Merchant>(sought, [...known, ...sure.found, ...like.found]);
  const more = candidates.length > MOST || sure.next !== undefined || like.next !== undefined;
  return { known, candidates: candidates.slice(0, MOST), more };
}
