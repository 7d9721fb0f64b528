import { merchantOf } from '../../domain/merchant/fixture';
import { merchantListed } from '../../domain/merchant/listing';
import type { Merchant } from '../../domain/merchant/merchant';
import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { randomOf } from '../random';
import { as } from './calls';

/** Documents a search may read, however many merchants there are. */
const MOST = 30;
const MANY = 10_000;

const parts = ['云屏', '岭上', '河湾', '青崖', '白露', '秋水', '嘉陵', '东街', '老灶', '西坡', '北坡', '小满'];
const wares = ['山货', '蜂业', '衣坊', '腊味', '核桃', '花椒', '药材', '手机', '文具', '竹编'];
const ends = ['有限公司', '店', '铺', '合作社', '商行'];

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
  const random = randomOf(21);
  const many = Array.from({ length: MANY }, (_, n): Merchant => {
    const name = `${random.of(parts)}${random.of(parts)}${random.of(wares)}${random.of(ends)}`;
    const shop = {
      id: 's1',
      channel: 'platform' as const,
      platform: '淘宝',
      name: `${random.of(parts)}${n}号${random.of(wares)}铺`,
    };
    return merchantOf({
      ...{ _id: `mc_${n}`, no: `LDM-2026-${String(n).padStart(5, '0')}`, uscc: `9162${String(n).padStart(14, '0')}`, name },
      ...{ shops: [{ ...shop, url: `https://s${n}.example.com/`, aliases: [`${random.of(parts)}阿${random.of(wares)}`] }] },
      ...{ people: [], at: 1_790_000_000_000 + n, state: n % 8 ? 'active' : 'closed' },
    });
  });
  emulator.importData({ ...emulator.exportData(), merchants: many.map((one) => ({ ...one, ...merchantListed(one) })) });
}, 600_000);
afterAll(() => emulator.close());

async function found(words: string) {
  emulator.takeReads();
  const reply = await as(emulator, 'handler').call('merchants', 'search', 'query', { words });
  const { documents } = emulator.takeReads().actions['database.getDocument'] ?? { documents: 0 };
  const { rows } = reply.data as unknown as { rows: { id: string }[] };
  return { documents, ids: rows.map(({ id }) => id) };
}

test.each([
  ['a number', 'LDM-2026-04321', 'mc_4321'],
  ['a code', '916200000000004321', 'mc_4321'],
  ['a link', 'https://s4321.example.com/?spm=3', 'mc_4321'],
  ['a shop', '4321号', 'mc_4321'],
  ['a part of many names', '核桃', undefined],
  ['an alias', '云屏阿核桃', undefined],
  ['initials of many', 'htyxgs', undefined],
  ['what nobody has', '北京烤鸭', null],
])('among ten thousand: by %s', async (_, words, id) => {
  const { documents, ids } = await found(words);
  expect(documents).toBeLessThanOrEqual(MOST);
  if (id) expect(ids).toEqual([id]);
  else expect(ids.length > 0).toBe(id === undefined);
});

test('ten thousand subjects are counted to the last one and none of them is fetched; shops are not counted', async () => {
  emulator.takeReads();
  const { data } = await as(emulator, 'handler').call('merchants', 'totals', 'query', {});
  expect(data).toEqual({ all: MANY, active: MANY - MANY / 8, closed: MANY / 8 });
  const { documents } = emulator.takeReads().actions['database.getDocument'] ?? { documents: 0 };
  expect(documents).toBeLessThanOrEqual(MOST);
  const other = await as(emulator, 'handler').call('merchants', 'totals', 'query', { office: '621228-02' });
  expect(other.data).toEqual({ all: 0, active: 0, closed: 0 });
});
