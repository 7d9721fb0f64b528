import { county } from '../../../config/county';
import { plusDays, type CivilDate } from '../../../domain/civil-date';
import { suggestCategory, suggestProblem } from '../../../domain/whose-matter/classes';
import { sightingOf, type Sighted, type Sighting } from '../../../domain/signal/sighting';
import { chanceOf, type Chance } from '../../demo/chance';
import { shops as told, type Fault, type Goods, type Shop } from '../../demo/shops';

/** Days of a drawn history: three years, the last of which is watched. */
export const FIRST: CivilDate = '2024-01-01';
export const WATCHED: CivilDate = '2026-01-01';
export const DAYS = 1096;
const towns = county.offices.flatMap((office) => office.towns);

/** What people add to the matter itself. */
const added = [
  '联系客服一直没有人回。',
  '店铺说已经签收就不管了。',
  '要我自己出运费才肯处理。',
  '申请售后被关闭了两次。',
  '我在平台上申诉也没有结果。',
  '家里老人买的，现在很生气。',
  '当时看评价都是好的才下单。',
  '订单页面的截图我都留着。',
  '希望能帮忙调解一下。',
  '他们让我等，等了一个星期。',
  '快递员在旁边看着拆开的。',
  '第一次在这家买东西。',
  '发了照片过去，对方已读不回。',
  '价钱不算便宜，越想越不舒服。',
  '店家把我拉黑了。',
  '包装盒也压扁了。',
  '本来是买来送亲戚的。',
  '我只想把钱退回来。',
  '说好的赠品也没有。',
  '电话打过去是空号。',
  '同村的人也说上过当。',
  '平台客服让我找商家。',
  '买之前问过，他们保证没问题。',
  '售后的态度非常差。',
];

/** The shops of the demonstration, each four times under other names and in other towns: about a hundred, some with many complaints. */
export const shops: readonly Shop[] = ['', '秦峰', '嘉陵', '故道'].flatMap((prefix, copy) =>
  told.map((shop, at) => ({ ...shop, name: `${prefix}${shop.name}`, town: towns[(at * 5 + copy * 7) % towns.length]! })),
);

interface Matter {
  shop: Shop;
  goods: Goods;
  fault: Fault;
  /** How often it comes, by month. */
  weight: number[];
}

const months = Array.from({ length: 12 }, (_, n) => n + 1);
const matters: readonly Matter[] = shops.flatMap((shop, at) =>
  shop.goods.flatMap((goods) =>
    goods.faults.map((fault) => {
      const season = (month: number) => {
        if (goods.sold && !goods.sold.includes(month)) return 0;
        return fault.months ? (fault.months.includes(month) ? 2.5 : 0) : 1;
      };
      return { shop, goods, fault, weight: months.map((month) => season(month) / (1 + at / 8)) };
    }),
  ),
);
const totals = months.map((_, n) => matters.reduce((sum, { weight }) => sum + weight[n]!, 0));

/** A number between 0 and 1 in steps of a millionth. */
const share = (chance: Chance) => chance.whole(0, 999_999) / 1_000_000;

function poisson(chance: Chance, mean: number): number {
  let count = 0;
  for (let left = share(chance); left > Math.exp(-mean); left *= share(chance)) count += 1;
  return count;
}

function matterIn(month: number, chance: Chance): Matter {
  let left = share(chance) * totals[month - 1]!;
  return matters.find(({ weight }) => (left -= weight[month - 1]!) < 0) ?? matters[0]!;
}

/** More is bought before 双十一 and the Spring Festival. */
const busy: Readonly<Record<number, number>> = { 1: 1.2, 2: 1.2, 6: 1.15, 11: 1.6, 12: 1.2 };

export interface Told {
  shop: Shop;
  goods: Goods;
  facts: string;
}

/** One complaint as signals see it, by the same way as in the program. */
export function sightingFor(id: string, day: CivilDate, person: number, { shop, goods, facts }: Told): Sighting {
  const complaint: Sighted = {
    _id: id,
    version: 1,
    receivedOn: day,
    complainant: { name: '', phone: `1390000${String(person).padStart(6, '0')}`, address: '' },
    respondent: {
      kind: shop.kind,
      name: shop.name,
      address: `${county.province}${county.city}${county.name}${shop.town}`,
    },
    purchase: { goods: goods.name, boughtOn: day, amountFen: 10_000 },
    category: suggestCategory(goods.name) ?? 'other',
    problem: suggestProblem(facts) ?? 'other',
    facts,
  };
  return sightingOf(complaint, county, (who) => who);
}

/** What somebody writes: the matter, and one or two sentences that others write too. */
export const factsOf = (fault: string, chance: Chance): string =>
  [fault, chance.one(added), ...(chance.in100(50) ? [chance.one(added)] : [])].join('');

/**
 * Three years of a county in which nothing breaks out: shops of which many complain and others of which hardly anybody does, seasons, a
 * sale in November, some more each year, better and worse weeks, and one in seven complaints by somebody who complained before.
 */
export function quietHistory(seed: string, aYear = 1_000): Sighting[] {
  const chance = chanceOf(seed);
  const all: Sighting[] = [];
  let week = 1;
  for (let n = 0; n < DAYS; n += 1) {
    const day = plusDays(FIRST, n);
    const month = Number(day.slice(5, 7));
    if (n % 7 === 0) week = 0.7 + share(chance) * 0.6;
    const mean = (aYear / 365) * (1 + (n / 365) * 0.1) * (busy[month] ?? 0.9) * week;
    for (let more = poisson(chance, mean); more > 0; more -= 1) {
      const { shop, goods, fault } = matterIn(month, chance);
      const person = chance.in100(14) ? chance.whole(0, 150) : 1_000 + all.length;
      all.push(sightingFor(`q${all.length}`, day, person, { shop, goods, facts: factsOf(fault.text, chance) }));
    }
  }
  return all;
}
