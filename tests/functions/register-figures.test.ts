import { readXlsx } from '../../cloudfunctions/kernel/sheets/xlsx';
import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const on = (who: string, name = 'measures') => ({
  query: (path: string, input: object) => as(emulator, who).call(name, path, 'query', input),
  change: (path: string, input: object) => as(emulator, who).call(name, path, 'mutation', input),
});
const day = (date: string) => emulator.setTime(Date.parse(`${date}T10:00:00+08:00`) - Date.now());
const shop = (name: string, channel = 'livestream') => ({ channel, name });
async function enter(name: string, uscc: string, registeredOn: string, more: object = {}) {
  const said = { kind: 'company', name, uscc, registeredOn, office: '621228-01', trades: ['goods'], ...more };
  const { data, error } = await on('handler', 'merchants').change('enter', said);
  expect(error).toBeUndefined();
  return data.id;
}
interface Item {
  share: object;
  aside: number;
  point: { version: number; confirmed?: { share: object } };
}
async function item(indicator: string, asOf?: string, year = 2026) {
  const { data, error } = await on('leader').query('ledger', { indicator, year, ...(asOf && { asOf }) });
  expect(error).toBeUndefined();
  return (data.items as Item[])[0]!;
}

test('3 and 9 from the register, as of any day: subjects and not shops, the total by a person, confirmed by a person', async () => {
  day('2026-03-02');
  const old = await enter('云屏山货有限公司', '91621228MA7123450F', '2020-05-18', { shop: shop('云屏直播') });
  await on('handler', 'merchants').change('act', { id: old, version: 1, command: 'addShop', input: shop('云屏二店') });
  await enter('岭上蜂业合作社', '93621228MA7KLMN107', '2025-04-01', { kind: 'cooperative', shop: shop('岭上蜂业') });
  await enter('只在街上卖', '92621228MA7ABCDE0N', '2019-01-01', { kind: 'individual', shop: shop('街上的店', 'local') });
  day('2026-06-10');
  await on('handler', 'merchants').change('act', { id: old, version: 2, command: 'close', input: { reason: '已经注销' } });
  day('2026-11-24');

  expect(await item('3', '2026-06-09')).toMatchObject({ share: { n: 2, why: '待定：还没有录入经营主体总数' }, aside: 1 });
  expect(await item('3')).toMatchObject({ share: { n: 1, asOf: '2026-11-24' } });
  expect(await item('9', '2026-06-09')).toMatchObject({
    share: { n: 1, d: 2, why: expect.stringContaining('正好 50%') as string },
  });
  expect(await item('9', '2026-03-01')).toMatchObject({
    share: { n: 0, d: 0, why: expect.stringContaining('无数据') as string },
  });
  expect(await item('9')).toMatchObject({ share: { n: 0, d: 1, points: 0 } });

  const total = { total: 20, asOf: '2026-05-31', source: '登记系统月报', version: 0 };
  expect((await on('intake').change('enterTotal', total)).error.code).toBe('not-allowed');
  expect((await on('handler').change('enterTotal', { ...total, asOf: '2026-11-25' })).error.fields).toHaveProperty('asOf');
  expect((await on('handler').change('enterTotal', total)).ok).toBe(true);
  // Of a day before the total nothing is said by it.
  expect(await item('3', '2026-05-30')).toMatchObject({ share: { n: 2, why: '待定：还没有录入经营主体总数' } });
  expect(await item('3', '2026-05-31')).toMatchObject({ share: { n: 2, d: 20, points: 1 } });
  // Today one of twenty is too few to be confirmed.
  const word = { year: 2026, item: 'networkShare', version: 0, reason: '逐家核对过' };
  expect((await on('leader').change('confirmPoint', word)).error.say).toContain('还不能得分');
  await on('handler').change('enterTotal', { ...total, total: 5, asOf: '2026-11-01', version: 1 });
  expect((await on('leader').change('confirmPoint', word)).ok).toBe(true);
  expect((await item('3')).point.confirmed).toMatchObject({ share: { n: 1, d: 5, points: 2, asOf: '2026-11-24' } });
  await on('handler').change('withdrawTotal', { id: 't2', version: 2, reason: '抄错了一位' });
  expect(await item('3')).toMatchObject({ share: { n: 1, d: 20, points: 0 } });

  const { data } = await on('leader').query('ledgerSheet', { indicator: '3', year: 2026, asOf: '2026-06-09' });
  const text = JSON.stringify(readXlsx(Buffer.from(String(data.base64), 'base64')).rows);
  for (const part of ['截至 2026-06-09', '分子 2', '分母 20', '不是官方数', '云屏直播、云屏二店', '没有开着的网店'])
    expect(text).toContain(part);
  const rows = await on('leader').query('ledgerRows', { indicator: '3', year: 2026, asOf: '2026-06-09', kind: 'networkSubject' });
  expect(rows.data).toMatchObject({ total: 2 });
});

test.each([
  ['of another year', { indicator: '3', year: 2025, asOf: '2026-06-09' }],
  ['that lies ahead', { indicator: '9', year: 2026, asOf: '2026-12-01' }],
  ['of an indicator that is counted over a year', { indicator: '12', year: 2026, asOf: '2026-06-09' }],
])('a day %s is refused at its field', async (_, input) => {
  expect((await on('leader').query('ledger', input)).error.fields).toHaveProperty('asOf');
});
