import type { Goods, Shop, Ware } from './shops';
import type { Chance } from './chance';

/** What is told here: by whom the goods were sold, what they are, and for how long one has waited. */
interface Buying {
  shop: Shop;
  goods: Goods;
  amountFen: number;
  /** Whole days since the purchase. */
  days: number;
}

/** How one speaks of who sold it. */
const seller: Partial<Record<Shop['kind'], string>> = {
  inPlatformMerchant: '店铺',
  liveSeller: '主播',
  socialSeller: '卖家',
  ownSite: '商家',
};

interface Reply {
  text: string;
  wares?: readonly Ware[];
  kinds?: readonly Shop['kind'][];
  days?: number;
  yuan?: number;
  /** Only of what is to be sent back. */
  returned?: true;
}

const sent = ['food', 'article', 'plant'] as const;
const listed = ['inPlatformMerchant', 'liveSeller'] as const;

/** What the seller said to it, as many people tell it; 〈他〉 is how one speaks of that seller. */
const replies: readonly Reply[] = [
  { text: '找了客服三次，第一天说核实，后来就没有人回了。', kinds: ['inPlatformMerchant'], days: 4 },
  { text: '〈他〉只肯补十块钱，我没有同意。', wares: sent, yuan: 40 },
  { text: '要退货，〈他〉让我自己出来回运费。', wares: ['food', 'article'], returned: true },
  { text: '当天就拍了照片发过去，〈他〉看了说不关自己的事。', wares: sent },
  { text: '打店里电话没有人接，平台客服让等了一个星期。', kinds: ['inPlatformMerchant'], days: 10 },
  { text: '〈他〉说已经签收就不管了。', wares: sent },
  {
    text: '申请了售后，被店铺拒绝两次，理由写的是“买家不想要”。',
    wares: ['food', 'article'],
    kinds: ['inPlatformMerchant'],
    returned: true,
  },
  { text: '〈他〉开始答应退，过了几天又变了卦。', wares: sent, days: 6 },
  { text: '〈他〉让我先给好评再说。', wares: sent, kinds: listed },
  { text: '打电话说了两次，没有结果。', wares: ['service'] },
  { text: '当时就提出来了，让我找平台，平台又让找店里。', wares: ['service'], kinds: ['inPlatformMerchant'] },
];

/** What one may say whatever the seller said. */
const asides: readonly Reply[] = [
  { text: '聊天记录和付款记录都在。', kinds: ['inPlatformMerchant', 'liveSeller', 'socialSeller', 'ownSite'] },
  { text: '付款记录都在。', kinds: ['inPlatformMerchant', 'liveSeller', 'socialSeller', 'ownSite'] },
  { text: '东西还留着，随时可以退回去。', wares: ['food', 'article'], returned: true },
  { text: '小票还在。', kinds: ['offline'] },
];

/** Who sold it has already been heard in these words. */
const heard =
  /(店铺|主播|卖家|商家|老板|群主|店家|店里|客服|对方|电话)[^，。]*?(说|只|不肯|不回|不给|让|打不通|没有人接)|拉黑|没有人理/;

const fits = ({ shop, goods, amountFen, days }: Buying) => {
  const returned = goods.asks.includes('return');
  return (one: Reply) =>
    (one.wares?.includes(goods.ware) ?? true) &&
    (one.kinds?.includes(shop.kind) ?? true) &&
    days >= (one.days ?? 0) &&
    amountFen >= (one.yuan ?? 0) * 100 &&
    (returned || !one.returned);
};

/** The facts as somebody tells them: the fault, and what the seller said where the fault does not tell it. */
export function tellFacts(fault: string, buying: Buying, chance: Chance): string {
  const among = (heard.test(fault) ? asides : [...replies, ...asides]).filter(fits(buying));
  return fault + (among.length ? chance.one(among).text.replace('〈他〉', seller[buying.shop.kind] ?? '店里') : '');
}
