import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, newKey } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

export const writing = (more: object = {}) => ({
  kind: 'tip',
  title: '网购核桃先看清规格和年份',
  lead: '核桃上市，网购增多，请留意下面几点。',
  blocks: [
    { kind: 'heading', text: '看清再下单' },
    { kind: 'list', ordered: true, items: ['看清净重和年份', '问清坏果怎么赔'] },
    { kind: 'paragraph', text: '保留订单、聊天记录和开箱视频，先和商家协商，协商不成打 12315。' },
    { kind: 'action', text: '我也遇到了', to: 'file' },
  ],
  issuer: '两当县市场监督管理局',
  audience: ['everyone'],
  categories: ['produce'],
  problems: ['mismatch'],
  places: [],
  networkRelated: true,
  laws: ['《消费者权益保护法》第二十五条'],
  ...more,
});

const on = (who: string) => {
  const { call } = as(emulator, who);
  return {
    draft: (more: object = {}, key?: string) => call('bulletins', 'draft', 'mutation', { writing: writing(more) }, key),
    act: (id: string, version: number, command: string, input: object = {}, key?: string) =>
      call('bulletins', 'act', 'mutation', { id, version, command, input }, key),
    query: (path: string, input?: object) => call('bulletins', path, 'query', input),
    change: (path: string, input: object, key?: string) => call('bulletins', path, 'mutation', input, key),
  };
};

/** Written by the handler, checked by intake, approved by the leader, published; answers id and version. */
async function publishedOne(more: object = {}): Promise<{ id: string; version: number }> {
  const { data } = await on('handler').draft(more);
  const { id } = data;
  const done = async (who: string, version: number, command: string, input: object = {}) => {
    const reply = await on(who).act(id, version, command, input);
    if (!reply.ok) throw new Error(`${command}: ${JSON.stringify(reply.error)}`);
    return reply.data.version;
  };
  let version = await done('intake', 1, 'check');
  version = await done('leader', version, 'approve');
  return { id, version: await done('handler', version, 'publish') };
}

const rowsOf = async (input: object = {}) => {
  const { data } = await on('consumer').query('feed', input);
  return (data as unknown as { rows: { id: string; title: string }[] }).rows;
};

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
  expect((await rowsOf({})).map((row) => row.id)).toContain(id);
  expect((await rowsOf({ audience: 'elder', category: 'produce' })).map((row) => row.id)).toContain(id);
  expect((await rowsOf({ category: 'phone' })).map((row) => row.id)).not.toContain(id);
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
  const { id } = await publishedOne({ title: '雷雨天气网购取暖器的几点提醒', categories: ['appliance'] });
  const found = async (words: string) =>
    ((await on('consumer').query('search', { words })).data as unknown as { rows: { id: string }[] }).rows.map((row) => row.id);
  expect(await found('取暖器')).toEqual([id]);
  expect(await found('开箱视频 取暖')).toEqual([id]);
  expect(await found('器暖取')).toEqual([]);
});

test('opens, readers, shares and finishes are exact under many at once, and nobody is told by whom', async () => {
  const { id } = await publishedOne();
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
