import { usccs } from '../../domain/merchant/fixture';
import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { photo } from '../pictures';
import { as, complaint, newKey } from './calls';
import { checksSettled } from './checks-settled';
import { filesOf } from './evidence-phone';
import { memberOf, merchantIn, shownBy, shownPromise } from './promise-calls';

let emulator: Emulator;
let merchant = '';
beforeAll(async () => {
  emulator = await startBureau();
  merchant = await merchantIn(emulator);
});
afterAll(() => emulator.close());

const on = (who: string) => shownBy(emulator)(who);

test('a merchant that shows nothing answers like one that does not exist, and is found by nobody', async () => {
  const [one, other] = [
    await on('consumer').query('shop', { id: merchant }),
    await on('consumer').query('shop', { id: 'mc_none' }),
  ];
  expect(one.ok).toBe(false);
  expect({ ...one.error, trace: '' }).toEqual({ ...other.error, trace: '' });
  expect((await on('consumer').query('findShops', { words: '云屏' })).data.rows).toEqual([]);
});

test('a promise is written by its people, signed by the owner, looked through by staff, shown, and then read by everybody', async () => {
  const key = newKey();
  const { data } = await on('consumer2').draft(merchant, {}, key);
  expect((await on('consumer2').draft(merchant, {}, key)).data.id).toBe(data.id);
  const { id } = data;
  expect(data.no).toMatch(/^LDP-2026-\d{4}$/);
  expect((await on('consumer2').act(id, 1, 'sign')).error.code).toBe('not-allowed');
  expect((await on('merchant').act(id, 1, 'sign')).data.version).toBe(2);
  expect((await on('merchant').act(id, 2, 'check')).ok).toBe(false);
  expect((await on('handler').act(id, 2, 'check')).data.version).toBe(3);
  expect((await on('merchant').act(id, 3, 'show', { where: ['inShop'] })).error.fields?.files).toBeDefined();
  const file = await filesOf(emulator, 'merchant').upload({ bytes: photo(), name: '店里的牌子' });
  expect((await on('merchant').act(id, 3, 'show', { where: ['inShop'], files: [file.id] })).ok).toBe(true);
  const { data: seen } = await on('consumer').query('shop', { id: merchant });
  expect(seen).toMatchObject({ name: '云屏山货有限公司', promises: [{ state: 'shown', wording: { days: 15 } }] });
  const said = JSON.stringify(seen);
  for (const word of ['周店主', '吴伙计', '09397121234', '东街', '91621228', 'member', 'writers', 'breaches', 'sha256', 'score'])
    expect(said).not.toContain(word);
  expect(said).not.toContain(await memberOf(emulator, 'merchant'));
  const { rows } = (await on('consumer').query('findShops', { words: '山货铺' })).data as unknown as { rows: { id: string }[] };
  expect(rows.map((row) => row.id)).toEqual([merchant]);
  // Who wrote it hears that it was looked through; its merchant's people read it with its proof.
  const own = (await on('consumer2').query('promise', { id })).data as unknown as {
    addresses: Record<string, string>;
    own: boolean;
  };
  expect(own.own).toBe(true);
  expect((await fetch(String(own.addresses[file.id]))).ok).toBe(true);
});

test('to a stranger a promise does not exist, whatever version is named; whoever was removed a moment ago does nothing', async () => {
  const { id, version } = await shownPromise(emulator, merchant);
  const none = (await on('consumer').act('pr_none', version, 'end', {})).error;
  for (const sent of [version, version + 3])
    expect({ ...(await on('consumer').act(id, sent, 'end', {})).error, trace: '' }).toEqual({ ...none, trace: '' });
  expect((await on('consumer').query('promise', { id })).error.say).toBe(
    (await on('consumer').query('promise', { id: 'pr_none' })).error.say,
  );
  expect((await on('consumer').query('promises', { merchant })).ok).toBe(false);
  const former = await merchantIn(emulator, {
    ...{ _id: 'mc_former', no: 'LDM-2026-0002', name: '从前的店', uscc: '92621228MA7ABCDE0N' },
    people: [
      {
        ...{ id: 'p1', member: await memberOf(emulator, 'consumer2'), name: '吴伙计', role: 'owner', since: '2026-03-02' },
        left: { on: '2026-10-01', by: '周店主', reason: '不干了' },
      },
    ],
  });
  expect((await on('consumer2').draft(former)).ok).toBe(false);
});

test('what falls below the law is refused where it stands, with the article', async () => {
  const { error } = await on('merchant').draft(merchant, { days: 6, more: '本店拥有最终解释权' });
  expect(error.fields!['wording.days']).toContain('第二十五条');
  expect(error.fields!['wording.more']).toContain('第十二条');
  expect((await on('merchant').draft(merchant, { shops: ['s9'] })).error.fields!['wording.shops']).toBeDefined();
});

test('own words that WeChat does not pass are not shown until an officer has looked at them', async () => {
  const { data } = await on('merchant').draft(merchant, { more: '加微信兼职刷单、垫付返利，先垫钱就送山货' });
  await emulator.callTimer('timer');
  const { id } = data;
  await on('merchant').act(id, 1, 'sign');
  await on('handler').act(id, 2, 'check');
  const show = { where: ['platform'], note: '店铺首页' };
  const first = await on('handler').act(id, 3, 'show', show);
  expect(first.error.say).toBe('微信的内容检查还没有通过，现在不能展示。');
  const { held } = (await on('handler').query('promise', { id })).data as unknown as { held: { id: string; waits: boolean }[] };
  expect(held).toMatchObject([{ waits: true }]);
  expect((await on('handler').act(id, 3, 'letThrough', { item: held[0]!.id, reason: '看过了，请商家改写' })).ok).toBe(true);
  expect((await on('handler').act(id, 4, 'show', show)).ok).toBe(true);
});

test('an officer links a breach to a complaint against this merchant, within the promise’s life, and another takes it back', async () => {
  const { id, version } = await shownPromise(emulator, merchant);
  const filed = async (boughtOn: string, name = '云屏山货铺') => {
    const { data } = await as(emulator, 'consumer').submit({
      ...complaint,
      purchase: { ...complaint.purchase, boughtOn },
      respondent: { ...complaint.respondent, name },
    });
    return { id: data.id, no: String(data.no) };
  };
  const before = await filed('2026-11-20');
  const during = await filed('2026-11-24');
  const foreign = await filed('2026-11-24', '别处的店');
  const link = (of: string, more: object = {}) =>
    on('handler').act(id, version, 'linkBreach', { case: of, said: '三天内申请退货，店家不退', ...more });
  expect((await link(before.no)).error.fields?.case).toContain('不能关联');
  expect((await link(foreign.no)).error.fields?.why).toBeDefined();
  expect((await link('LD-2026-9999')).error.say).toContain('没有找到这件投诉');
  expect((await link(during.no)).ok).toBe(true);
  const card = (await on('handler').query('breaches', { id: during.id })).data as unknown as {
    rows: { id: string; name: string }[];
  };
  expect(card.rows).toMatchObject([{ id, name: '云屏山货有限公司' }]);
  expect((await on('consumer').query('breaches', { id: during.id })).error.code).toBe('not-allowed');
  const own = JSON.stringify((await on('merchant').query('promise', { id })).data);
  expect(own).toContain(during.no);
  expect(own).not.toContain(during.id);
  expect(own).not.toContain('王秀兰');
  expect(JSON.stringify((await on('consumer').query('shop', { id: merchant })).data)).not.toContain(during.no);
  expect((await on('consumer2').act(id, version + 1, 'replyBreach', { breach: 'b1', text: '当天已经退款' })).ok).toBe(true);
  const undo = { breach: 'b1', reason: '不是这一家的' };
  expect((await on('handler').act(id, version + 2, 'undoBreach', undo)).error.say).toBe('自己关联的违诺要由另一个人撤销。');
  expect((await on('leader').act(id, version + 2, 'undoBreach', undo)).ok).toBe(true);
  expect((await on('handler').query('breaches', { id: during.id })).data.rows).toEqual([]);
});

test('a merchant whose records wait for their check shows nothing of itself; one that passed shows it', async () => {
  const waiting = await merchantIn(emulator, { _id: 'mc_waits', no: 'LDM-2026-0009', name: '蜂场蜂蜜店', uscc: usccs[1] });
  const file = await filesOf(emulator, 'consumer2').upload({ bytes: photo(3), name: '蜂场' });
  const made = { product: '土蜂蜜', batch: '1', source: '自家蜂场', madeOn: '2026-10-08', certificate: 'commitment' };
  const record = { ...made, files: [file.id], open: ['source', 'files'] };
  expect(await on('consumer2').change('traceAdd', { merchant: waiting, ...record })).toMatchObject({ ok: true });
  const ask = async () => ({
    shop: (await on('consumer').query('shop', { id: waiting })).ok,
    traces: (await on('consumer').query('shopTraces', { merchant: waiting })).ok,
    found: JSON.stringify((await on('consumer').query('findShops', { words: '蜂场' })).data.rows).includes(waiting),
  });
  expect(await ask()).toEqual({ shop: false, traces: false, found: false });
  await checksSettled(emulator);
  expect(await ask()).toEqual({ shop: true, traces: true, found: true });
});

test('a trace record shows what its merchant chose, once it passed the check, and nothing after it was removed', async () => {
  const file = await filesOf(emulator, 'merchant').upload({ bytes: photo(2), name: '合格证' });
  const record = {
    product: '薄皮核桃',
    batch: '2026-10 第 2 批',
    source: '云屏镇张家',
    certificate: 'commitment',
    certificateNo: 'HGZ-0077',
  };
  const input = { merchant, ...record, madeOn: '2026-10-08', files: [file.id], open: ['made', 'files'] };
  expect((await on('consumer').change('traceAdd', input)).ok).toBe(false);
  const { data } = await on('merchant').change('traceAdd', input);
  const { id } = data;
  const shown = async () =>
    ((await on('consumer').query('shop', { id: merchant })).data.traces as { id: string }[]).filter((one) => one.id === id);
  expect(await shown()).toEqual([]);
  await checksSettled(emulator);
  const said = JSON.stringify(await shown());
  expect(said).toContain('2026-10-08');
  for (const word of ['张家', 'HGZ-0077', '周店主', 'sha256']) expect(said).not.toContain(word);
  const pictures = (await on('consumer').query('shownPictures', { id })).data as unknown as Record<string, string>;
  expect((await fetch(String(pictures[file.id]))).ok).toBe(true);
  expect((await on('handler').traceAct(id, 1, 'remove', { reason: '不该由局里删' })).error.code).toBe('not-allowed');
  expect((await on('merchant').traceAct(id, 1, 'correct', { ...record, open: ['source'], reason: '来源写错了' })).ok).toBe(true);
  await checksSettled(emulator);
  expect(JSON.stringify(await shown())).toContain('张家');
  expect((await on('consumer').query('shownPictures', { id })).ok).toBe(false);
  expect((await on('merchant').traceAct(id, 2, 'remove', { reason: '这一批卖完了' })).ok).toBe(true);
  expect(await shown()).toEqual([]);
});
