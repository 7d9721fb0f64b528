import type { CivilDate } from '../civil-date';
import { sayFullDate } from '../civil-date';
import { linkOf } from '../link';
import { refuse, type Refusal } from '../errors';
import type { Merchant } from '../merchant/merchant';
import type { Person } from '../merchant/person';
import { isSameName, normalCode } from '../normal-form';
import { standings, versionsOn } from './days';
import { refusePromise } from './errors';
import type { Breach, MerchantPromise } from './promise';

/** What of a complaint says against whom it is. */
export interface Against {
  name: string;
  platform?: string | undefined;
  shopUrl?: string | undefined;
  uscc?: string | undefined;
}

const sameLink = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && (linkOf(one) ?? one) === (linkOf(other) ?? other);

/**
 * By what a complaint is one against this merchant: its code, its name or a shop of it, each in normal form; undefined where nothing says so,
 * or where the codes differ. A platform's name parts shops of one name. Pure.
 */
export function matchOf(
  { name, platform, shopUrl, uscc }: Against,
  merchant: Pick<Merchant, 'name' | 'uscc' | 'shops'>,
): Exclude<Breach['matched'], 'officer'> | undefined {
  if (uscc && merchant.uscc) return normalCode(uscc) === normalCode(merchant.uscc) ? 'uscc' : undefined;
  if (isSameName(name, merchant.name)) return 'name';
  const shop = merchant.shops.find(
    (one) =>
      sameLink(one.url, shopUrl) ||
      (isSameName(one.name, name) && (!platform || !one.platform || isSameName(platform, one.platform))),
  );
  return shop ? 'shop' : undefined;
}

export interface Linking {
  case: { id: string; no: string; boughtOn: CivilDate; against: Against };
  merchant: Pick<Merchant, 'name' | 'uscc' | 'shops'>;
  said: string;
  /** Why the officer says that it is this merchant, where nothing else does. */
  why?: string | undefined;
  /** Which version, where two stood on that day. */
  n?: number | undefined;
  on: CivilDate;
  by: Person;
}

const at = (field: string, message: string): Refusal => refuse('invalid-input', { fields: { [field]: message } });

/** The promise with a breach found in a complaint against its merchant; the version that stood on the day of the purchase counts. Pure. */
export function linked(promise: MerchantPromise, of: Linking): MerchantPromise | Refusal {
  const { breaches = [] } = promise;
  const { id, no, boughtOn, against } = of.case;
  if (breaches.some((one) => one.case.id === id && !one.undone)) return refusePromise('case-linked');
  const matched = matchOf(against, of.merchant) ?? (of.why ? ('officer' as const) : undefined);
  if (!matched) return at('why', '投诉里的名称、网店、代码和这家商家对不上；确认是同一家的，请写明怎么认定的。');
  const stood = versionsOn(promise, boughtOn);
  const [first] = standings(promise);
  if (!stood.length)
    return at(
      'case',
      `购买日期是 ${sayFullDate(boughtOn)}，这条承诺那天还没有展示或者已经终止${first ? `（${sayFullDate(first.from)}起展示）` : ''}，不能关联。`,
    );
  const chosen = of.n === undefined ? stood[0] : stood.find(({ n }) => n === of.n);
  if (!chosen || (stood.length > 1 && of.n === undefined))
    return at('n', `购买当天变更过，请写按第几版认定：${stood.map(({ n }) => n).join('、')}。`);
  const breach: Breach = {
    id: `b${breaches.length + 1}`,
    case: { id, no },
    ...{ boughtOn, n: chosen.n, said: of.said, matched, on: of.on, by: of.by },
    ...(matched === 'officer' && of.why && { why: of.why }),
  };
  return { ...promise, breaches: [...breaches, breach] };
}
