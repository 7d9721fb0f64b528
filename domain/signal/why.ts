import { daysBetween, sayDate, type CivilDate } from '../civil-date';
import { goodsCategories, type GoodsCategory } from '../matter/goods-categories';
import { problemTypes, type ProblemType } from '../matter/problem-types';
import { WINDOW_DAYS } from './windows';
import { partsOf, type Aspect, type Key } from './sighting';
import type { Signal } from './signal';

/** A key as people say it; a shop by its name as it stands in the complaints. */
export function sayKey(key: Key, shopName?: string): string {
  const { aspect, value } = partsOf(key);
  const says: Readonly<Record<Aspect, () => string>> = {
    shop: () => shopName ?? value,
    word: () => value,
    place: () => value,
    category: () => goodsCategories[value as GoodsCategory].label,
    problem: () => problemTypes[value as ProblemType].label,
  };
  return says[aspect]();
}

/** What it is about, in front of a sentence: “空壳”的说法, 某镇的商家. */
export const aboutWords: Readonly<Record<Aspect, (of: string) => string>> = {
  shop: (of) => `“${of}”`,
  word: (of) => `说到“${of}”的投诉`,
  place: (of) => `${of}的商家`,
  category: (of) => of,
  problem: (of) => `“${of}”`,
};

/** Down to its first digit: 3 174 → 3 000. A rough chance is not said in exact numbers. */
export function roughly(chance: number): number {
  const most = 1_000_000;
  const times = chance > 0 ? Math.min(most, 1 / chance) : most;
  const digit = 10 ** Math.floor(Math.log10(Math.max(1, times)));
  return Math.floor(times / digit) * digit;
}

/** `不到 3000 分之一`, `不到 2 万分之一`: one in how many. Pure. */
export const sayOneIn = (n: number): string => `不到 ${n >= 10_000 ? `${Math.floor(n / 10_000)} 万` : `${n} `}分之一`;

type Fired = Pick<Signal, 'aspect' | 'of' | 'from' | 'to' | 'people' | 'before' | 'oneIn'>;

/** `近 28 天（…）有 9 人投诉“某某山货铺”；以前同样的 28 天最多 2 人、平均 0.8 人，碰巧有这么多人的机会不到三千分之一。` Pure. */
export function sayWhy({ aspect, of, from, to, people, before, oneIn }: Fired, today?: CivilDate): string {
  const days = `${sayDate(from, today ?? from)}到 ${sayDate(to, today ?? from)}`;
  const counts = before.map((one) => one.people);
  const mean = counts.reduce((sum, one) => sum + one, 0) / Math.max(1, counts.length);
  const most = Math.max(0, ...counts);
  const past =
    most === 0
      ? `以前同样的 ${WINDOW_DAYS} 天（看了 ${counts.length} 段）没有人投诉过`
      : `以前同样的 ${WINDOW_DAYS} 天（看了 ${counts.length} 段）最多 ${most} 人、平均 ${mean.toFixed(1)} 人`;
  return `${days}这 ${daysBetween(from, to) + 1} 天，有 ${people} 个人投诉${aboutWords[aspect](of)}；${past}，碰巧有这么多人的机会${sayOneIn(oneIn)}。`;
}

/** Which complaints count, beside why it fired. */
export const countedWords =
  '一个人只算一次，并到一起的投诉只算一件。不算的：按令121第十七条记下要留意的，查明不是为了生活消费的（第十六条第三项）。撤回的、因为别的原因不予受理或者终止调解的照样算：有人投诉过，就可能还有人遇到。';
