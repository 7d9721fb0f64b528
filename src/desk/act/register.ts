import { wordOf } from '@domain/complaint/merchant-link';
import type { Reason } from '@domain/merchant/candidates';
import type { RegisterFace } from '@domain/merchant/face';
import type { Option } from '@domain/question';
import { reasonWords } from '../../merchants/reason-words';

/** A merchant of the register as it is proposed, or was found by words: then with nothing that speaks for it. */
export interface Proposed extends RegisterFace {
  why?: readonly Reason[];
  /** The shop of it that is meant. */
  shop?: string;
}

type Shop = RegisterFace['shops'][number];

const shopWords = ({ name, platform, closed }: Shop): string =>
  `${name}${platform ? `（${platform}）` : ''}${closed ? '，已停' : ''}`;

/** A merchant in one line: its number, and what speaks for it. */
export const withoutName = ({ no, state, why = [] }: Proposed): string =>
  [no, state === 'closed' && '已注销或停业', ...why.map((one) => reasonWords[one])].filter(Boolean).join(' · ');

/** The same beside one of its shops. */
export const aboutMerchant = (one: Proposed): string => `${one.name} · ${withoutName(one)}`;

/** The shop that is meant, as a row is called by it. */
export const meantShop = ({ shops, shop }: Proposed): Shop | undefined => shops.find(({ id }) => id === shop);

/** One merchant as choices: the shop that is meant, or every shop there is, and the merchant itself. */
function choicesOfOne(one: Proposed): Option[] {
  const meant = meantShop(one);
  const shops = meant ? [meant] : one.shops;
  return [
    ...shops.map((shop) => ({
      value: wordOf({ merchant: one.id, shop: shop.id }),
      label: shopWords(shop),
      hint: aboutMerchant(one),
    })),
    { value: wordOf({ merchant: one.id }), label: one.name, hint: `不分哪家店 · ${withoutName(one)}` },
  ];
}

/** What can be chosen, each once: what was found by words first, then what is proposed. */
export const choicesOf = (all: readonly Proposed[]): Option[] => {
  const options = all.flatMap(choicesOfOne);
  return options.filter(({ value }, place) => options.findIndex((one) => one.value === value) === place);
};
