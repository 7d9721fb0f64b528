import type { RespondentKind } from '../complaint';

/** The county this bureau serves, as an address names it. */
export interface Place {
  name: string;
  city: string;
  province: string;
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
const municipalities = ['北京', '天津', '上海', '重庆'];
/** 小区 or 园区 is no district; a county-level unit is named after the city or province it belongs to, or is a 县 or 旗. */
const noDistrict = /(?:小区|社区|园区|景区|校区|厂区|库区|灾区|特区|自治区)$/;

interface Parts {
  province?: string;
  city?: string;
  /** 县, 区, 旗 or county-level city. */
  unit?: string;
}

function partsOf(address: string): Parts {
  let rest = address.replace(/[\s,，]/g, '');
  const take = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(rest)?.[0];
    if (found) rest = rest.slice(found.length);
    return found;
  };
  const province = take(/^[一-龥]{2,7}?(?:省|自治区)/) ?? take(new RegExp(`^(?:${municipalities.join('|')})市?`));
  const city = take(/^[一-龥]{2,10}?(?:自治州|地区|盟)/) ?? take(/^[一-龥]{1,6}?市(?!场|民|政)/);
  const unit = take(/^[一-龥]{1,9}?(?:自治县|自治旗|县|旗|林区|市(?!场|民|政)|区)/);
  const isUnit = unit && !noDistrict.test(unit) && (province || city || /[县旗]$/.test(unit));
  return { province, city, unit: isUnit ? unit : undefined };
}

/** Whether an address lies in the county; undefined when it does not say. */
export function isInCounty(address: string, county: Place): boolean | undefined {
  const { province, city, unit } = partsOf(address);
  if (province && !county.province.startsWith(province.replace(/[省市]$/, ''))) return false;
  if (city && city !== county.city && city !== county.name) return unit === county.name && !province;
  if (unit) return unit === county.name;
  // 两当城关镇: the short name of the county, and nothing else is named.
  const short = county.name.slice(0, -1);
  return !city && address.replace(/\s/g, '').indexOf(short) === 0 ? true : undefined;
}

/** The county-level bureau an address names, or its city's when no county is named. */
export function bureauOf(address: string): string {
  const { province, city, unit } = partsOf(address);
  const place = [province && municipalities.some((one) => province.startsWith(one)) ? province : undefined, city, unit];
  const named = place.filter((part): part is string => part !== undefined).join('');
  if (unit) return `${named}市场监督管理局`;
  return `${named || province || ''}的县级市场监督管理局`;
}

const seats: Record<RespondentKind, { rule: string; ask: string }> = {
  inPlatformMerchant: {
    rule: '平台内的店，由平台公示的店铺地址所在地或者平台公司所在地的县级市场监管局处理',
    ask: '在店铺页面的“营业执照”或“资质”里找到公示的地址',
  },
  liveSeller: {
    rule: '直播间里的店，由平台公示的店铺地址所在地或者平台公司所在地的县级市场监管局处理',
    ask: '在直播间的店铺页面里找到公示的地址',
  },
  socialSeller: { rule: '卖家由实际经营地或者住所地的县级市场监管局处理', ask: '问清卖家的经营地址，看一眼快递单上的寄件地址' },
  ownSite: {
    rule: '自己开网站、App 或小程序卖货的，由商家住所地的县级市场监管局处理',
    ask: '在网站首页底部找到营业执照上的住所',
  },
  platform: { rule: '投诉平台本身的，由平台公司住所地的县级市场监管局处理', ask: '在平台首页底部找到营业执照上的住所' },
  offline: { rule: '由商家实际经营地或者住所地的县级市场监管局处理', ask: '写上店铺所在的县、区' },
};

/** Besides the published address the platform's own seat is competent, and alone where no address is published or nobody is found there. */
function platformSeat({ kind, platform }: Seat): string[] {
  if (kind !== 'inPlatformMerchant' && kind !== 'liveSeller') return [];
  return [`${platform ?? '平台'}公司所在地的市场监督管理局（平台没有公示店铺地址、或者按公示地址联系不上商家的，由它处理）`];
}

/**
 * Which bureau is competent for a complaint (令121-13), from what the complainant knows, with its reason.
 * `unknown` is no obstacle: the complaint may be filed and staff decide.
 */
export function jurisdictionOf(seat: Seat, county: Place): Jurisdiction {
  const { rule, ask } = seats[seat.kind];
  const address = seat.address?.trim();
  const here = address ? isInCounty(address, county) : undefined;
  if (here === true)
    return {
      competent: 'here',
      bureau: county.bureau,
      say: `${rule}。商家的地址在${county.name}，由本局处理。`,
      article,
      alternatives: platformSeat(seat),
    };
  if (here === false && address) {
    const bureau = bureauOf(address);
    return {
      competent: 'elsewhere',
      bureau,
      say: `${rule}。商家的地址不在${county.name}，由${bureau}处理。`,
      article,
      alternatives: platformSeat(seat),
    };
  }
  return {
    competent: 'unknown',
    say: `${rule}。现在还看不出商家在哪个县区；可以先投诉，由工作人员判断。`,
    article,
    alternatives: [`${ask}，能更快知道由谁处理`, ...platformSeat(seat)],
  };
}
