import type { RespondentKind } from '../../respondent-kind';
import { bureauOf, isInCounty, type County } from '../../place/address';

/** The county this bureau serves, as the table of divisions names it. */
export interface Place extends County {
  bureau: string;
}

/** What the first question of the filing knows of the shop. */
export interface Seat {
  kind: RespondentKind;
  platform?: string;
  /** The address the platform, the site or the shop publishes. */
  address?: string;
}

export interface Jurisdiction {
  competent: 'here' | 'elsewhere' | 'unknown';
  /** Which bureau, as a person says it: 徽县市场监督管理局. */
  bureau?: string;
  /** The answer and its reason, for the person who asks. */
  say: string;
  article: string;
  /** Who else may handle it, or what would settle an unknown. */
  alternatives: string[];
}

const article = '令121-13' as const;
const seats: Record<RespondentKind, { rule: string; ask: string }> = {
  inPlatformMerchant: {
    rule: '平台内的店，由平台公示的店铺地址所在地或者平台公司所在地的县级市场监管局处理',
    ask: '在店铺页面的“营业执照”或“资质”里找到公示的地址',
  },
  liveSeller: {
    rule: '直播间里的店，由平台公示的店铺地址所在地或者平台公司所在地的县级市场监管局处理',
    ask: '在直播间的店铺页面里找到公示的地址',
  },
  // 其他网络服务 of art 13(2): whoever sells in chat groups and circles of friends has no platform that publishes an address.
  socialSeller: {
    rule: '在微信群、朋友圈等其他网络服务里卖货的，由卖家住所地的县级市场监管局处理',
    ask: '问清卖家的住所或者执照上的地址，看一眼快递单上的寄件地址',
  },
  ownSite: {
    rule: '自己开网站、App 或小程序卖货的，由商家住所地的县级市场监管局处理',
    ask: '在网站首页底部找到营业执照上的住所',
  },
  platform: { rule: '投诉平台本身的，由平台公司住所地的县级市场监管局处理', ask: '在平台首页底部找到营业执照上的住所' },
  offline: { rule: '由商家实际经营地或者住所地的县级市场监管局处理', ask: '写上店铺所在的县、区' },
};

/** Besides the published address the platform's own seat is competent, the first to receive handles it (令121-14), and alone where no address is published or nobody is found there. */
function platformSeat({ kind, platform }: Seat): string[] {
  if (kind !== 'inPlatformMerchant' && kind !== 'liveSeller') return [];
  return [
    `${platform ?? '平台'}公司所在地的市场监督管理局（两处都能办，先收到的处理；平台没有公示店铺地址、或者按公示地址联系不上商家的，由它处理）`,
  ];
}

/**
 * Which bureau is competent for a complaint (令121-13), from what the complainant knows, with its reason.
 * `unknown` is no obstacle: the complaint may be filed and staff decide.
 */
export function jurisdictionOf(seat: Seat, county: Place): Jurisdiction {
  const { rule, ask } = seats[seat.kind];
  const address = seat.address?.trim();
  const here = address ? isInCounty(address, county) : undefined;
  const bureau = address && here === false ? bureauOf(address) : undefined;
  if (here === true)
    return {
      competent: 'here',
      bureau: county.bureau,
      say: `${rule}。商家的地址在${county.name}，由本局处理。`,
      article,
      alternatives: platformSeat(seat),
    };
  if (bureau)
    return {
      competent: 'elsewhere',
      bureau,
      say: `${rule}。商家的地址不在${county.name}，由${bureau}处理。`,
      article,
      alternatives: platformSeat(seat),
    };
  return {
    competent: 'unknown',
    say: `${rule}。现在还看不出商家在哪个县区；可以先投诉，由工作人员判断。`,
    article,
    alternatives: [`${ask}，能更快知道由谁处理`, ...platformSeat(seat)],
  };
}
