import { linkKey } from '../../link-key';
import { isSameName, normalName } from '../../normal-form';
import type { Entry, KeptShopInput } from '../entry';
import type { Merchant, Shop } from '../merchant';
import type { ListedMerchant } from './row';

type Known = Pick<Merchant, '_id' | 'no' | 'name' | 'uscc' | 'kind' | 'shops' | 'state' | 'absorbed'>;

/** Whether this is what it is called, or what one that was merged into it was called. */
const isCalled = ({ name, absorbed = [] }: Known, said: string): boolean =>
  [name, ...absorbed.map((one) => one.name)].some((one) => isSameName(one, said));

/** Whether this is its code, or was that of one that was merged into it. Pure. */
export const hasCode = ({ uscc, absorbed = [] }: Pick<Known, 'uscc' | 'absorbed'>, code: string): boolean =>
  uscc === code || absorbed.some((one) => one.uscc === code);

/** Whether it is this shop: the same page, or in the same place under the same name. Pure. */
export function isShop(shop: Pick<Shop, 'channel' | 'platform' | 'name' | 'url'>, said: KeptShopInput): boolean {
  const [own, other] = [shop.url, said.url].map((url) => (url ? linkKey(url) : undefined));
  if (own && other) return own === other;
  return shop.channel === said.channel && isSameName(shop.name, said.name);
}

/** What becomes of a row: a new merchant, a shop more of one that is known, nothing, or a question for a person. */
type Became =
  | { is: 'fresh' }
  | { is: 'shop'; merchant: string }
  | { is: 'same' }
  | { is: 'differs'; of: Known; texts: string[] }
  | { is: 'bad'; problems: string[] };

/**
 * What a row would do beside what is known: `byCode` the merchant that has its code, `alike` those with the same name or a shop of the same name or page.
 * The code alone tells who somebody is; of whom has none nothing is guessed, a likely pair is proposed to a person. Pure.
 */
export function matched({ entry }: ListedMerchant, byCode: Known | undefined, alike: readonly Known[]): Became {
  const { name, uscc, shop } = entry;
  if (byCode) {
    if (byCode.state === 'closed')
      return { is: 'differs', of: byCode, texts: ['本局记的是已注销或停业：还在经营的，请打开恢复在业，再导入一次'] };
    if (!isCalled(byCode, name))
      return {
        is: 'differs',
        of: byCode,
        texts: [`名称：本局 ${byCode.name}，名单 ${name}。代码一样，请打开核对，改过名的就更正`],
      };
    if (!shop || byCode.shops.some((one) => isShop(one, shop))) return { is: 'same' };
    return { is: 'shop', merchant: byCode._id };
  }
  const really = alike.filter((one) => isCalled(one, name) || (shop && one.shops.some((own) => isShop(own, shop))));
  const [twin] = really.filter((one) => one.uscc === undefined || uscc === undefined);
  const ofPerson = uscc === undefined && twin && twin.kind === 'person' && isCalled(twin, name);
  if (ofPerson && (!shop || twin.shops.some((one) => isShop(one, shop)))) return { is: 'same' };
  const any = twin ?? really[0];
  if (!any) return { is: 'fresh' };
  const why = isCalled(any, name) ? '名称一样' : '店铺一样';
  return {
    is: 'differs',
    of: any,
    texts: [`可能就是 ${any.name}（${any.no}）：${why}，代码对不上。是同一家的，请在那里加网店；不是的，请手工登记`],
  };
}

/** What tells two rows of one list of the same merchant; of whom has no code the name. Pure. */
export const whoseRow = ({ uscc, name }: Pick<Entry, 'uscc' | 'name'>): string => uscc ?? `name:${normalName(name)}`;
