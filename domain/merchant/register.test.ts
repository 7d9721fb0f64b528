import { decideMerchant } from './acts/table';
import { checkDue, nextCheckOf } from './checking';
import { detailsSchema, keptShopSchema } from './entry';
import { merchantOf, on, people } from './fixture';
import { findMarks, merchantListed, reallyHas, wantedMarks } from './listing';
import type { Merchant, Shop } from './merchant';
import { viewMerchant } from './visibility';

const DAY = '2026-11-24';
const { officer } = people;
const act = (merchant: Merchant, command: string, input: object) =>
  decideMerchant(merchant, command, input, { ...officer, relation: 'officer' }, on(DAY));
function did(merchant: Merchant, command: string, input: object): Merchant {
  const decision = act(merchant, command, input);
  if (!decision.ok) throw new Error(JSON.stringify(decision));
  return decision.next;
}
const fieldsOf = (merchant: Merchant, command: string, input: object) => {
  const decision = act(merchant, command, input);
  return decision.ok ? {} : (decision.fields ?? {});
};

const shop: Shop = {
  ...{ id: 's1', channel: 'platform', platform: '淘宝', name: '云屏山货店', url: 'https://yunping.example.com/?spm=1' },
  ...{ aliases: ['云屏核桃', 'YP山货'], goods: ['核桃'] },
};
const merchant = merchantOf({ shops: [shop], people: [] });
/** Whether the index leads to it, and it really has the words. */
const isFound = (of: Merchant, words: string) => {
  const marks = findMarks(of);
  return wantedMarks(words).some((one) => marks.includes(one)) && reallyHas(of, words);
};

// One normal form for all: the same merchant is found however it is written.
test.each([
  ['a part of its name', '山货有限'],
  ['its number', 'ldm-2026-0001'],
  ['its code, in small letters with blanks', '91621228 ma71 23450f'],
  ['a shop', '云屏山货店'],
  ['an alias', '云屏核桃'],
  ['an alias with signs between', '云屏·核桃'],
  ['initials of its name', 'ypsh'],
  ['initials of an alias, full width', 'ｙｐｈｔ'],
  ['the link of a shop', 'http://www.yunping.example.com'],
  ['the text in which a link is shared', '【淘宝】https://yunping.example.com/?utm_source=wx 点开看'],
])('found by %s', (_, words) => {
  expect(isFound(merchant, words)).toBe(true);
});

test('the last of fifty shops is found as the first; names that the index cannot hold are refused and none is left out', () => {
  const shopOf = (n: number): Shop => ({ ...shop, id: `s${n}`, name: `云屏第${n}号山货蜂蜜核桃专卖`, aliases: [`山里第${n}家`] });
  const many = merchantOf({ shops: Array.from({ length: 49 }, (_, n) => shopOf(n + 1)), people: [] });
  const last = { channel: 'app', name: '河湾木耳香菇天麻总店', aliases: '河湾大姐' };
  expect(isFound(did(many, 'addShop', last), '天麻总店')).toBe(true);
  const long = (n: number) => Array.from({ length: 80 }, (_, at) => String.fromCodePoint(0x4e00 + n * 80 + at)).join('');
  const full = merchantOf({ shops: Array.from({ length: 30 }, (_, n) => ({ ...shopOf(n), name: long(n) })), people: [] });
  expect(fieldsOf(full, 'addShop', last)).toHaveProperty('aliases');
});

test.each(['山货云屏', 'shyp', 'https://yunping.example.com/other', '92621228MA7ABCDE0N'])('not found by %s', (words) => {
  expect(isFound(merchant, words)).toBe(false);
});

test.each([
  // What changes by the day is looked at oftener; what is not in order after a month, whatever it is.
  ['livestream', 'fine', '2026-12-25'],
  ['platform', 'fine', '2027-02-25'],
  ['miniProgram', 'fine', '2027-05-25'],
  ['miniProgram', 'dead', '2026-12-25'],
] as const)('%s, %s: again by %s', (channel, found, day) => {
  expect(nextCheckOf(channel, DAY, found)).toBe(day);
});

test('a shop is looked at: what was found stays with its day, and what is not in order needs words', () => {
  expect(fieldsOf(merchant, 'checkShop', { shop: 's1', found: 'dead' })).toHaveProperty('note');
  const checked = did(merchant, 'checkShop', { shop: 's1', found: 'dead', note: '页面打不开' });
  expect(checked.shops[0]).toMatchObject({ checked: { on: DAY, found: 'dead', by: officer }, nextCheckOn: '2026-12-25' });
  // The merchant's own people do not read what was found, nor by whom.
  expect(JSON.stringify(viewMerchant(checked, 'owner').shops)).not.toMatch(/dead|赵文|nextCheckOn/);
  expect(viewMerchant(checked, 'staff').shops[0]!.checked).toMatchObject({ by: '赵文' });
  const closed = did(checked, 'closeShop', { shop: 's1', closedOn: DAY });
  expect(closed.shops[0]).not.toHaveProperty('nextCheckOn');
  expect(fieldsOf(closed, 'checkShop', { shop: 's1', found: 'fine' })).toHaveProperty('shop');
});

test('a merchant stands in the list of what is to be looked at by its earliest open shop, while it goes on', () => {
  const shops: Shop[] = [
    { id: 's1', channel: 'app', name: '甲', nextCheckOn: '2027-01-01' },
    { id: 's2', channel: 'app', name: '乙', nextCheckOn: '2026-12-01' },
    { id: 's3', channel: 'app', name: '丙', nextCheckOn: '2026-01-01', closedOn: '2026-02-01' },
  ];
  expect(merchantListed(merchantOf({ shops })).dueBy).toBe('2026-12-01');
  expect(checkDue({ shops, state: 'closed' })).toBe('');
});

test('a shop is put right whole: what was left empty is gone, its checks stay', () => {
  const before = did(merchant, 'checkShop', { shop: 's1', found: 'fine' });
  const to = { channel: 'livestream', name: '云屏直播', aliases: '云屏姐、 云屏姐，山货姐', goods: '' };
  const [after] = did(before, 'correctShop', { shop: 's1', to }).shops;
  expect(after).toEqual({
    ...{ id: 's1', channel: 'livestream', name: '云屏直播', aliases: ['云屏姐', '山货姐'] },
    ...{ checked: before.shops[0]!.checked, nextCheckOn: before.shops[0]!.nextCheckOn },
  });
});

test('above 100 000 yuan is said of persons alone (网络交易监督管理办法 8): who has a licence has registered', () => {
  const schema = detailsSchema(['621228-01']);
  const person = { kind: 'person', name: '赵家菌子', exemption: 'small', office: '621228-01', trades: ['food'] };
  expect(schema.safeParse({ ...person, over100k: true }).data).toMatchObject({ over100k: true });
  expect(schema.safeParse({ ...person, over100k: false }).data?.over100k).toBeUndefined();
  const company = { ...person, kind: 'company', uscc: merchant.uscc, registeredOn: '2023-05-18', exemption: undefined };
  expect(schema.safeParse({ ...company, over100k: true }).error?.issues.map(({ path }) => path)).toEqual([['over100k']]);
  const marked = merchantOf({ kind: 'person', over100k: true });
  expect(merchantListed(marked).lists).toContain('over100k');
  expect(merchantListed({ ...marked, state: 'closed' }).lists).not.toContain('over100k');
});

test('few words are few', () => {
  const many = keptShopSchema.safeParse({ channel: 'app', name: '甲', aliases: '一、二、三、四、五、六' });
  expect(many.error?.issues.map(({ path }) => path)).toEqual([['aliases']]);
});
