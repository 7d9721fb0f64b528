import { county } from '@config/county';
import type { CivilDate } from '../civil-date';
import { fill, type Issuer } from '../bulletin/content/skeletons/fill';
import { skeletons } from '../bulletin/content/skeletons/table';
import type { WritingInput } from '../bulletin/writing';
import { goodsCategories } from '../matter/goods-categories';
import { problemTypes } from '../matter/problem-types';
import type { Signal } from './signal';
import { WINDOW_DAYS } from './windows';

type Drafted = Pick<Signal, 'aspect' | 'categories' | 'problems' | 'places' | 'complaints'>;

const labels = <K extends string>(keys: readonly K[], table: Readonly<Record<K, { label: string }>>) =>
  keys.map((key) => table[key].label);

/** The unit of the bureau that serves a town: a bulletin names places by their code. */
const officeOf = (town: string) => county.offices.find(({ towns }) => (towns as readonly string[]).includes(town))?.code;

/**
 * The bulletin that a signal begins: the skeleton of what complaints say together, with the goods, the problem, the places and the number of
 * complaints, called unverified, small ones as a bound. No shop, no word of anybody, nothing of a person: who writes it says what to look out
 * for. Where only a town is known of it, it speaks of buying in general. Pure.
 */
export function draftOf(signal: Drafted, by: Issuer, today: CivilDate): WritingInput {
  const goods = labels(signal.categories, goodsCategories).join('、');
  const problems = labels(signal.problems, problemTypes).join('、');
  const about = goods || (problems ? `“${problems}”` : '网上购物');
  const filled = fill(skeletons.fromComplaints, by, today, { days: WINDOW_DAYS, complaints: signal.complaints, about });
  const matter = problems ? `“${problems}”` : '同样的问题';
  const offices = signal.places.flatMap((town) => officeOf(town) ?? []);
  return {
    ...filled,
    title: `${goods || '最近'}${problems ? `“${problems}”` : ''}的投诉多，下单前先看清`,
    lead: (filled.lead ?? '').replace(/说的多是（[^）]*）/, `说的多是${matter}`),
    categories: [...signal.categories],
    problems: [...signal.problems],
    places: [...new Set(offices)],
  };
}
