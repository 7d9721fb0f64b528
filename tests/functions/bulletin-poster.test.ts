import type { Emulator } from '../../emulator/emulator';
import { publishedBulletin } from '../bulletins';
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
