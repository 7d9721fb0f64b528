/** What is promised. Of a return the law or the promise says within how many days. */
export const promiseKinds = {
  quality: {
    label: '质量安全承诺',
    hint: '卖的东西符合标准，出了质量问题怎样处理。',
    basis: '《消费者权益保护法实施条例》第十二条',
    returns: false,
  },
  sevenDays: {
    label: '七日无理由退货承诺',
    hint: '网上卖货，法律规定至少七天；可以比法律规定的更好。',
    basis: '《消费者权益保护法》第二十五条、《网络购买商品七日无理由退货暂行办法》第五条',
    returns: true,
  },
  offline: {
    label: '线下无理由退货承诺',
    hint: '实体店自愿承诺，天数和不退的商品由您写明。',
    basis: '《消费者权益保护法实施条例》第十二条',
    returns: true,
  },
  worryFree: {
    label: '放心消费承诺',
    hint: '质量、价格、服务和售后怎样做到。',
    basis: '《消费者权益保护法实施条例》第十二条',
    returns: false,
  },
} as const;

export type PromiseKind = keyof typeof promiseKinds;
export const promiseKindKeys = Object.keys(promiseKinds) as [PromiseKind, ...PromiseKind[]];

/**
 * What goods a promise of a return leaves out, each as the law has it. `free`: the law itself leaves them out (消法 25 第一款, 七日办法 6);
 * `confirmed`: only where the buyer confirms it at each purchase (消法 25 第二款, 七日办法 7、20); `own`: a seller's own choice, which online
 * nobody has (条例 19).
 */
export const exclusions = {
  custom: { label: '消费者定作的商品', by: 'free', article: '《网络购买商品七日无理由退货暂行办法》第六条第一项' },
  fresh: { label: '鲜活易腐的商品', by: 'free', article: '《网络购买商品七日无理由退货暂行办法》第六条第二项' },
  digital: {
    label: '在线下载或者消费者拆封的音像制品、计算机软件等数字化商品',
    by: 'free',
    article: '《网络购买商品七日无理由退货暂行办法》第六条第三项',
  },
  periodicals: { label: '交付的报纸、期刊', by: 'free', article: '《网络购买商品七日无理由退货暂行办法》第六条第四项' },
  unsealed: {
    label: '拆封后影响人身安全、生命健康或者容易变质的商品',
    by: 'confirmed',
    article: '《网络购买商品七日无理由退货暂行办法》第七条第一项',
  },
  activated: {
    label: '一经激活或者试用，价值贬损较大的商品',
    by: 'confirmed',
    article: '《网络购买商品七日无理由退货暂行办法》第七条第二项',
  },
  nearExpiry: {
    label: '销售时已明示的临近保质期、有瑕疵的商品',
    by: 'confirmed',
    article: '《网络购买商品七日无理由退货暂行办法》第七条第三项',
  },
  other: { label: '其他商品（只有实体店可以自己定）', by: 'own', article: '《消费者权益保护法实施条例》第十九条' },
} as const;

export type ExclusionKey = keyof typeof exclusions;
export const exclusionKeys = Object.keys(exclusions) as [ExclusionKey, ...ExclusionKey[]];

/** Where a promise is shown to who buys. */
export const shownPlaces = {
  inShop: '店里显著位置',
  platform: '网店、平台页面',
  live: '直播间',
  other: '别处',
} as const;
export type ShownPlace = keyof typeof shownPlaces;
export const shownPlaceKeys = Object.keys(shownPlaces) as [ShownPlace, ...ShownPlace[]];
