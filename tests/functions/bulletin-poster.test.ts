import type { Emulator } from '../../emulator/emulator';
import type { Block } from '../../domain/bulletin/blocks';
import { publishedBulletin, writing } from '../bulletins';
import { startBureau } from '../emulator';
import { as } from './calls';
import { wordFile } from './word-file';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

test('a published bulletin is a sheet of A4 for anybody, with its points and its code; a draft is none', async () => {
  const id = await publishedBulletin(emulator);
  const { data } = await as(emulator, 'consumer').call('documents', 'bulletinPoster', 'query', { id });
  const { words, pictures } = await wordFile(data);
  for (const said of ['消费警示', '双 11 之后：货到了先做这几件事', '签收第二天起算七天', '微信扫码看全文', '12315'])
    expect(words).toContain(said);
  expect(pictures).toHaveLength(1);
  expect(Buffer.from(pictures[0]!).toString('latin1')).toContain(id);
  const withdrawn = (await as(emulator, 'leader').call('bulletins', 'deskGet', 'query', { id })).data as unknown as {
    bulletin: { version: number };
  };
  const call = { id, version: withdrawn.bulletin.version, command: 'withdraw', input: { reason: '内容有误，改写以后重新发布' } };
  expect((await as(emulator, 'leader').call('bulletins', 'act', 'mutation', call)).ok).toBe(true);
  expect((await as(emulator, 'consumer').call('documents', 'bulletinPoster', 'query', { id })).ok).toBe(false);
});

test('however long its title and its points, it stays on one sheet', async () => {
  const item = '预付卡写明退费办法、使用期限和余额怎么退，店铺搬走以前三十日公告联系方式，没有用完的可以退';
  const blocks: Block[] = [{ kind: 'list', ordered: true, items: Array.from({ length: 10 }, (_, n) => `${n + 1} ${item}`) }];
  const title = '年底办会员卡、预付卡、充值卡，先问清退费办法、使用期限和关门以后找谁，再决定充多少钱、充几个月';
  const id = await publishedBulletin(emulator, { ...writing(), title, blocks });
  const { data } = await as(emulator, 'consumer').call('documents', 'bulletinPoster', 'query', { id });
  const { texts, words } = await wordFile(data);
  expect(words).toContain('微信扫码看全文');
  // A4 between its margins is 442 points wide and 742 high; the code has a third of that.
  const height = texts
    .filter(({ text }) => text)
    .reduce((sum, { text, size }) => sum + Math.ceil((text.length * size) / 442) * size * 1.25 + 12, 0);
  expect(height).toBeLessThan(742 - 256);
  for (const { text, size } of texts) if (text) expect(size).toBeGreaterThanOrEqual(12);
});
