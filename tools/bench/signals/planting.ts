import { plusDays, type CivilDate } from '../../../domain/civil-date';
import type { Sighting } from '../../../domain/signal/sighting';
import { suggestCategory } from '../../../domain/whose-matter/classes';
import { chanceOf } from '../../demo/chance';
import { factsOf, shops, sightingFor, type Told } from './history';

export const planted = ['shop', 'category', 'place', 'word'] as const;
export type Planted = (typeof planted)[number];
export const sizes = [3, 4, 6, 10, 20] as const;

export interface Outbreak {
  of: Planted;
  size: number;
  from: CivilDate;
  /** The last day of its complaints. */
  to: CivilDate;
  people: ReadonlySet<string>;
  sightings: readonly Sighting[];
}

/** Its complaints come within two weeks. */
const SPAN = 14;

const offers = shops.flatMap((shop) =>
  shop.goods.map((goods) => ({ shop, goods, category: suggestCategory(goods.name) ?? 'other' })),
);
/** What nobody wrote before. */
const novel = [
  '扫码进群领鸡蛋，之后被收了会费',
  '说是积分兑换手表，到手是塑料壳',
  '预存话费返利，第二个月停了',
  '刮奖中了拖拉机，要先交公证费',
  '免费量血压，推销磁疗鞋垫',
  '收旧手机换脸盆，资料没有清除',
];

/** So many different people with one matter within two weeks that begin on this day; their complaints begin on it. */
export function outbreakOf(of: Planted, size: number, from: CivilDate, seed: string): Outbreak {
  const chance = chanceOf(`${seed}/${of}/${size}`);
  const one = chance.one(offers);
  const phrase = chance.one(novel);
  const fits = {
    shop: offers.filter(({ shop }) => shop === one.shop),
    category: offers.filter(({ category }) => category === one.category),
    place: offers.filter(({ shop }) => shop.town === one.shop.town),
    word: offers,
  }[of];
  const telling = (): Told => {
    const { shop, goods } = chance.one(fits);
    const fault = of === 'word' ? `${phrase}。` : chance.one(goods.faults).text;
    return { shop, goods, facts: factsOf(fault, chance) };
  };
  const days = Array.from({ length: size }, (_, n) => (n === 0 ? 0 : chance.whole(0, SPAN - 1))).sort((a, b) => a - b);
  const sightings = days.map((n, at) =>
    sightingFor(
      `p-${of}-${from}-${at}`,
      plusDays(from, n),
      500_000 + (Number(from.replace(/-/g, '')) % 10_000) * 100 + at,
      telling(),
    ),
  );
  return {
    ...{ of, size, from, to: plusDays(from, days[days.length - 1]!) },
    people: new Set(sightings.flatMap(({ people }) => people)),
    sightings,
  };
}
