import { county } from '@config/county';
import type { MerchantKind, Shop, ShopChannel, Trade } from '../../../domain/merchant/merchant';
import type { Step } from '../scenarios/scenario';
import { demoMerchants, usccOf, type DemoMerchant } from './subjects';

const OFFICER = 'handler';

type Told = Pick<Shop, 'channel' | 'name'> & { platform?: string; url?: string; aliases?: string; goods?: string };

interface Kept extends DemoMerchant {
  shops: Told[];
  origin: string;
  over100k?: true;
}

const [, first, second, third] = county.offices.map(({ code }) => code) as [string, string, string, string];
const towns: Readonly<Record<string, string>> = { [first]: '城关镇', [second]: '杨店镇', [third]: '西坡镇' };

/** Where shops stand, in turn; each platform is invented. */
const places: readonly { channel: ShopChannel; platform?: string; end: string }[] = [
  { channel: 'platform', platform: '山货集市', end: '铺' },
  { channel: 'livestream', platform: '直播乡亲', end: '直播间' },
  { channel: 'platform', platform: '天南百货', end: '旗舰店' },
  { channel: 'miniProgram', end: '小程序' },
  { channel: 'platform', platform: '拼着买', end: '专营店' },
  { channel: 'officialAccount', end: '公众号' },
  { channel: 'ownSite', end: '官网' },
];

const goodsOf: Readonly<Record<Trade, string>> = {
  ...{ goods: '日用品、小家电', food: '腊肉、挂面', farmProduce: '核桃、花椒', livestream: '山货', drugs: '医用口罩' },
  ...{ keyProducts: '电线、插座', catering: '手工面、凉粉', services: '旅拍、民宿' },
};

const shopOf = (brand: string, trade: Trade, turn: number, n: number): Told => {
  const { channel, platform, end } = places[turn % places.length]!;
  return {
    ...{ channel, name: `${brand}${end}`, ...(platform && { platform }), goods: goodsOf[trade] },
    ...(n % 3 === 0 && { url: `https://demo-${n}.example.com/shop?shop_id=${turn}` }),
    ...(n % 5 === 0 && { aliases: `${brand}家` }),
  };
};

const brands: readonly (readonly [brand: string, kind: MerchantKind, trade: Trade])[] = [
  ...([
    ['石桥坊', 'company', 'food'],
    ['翠岭', 'company', 'farmProduce'],
    ['晨雾茶社', 'company', 'food'],
  ] as const),
  ...([
    ['麦垛', 'company', 'goods'],
    ['驿路', 'company', 'services'],
    ['竹溪', 'company', 'livestream'],
  ] as const),
  ...([
    ['云集惠民', 'platform', 'goods'],
    ['青瓦民宿', 'company', 'services'],
    ['鹿鸣', 'company', 'keyProducts'],
  ] as const),
  ...([
    ['柿子红', 'individual', 'farmProduce'],
    ['半坡酱坊', 'individual', 'food'],
    ['灯草鞋', 'individual', 'goods'],
  ] as const),
  ...([
    ['水磨豆腐', 'individual', 'catering'],
    ['窑头', 'individual', 'goods'],
    ['小溪书屋', 'individual', 'goods'],
  ] as const),
  ...([
    ['蓝印花', 'individual', 'goods'],
    ['槐树下', 'individual', 'catering'],
    ['麻柳', 'individual', 'farmProduce'],
  ] as const),
  ...([
    ['星光手作', 'individual', 'livestream'],
    ['杏花烤饼', 'individual', 'food'],
    ['板栗香', 'individual', 'farmProduce'],
  ] as const),
  ...([
    ['阿木家具', 'individual', 'goods'],
    ['山里红', 'individual', 'food'],
    ['竹筒饭', 'individual', 'catering'],
  ] as const),
  ...([
    ['野菊', 'individual', 'farmProduce'],
    ['顺风五金', 'individual', 'keyProducts'],
    ['一品粉', 'individual', 'catering'],
  ] as const),
  ...([
    ['燕子裁缝', 'individual', 'services'],
    ['松塔', 'individual', 'farmProduce'],
    ['老井', 'individual', 'food'],
  ] as const),
  ...([
    ['银杏谷', 'cooperative', 'farmProduce'],
    ['高山土豆', 'cooperative', 'farmProduce'],
    ['红桦', 'cooperative', 'farmProduce'],
  ] as const),
  ...([
    ['金银花', 'cooperative', 'farmProduce'],
    ['孙家木耳', 'person', 'farmProduce'],
    ['吴家草编', 'person', 'goods'],
  ] as const),
  ...([
    ['郑家蜂蜜', 'person', 'farmProduce'],
    ['何家酸菜', 'person', 'farmProduce'],
    ['马家布鞋', 'person', 'goods'],
  ] as const),
  ['冯家修鞋', 'person', 'services'],
];

const ends: Readonly<Partial<Record<MerchantKind, string>>> = {
  ...{ company: '商贸有限公司', platform: '电子商务有限公司', individual: '店', cooperative: '专业合作社' },
};

/** Forty more, as officers found them: with the twenty before, sixty subjects with ninety shops. */
const kept: readonly Kept[] = brands.map(([brand, kind, trade], n) => {
  const office = [first, second, third][n % 3]!;
  const shops = [shopOf(brand, trade, n, n + 1), ...(n < 29 ? [shopOf(brand, trade, n + 3, n + 41)] : [])];
  return {
    ...{ slot: `merchant-${demoMerchants.length + n + 1}`, kind, name: `${brand}${ends[kind] ?? ''}`, trades: [trade], office },
    ...{ registeredOn: `${2016 + (n % 10)}-0${1 + (n % 6)}-1${n % 10}`, shops },
    origin: ['annualReport', 'platformReport', 'patrol', 'national'][n % 4]!,
    // Two who sell more than one may without a licence (网络交易监督管理办法 8).
    ...(kind === 'person' && n % 3 === 0 && { over100k: true as const }),
  };
});

const exemptionOf = ({ trades: [trade] }: DemoMerchant) =>
  ({ farmProduce: 'ownFarmProduce', services: 'convenienceLabour' })[trade as string] ?? 'householdCraft';

const at = (day: string, minute: number) =>
  `${day}T${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const enters = (of: Kept, n: number): Step => {
  const { slot, kind, name, trades, office, registeredOn, origin, over100k } = of;
  const uscc = usccOf(of);
  return {
    ...{ at: at('2026-03-05', n), as: OFFICER, function: 'merchants', path: 'enter', slot },
    input: () => ({
      ...{ kind, name, trades, office, origin, address: `${county.name}${towns[office] ?? ''}${n + 1} 号`, shop: of.shops[0] },
      ...(uscc ? { uscc, registeredOn } : { exemption: exemptionOf(of), ...(over100k && { over100k }) }),
    }),
  };
};

/** An act of an officer on a merchant as it is stored by then. */
const acts = (when: string, slot: string, command: string, input: object): Step => ({
  ...{ at: when, as: OFFICER, function: 'merchants', path: 'act', slot },
  input: (known) => ({ id: known(slot).id, version: known(slot).version, command, input }),
  finds: {
    path: 'get',
    input: (known) => ({ id: known(slot).id }),
    of: ({ id, merchant }: { id: string; merchant: { version: number } }) => ({ id, version: merchant.version }),
    into: slot,
  },
});

/** What was found when somebody looked: most is fine, some is not. */
const looked: readonly (readonly [n: number, found: string, note?: string])[] = [
  ...([
    [0, 'fine'],
    [1, 'fine'],
    [2, 'changed', '换了店名，已经更正'],
    [3, 'fine'],
    [4, 'dead', '链接打不开，电话没人接'],
  ] as const),
  ...([
    [5, 'fine'],
    [6, 'fine'],
    [7, 'fine'],
    [9, 'fine'],
    [10, 'mismatch', '页面上公示的是另一家的执照'],
  ] as const),
  ...([
    [11, 'fine'],
    [12, 'fine'],
    [13, 'outside', '发货地和实际经营地都在邻县'],
    [15, 'fine'],
    [18, 'fine'],
  ] as const),
];

/** Entered a second time, each as somebody who need not register; `of`: which of the first twenty it is. */
const twice = [
  { slot: 'merchant-61', of: 11, name: '杨家花椒摊', shop: '杨家花椒直播' },
  { slot: 'merchant-62', of: 12, name: '小满文具', shop: '小满文具杂货' },
] as const;
const [done, waits] = twice;

const duplicate = ({ slot, of, name, shop }: (typeof twice)[number], n: number): Step => {
  const { office, trades } = demoMerchants[of]!;
  return {
    ...{ at: at('2026-09-02', n), as: OFFICER, function: 'merchants', path: 'enter', slot },
    input: () => ({
      ...{ kind: 'person', name, trades, office, exemption: 'small', origin: 'patrol' },
      shop: { channel: 'livestream', platform: '直播乡亲', name: shop },
    }),
  };
};
const intoOf = ({ slot, of }: (typeof twice)[number], when: string, reason: string): Step => ({
  ...acts(when, slot, 'proposeMerging', {}),
  input: (known) => {
    const { id, version } = known(slot);
    return { id, version, command: 'proposeMerging', input: { into: known(demoMerchants[of]!.slot).id, reason } };
  },
});

/** Two entries of one subject, found on patrol: the one was merged by two persons, the other waits for the second. */
const merging = (): Step[] => [
  ...twice.map(duplicate),
  intoOf(done, at('2026-09-15', 20), '和杨家花椒店是同一个人、同一部电话，直播间挂的是它的执照'),
  { ...acts(at('2026-09-16', 40), done.slot, 'approveMerging', {}), as: 'leader' },
  intoOf(waits, at('2026-11-23', 95), '和小满文具店同名同址，巡查时店主说是一家'),
];

/** The register as it was built up in spring: more subjects, their further shops, and who looked at them in autumn. */
export const registerSteps = (): Step[] =>
  [
    ...kept.map(enters),
    ...demoMerchants
      .slice(1)
      .map(({ slot, name, trades }, n) =>
        acts(at('2026-03-06', n), slot, 'addShop', shopOf(name.replace(/有限公司|专业合作社/, ''), trades[0]!, n, n + 101)),
      ),
    ...kept.flatMap(({ slot, shops: [, more] }, n) => (more ? [acts(at('2026-03-09', n), slot, 'addShop', more)] : [])),
    ...looked.map(([n, found, note], turn) =>
      acts(at('2026-10-20', turn), kept[n]!.slot, 'checkShop', { shop: 's1', found, ...(note && { note }) }),
    ),
    ...merging(),
  ].map((step, number) => ({ ...step, key: `demo-register-${number}` }));
