import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { photo } from '../pictures';
import { approvedOne, bulletinsOf, feedOf, publishedOne } from './bulletin-calls';
import { as, newKey } from './calls';
import { checksSettled } from './checks-settled';
import { filesOf } from './evidence-phone';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const on = (who: string) => bulletinsOf(emulator)(who);

test('a draft is read by nobody outside until another has checked it, a leader who did not write it approved it, and it was published', async () => {
  const handler = on('handler');
  const key = newKey();
  const { data } = await handler.draft({}, key);
  expect((await handler.draft({}, key)).data.id).toBe(data.id);
  const { id } = data;
  expect((await on('consumer').query('get', { id })).ok).toBe(false);
  expect((await handler.act(id, 1, 'check')).error.say).toBe('自己写的要由另一个人核对。');
  expect((await on('intake').act(id, 1, 'check')).data.version).toBe(2);
  expect((await on('intake').act(id, 2, 'approve')).error.code).toBe('not-allowed');
  expect((await handler.act(id, 2, 'publish')).ok).toBe(false);
  expect((await on('leader').act(id, 2, 'approve')).ok).toBe(true);
  expect((await handler.act(id, 3, 'publish')).ok).toBe(true);
  const { data: seen } = await on('consumer').query('get', { id });
  expect(seen).toMatchObject({ title: '网购核桃先看清规格和年份', state: 'published', pictures: {} });
  expect(JSON.stringify(seen)).not.toMatch(/"(writers|checked|approved|letThrough|releases|member)"/);
  expect((await feedOf(emulator, {})).rows.map((row) => row.id)).toContain(id);
  expect((await feedOf(emulator, { audience: 'elder', category: 'produce' })).rows.map((row) => row.id)).toContain(id);
  expect((await feedOf(emulator, { category: 'phone' })).rows.map((row) => row.id)).not.toContain(id);
  // The leader hears that it waits, who wrote it that it was approved.
  const inbox = (await as(emulator, 'leader').call('accounts', 'inbox', 'query', {})).data as unknown as {
    items: { about?: { id: string } }[];
  };
  expect(inbox.items.some(({ about }) => about?.id === id)).toBe(true);
});

test('whoever wrote any of it never approves it: a leader who writes needs another leader', async () => {
  const { data } = await on('leader').draft();
  expect((await on('intake').act(data.id, 1, 'check')).ok).toBe(true);
  expect((await on('leader').act(data.id, 2, 'approve')).error.say).toBe('自己写的要由另一位局领导批准。');
});

test('what a county may not say is refused where it stands, with the kind in which it may be said', async () => {
  const { error } = await on('handler').draft({ title: '关于某品牌食品安全风险警示的通告' });
  expect(error).toMatchObject({ code: 'invalid-input' });
  expect(error.fields!['writing.title']).toContain('第一百一十八条');
});

test('search finds a published one by any words of it, parted too, and nothing by pairs that only seem to stand there', async () => {
  const { id } = await publishedOne(emulator, { title: '雷雨天气网购取暖器的几点提醒', categories: ['appliance'] });
  const found = async (words: string) =>
    ((await on('consumer').query('search', { words })).data as unknown as { rows: { id: string }[] }).rows.map((row) => row.id);
  expect(await found('取暖器')).toEqual([id]);
  expect(await found('开箱视频 取暖')).toEqual([id]);
  expect(await found('器暖取')).toEqual([]);
});

test('opens, readers, shares and finishes are exact under many at once, and nobody is told by whom', async () => {
  const { id } = await publishedOne(emulator);
  const people = ['consumer', 'consumer2', 'merchant', 'handler'];
  const calls = people.flatMap((who) => [1, 2].map(() => on(who).change('count', { of: id, what: 'open' })));
  expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true);
  const key = newKey();
  await on('consumer').change('count', { of: id, what: 'share' }, key);
  await on('consumer').change('count', { of: id, what: 'share' }, key);
  await on('consumer').change('count', { of: id, what: 'finish' });
  await on('consumer').change('count', { of: id, what: 'finish' });
  const { data } = await on('leader').query('deskGet', { id });
  expect(data.counts).toEqual({ opens: 8, readers: 4, shares: 1, completions: 1 });
  const { bulletinMarks = [] } = emulator.exportData() as unknown as { bulletinMarks?: object[] };
  expect(JSON.stringify(bulletinMarks)).not.toContain('m_');
});

test('what WeChat does not pass is not published until another than its writer has looked at it and says why', async () => {
  const { data } = await on('handler').draft({
    kind: 'warning',
    title: '遇到先垫钱的兼职请多留心',
    blocks: [{ kind: 'paragraph', text: '兼职刷单、垫付返利都是骗局，请不要先垫钱，保留聊天记录，打 12315。' }],
  });
  const { id } = data;
  await emulator.callTimer('timer');
  await on('intake').act(id, 1, 'check');
  await on('leader').act(id, 2, 'approve');
  expect((await on('handler').act(id, 3, 'publish')).error.say).toBe('微信的内容检查还没有通过，不能发布。');
  const held = (await on('handler').query('deskGet', { id })).data as unknown as { held: { id: string; waits: boolean }[] };
  expect(held.held).toMatchObject([{ waits: true }]);
  const input = { item: held.held[0]!.id, reason: '讲的就是这种骗局，没有引流' };
  expect((await on('handler').act(id, 3, 'letThrough', input)).error.say).toBe('自己写的内容要由另一个人看过才能放行。');
  expect((await on('intake').act(id, 3, 'letThrough', { ...input, item: 'no-such-item' })).error.say).toBe(
    '没有等着放行的内容。',
  );
  expect((await on('intake').act(id, 3, 'letThrough', input)).ok).toBe(true);
  expect((await on('handler').act(id, 4, 'publish')).ok).toBe(true);
  // Whoever wrote it heard of it; nothing of it waits among the cases.
  const inbox = (await as(emulator, 'handler').call('accounts', 'inbox', 'query', {})).data as unknown as {
    items: { title: string }[];
  };
  expect(inbox.items.map(({ title }) => title)).toContain('您写的内容等人看过');
});

test('a picture is handed in with what it stands in: one’s own upload alone, shown to readers by an address, never by its place', async () => {
  const [mine, other] = [filesOf(emulator, 'handler'), filesOf(emulator, 'leader')];
  const picture = await mine.upload({ bytes: photo(), name: '照片 1' });
  const foreign = await other.upload({ bytes: photo(1), name: '照片 1' });
  const shown = (fileId: string) => ({ blocks: [{ kind: 'picture', fileId, alt: '核桃的包装，净重写在左下角' }] });
  expect((await on('handler').draft(shown(foreign.id))).error.code).toBe('evidence-missing');
  const { id, version } = await approvedOne(emulator, shown(picture.id));
  // Until WeChat has said what it says of the picture, nothing goes out.
  expect((await on('handler').act(id, version, 'publish')).ok).toBe(false);
  await checksSettled(emulator);
  expect((await on('handler').act(id, version, 'publish')).ok).toBe(true);
  const { data } = await on('consumer').query('get', { id });
  const address = (data.pictures as Record<string, string>)[picture.id];
  expect((await fetch(String(address))).ok).toBe(true);
  expect(JSON.stringify(data)).not.toMatch(/sha256|"files"/);
});

test('two who act at once on one version: one is told who was faster, and nothing is done twice', async () => {
  const { id, version } = await approvedOne(emulator);
  const both = await Promise.all([on('handler').act(id, version, 'publish'), on('intake').act(id, version, 'publish')]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const { data } = await on('leader').query('deskGet', { id });
  expect((data.bulletin as { releases: object[] }).releases).toHaveLength(1);
});

test('one Chinese letter finds; what says too little is told what to write', async () => {
  const { id } = await publishedOne(emulator);
  const found = async (words: string) =>
    (await on('consumer').query('search', { words })) as unknown as {
      data?: { rows: { id: string }[] };
      error?: { fields?: Record<string, string> };
    };
  for (const words of ['桃', '桃 规格']) expect((await found(words)).data?.rows.map((row) => row.id)).toContain(id);
  expect((await found('桃 手机')).data?.rows).toEqual([]);
  for (const words of ['6', 'a'])
    expect((await found(words)).error?.fields?.words).toBe('请写一个汉字，或者两个以上的字母、数字，例如：鱼、退货、618。');
  expect((await found('！')).error?.fields?.words).toBe('要找的字请用文字写。');
});

test('the feed is read a page at a time: at a thousand bulletins at most thirty documents, whatever it is narrowed to', async () => {
  const { id } = await publishedOne(emulator);
  const [one] = (emulator.exportData().bulletins ?? []).filter(({ _id }) => _id === id);
  const many = Array.from({ length: 1000 }, (_, n) => ({
    ...one!,
    _id: `b_${String(n).padStart(24, '0')}`,
    at: Number(one!.at) - n - 1,
  }));
  const before = emulator.exportData();
  emulator.importData({ ...before, bulletins: [...(before.bulletins ?? []), ...many] });
  for (const [path, input] of [
    ['feed', {}],
    ['feed', { audience: 'elder', category: 'produce', kind: 'tip' }],
    ['search', { words: '核桃先看清规格' }],
    ['search', { words: '桃' }],
  ] as const) {
    emulator.takeReads();
    const { data } = await on('consumer').query(path, input);
    const read = emulator.takeReads().documents;
    expect([path, (data as unknown as { rows: object[] }).rows.length, read <= 30]).toEqual([path, 20, true]);
  }
  const seen = new Set<string>();
  for (let cursor: string | undefined, pages = 0; pages === 0 || cursor; pages += 1) {
    const { rows, next }: Awaited<ReturnType<typeof feedOf>> = await feedOf(emulator, { ...(cursor && { cursor }) });
    for (const row of rows) seen.add(row.id);
    cursor = next;
  }
  expect(seen.size).toBeGreaterThanOrEqual(1001);
});
