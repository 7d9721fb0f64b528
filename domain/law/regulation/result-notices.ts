/** A law that orders the result of a report to be told to the reporter (令121-36). Nothing else is owed; anything else is 服务性告知. */
export interface ResultNotice {
  law: string;
  /** Article code, where the law has one number. */
  article?: string;
  owed: string;
  /** In working days from receipt; absent where the law names no term. */
  workingDays?: number;
}

/** Held until the bureau's 法规科 confirms them for the county; only the first sets a period (C9). */
export const resultNotices: readonly ResultNotice[] = [
  { law: '广告法', article: '广告法-53', owed: '处理并告知投诉、举报人', workingDays: 7 },
  { law: '反不正当竞争法', owed: '实名举报并提供相关事实和证据的，告知处理结果' },
  { law: '食品安全法', article: '食品安全法-115', owed: '答复举报人；查证属实的给予奖励' },
  { law: '举报奖励的规定', owed: '决定奖励的，告知被奖励的举报人' },
];
