import { normalCode, normalName } from '../../normal-form';
import type { Complaint } from '../complaint';

/** By what the desk's list is sorted: the day due, the day received, what was paid, the shop, who handles it. */
export const sorts = ['due', 'received', 'amount', 'shop', 'officer'] as const;
export type Sort = (typeof sorts)[number];

/** By what the desk's list is narrowed. */
const narrowings = ['officer', 'office', 'shop', 'problem', 'category', 'source'] as const;
export type Narrowing = (typeof narrowings)[number];
export type Narrowed = Partial<Record<Narrowing, string>>;

/** The officer of a case that nobody handles. */
export const NOBODY = '-';

/** A shop is the same under its name and under its code. */
export const shopForms = ({ respondent }: Pick<Complaint, 'respondent'>): string[] =>
  [normalName(respondent.name), normalCode(respondent.uscc ?? '')].filter(Boolean);

const values: Record<Narrowing, (complaint: Complaint) => readonly string[]> = {
  officer: ({ handler }) => [handler?.member ?? NOBODY],
  office: ({ office }) => [office],
  shop: shopForms,
  problem: ({ problem }) => (problem ? [problem] : []),
  category: ({ category }) => (category ? [category] : []),
  source: ({ source }) => [source],
};

/** A list keeps what is to be done apart from what has ended: the one stays small, the other only grows. */
type Stage = 'open' | 'closed';

/** How a list of one stage is named, of one value of what it is narrowed by. */
const mark = (stage: Stage, by: Narrowing | 'in', value: string): string => `${stage}.${by}:${value}`;

/**
 * Every list of the desk that a complaint stands in, for one index of several values: of each office that sees it, and of each value it can be
 * narrowed by. `stages`: of what is to be done, of what has ended, or both. Pure.
 */
export function marksOf(complaint: Complaint, offices: readonly string[], stages: readonly Stage[]): string[] {
  return stages.flatMap((stage) => [
    ...offices.map((office) => mark(stage, 'in', office)),
    ...narrowings.flatMap((by) => values[by](complaint).map((value) => mark(stage, by, value))),
  ]);
}

/** What the list is asked for as {@link marksOf} keeps it: what narrows most stands first, from there an index is read. */
export function marksAsked(stage: Stage, office: string, narrowed: Narrowed): string[] {
  const order: readonly Narrowing[] = ['shop', 'officer', 'problem', 'category', 'source', 'office'];
  const own = order.flatMap((by) => {
    const value = narrowed[by];
    return value === undefined ? [] : [mark(stage, by, by === 'shop' ? normalName(value) : value)];
  });
  return [...own, mark(stage, 'in', office)];
}

/** What a list is sorted by besides days, so that nothing in it is missing; nobody's case stands first. */
export function sortKeys({ purchase, respondent, handler }: Complaint) {
  return { amount: purchase.amountFen ?? 0, shop: normalName(respondent.name), officer: handler?.name ?? '' };
}
