// A whole register in one list: tried, entered in steps with its progress said, each subject once; and once more, when nothing is left to do.
import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { sizeOf } from '../sizes';
import { as } from './calls';
import { codeOf, creditOf } from './credit-phone';

interface Cost {
  path?: string;
  result?: string;
  read?: { requests: number };
}

let emulator: Emulator;
const costs: Cost[] = [];
beforeAll(async () => {
  emulator = await startBureau({
    log: (text) => {
      for (const line of text.split('\n')) if (line.startsWith('{"trace"')) costs.push(JSON.parse(line) as Cost);
    },
  });
});
afterAll(() => emulator.close());

const head = ['名称', '统一社会信用代码', '成立日期', '住所', '平台名称', '网店名称', '网址链接', '主体类型', '不用登记的理由'];
const MANY = sizeOf('importedRows');

/** Of five rows three are firms, one is a second shop of the firm before it, and one a person; of each fifty one code is wrong. */
function rowAt(n: number): string[] {
  const [group, place] = [Math.floor(n / 5), n % 5];
  const of = group * 5 + (place === 3 ? 2 : place);
  const shop = [`${n}号铺`, `https://s${n}.example.com/`];
  if (place === 4) return [`菌农${n}家`, '', '', '两当县城关镇', '淘宝', ...shop, '个人', '自产农副产品'];
  const code = n % 50 === 0 ? `${codeOf(of).slice(0, 17)}I` : codeOf(of);
  return [`两当${of}号山货行`, code, '2024-03-01', '两当县城关镇', '淘宝', ...shop, '', ''];
}

test('a whole register is entered in steps within the limits of the functions, each subject once, and a second time nothing', async () => {
  const rows = Array.from({ length: MANY }, (_, n) => rowAt(n));
  const bad = Math.ceil(MANY / 50);
  const { checked, start, goOn } = creditOf(emulator, 'handler');
  const list = await checked(rows, head, { sort: 'merchants' });
  expect(list).toMatchObject({ rows: MANY, counts: { fresh: MANY - bad, same: 0, differs: 0, unknown: 0, bad } });

  const looked: number[] = [];
  let { data } = await start(list.id, list.version);
  for (; data.state === 'running'; { data } = await goOn(list.id)) looked.push(Number(data.looked));
  expect(data).toMatchObject({ state: 'done', rows: MANY - bad, looked: MANY - bad, done: { made: MANY - bad, left: 0 } });
  // Each look at the progress is further on than the one before.
  expect(looked).toEqual([...new Set(looked)].sort((a, b) => a - b));
  expect(costs.filter(({ result }) => result !== 'ok')).toEqual([]);
  const work = costs.filter(({ path }) => path === 'startList' || path === 'goOnList');
  const requests = work.reduce((sum, { read }) => sum + (read?.requests ?? 0), 0);
  expect(requests).toBeLessThan(MANY * 10 + Math.ceil(MANY / 10) * 12 + work.length * 30);

  const kept = (emulator.exportData().merchants ?? []) as unknown as { no: string; name: string; shops: object[] }[];
  const subjects = rows.filter((_, n) => n % 5 !== 3 && n % 50 !== 0).length;
  expect(kept).toHaveLength(subjects);
  expect(new Set(kept.map(({ no }) => no)).size).toBe(subjects);
  expect(kept.reduce((sum, { shops }) => sum + shops.length, 0)).toBe(MANY - bad);
  const { data: totals } = await as(emulator, 'handler').call('merchants', 'totals', 'query', {});
  expect(totals).toEqual({ all: subjects, active: subjects, closed: 0 });

  const again = await checked(rows, head, { sort: 'merchants' });
  expect(again.counts).toMatchObject({ fresh: 0, same: MANY - bad, differs: 0, bad });
}, 3_600_000);
