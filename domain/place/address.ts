import { divisions, liesIn, namesAt, type Division, type Naming } from './divisions';

/** After a name these make it a street or a house of that name, in whatever city: 秦安路3号, 南京西路, 秦安大酒店. */
const street = '(?:路|街(?!道)|大道|道|巷|弄|胡同|桥|高速|公路)';
const house = '(?:大?酒店|宾馆|饭店|饭庄|酒楼|大厦|广场|公寓|花园|小区|超市|商场|商店|餐厅|面馆|招待所|会馆|办事处)';
const afterWhole = new RegExp(`^(?:${street}|大街)`);
const afterWholeAlone = new RegExp(`^${house}`);
const afterShort = new RegExp(`^(?:[东南西北中内外上下新老大一二三四五六七八九十环]{0,3}${street}|${house}|市[场民政])`);
/** 兰州拉面, 重庆火锅: what a dish is named after is no place. */
const dish =
  '(?:(?:牛肉|拉|小|板|烩|炒|刀削|担担|热干|炸酱|臊子|油泼)面|[小米]粉|螺蛳粉|酸辣粉|米线|火锅|小吃|烤[鸭肉]|烧烤|麻辣烫|冒菜|凉皮|酿皮|泡馍|包子|菜馆|炒菜|大盘鸡|羊肉|特产)';
/** 大同镇, 河南村 are a town and a village of that name; 东乡县 after the short name of 东乡区 is another division. */
const own = '(?:村|庄|屯|镇|乡|寨|沟|湾|坝|街道|社区|[县区旗市州盟](?![场民政]))';
const afterShortAlone = new RegExp(`^(?:${dish}|${own})`);
/** What follows the short name of a city or province that stands alone, if it is one: nothing, or where in it. */
const placeWord = /^$|[区县市旗州盟镇乡街路道巷弄村号园港城里]/;
/** 老城区东街, 东区3号楼, 新县城: words of any town that are the names of divisions too, where nothing stands before them. */
const generic =
  /^(?:[东西南北中城郊矿]区|市[东西南北中]区|城[东西南北中厢]区|[新老东西南北]城区|新市区|南郊区|港口区|[江河][东西南北]区|[新古]县(?=城(?!关)))/;
/** 上海市场 is a market, and no city. */
const afterCity = /^[场民政]/;
/** A town, a village or nothing more follows the short name of a county that stands alone. */
const town = /^(?:$|[一-龥]{1,6}?(?:镇|乡|街道|村|社区))/;

const plain = (address: string) =>
  address
    .normalize('NFKC')
    .replace(/^[^:：]{0,12}[:：]/, '')
    .replace(/[^一-龥㐀-䶿\da-zA-Z]/g, '')
    .replace(/^\d{6}/, '')
    .replace(/^(?:中华人民共和国|中国)/, '');

/** Whether a name that a text begins with names the place, and is no word that only begins so. */
function names(naming: Naming, name: string, rest: string, context: boolean): boolean {
  const below = namesAt(rest).flatMap(({ found }) => found.filter((one) => liesIn(one.division, naming.division)));
  // 桥西区 after 张家口市 is a district, and no bridge.
  if (below.some(({ whole }) => whole)) return true;
  if (naming.whole) {
    if (!context && generic.test(name + rest)) return false;
    if (name.endsWith('市') && afterCity.test(rest)) return false;
    return !afterWhole.test(rest) && (context || !afterWholeAlone.test(rest));
  }
  if (afterShort.test(rest)) return false;
  if (context || below.length) return true;
  return !afterShortAlone.test(rest) && (naming.division.level === 'county' ? town : placeWord).test(rest);
}

interface Reading {
  named: readonly Division[];
  rest: string;
}

/** Those that lie in no other of the list: 吉林 is the province, its city of the same name lies in it. */
const widest = (list: readonly Division[]) => list.filter((one) => !list.some((other) => other !== one && liesIn(one, other)));

/** What the text can go on with within what was named before, the longest name first. */
function steps({ named, rest }: Reading): Reading[] {
  return namesAt(rest).flatMap(({ name, found }) => {
    const after = rest.slice(name.length);
    const fits = found
      .filter((one) => names(one, name, after, named.length > 0))
      .map(({ division }) => division)
      .filter((one) => named.length === 0 || named.some((whole) => one !== whole && liesIn(one, whole)));
    return fits.length ? [{ named: fits, rest: after }] : [];
  });
}

/** Reads on to the end; of several readings one that comes to a county: 青岛市南区 is 市南区 of 青岛. */
function readOn(at: Reading): Reading {
  const ends = steps(at).map(readOn);
  return ends.find(({ named }) => named.some((one) => one.leaf)) ?? ends[0] ?? at;
}

/**
 * The division an address names (甘肃 天水 秦安县…, 秦安兴国镇…, 中国甘肃省…): a county where it can be told, else the city or province.
 * Undefined where it names none, several of one name (鼓楼区), or contradicts itself (杭州市徽县). Pure.
 */
export function divisionOf(address: string): Division | undefined {
  const at = readOn({ named: [], rest: plain(address) });
  const contradicted = namesAt(at.rest).some(({ name, found }) =>
    found.some((one) => one.whole && names(one, name, at.rest.slice(name.length), true)),
  );
  const [only, ...others] = widest(at.named);
  return others.length || (contradicted && at.named.some((one) => !one.leaf)) ? undefined : only;
}

/**
 * The words by which an address names its divisions down to the county, as they stand in it (市 and 县 without their province); empty where
 * it names none. What follows them, and whatever only sounds like a division (东城小区, 城关区小区), is no part of them. Pure.
 */
export function divisionsSaid(address: string): string {
  const text = plain(address);
  return text.slice(0, text.length - townSaid(address).length);
}

/** What an address says after its divisions, without blanks and signs: town, street and house. Pure. */
export const townSaid = (address: string): string => readOn({ named: [], rest: plain(address) }).rest;

/** A county as the table of divisions finds it. */
export interface County {
  name: string;
  city: string;
  province: string;
}

/** The division of a county: by its own name and those of city and province above it. Throws RangeError for one that is not in the table. */
export function countyOf(county: County): Division {
  const found = divisions.find(
    ({ name, of }) => name === county.name && (of?.name === county.city || of?.name === county.province),
  );
  if (!found) throw new RangeError(`no county ${county.name} in ${county.city}`);
  return found;
}

/** Whether an address lies in the county; undefined when it does not say. */
export function isInCounty(address: string, county: County): boolean | undefined {
  const found = divisionOf(address);
  const own = countyOf(county);
  if (!found) return undefined;
  return found === own || (liesIn(own, found) ? undefined : false);
}

/** The county-level bureau of an address, as a person says it; of its city or province where no county is named. Undefined when it names nothing. */
export function bureauOf(address: string): string | undefined {
  const found = divisionOf(address);
  if (!found) return undefined;
  if (!found.leaf) return `${found.name}的县级市场监督管理局`;
  // Of districts many bear one name; the city's stands before it.
  const above = found.level === 'county' && found.name.endsWith('区') ? (found.of?.name ?? '') : '';
  return `${above}${found.name}市场监督管理局`;
}
