import type { Exemption, Merchant, MerchantKind, Origin, ShopChannel, ShopFinding, Trade } from './merchant';

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

/** What an officer found who looked at a shop. */
export const shopFindingWords: Table<ShopFinding> = {
  fine: { label: '正常' },
  changed: { label: '信息有变化，已经更正' },
  dead: { label: '打不开', hint: '过一个月再看；确实没有了，办“网店已经关闭”' },
  mismatch: { label: '和登记的不是同一家' },
  outside: { label: '不在本县' },
  illegal: { label: '发现违法线索', hint: '线索另外登记、移送；这里只记看到了' },
};

/** Where the bureau knows a merchant from. */
export const originWords: Table<Origin> = {
  annualReport: { label: '年度报告', hint: '报告里填了网站、网店的（企业信息公示暂行条例第九条）' },
  platformReport: { label: '平台报送', hint: '每年 1 月、7 月（网络交易监督管理办法第二十五条）' },
  department: { label: '其他部门' },
  patrol: { label: '巡查、网上监测' },
  complaint: { label: '投诉举报' },
  national: { label: '国家网络交易监管平台' },
  self: { label: '商家自己申报' },
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

export const merchantStateWords: Readonly<Record<Merchant['state'], string>> = {
  active: '在业',
  closed: '已注销或停业',
  merged: '已并入另一家',
};

/** What somebody is for the merchant. */
export const memberRoleWords = { owner: '负责人', clerk: '办事人员' } as const;
