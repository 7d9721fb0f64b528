/** Kinds of respondent, in the order the first question offers them. Kind and address decide jurisdiction (令121-13, 31). */
export const respondentKinds = ['inPlatformMerchant', 'liveSeller', 'socialSeller', 'ownSite', 'platform', 'offline'] as const;
export type RespondentKind = (typeof respondentKinds)[number];

export const respondentKindWords: Record<RespondentKind, string> = {
  inPlatformMerchant: '购物平台上的店铺',
  liveSeller: '直播间',
  socialSeller: '微信、朋友圈或社群里的卖家',
  ownSite: '商家自己的网站、App 或小程序',
  platform: '购物平台本身',
  offline: '线下的店',
};
