import type { GoodsCategory } from '../matter/goods-categories';
import type { ProblemType } from '../matter/problem-types';
import { suggestCategory, suggestProblem } from './classes';
import { weighed, type Told, type Whose } from './weighing';
import { ours, theirs } from './words';

export interface WhoseMatter extends Whose {
  problem?: ProblemType;
  category?: GoodsCategory;
}

/** Whose matter it seems to be by every word of the tables, what went wrong and what was bought. A suggestion, as {@link weighed}. Pure. */
export function whoseMatter(told: Told): WhoseMatter {
  const { goods = '', shop = '', facts = '' } = told;
  const problem = suggestProblem(facts);
  const category = suggestCategory(`${goods}${shop}`, facts);
  return { ...weighed(told, ours, theirs), ...(problem && { problem }), ...(category && { category }) };
}
