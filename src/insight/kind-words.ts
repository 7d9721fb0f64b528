import { goodsCategories } from '@domain/matter/goods-categories';
import { problemTypes } from '@domain/matter/problem-types';

type Labels = Readonly<Record<string, { label: string } | undefined>>;

/** What nobody chose, as the function names it. */
const NOT_CHOSEN = 'none';

/** A type by its key. */
export const sayProblem = (key: string): string =>
  key === NOT_CHOSEN ? '没有选' : ((problemTypes as Labels)[key]?.label ?? key);

/** A category by its key. */
export const sayCategory = (key: string): string =>
  key === NOT_CHOSEN ? '没有选' : ((goodsCategories as Labels)[key]?.label ?? key);

/** Since when the words of both tables read so; what was chosen under older words keeps its key. */
export const kindsVersion = [...Object.values(problemTypes), ...Object.values(goodsCategories)]
  .map(({ version }) => version)
  .sort()
  .slice(-1)
  .map((version) => `${version.slice(0, 4)} 年 ${Number(version.slice(5))} 月`)
  .join('');
