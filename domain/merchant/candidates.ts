import { linkKey } from '../link-key';
import { isSameName, normalCode, normalName } from '../normal-form';
import { codeMark, linkMark, wantedMarks, wholeMark } from './listing';
import { idsOf } from './merging';
import type { Merchant, Shop } from './merchant';

/** What is known of somebody who is to be found in the register: what was typed, and what was tapped (`hint`). */
export interface Sought {
  name: string;
  uscc?: string;
  shopUrl?: string;
  hint?: string;
}

/** By what a merchant of the register may be the one, the surest first. */
export const reasons = ['uscc', 'link', 'hint', 'name', 'alike'] as const;
export type Reason = (typeof reasons)[number];

type Known = Pick<Merchant, '_id' | 'name' | 'uscc' | 'shops' | 'absorbed'>;

/** The merchant, by what it may be the one, and which of its shops: none where only the merchant itself is meant. */
export interface Candidate<M extends Known = Known> {
  merchant: M;
  why: Reason[];
  shop?: string;
}

/** A name of a shop is often typed with more behind it: its own name is looked for in so many first letters. */
const LEAST = 3;
const MOST = 20;

function beginningsOf(name: string): string[] {
  const letters = Array.from(normalName(name)).slice(0, MOST);
  return letters.slice(LEAST - 1).map((_, place) => letters.slice(0, LEAST + place).join(''));
}

/**
 * The keys of the index of the register by which the one that is sought may be found: those that few have, and those of which so many may have one that
 * they are asked for apart. Pure.
 */
export function soughtMarks({ name, uscc, shopUrl }: Sought): { few: string[]; many: string[] } {
  const named = normalName(name).length > 1;
  const few = [
    ...(uscc ? [codeMark(uscc)] : []),
    ...(shopUrl ? linkMark(shopUrl) : []),
    ...(named ? [wholeMark(name), ...beginningsOf(name).map(wholeMark)] : []),
  ];
  return { few: [...new Set(few)], many: named ? wantedMarks(name) : [] };
}

const called = ({ name, aliases = [] }: Pick<Shop, 'name' | 'aliases'>): string[] => [name, ...aliases];
const hasName = (shop: Shop, name: string) => called(shop).some((one) => isSameName(one, name));

/** Whether one name holds the other, as somebody types it who leaves something out or adds to it. */
function isLike(one: string, other: string): boolean {
  const [own, typed] = [normalName(one), normalName(other)];
  return own.length >= 2 && typed.length >= 2 && (own.includes(typed) || (own.length >= LEAST && typed.startsWith(own)));
}

function candidate<M extends Known>(merchant: M, { name, uscc, shopUrl, hint }: Sought): Candidate<M> {
  const { shops, absorbed = [] } = merchant;
  const names = [merchant.name, ...absorbed.map((one) => one.name)];
  const codes = [merchant.uscc, ...absorbed.map((one) => one.uscc)];
  const key = shopUrl === undefined ? undefined : linkKey(shopUrl);
  const byLink = key ? shops.find(({ url }) => url !== undefined && linkKey(url) === key) : undefined;
  const byName = shops.find((shop) => hasName(shop, name));
  const like = shops.find((shop) => called(shop).some((one) => isLike(one, name)));
  const isNamed = byName !== undefined || names.some((one) => isSameName(one, name));
  const isAlike = !isNamed && (like !== undefined || names.some((one) => isLike(one, name)));
  const is: Record<Reason, boolean> = {
    uscc: uscc !== undefined && codes.some((code) => code !== undefined && normalCode(code) === normalCode(uscc)),
    link: byLink !== undefined,
    hint: hint !== undefined && idsOf(merchant).includes(hint),
    name: isNamed,
    alike: isAlike,
  };
  const shop = byLink ?? byName ?? like;
  return { merchant, why: reasons.filter((one) => is[one]), ...(shop && { shop: shop.id }) };
}

/**
 * Those of these merchants that may be the one that is sought, what was tapped first, then the surest; each is held against its own text. Nothing is
 * decided by it: a person says which it is. Pure.
 */
export function candidatesOf<M extends Known>(sought: Sought, known: readonly M[]): Candidate<M>[] {
  const rank = ({ why }: Candidate) => (why.includes('hint') ? -1 : reasons.indexOf(why[0] ?? 'alike'));
  const each = [...new Map(known.map((one) => [one._id, one])).values()].map((one) => candidate(one, sought));
  return each.filter(({ why }) => why.length > 0).sort((one, other) => rank(one) - rank(other));
}
