import * as fc from 'fast-check';
import { candidatesOf, soughtMarks, type Sought } from './candidates';
import { merchantOf } from './fixture';
import { findMarks } from './listing';
import type { Merchant, Shop } from './merchant';

const CODE = '91621228MA74ABCD6X';
let made = 0;
const shopOf = (name: string, more: Partial<Shop> = {}): Shop => ({
  id: `s${(made += 1)}`,
  channel: 'platform',
  platform: '山货集市',
  name,
  ...more,
});
const known = (_id: string, name: string, shops: Shop[] = [], uscc?: string): Merchant => ({
  ...merchantOf(),
  _id,
  name,
  shops,
  ...(uscc && { uscc }),
});

/** As the register finds it: by the index, then each held against its own text. */
const found = (sought: Sought, register: readonly Merchant[]) => {
  const { few, many } = soughtMarks(sought);
  const marks = new Set([...few, ...many]);
  return candidatesOf(
    sought,
    register.filter((one) => one._id === sought.hint || findMarks(one).some((mark) => marks.has(mark))),
  ).map(({ merchant: { _id }, why, shop }) => ({ id: _id, why, ...(shop && { shop }) }));
};

const store = shopOf('云屏山货铺', { url: 'https://shop.example.com/index?shopid=77', aliases: ['山货老张'] });
const register = [
  known('m_zhang', '两当县张记山货经营部', [store], CODE),
  known('m_other', '云屏山货铺', [], '91621228MA74WXYZ1K'),
  known('m_far', '西坡蜂蜜合作社', [shopOf('西坡蜂蜜')]),
];

describe('whom a complaint may be about', () => {
  test('by its code, the link of its shop, its name and what people call it, the surest first', () => {
    expect(found({ name: '随便写的', uscc: CODE.toLowerCase() }, register)).toEqual([{ id: 'm_zhang', why: ['uscc'] }]);
    expect(found({ name: '随便写的', shopUrl: 'http://www.SHOP.example.com/index?from=app&shopid=77#top' }, register)).toEqual([
      { id: 'm_zhang', why: ['link'], shop: store.id },
    ]);
    expect(found({ name: '山货 老张' }, register)).toEqual([{ id: 'm_zhang', why: ['name'], shop: store.id }]);
    expect(found({ name: '云屏山货铺', uscc: '91621228MA74WXYZ1K' }, register).map(({ id }) => id)).toEqual([
      'm_other',
      'm_zhang',
    ]);
  });

  test('what was tapped while filing comes first and is called so; nothing is chosen by it', () => {
    expect(found({ name: '云屏山货铺', uscc: CODE, hint: 'm_far' }, register)[0]).toEqual({ id: 'm_far', why: ['hint'] });
  });

  test('a name with more behind it, or with something left out', () => {
    expect(found({ name: '西坡蜂蜜官方旗舰店' }, register)).toMatchObject([{ id: 'm_far', why: ['alike'] }]);
    expect(found({ name: '张记山货' }, register)).toMatchObject([{ id: 'm_zhang', why: ['alike'] }]);
  });

  test('nothing found is nothing: a name of one letter, of signs, of somebody who is not kept', () => {
    for (const name of ['铺', '……', '', '兰州拉面馆']) expect(found({ name }, register)).toEqual([]);
  });
});

const letters = fc
  .array(fc.constantFrom(...'两当云屏山货铺蜂蜜合作社张记老店西坡'), { minLength: 3, maxLength: 14 })
  .map((one) => one.join(''));

test('whoever has the very name, as merchant, shop or alias, is found and said to have it, and each proposed one has a reason of its own text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(letters, letters, letters), { minLength: 1, maxLength: 8 }),
      fc.nat(7),
      fc.nat(2),
      (names, at, which) => {
        const all = names.map(([name, shop, alias], n) => known(`m_${n}`, name, [shopOf(shop, { aliases: [alias] })]));
        const wanted = names[at % names.length]!;
        const name = wanted[which]!;
        const got = found({ name }, all);
        expect(got).toContainEqual(expect.objectContaining({ id: `m_${at % names.length}`, why: ['name'] }));
        for (const { why } of got) expect(why.length).toBeGreaterThan(0);
      },
    ),
  );
});
