import { plusDays } from '../../civil-date';
import { openContest } from './acts/row';
import type { CreditNotice, State } from './notice';
import { isDelivered } from './visibility';

/** The lists a notice stands in. */
export const noticeLists = {
  state: (state: State) => `s:${state}`,
  /** Of a merchant, what it reads. */
  open: (merchant: string) => `open:${merchant}`,
  ofFact: (fact: string) => `f:${fact}`,
  /** Delivered and opened by nobody yet. */
  unread: 'unread',
  /** Still waiting for what it tells of to be over. */
  live: 'live',
} as const;

const alive: ReadonlySet<State> = new Set<State>(['drafted', 'approved', 'delivered', 'answered']);

/** Whether it lies delivered with nobody of the merchant having opened it. Pure. */
export const isUnread = ({ state, readBy }: Pick<CreditNotice, 'state' | 'readBy'>): boolean =>
  state === 'delivered' && !readBy?.length;

/** The lists a notice stands in as it is. Pure. */
export const listsOf = (notice: CreditNotice): string[] => [
  noticeLists.state(notice.state),
  ...(isDelivered(notice) ? [noticeLists.open(notice.merchant)] : []),
  ...(notice.fact ? [noticeLists.ofFact(notice.fact.id)] : []),
  ...(isUnread(notice) ? [noticeLists.unread] : []),
  ...(alive.has(notice.state) ? [noticeLists.live] : []),
];

/** Days after which what nobody opened is brought on paper. */
export const UNREAD_DAYS = 7;
/** Days before the last day of an answer on which it is called for. */
const BEFORE_ANSWER = 5;

/** The civil day (+08:00) on which the bureau is reminded of it: go by paper, answer the objection; '' where there is none. Pure. */
export function remindOn(notice: CreditNotice): string {
  const open = openContest(notice);
  if (notice.state === 'contested' && open) return plusDays(open.answerBy, -BEFORE_ANSWER);
  const onPaper = notice.deliveries?.some(({ way }) => way !== 'inbox');
  return isUnread(notice) && notice.delivered && !onPaper ? plusDays(notice.delivered.on, UNREAD_DAYS) : '';
}
