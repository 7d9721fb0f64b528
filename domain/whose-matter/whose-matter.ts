import type { Department } from '../matter/departments';
import type { GoodsCategory } from '../matter/goods-categories';
import type { ProblemType } from '../matter/problem-types';
import { suggestCategory, suggestProblem } from './classes';
import { passing, ways } from './passing';
import { sure } from './sure';
import { weighed, type Table, type Told, type Whose, type Words } from './weighing';
import { either, ours, theirs } from './words';

/** Every word, with what stands alone of each department. */
const table: Table = {
  ours,
  theirs: Object.fromEntries(
    Object.entries(theirs).map(([department, words]): [string, Words] => {
      const alone = sure[department as Department];
      const certain = alone && words.certain ? either(alone, words.certain) : (alone ?? words.certain);
      return [department, { ...words, ...(certain && { certain }) }];
    }),
  ),
  passing,
  aside: ways,
};

export interface WhoseMatter extends Whose {
  problem?: ProblemType;
  category?: GoodsCategory;
}

/** Whose matter it seems to be by every word of the tables, what went wrong and what was bought. A suggestion, as {@link weighed}. Pure. */
export function whoseMatter(told: Told): WhoseMatter {
  const { goods = '', shop = '', facts = '' } = told;
  const problem = suggestProblem(facts);
  const category = suggestCategory(`${goods}${shop}`, facts);
  return { ...weighed(told, table), ...(problem && { problem }), ...(category && { category }) };
}
