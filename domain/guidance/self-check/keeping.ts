import type { Refusal } from '../../errors';
import type { Moment } from '../../lifecycle';
import type { Merchant } from '../../merchant/merchant';
import type { Person } from '../../merchant/person';
import { checksFor, LIST_VERSION } from '../checks/list';
import { refuseSelfCheck } from './errors';
import type { SelfCheckInput } from './schema';
import type { SelfCheck } from './self-check';

/** What a self-check begins with. */
export interface Begun {
  id: string;
  /** Drawn by chance. */
  salt: string;
  by: Person;
}

/**
 * A self-check with what was answered so far, by the law of today (+08:00) and the list as it stands: what is not asked of such a merchant on
 * this day is not kept. Done only when all that is asked is answered; what is done stays as it is. Pure.
 */
export function saving(
  before: SelfCheck | Begun,
  { trades, answers, done }: SelfCheckInput,
  merchant: Pick<Merchant, '_id' | 'kind'>,
  { now, today }: Moment,
): SelfCheck | Refusal {
  const known = '_id' in before ? before : undefined;
  if (known && known.state !== 'open') return refuseSelfCheck('finished');
  const asked = checksFor({ kind: merchant.kind, trades }, today).map(({ id }) => id);
  const given = new Map(answers.map(({ check, answer }) => [check, answer]));
  const kept = asked.flatMap((check) => {
    const answer = given.get(check);
    return answer ? [{ check, answer }] : [];
  });
  if (done && kept.length < asked.length) return refuseSelfCheck('unanswered', asked.length - kept.length);
  const beginning: SelfCheck =
    '_id' in before
      ? before
      : { ...{ _id: before.id, version: 0, state: 'open', merchant: merchant._id }, ...begunBy(before), at: now, on: today };
  return {
    ...beginning,
    ...{ version: beginning.version + 1, list: LIST_VERSION, kind: merchant.kind, trades, day: today, answers: kept },
    ...(done && { state: 'done' as const, doneOn: today }),
  };
}

const begunBy = ({ by, salt }: Begun) => ({ by, salt });

/** What is left of one that is deleted: that it was there, and when it went. Whose it was and what it said is gone. Pure. */
export function deleting({ _id, version }: SelfCheck, { now, today }: Moment): SelfCheck {
  return { _id, version: version + 1, state: 'deleted', at: now, on: today };
}

/** The lists it stands in: its merchant's, and those that are done; none once it is deleted. */
export const selfCheckLists = ({ merchant, state }: Pick<SelfCheck, 'merchant' | 'state'>): string[] =>
  merchant ? [listOfMerchant(merchant), ...(state === 'done' ? [listOfDone(merchant)] : [])] : [];

export const listOfMerchant = (merchant: string): string => `merchant:${merchant}`;
export const listOfDone = (merchant: string): string => `done:${merchant}`;

/** Where stands how many self-checks were done in a month `YYYY-MM` (+08:00): no merchant, no person, no answer. */
export const selfCheckCountId = (month: string): string => `selfChecks-${month}`;
