import { plusDays, type CivilDate } from '../../civil-date';
import type { RepairDates } from '../dates/dates';
import type { CreditFact, FactState } from './fact';
import { isOpenToMerchant } from './visibility';

/** The lists a credit fact stands in, by what they are narrowed by. Pure. */
export const factLists = {
  state: (state: FactState) => `s:${state}`,
  /** What its merchant reads. */
  open: (merchant: string) => `o:${merchant}`,
  /** Of a merchant, those of one state. */
  ofMerchant: (merchant: string, state: FactState) => `m:${merchant}:${state}`,
  /** Those that name this one as belonging together with them. */
  with: (id: string) => `w:${id}`,
  /** Of a merchant, those whose repair was refused or revoked for cheating. */
  fraud: (merchant: string) => `f:${merchant}`,
} as const;

/** The lists one stands in now; what is not checked yet, and what is no longer so, is no fraud. Pure. */
export function listsOf(fact: CreditFact): string[] {
  const { merchant, state, related = [], fraud } = fact;
  return [
    factLists.state(state),
    factLists.ofMerchant(merchant, state),
    ...(isOpenToMerchant(fact) ? [factLists.open(merchant)] : []),
    ...(state === 'discarded' ? [] : related.map(factLists.with)),
    ...(fraud && isOpenToMerchant(fact) ? [factLists.fraud(merchant)] : []),
  ];
}

/** Which days of a checked fact have come by `today` (civil, +08:00) and were not told yet. Pure. */
export function daysReached(
  { state, reached = {} }: Pick<CreditFact, 'state' | 'reached'>,
  { earliest, end }: RepairDates,
  today: CivilDate,
): { apply?: CivilDate; end?: CivilDate } {
  if (state !== 'checked') return {};
  return {
    ...(earliest && earliest.on <= today && reached.apply !== earliest.on && { apply: earliest.on }),
    ...(end && end.on < today && reached.end !== end.on && { end: end.on }),
  };
}

/** The next day the timer looks at it: the first day of application, or the day after the publication's last; '' where none comes. Pure. */
export function nextDueOf(
  { state, reached = {} }: Pick<CreditFact, 'state' | 'reached'>,
  { earliest, end }: RepairDates,
): CivilDate | '' {
  if (state !== 'checked') return '';
  const days = [
    earliest && reached.apply !== earliest.on ? earliest.on : undefined,
    end && reached.end !== end.on ? plusDays(end.on, 1) : undefined,
  ].filter((one): one is CivilDate => one !== undefined);
  return days.sort()[0] ?? '';
}
