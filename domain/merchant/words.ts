import type { Exemption, Merchant, MerchantKind, ShopChannel, Trade } from './merchant';

type Table<Key extends string> = Readonly<Record<Key, { label: string; hint?: string }>>;

/** What each kind of merchant is called. */
export const merchantKindWords: Table<MerchantKind> = {
  company: { label: '公司、企业', hint: '营业执照上有“有限公司”“厂”“中心”等' },
  individual: { label: '个体工商户' },
  cooperative: { label: '农民专业合作社' },
  platform: { label: '电子商务平台经营者' },
  person: { label: '不用登记的个人', hint: '卖自家农副产品、家庭手工业产品等' },
};

/** Why a person who sells need not register (电子商务法 10, 网络交易监督管理办法 8). */
export const exemptionWords: Table<Exemption> = {
  ownFarmProduce: { label: '个人销售自产农副产品' },
  householdCraft: { label: '个人销售家庭手工业产品' },
  convenienceLabour: { label: '个人从事便民劳务，依法不用取得许可' },
  small: { label: '个人零星小额交易', hint: '一年累计不超过 10 万元（网络交易监督管理办法第八条）' },
};

/** Where a shop stands. */
export const shopChannelWords: Table<ShopChannel> = {
  platform: { label: '购物平台上的店铺' },
  ownSite: { label: '自己的网站' },
  miniProgram: { label: '微信小程序' },
  officialAccount: { label: '微信公众号、视频号' },
  app: { label: '自己的 App' },
  livestream: { label: '直播间' },
  local: { label: '线下的店' },
};

/** What a merchant deals in. */
export const tradeWords: Table<Trade> = {
  goods: { label: '日用商品' },
  food: { label: '食品' },
  farmProduce: { label: '农产品' },
  livestream: { label: '直播带货' },
  drugs: { label: '药品、医疗器械' },
  keyProducts: { label: '重点工业产品' },
  catering: { label: '餐饮外卖' },
  services: { label: '服务' },
};

export const merchantStateWords: Readonly<Record<Merchant['state'], string>> = { active: '在业', closed: '已注销或停业' };

/** What somebody is for the merchant. */
export const memberRoleWords = { owner: '负责人', clerk: '办事人员' } as const;
