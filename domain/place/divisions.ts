import { county } from '@config/county';
import { table } from './table';

export interface Division {
  /** Its whole name: 秦安县, 天水市, 甘肃省. */
  name: string;
  level: 'province' | 'city' | 'county';
  /** The division it belongs to; a county of a 直辖市, or one its province governs directly, belongs to the province. */
  of?: Division;
  /** Governed by no city, or without counties of its own: nothing below it is asked for. */
  leaf: boolean;
}

const peoples =
  '蒙古族|蒙古|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|阿昌族|普米族|塔吉克|怒族|俄罗斯族|鄂温克族|德昂族|保安族|裕固族|独龙族|各族';
const suffix = /(?:自治区|自治州|自治县|自治旗|省|地区|盟|林区|特区|新区|市|县|区|旗)$/;
const peoplesAtEnd = new RegExp(`(?:${peoples})+$`);

/** What is left of a name without what it is a division of: 秦安, 积石山, 内蒙古, and 东乡 of 东乡族自治县, which is named by its people. */
function stemOf(name: string): string {
  const base = name.replace(suffix, '');
  if (!name.includes('自治')) return base;
  const stem = base.replace(peoplesAtEnd, '');
  return stem.length < 2 ? base.replace(/族$/, '') : stem;
}

/** How people write a division besides its name: 秦安, 积石山, 海南, and as a whole word 海南州, 张家川县 and 天水地区. */
function formsOf({ name, level }: Division): { form: string; whole: boolean }[] {
  const stem = stemOf(name);
  const own = { form: name, whole: true };
  if (stem.length < 2 || stem === name) return [own];
  const short = { form: stem, whole: false };
  const [autonomous] = /自治([州县旗])$/.exec(name)?.slice(1) ?? [];
  if (autonomous) return [own, short, { form: `${stem}${autonomous}`, whole: true }];
  return level === 'city' && name.endsWith('市') ? [own, short, { form: `${stem}地区`, whole: true }] : [own, short];
}

const lastLetters: Readonly<Record<string, string>> = { x: '县', q: '区', s: '市' };

/** A line of the table in whole names, parted by blanks. */
const written = (line: string): string =>
  line.replace(/[xqs]/g, (letter) => `${lastLetters[letter] ?? ''} `).replace(/ (?=\||$)/g, '');

function read(line: string): Division[] {
  const [head = '', ...cities] = written(line).split('|');
  const [name = '', ...direct] = head.split(' ');
  const province: Division = { name, level: 'province', leaf: false };
  const county = (of: Division) => (one: string) => ({ name: one, level: 'county' as const, of, leaf: true });
  const below = cities.flatMap((part) => {
    const [city = '', ...counties] = part.split(' ');
    const own: Division = { name: city, level: 'city', of: province, leaf: counties.length === 0 };
    return [own, ...counties.map(county(own))];
  });
  return [province, ...direct.map(county(province)), ...below];
}

/** The divisions with this county among them: counties are founded and renamed between two states of the table. Pure. */
export function withCounty(
  listed: readonly Division[],
  { name, city, province }: { name: string; city: string; province: string },
): readonly Division[] {
  if (listed.some((one) => one.name === name && (one.of?.name === city || one.of?.name === province))) return listed;
  const known = (level: Division['level'], named: string, of?: Division): Division =>
    listed.find((one) => one.level === level && one.name === named && one.of === of) ?? { name: named, level, of, leaf: false };
  const above = known('province', province);
  const governing = known('city', city, above);
  const added: Division[] = [above, governing, { name, level: 'county', of: governing, leaf: true }];
  return [...listed, ...added.filter((one) => !listed.includes(one))];
}

/** Every division of the country, provinces before what they govern. */
export const divisions: readonly Division[] = withCounty(table.flatMap(read), county);

export interface Naming {
  division: Division;
  /** The whole name, not the short one. */
  whole: boolean;
}

const names = new Map<string, Naming[]>();
for (const division of divisions)
  for (const { form, whole } of formsOf(division)) names.set(form, [...(names.get(form) ?? []), { division, whole }]);

/** Letters of the longest name there is. */
const longest = Math.max(...[...names.keys()].map((name) => name.length));

/** Every name a text begins with, the longest first, with all divisions that bear it. */
export function namesAt(text: string): { name: string; found: readonly Naming[] }[] {
  const lengths = Array.from({ length: Math.min(longest, text.length) }, (_, index) => Math.min(longest, text.length) - index);
  return lengths.flatMap((length) => {
    const name = text.slice(0, length);
    const found = names.get(name);
    return found ? [{ name, found }] : [];
  });
}

/** Whether `one` lies in `whole`, or is it. */
export function liesIn(one: Division, whole: Division): boolean {
  return one === whole || (one.of !== undefined && liesIn(one.of, whole));
}
