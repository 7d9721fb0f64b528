import type { CivilDate } from '../civil-date';
import { dayAfterPeriod } from '../credit/dates/months';
import type { Merchant, Shop, ShopChannel, ShopFinding } from './merchant';

/**
 * Months after which a shop is looked at again, by where it stands. No law says how often; published practice is monthly, quarterly or half-yearly by
 * kind: what changes by the day oftener than what seldom does.
 */
const months: Readonly<Record<ShopChannel, 1 | 3 | 6>> = {
  livestream: 1,
  platform: 3,
  ownSite: 3,
  app: 3,
  miniProgram: 6,
  officialAccount: 6,
  local: 6,
};

/** What is not in order is looked at again after a month, whatever it is. */
const soon: Readonly<Partial<Record<ShopFinding, 1>>> = { dead: 1, mismatch: 1, outside: 1, illegal: 1 };

/** The day by which a shop that was looked at (or entered) on `from` is looked at again (+08:00). Pure. */
export const nextCheckOf = (channel: ShopChannel, from: CivilDate, found: ShopFinding = 'fine'): CivilDate =>
  dayAfterPeriod(from, soon[found] ?? months[channel]);

/** The earliest day by which a shop of a merchant that goes on is to be looked at; empty where there is none. Pure. */
export function checkDue({ shops, state }: { shops: readonly Shop[]; state: Merchant['state'] }): CivilDate | '' {
  if (state !== 'active') return '';
  const days = shops.flatMap(({ closedOn, nextCheckOn }) => (closedOn || !nextCheckOn ? [] : [nextCheckOn]));
  return days.sort()[0] ?? '';
}
