import type { CivilDate } from '../../civil-date';
import type { Calendar } from '../../law/calendar/calendar';
import type { Merchant } from '../../merchant/merchant';
import { isFresh, reportReasons, whyNotDue, whyNotMissed } from '../annual/report';
import type { CreditNotice, Occasion } from '../notice/notice';
import type { BatchOccasion, NoticeBatch, Whom } from './batch';

/** Why a merchant is left out of a mailing. */
export const leftReasons = {
  ...reportReasons,
  unknown: '本局没有登记这一家',
  toldBefore: '已经告诉过同一件事',
  inForce: '这个规定已经施行了',
  noTemplate: '这一类商家没有这种提示',
  abandoned: '没有轮到，这一批就停下了',
  failed: '程序没有做成，请单独写一条',
} as const;
export type LeftReason = keyof typeof leftReasons;

type Chosen = Pick<Merchant, 'kind' | 'trades' | 'office'>;

/** Whether a merchant is among those it is for; who stands in a list is asked of the list. Pure. */
export function isAmong({ kinds, trades, offices }: Whom, { kind, trades: own, office }: Chosen): boolean {
  if (kinds && !kinds.some((one) => one === kind)) return false;
  if (trades && !trades.some((one) => own.some((trade) => trade === one))) return false;
  return !offices || offices.some((one) => one === office);
}

const told = (a: Occasion, b: Occasion): boolean => {
  if (a.topic !== b.topic) return false;
  if ('year' in a && 'year' in b) return a.year === b.year;
  return a.topic === 'rule' && b.topic === 'rule' && a.title === b.title && a.effectiveOn === b.effectiveOn;
};

/** Whether a merchant was told of the same already; what was withdrawn or never sent told nobody. Pure. */
export const toldBefore = (occasion: BatchOccasion, notices: readonly Pick<CreditNotice, 'state' | 'occasion'>[]): boolean =>
  notices.some(
    ({ state, occasion: of }) => of !== undefined && state !== 'withdrawn' && state !== 'discarded' && told(occasion, of),
  );

interface Asked {
  notices: readonly Pick<CreditNotice, 'state' | 'occasion'>[];
  today: CivilDate;
  calendar: Calendar;
}

type WhyNot = (merchant: Merchant, occasion: BatchOccasion, asked: Asked) => LeftReason | undefined;

const whyNot: Readonly<Record<BatchOccasion['topic'], WhyNot>> = {
  annualDue: (merchant, _, { today }) => whyNotDue(merchant, today),
  annualMissed: (merchant, occasion, { today, calendar }) =>
    occasion.topic === 'annualMissed'
      ? whyNotMissed(merchant, { year: occasion.year, asOf: occasion.listOn }, today, calendar)
      : undefined,
  rule: ({ state }, occasion, { today }) => {
    if (state !== 'active') return 'gone';
    return occasion.topic === 'rule' && occasion.effectiveOn < today ? 'inForce' : undefined;
  },
};

/**
 * Why this merchant, as it stands at this moment, is not told, or undefined: day of registration and age of the list are asked again for each
 * at its turn, whatever was so when the mailing was approved. Pure.
 */
export function whyLeftOut(
  { occasion, whom }: Pick<NoticeBatch, 'occasion' | 'whom'>,
  merchant: Merchant,
  asked: Asked,
): LeftReason | undefined {
  const reason = whyNot[occasion.topic](merchant, occasion, asked);
  if (reason) return reason;
  // A due notice may go by a list too: who stands in it had not reported on that day.
  if (whom.list && !isFresh(whom.list, asked.today)) return 'listOld';
  return toldBefore(occasion, asked.notices) ? 'toldBefore' : undefined;
}
