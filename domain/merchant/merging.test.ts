import * as fc from 'fast-check';
import { absorbing, releasing, whyNotMerged, whyNotUndone } from './absorbing';
import { decideMerchant } from './acts/table';
import { merchantOf, on, people, usccs } from './fixture';
import { findMarks, merchantListed, reallyHas, wantedMarks } from './listing';
import type { Merchant, Shop } from './merchant';
import { idsOf, standsUnder } from './merging';
import { twinMarks, twinsOf } from './twins';

const DAY = '2026-11-24';
const nothing = { enrolments: 0, negotiations: 0 };
const shopOf = (id: string, name: string, more: Partial<Shop> = {}): Shop => ({ id, channel: 'platform', name, ...more });
const plain = (_id: string, more: Partial<Merchant> = {}): Merchant =>
  merchantOf({
    ...{ _id, no: `LDM-2026-${_id}`, name: `${_id}山货店`, people: [], shops: [], uscc: undefined as never },
    ...more,
  });
const one = plain('one');
const other = plain('other', { uscc: usccs[0] });

type Who = { member: string; name: string };
const { officer, checker, leader } = people;
const tried = (merchant: Merchant, who: Who, command: string, input: object = {}) =>
  decideMerchant(merchant, command, input, { ...who, relation: 'officer' }, on(DAY));
function did(...step: Parameters<typeof tried>): Merchant {
  const decision = tried(...step);
  if (!decision.ok) throw new Error(JSON.stringify(decision));
  return decision.next;
}
const said = (refusal: object | undefined): string | undefined =>
  (refusal as { params?: { say?: string } } | undefined)?.params?.say;
const reason = '执照和店铺都是同一个人的';

test('proposed by one, approved by another, undone by one and another; nobody takes both halves', () => {
  const proposed = did(one, officer, 'proposeMerging', { into: 'other', reason });
  expect(proposed.state).toBe('active');
  expect(merchantListed(proposed).lists).toContain('merging');
  expect(tried(proposed, officer, 'approveMerging')).toMatchObject({
    ok: false,
    params: { say: '这是您提出的，您不能自己批准。' },
  });
  // A second account of the same person is the same person.
  expect(tried(proposed, { member: 'm_second', name: officer.name }, 'approveMerging').ok).toBe(false);
  expect(said(tried(proposed, checker, 'proposeMerging', { into: 'other', reason }))).toContain('已经有人提出');
  const merged = did(proposed, checker, 'approveMerging');
  expect(merged).toMatchObject({ state: 'merged', mergings: [{ approved: { by: checker, was: 'active' } }] });
  for (const command of ['correct', 'addShop', 'close', 'reopen', 'proposeMerging', 'approveMerging'])
    expect(tried(merged, leader, command, { into: 'other', reason }).ok).toBe(false);
  const undoing = did(merged, officer, 'proposeUndoing', { reason: '是同名的两家' });
  expect(tried(undoing, officer, 'approveUndoing').ok).toBe(false);
  expect(did(undoing, leader, 'declineUndoing', { reason: '还是同一家' }).mergings?.[0]).not.toHaveProperty('undoing');
  expect(did(undoing, leader, 'approveUndoing')).toMatchObject({ state: 'active', mergings: [{ undone: { by: leader } }] });
});

test('one that was closed is closed again once it is two again', () => {
  const closed = plain('one', { state: 'closed' });
  const merged = did(did(closed, officer, 'proposeMerging', { into: 'other', reason }), checker, 'approveMerging');
  expect(did(did(merged, officer, 'proposeUndoing', { reason }), leader, 'approveUndoing').state).toBe('closed');
});

test('what was declined is over, and can be proposed anew', () => {
  const declined = did(did(one, officer, 'proposeMerging', { into: 'other', reason }), checker, 'declineMerging', { reason });
  expect(tried(declined, leader, 'approveMerging').ok).toBe(false);
  expect(merchantListed(declined).lists).not.toContain('merging');
  expect(did(declined, checker, 'proposeMerging', { into: 'other', reason }).mergings).toHaveLength(2);
});

const waits = { into: { id: 'x', no: 'LDM-2026-x', name: 'x' }, reason, on: DAY, by: officer };
test.each<[string, Merchant, Merchant | undefined, object, string | undefined]>([
  ['one without a code into one that has it', one, other, {}, undefined],
  ['what is not there', one, undefined, {}, '没有这一家'],
  ['into itself', one, one, {}, '没有这一家'],
  ['both go on and have codes', plain('one', { uscc: usccs[1] }), other, {}, '是两家'],
  ['of two codes one is of a closed one', plain('one', { uscc: usccs[1], state: 'closed' }), other, {}, undefined],
  ['the code would be nobody’s', other, one, {}, '没有'],
  ['into one that has closed', one, plain('other', { state: 'closed' }), {}, '注销'],
  ['both have closed', plain('one', { state: 'closed' }), plain('other', { state: 'closed' }), {}, undefined],
  ['into one that was merged', one, plain('other', { state: 'merged' }), {}, '已经并入'],
  ['into one that is to go itself', one, plain('other', { mergings: [waits] }), {}, '还没有决定'],
  ['one that has absorbed others', { ...one, absorbed: [{ id: 'x', no: 'x', name: 'x', on: DAY }] }, other, {}, '合并了别的'],
  ['somebody acts for the one that goes', { ...one, people: merchantOf().people }, other, {}, '周店、吴伙'],
  ['somebody acts for the one that goes on', one, { ...other, people: merchantOf().people }, {}, undefined],
  ['an enrolment is open', one, other, { enrolments: 1 }, '自行协商登记'],
  ['a negotiation goes on', one, other, { negotiations: 1 }, '正在进行的自行协商'],
  [
    'more shops than one may have',
    { ...one, shops: [shopOf('s1', '甲'), shopOf('s2', '乙')] },
    { ...other, shops: Array.from({ length: 49 }, (_, n) => shopOf(`s${n + 1}`, `店${n}`)) },
    {},
    '超过 50 个',
  ],
])('%s', (_, merchant, into, goingOn, why) => {
  const refused = said(whyNotMerged(merchant, into, { ...nothing, ...goingOn }, DAY));
  if (why === undefined) expect(refused).toBeUndefined();
  else expect(refused).toContain(why);
});

test('the one that goes on is found by all that the other was found by, and the other by nothing', () => {
  const gone = plain('one', { name: '云屏山货经营部', shops: [shopOf('s1', '老张核桃', { url: 'https://zhang.example.com' })] });
  const after = absorbing(other, gone, DAY);
  for (const words of ['云屏山货', 'ypshjyb', '老张核桃', 'https://zhang.example.com', 'LDM-2026-one'])
    expect(wantedMarks(words).some((mark) => findMarks(after).includes(mark)) && reallyHas(after, words)).toBe(true);
  const merged = did(did(gone, officer, 'proposeMerging', { into: 'other', reason }), checker, 'approveMerging');
  expect(merchantListed(merged)).toEqual({ find: [], lists: ['s:merged'], dueBy: '' });
});

test('a shop that both have is not listed twice; what was found of one meanwhile goes back with it', () => {
  const mine = shopOf('s1', '云屏山货铺', { url: 'https://a.example.com' });
  const into = { ...other, shops: [mine] };
  const gone = { ...one, shops: [{ ...mine, id: 's1', name: '另外的叫法' }, shopOf('s2', '直播间', { channel: 'livestream' })] };
  const both = absorbing(into, gone, DAY);
  expect(both.shops.map(({ name }) => name)).toEqual(['云屏山货铺', '直播间']);
  const lent = both.shops[1]!;
  const checked = did(both, officer, 'checkShop', { shop: lent.id, found: 'dead', note: '打不开' });
  const { into: back, merchant } = releasing(checked, gone);
  expect(back).toEqual(into);
  expect(merchant.shops).toMatchObject([
    { id: 's1', name: '另外的叫法' },
    { id: 's2', checked: { found: 'dead' } },
  ]);
});

test('it stays one where the code was put on the one that goes on', () => {
  const closed = plain('one', { uscc: usccs[1], state: 'merged' });
  expect(said(whyNotUndone(closed, { ...other, uscc: usccs[1] }))).toContain('已经登记在');
  expect(whyNotUndone(closed, other)).toBeUndefined();
});

test('who may be the same is proposed by name and link, with why; never one that goes on under another code', () => {
  const shop = shopOf('s1', '云屏山货铺', { url: 'https://a.example.com/?shopid=7' });
  const merchant = plain('m', { name: '张记山货经营部', uscc: usccs[0], shops: [shop] });
  const all = [
    merchant,
    plain('link', { shops: [shopOf('s1', '别的名字', { url: 'http://www.a.example.com?shopid=7' })] }),
    plain('name', { name: '张记山货经营部' }),
    plain('shop', { shops: [shopOf('s1', '云屏 山货铺')] }),
    plain('code', { name: '张记山货经营部', uscc: usccs[1] }),
    plain('closed', { name: '张记山货经营部', uscc: usccs[2], state: 'closed' }),
    plain('far', { name: '西坡蜂蜜合作社' }),
  ];
  const marks = new Set(twinMarks(merchant));
  const found = all.filter((known) => findMarks(known).some((mark) => marks.has(mark)));
  expect(twinsOf(merchant, found).map(({ merchant: { _id }, why }) => [_id, why])).toEqual([
    ['link', ['link']],
    ['name', ['name']],
    ['closed', ['name']],
    ['shop', ['name']],
  ]);
});

/** A register as acts leave it, and what is kept under which entry. */
interface Register {
  merchants: Map<string, Merchant>;
  kept: { id: string; of: string }[];
}
type Deed = { is: 'merge' | 'undo' | 'keep'; a: number; b: number };

/** One deed, where the rules let it be done; what is refused changes nothing. */
function after({ merchants, kept }: Register, { is, a, b }: Deed, n: number): Register {
  const ids = [...merchants.keys()];
  const [from, into] = [merchants.get(ids[a % ids.length]!)!, merchants.get(ids[b % ids.length]!)!];
  const written = (...all: Merchant[]) => new Map([...merchants, ...all.map((m) => [m._id, m] as const)]);
  if (is === 'keep')
    return from.state === 'merged' ? { merchants, kept } : { merchants, kept: [...kept, { id: `k${n}`, of: from._id }] };
  if (is === 'merge') {
    const proposed = tried(from, officer, 'proposeMerging', { into: into._id, reason });
    if (!proposed.ok || whyNotMerged(from, into, nothing, DAY)) return { merchants, kept };
    const merged = did(proposed.next, checker, 'approveMerging');
    return { merchants: written(merged, absorbing(into, merged, DAY)), kept };
  }
  const undoing = tried(from, checker, 'proposeUndoing', { reason });
  const whole = undoing.ok ? merchants.get(standsUnder(from)) : undefined;
  if (!undoing.ok || !whole) return { merchants, kept };
  const { merchant, into: rest } = releasing(whole, did(undoing.next, officer, 'approveUndoing'));
  return { merchants: written(merchant, rest), kept };
}

const deed = fc.record<Deed>({ is: fc.constantFrom('merge', 'undo', 'keep'), a: fc.nat(5), b: fc.nat(5) });
test('after any merging and undoing whatever is kept is listed once, under one that stands, and the totals add up', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
      const start = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => plain(id, { shops: [shopOf('s1', `${id}号店`)] }));
      const empty: Register = { merchants: new Map(start.map((m) => [m._id, m])), kept: [] };
      const { merchants, kept } = deeds.reduce<Register>((register, next, n) => after(register, next, n), empty);
      const all = [...merchants.values()];
      const standing = all.filter(({ state }) => state !== 'merged');
      const listed = standing.flatMap((m) => kept.filter(({ of }) => idsOf(m).includes(of)).map(({ id }) => id));
      expect([...listed].sort()).toEqual(kept.map(({ id }) => id).sort());
      // Every entry is one that stands or lies under one, and every shop is had once.
      expect(standing.flatMap(idsOf).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
      for (const m of all) expect(merchants.get(standsUnder(m))?.state).toBe('active');
      expect(standing.flatMap(({ shops }) => shops.map(({ name }) => name)).sort()).toEqual(
        start.map((m) => m.shops[0]!.name).sort(),
      );
    }),
  );
});
