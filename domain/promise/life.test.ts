import * as fc from 'fast-check';
import { merchantOf, people, usccs } from '../merchant/fixture';
import { promiseTable, type PromiseCommand } from './acts/table';
import { belowLaw } from './below-law';
import { linked, matchOf, type Linking } from './breach';
import { isPublic, NOTICE_DAYS, promiseOn, versionsOn } from './days';
import { did, draftOf, lawful, shownOne, tried } from './fixture';
import { promiseKindKeys, type PromiseKind } from './kinds';
import type { MerchantPromise, PromiseState } from './promise';
import { actingOn } from './relations';
import { viewPromise } from './visibility';
import { wordingSchema, type WordingInput } from './writing';

const owns = ['clerk', 'owner'];
const officers = ['leader', 'officer'];

/** Who may do what from where: said once more by hand. */
const life: Record<PromiseCommand, { by: string[]; from: PromiseState[]; to?: PromiseState }> = {
  write: { by: owns, from: ['checked', 'drafted', 'signed'], to: 'drafted' },
  sign: { by: ['owner'], from: ['drafted'], to: 'signed' },
  show: { by: [...owns, ...officers].sort(), from: ['checked'], to: 'shown' },
  change: { by: ['owner'], from: ['shown', 'suspended'] },
  withdrawChange: { by: ['owner'], from: ['shown', 'suspended'] },
  end: { by: ['owner'], from: ['shown'] },
  keep: { by: ['owner'], from: ['shown'] },
  discard: { by: owns, from: ['checked', 'drafted', 'signed'], to: 'discarded' },
  check: { by: officers, from: ['signed'], to: 'checked' },
  sendBack: { by: officers, from: ['checked', 'signed'], to: 'drafted' },
  checkChange: { by: officers, from: ['shown', 'suspended'], to: 'shown' },
  declineChange: { by: officers, from: ['shown', 'suspended'] },
  suspend: { by: officers, from: ['shown'], to: 'suspended' },
  resume: { by: officers, from: ['suspended'], to: 'shown' },
  letThrough: { by: officers, from: ['checked', 'drafted', 'shown', 'signed', 'suspended'] },
  linkBreach: { by: officers, from: ['ended', 'shown', 'suspended'] },
  replyBreach: { by: owns, from: ['ended', 'shown', 'suspended'] },
  undoBreach: { by: officers, from: ['ended', 'shown', 'suspended'] },
};

test.each(Object.entries(life))('%s: by whom, from where, to where', (command, { by, from, to }) => {
  const row = promiseTable[command as PromiseCommand];
  expect({ by: [...row.by].sort(), from: [...row.from].sort(), to: (row as { to?: PromiseState }).to }).toEqual({ by, from, to });
});

test('the table has these acts and no others', () => {
  expect(Object.keys(promiseTable).sort()).toEqual(Object.keys(life).sort());
});

/** What is below the law, the field where it is said, and the article that stands there. */
const below: [string, PromiseKind, Partial<WordingInput>, keyof WordingInput, string][] = [
  ['six days online', 'sevenDays', { days: 6 }, 'days', '第二十五条'],
  ['a refund after eight days', 'sevenDays', { refundDays: 8 }, 'refundDays', '第十三条'],
  [
    'goods left out of one’s own choice online',
    'sevenDays',
    { excluded: ['other'], excludedGoods: '特价商品' },
    'excluded',
    '第十九条',
  ],
  [
    'goods of article 7 without a step of confirmation',
    'sevenDays',
    { excluded: ['unsealed'], excludedGoods: '蜂蜜' },
    'confirmed',
    '第七条',
  ],
  [
    'the step is said not to be there',
    'sevenDays',
    { excluded: ['activated'], excludedGoods: '手环', confirmed: false },
    'confirmed',
    '第二十条',
  ],
  ['goods left out that nobody can tell', 'offline', { excluded: ['other'] }, 'excludedGoods', '第十九条'],
  ['opened is not taken back', 'sevenDays', { more: '商品拆封后概不支持退货' }, 'more', '第十九条'],
  ['a fee is taken off', 'sevenDays', { more: '退货扣 10% 手续费' }, 'more', '第十七条'],
  ['no return at all', 'offline', { more: '特价商品概不退换' }, 'more', '第二十六条'],
  ['no liability at all', 'quality', { more: '售出不退' }, 'more', '第二十六条'],
  ['the last word on what it means', 'worryFree', { more: '本店拥有最终解释权' }, 'more', '第十二条第六项'],
  ['no complaints', 'quality', { more: '退款以后不得投诉、举报' }, 'more', '第十二条第三项'],
  ['the best of the country', 'quality', { more: '国家级品质' }, 'more', '《广告法》第九条'],
  ['a title without who granted it', 'worryFree', { titleName: '放心消费单元' }, 'titleBy', '第九条'],
  [
    'a title without a document',
    'worryFree',
    { titleName: '放心消费单元', titleBy: '县局', titleOn: '2026-01-01' },
    'titleDocument',
    '第九条',
  ],
  ['a title hidden in one’s own words', 'worryFree', { more: '本店是放心消费示范单位' }, 'more', '第九条'],
];

test.each(below)('%s is refused where it stands, with the article', (_, kind, more, path, article) => {
  const found = belowLaw(kind, { ...lawful[kind], ...more }, '2026-06-01').find((one) => one.path === path);
  expect(found?.say).toContain(article);
});

test('what the law itself leaves out needs no word of the buyer (七日办法 6), what it allows with a word has one (7)', () => {
  const free = {
    ...lawful.sevenDays,
    excluded: ['custom', 'fresh', 'digital', 'periodicals'] as const,
    excludedGoods: '定作的、鲜果',
  };
  expect(belowLaw('sevenDays', { ...free, excluded: [...free.excluded] }, '2026-06-01')).toEqual([]);
  const confirmed = { ...lawful.sevenDays, excluded: ['nearExpiry' as const], excludedGoods: '临期点心', confirmed: true };
  expect(belowLaw('sevenDays', confirmed, '2026-06-01')).toEqual([]);
});

test('whatever passes for a seven days’ promise has seven days, pays back within seven, and leaves out nothing of its own', () => {
  const input = fc.record({
    goods: fc.constant('网店的山货'),
    days: fc.integer({ min: 1, max: 30 }),
    refundDays: fc.integer({ min: 1, max: 30 }),
    freight: fc.constantFrom('buyer' as const, 'seller' as const),
    excluded: fc.subarray(['custom', 'unsealed', 'nearExpiry', 'other'] as ('custom' | 'unsealed' | 'nearExpiry' | 'other')[]),
    excludedGoods: fc.constant('写明的几样'),
    confirmed: fc.boolean(),
  });
  fc.assert(
    fc.property(input, (wording) => {
      const passes = belowLaw('sevenDays', wording, '2026-06-01').length === 0;
      const needs = wording.excluded.some((one) => one === 'unsealed' || one === 'nearExpiry');
      const holds =
        wording.days >= 7 && wording.refundDays <= 7 && !wording.excluded.includes('other') && (!needs || wording.confirmed);
      expect(passes).toBe(holds);
    }),
  );
});

test('the words a kind begins with are themselves no less than the law', () => {
  for (const kind of promiseKindKeys) {
    const { text } = draftOf(kind).wording;
    expect(belowLaw(kind, { ...lawful[kind], more: text }, '2026-06-01')).toEqual([]);
    expect(text).not.toMatch(/[{}＿]/);
  }
  expect(wordingSchema.safeParse({ ...lawful.sevenDays, days: 0 }).success).toBe(false);
});

test('the owner alone signs; who wrote or signed it does not check it, whatever role that person has', () => {
  expect(tried(draftOf(), 'clerk', 'sign')).toMatchObject({ refused: 'not-allowed' });
  const signed = did(draftOf(), 'owner', 'sign');
  const asOfficer = { ...signed, signed: { on: '2026-06-02', by: people.officer } };
  expect(tried(asOfficer, 'officer', 'check')).toMatchObject({ refused: 'kind-stop' });
  expect(tried(signed, 'checker', 'check').ok).toBe(true);
  expect(actingOn(['officer', 'owner'])).toEqual(['owner']);
});

test('a merchant proves that it shows a promise, an officer says where it was seen', () => {
  const checked = did(did(draftOf(), 'owner', 'sign'), 'officer', 'check');
  expect(tried(checked, 'owner', 'show', { where: ['inShop'], note: '收银台' })).toMatchObject({
    fields: { files: expect.anything() },
  });
  expect(tried(checked, 'officer', 'show', { where: ['inShop'] })).toMatchObject({ fields: { note: expect.anything() } });
  expect(did(checked, 'owner', 'show', { where: ['inShop'], files: ['f_1'] }).shown?.since).toBe('2026-06-02');
});

test('an end is told before it comes, and whoever bought until then keeps it', () => {
  const shown = shownOne();
  expect(tried(shown, 'owner', 'end', { endOn: '2026-06-30', reason: '店铺转行' }, '2026-07-01')).toMatchObject({
    refused: 'invalid-input',
  });
  expect(tried(shown, 'owner', 'end', { endOn: '2026-07-15', reason: '店铺转行' }, '2026-07-01')).toMatchObject({
    refused: 'invalid-input',
  });
  const ending = did(shown, 'owner', 'end', { endOn: '2026-07-16', reason: '店铺转行' }, '2026-07-01');
  expect(NOTICE_DAYS).toBe(15);
  expect(promiseOn(ending, '2026-07-16').state).toBe('shown');
  expect(promiseOn(ending, '2026-07-17').state).toBe('ended');
  expect(isPublic(ending, '2027-01-01')).toBe(true);
  expect(versionsOn(ending, '2026-07-16')).toHaveLength(1);
  expect(versionsOn(ending, '2026-07-17')).toEqual([]);
  expect(tried(ending, 'owner', 'keep', {}, '2026-07-17')).toMatchObject({ refused: 'kind-reload' });
  expect(did(ending, 'owner', 'keep', {}, '2026-07-10').ending).toBeUndefined();
});

test('a change stands from the day it was checked; whoever bought before keeps what stood', () => {
  const changed = did(
    did(shownOne(), 'owner', 'change', { wording: { ...lawful.sevenDays, days: 10 }, reason: '改成十天' }, '2026-08-01'),
    'checker',
    'checkChange',
    {},
    '2026-08-05',
  );
  expect(versionsOn(changed, '2026-06-02')).toEqual([]);
  expect(versionsOn(changed, '2026-08-04').map(({ n, wording }) => [n, wording.days])).toEqual([[1, 15]]);
  expect(versionsOn(changed, '2026-08-05').map(({ n }) => n)).toEqual([1, 2]);
  expect(versionsOn(changed, '2026-08-06').map(({ n, wording }) => [n, wording.days])).toEqual([[2, 10]]);
});

test('what is suspended is read by nobody, is mended by a change, and comes back by another person', () => {
  const suspended = did(shownOne(), 'officer', 'suspend', { reason: '页面上写的和承诺不一样', article: '消法第二十五条' });
  expect(isPublic(suspended, '2026-06-05')).toBe(false);
  expect(tried(suspended, 'officer', 'resume', { reason: '已经改好了' })).toMatchObject({ refused: 'kind-stop' });
  expect(isPublic(did(suspended, 'leader', 'resume', { reason: '已经改好了' }), '2026-06-05')).toBe(true);
});

const merchant = merchantOf();
const linking = (more: Partial<Linking> = {}): Linking => ({
  case: { id: 'c_1', no: 'LD-2026-0142', boughtOn: '2026-06-10', against: { name: '云屏山货店', platform: '淘宝' } },
  ...{ merchant, said: '收到以后三天申请退货，店家不退', on: '2026-06-20', by: people.officer },
  ...more,
});

/** Against whom a complaint is, and whether it is this merchant. */
const against: [string, Parameters<typeof matchOf>[0], ReturnType<typeof matchOf>][] = [
  ['its code, written otherwise', { name: '别的名称', uscc: usccs[0].toLowerCase() }, 'uscc'],
  ['another code with its name', { name: merchant.name, uscc: usccs[1] }, undefined],
  ['its name with blanks', { name: ' 云屏 山货有限公司' }, 'name'],
  ['its shop on that platform', { name: '云屏山货店', platform: '淘宝' }, 'shop'],
  ['a shop of that name elsewhere', { name: '云屏山货店', platform: '拼多多' }, undefined],
  ['the address of its shop', { name: '不知道叫什么', shopUrl: 'https://yunping.example.com' }, 'shop'],
  ['another', { name: '东街水果店' }, undefined],
];

test.each(against)('a complaint against %s', (_, of, expected) => expect(matchOf(of, merchant)).toBe(expected));

test('a breach is one of the version that stood on the day of the purchase, and never outside of the promise’s life', () => {
  const promise = shownOne();
  expect(linked(promise, linking())).toMatchObject({ breaches: [{ id: 'b1', n: 1, matched: 'shop', boughtOn: '2026-06-10' }] });
  const before = linking({ case: { ...linking().case, boughtOn: '2026-06-02' } });
  expect(linked(promise, before)).toMatchObject({ refused: 'invalid-input', fields: { case: expect.stringContaining('2026') } });
  const foreign = linking({ case: { ...linking().case, against: { name: '东街水果店' } } });
  expect(linked(promise, foreign)).toMatchObject({ fields: { why: expect.anything() } });
  expect(linked(promise, { ...foreign, why: '收款账户是这一家的' })).toMatchObject({ breaches: [{ matched: 'officer' }] });
  const once = linked(promise, linking()) as MerchantPromise;
  expect(linked(once, linking())).toMatchObject({ refused: 'kind-reload' });
});

test('the merchant answers to a breach, and another than who linked it takes it back', () => {
  const promise = linked(shownOne(), linking()) as MerchantPromise;
  const answered = did(promise, 'clerk', 'replyBreach', { breach: 'b1', text: '当天已经退款' });
  expect(answered.breaches?.[0]?.reply?.text).toBe('当天已经退款');
  expect(tried(answered, 'officer', 'undoBreach', { breach: 'b1', reason: '不是这一家' })).toMatchObject({
    refused: 'kind-stop',
  });
  const undone = did(answered, 'checker', 'undoBreach', { breach: 'b1', reason: '不是这一家' });
  expect(tried(undone, 'clerk', 'replyBreach', { breach: 'b1', text: '再说一句' })).toMatchObject({ refused: 'kind-reload' });
});

test('what everybody reads holds no person, no breach, no case and no reason of the bureau, however it came about', () => {
  const acts: ((one: MerchantPromise) => MerchantPromise)[] = [
    (one) => did(one, 'officer', 'suspend', { reason: '保密的理由一', article: '消法第二十五条' }),
    (one) => did(one, 'leader', 'resume', { reason: '保密的理由二' }),
    (one) => did(one, 'owner', 'change', { wording: { ...lawful.sevenDays, days: 20 }, reason: '保密的理由三' }),
    (one) => did(one, 'checker', 'checkChange'),
    (one) => linked(one, linking({ said: '保密的理由四' })) as MerchantPromise,
    (one) => did(one, 'clerk', 'replyBreach', { breach: 'b1', text: '保密的理由五' }),
    (one) => did(one, 'owner', 'end', { endOn: '2026-09-01', reason: '保密的理由六' }),
  ];
  const names = Object.values(people).flatMap(({ member, name }) => [member, name]);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: acts.length - 1 }), { maxLength: 12 }), (order) => {
      const promise = order.reduce((one, index) => {
        try {
          const next = acts[index]!(one);
          return 'refused' in next ? one : next;
        } catch {
          return one;
        }
      }, shownOne());
      const seen = JSON.stringify(viewPromise(promise, 'public', '2026-06-20'));
      for (const word of [...names, '保密的理由', 'LD-2026-0142', 'c_1', 'breaches', 'letThrough', 'writers'])
        expect(seen).not.toContain(word);
    }),
  );
});
