// 我的信息 of who acts, or acted, for a merchant: what that person wrote, and nothing that anybody else wrote.
import type { Emulator } from '../../emulator/emulator';
import { shopWithCredit } from '../shop-with-credit';
import { startBureau } from '../emulator';
import { as } from './calls';

let emulator: Emulator;
let made: Record<string, string>;
beforeAll(async () => {
  emulator = await startBureau();
  made = await shopWithCredit(emulator);
});
afterAll(() => emulator.close());

interface Row {
  id: string;
  word: string;
  title: string;
  of?: string;
  lines: { head?: string; text: string }[];
}
const page = async (who: string, cursor?: string) => {
  const { ok, data, error } = await as(emulator, who).call('merchants', 'ownWritten', 'query', { cursor });
  expect([ok, error]).toEqual([true, undefined]);
  return data as unknown as { rows: Row[]; next?: string };
};

test('a claim is there whole with its photo; promises, trace records and self-checks with what of them is the person’s', async () => {
  const { rows } = await page('merchant');
  const of = (word: string) => rows.find((one) => one.word === word);
  const told = JSON.stringify(of('认领申请')?.lines);
  for (const said of ['校验值（SHA-256）', '电话']) expect(told).toContain(said);
  expect(of('经营承诺')).toMatchObject({ id: made.promise, of: expect.any(String) as string });
  expect(of('经营承诺')?.lines.map(({ head }) => head)).toEqual(['写的', '签署的']);
  expect(of('追溯记录')).toMatchObject({ id: made.trace, lines: [{ head: '填的' }] });
  expect(of('合规自查')).toMatchObject({ id: made.selfCheck, lines: [{ head: '开始' }, { head: '答了', text: '0 题' }] });
  expect(JSON.stringify(rows)).not.toMatch(/"member"|m_[0-9a-f]{24}/);
  // Whoever verified or checked is named by none of it.
  expect(JSON.stringify(rows)).not.toContain('张建军');
});

test('who wrote none of it reads none of it; who claims another shop reads that claim alone', async () => {
  expect(await page('consumer2')).toEqual({ rows: [] });
  expect((await page('consumer')).rows).toMatchObject([{ word: '自行协商', of: '云屏山货有限公司' }]);
  expect((await page('consumer3')).rows).toMatchObject([{ id: made.merchantClaim, word: '认领申请' }]);
});

test('more than a page of trace records: nothing is left out and nothing comes twice', async () => {
  const data = emulator.exportData();
  const one = data.traces!.find(({ _id }) => _id === made.trace)!;
  const more = Array.from({ length: 45 }, (_, n) => ({ ...one, _id: `t_${n}`, at: Number(one.at) + 1 + n }));
  emulator.importData({ ...data, traces: [...data.traces!, ...more] });
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const { rows, next } = await page('merchant', cursor);
    found.push(...rows.map(({ id }) => id));
    cursor = next;
  } while (cursor);
  expect([found.length, new Set(found).size]).toEqual([46 + 3, 46 + 3]);
});
