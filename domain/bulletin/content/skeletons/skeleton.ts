import type { GoodsCategory } from '../../../matter/goods-categories';
import type { ProblemType } from '../../../matter/problem-types';
import type { Audience, BulletinKind } from '../../kinds';
import type { ArticleCode } from '../articles';

/**
 * A bulletin that only wants this bureau's figures and its own words. In its texts `{bureau}`, `{county}` and `{hotline}` stand for who issues
 * it and `{figures}` for what its complaints say (figures.ts); with them filled in it has 500 to 900 characters.
 */
export interface Skeleton {
  kind: BulletinKind;
  /** Months (1–12) in which it is offered first; none: at any time. */
  months: readonly number[];
  occasion: string;
  title: string;
  /** Why now. */
  lead: string;
  /** Four to six, each with what it is called and what to do. */
  points: readonly (readonly [head: string, text: string])[];
  audience: readonly Audience[];
  categories: readonly GoodsCategory[];
  problems: readonly ProblemType[];
  networkRelated: boolean;
  laws: readonly ArticleCode[];
  /** Days it stays up unless the editor says otherwise. */
  days: number;
}
