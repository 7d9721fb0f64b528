import type { CivilDate } from '../civil-date';
import type { GoodsCategory } from '../matter/goods-categories';
import type { Bulletin } from './bulletin';
import { dueAt, shownNames } from './days';
import { audienceKeys, type Audience, type BulletinKind } from './kinds';
import { searchMarks } from './text';

/** What a reader's feed is narrowed to; each may be left open. */
export interface FeedChoice {
  kind?: BulletinKind | undefined;
  audience?: Audience | undefined;
  category?: GoodsCategory | undefined;
}

const ANY = '*';

/** The one mark by which a feed is found: one key of the index, however many bulletins there are. Pure. */
export const feedMark = ({ kind = ANY as BulletinKind, audience, category }: FeedChoice): string =>
  `f:${kind}:${audience ?? ANY}:${category ?? ANY}`;

/** The mark of what was released in a month `YYYY-MM`. Pure. */
export const monthMark = (month: string): string => `m:${month}`;
/** The mark of a warning that stands: of it those hear who asked to hear of the next one. */
export const WARNING_MARK = 'w';

const warns = ({ kind }: Pick<Bulletin, 'kind'>): boolean => kind === 'warning' || kind === 'relayed' || kind === 'tip';

/** Months in which it was told, each once. Pure. */
export const monthsOf = ({ releases = [] }: Pick<Bulletin, 'releases'>): string[] => [
  ...new Set(releases.flatMap(({ on, struck }) => (struck ? [] : [on.slice(0, 7)]))),
];

function feedMarks({ kind, audience, categories }: Bulletin): string[] {
  const for_: readonly (Audience | undefined)[] = [undefined, ...(audience.includes('everyone') ? audienceKeys : audience)];
  const of: readonly (GoodsCategory | undefined)[] = [undefined, ...categories];
  return [undefined, kind].flatMap((one) =>
    for_.flatMap((who) => of.map((category) => feedMark({ kind: one, audience: who, category }))),
  );
}

/**
 * By what a bulletin is found: published, by its feeds and by every pair of its letters, of firms only those that stand there on the civil
 * day `today`; by the months of its releases wherever it stands. Pure.
 */
export function findMarks(bulletin: Bulletin, today: CivilDate): string[] {
  const months = bulletin.state === 'discarded' ? [] : monthsOf(bulletin).map(monthMark);
  if (bulletin.state !== 'published') return months;
  const read = { ...bulletin, names: shownNames(bulletin, today) };
  return [...months, ...feedMarks(bulletin), ...(warns(bulletin) ? [WARNING_MARK] : []), ...searchMarks(read)];
}

/** Nothing comes by itself. */
export const NOTHING_DUE = '';

/** When the timer has to look at it again, as a text that sorts: ISO 8601 in UTC; empty where it need not. Pure. */
export function dueText(bulletin: Bulletin): string {
  const due = dueAt(bulletin);
  return due === undefined ? NOTHING_DUE : new Date(due).toISOString();
}
