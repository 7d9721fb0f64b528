/** A law, regulation or rule that orders the result of a report to be told to the reporter (令121-36). */
export interface ResultNotice {
  /** Article code; form 10 names it, so what has no article is no row here. */
  article: string;
  /** Which reports it speaks of. */
  about: string;
  owed: string;
  /** Working days from receipt within which it is told (C9); absent where the law names no term. */
  workingDays?: number;
  /** The same days are the period of verification: 程序规定-18 steps back behind what other rules order. No rule lengthens them. */
  verification?: true;
  /** 书面告知: a call alone does not do. */
  written?: true;
  /** Owed to who reported under a real name alone. */
  realName?: true;
  /** The same article orders a reward where the report proves true. */
  reward?: true;
}

/**
 * Read in the published texts, state of 2026-11. Nothing else is owed under form 10; anything else is 服务性告知. The reward itself
 * is told by the reward rules (国市监稽规〔2021〕4号), a normative document, not by form 10.
 */
export const resultNotices: readonly ResultNotice[] = [
  { article: '广告法-53', about: '违反广告法的行为', owed: '予以处理并告知投诉、举报人', workingDays: 7 },
  {
    article: '企业信息公示条例-13',
    about: '企业公示的信息虚假',
    owed: '核查、处理，并将处理情况书面告知举报人',
    workingDays: 20,
    verification: true,
    written: true,
  },
  {
    article: '个体工商户年报办法-12',
    about: '个体工商户公示的信息隐瞒真实情况、弄虚作假',
    owed: '核查、处理，处理结果书面告知举报人',
    workingDays: 20,
    verification: true,
    written: true,
  },
  {
    article: '合作社年报办法-9',
    about: '农民专业合作社公示的信息虚假',
    owed: '核查、处理，并将处理结果书面告知举报人',
    workingDays: 20,
    verification: true,
    written: true,
  },
  {
    article: '反不正当竞争法-20',
    about: '涉嫌不正当竞争，实名举报并提供相关事实和证据的',
    owed: '将处理结果及时告知举报人',
    realName: true,
  },
  {
    article: '食品安全法-115',
    about: '食品安全，属于本部门职责的',
    owed: '在法定期限内及时答复；查证属实的给予奖励',
    reward: true,
  },
  { article: '药品管理法-106', about: '药品', owed: '依法及时答复；查证属实的给予奖励', reward: true },
  {
    article: '食品等产品特别规定-19',
    about: '食品、食用农产品、药品等与人体健康和生命安全有关的产品，法律没有规定的',
    owed: '核实、处理、答复；经调查属实的给予奖励',
    reward: true,
  },
  {
    article: '标准化法-35',
    about: '违反标准化法的行为，实名的',
    owed: '告知处理结果；按照国家有关规定给予奖励',
    realName: true,
    reward: true,
  },
  { article: '无证无照经营查处办法-9', about: '无证无照经营，实名的', owed: '告知处理结果', realName: true },
  { article: '食盐专营办法-25', about: '违反食盐专营办法的行为，实名的', owed: '将处理结果告知举报人', realName: true },
  { article: '个人信息保护法-65', about: '违法处理个人信息，由本局依职责处理的', owed: '将处理结果告知投诉、举报人' },
];

/** The notice an article orders. Throws RangeError for an article that orders none. */
export function resultNotice(article: string): ResultNotice {
  const found = resultNotices.find((one) => one.article === article);
  if (!found) throw new RangeError(`no notice of a result under ${article}`);
  return found;
}
