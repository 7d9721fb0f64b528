import { readXlsx } from '../../cloudfunctions/kernel/sheets/xlsx';
import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { photo } from '../pictures';
import { as } from './calls';
import { filesOf } from './evidence-phone';

let emulator: Emulator;

const by = { member: 'm_1', name: '张三' };
const kept = (id: string, document: object) => ({ _id: id, version: 1, at: 1, dueBy: '', ...document });
const fact = (n: number, more: object) =>
  kept(`f_${n}`, {
    ...{ no: `F-${n}`, kind: 'penalty', state: 'checked', merchant: 'm', merchantName: `商家 ${n}`, organ: '某局' },
    ...{ documentNo: `${n} 号`, decidedOn: '2026-03-01', publishedOn: '2026-03-20', breach: '没有亮照' },
    ...more,
  });
const measure = (n: number, more: object) =>
  kept(`c_${n}`, {
    ...{ no: `C-${n}`, kind: 'interview', basis: 'onlineTrade38', state: 'carried', objects: [], group: '某镇网店' },
    ...{ networkRelated: true, letter: {}, carried: { on: '2026-05-06', way: 'inPerson', officers: [by], by } },
    ...more,
  });

/** What a year left: by hand, so that what the function counts is held against what stands here. */
const facts = [
  fact(1, {}),
  fact(2, { state: 'entered' }),
  fact(3, { kind: 'serious', publishedOn: '2026-06-30' }),
  fact(4, { state: 'ended', ended: { why: 'repaired', on: '2026-08-01', recordedOn: '2026-08-01', by } }),
  fact(5, { publishedOn: '2025-12-31', decidedOn: '2025-12-01' }),
];
const measures = [
  measure(1, {}),
  measure(2, { state: 'cancelled' }),
  measure(3, { kind: 'guidance', carried: { on: '2026-12-31', way: 'post', officers: [by], by } }),
  measure(4, { state: 'approved', carried: undefined }),
  measure(5, { networkRelated: false }),
];

beforeAll(async () => {
  emulator = await startBureau();
  emulator.importData({ ...emulator.exportData(), creditFacts: facts, measures } as never);
});
afterAll(() => emulator.close());

interface Item {
  no: string;
  rows: number;
  missing: number;
  aside: number;
  lines: { kind: string; months: number[]; total: number }[];
  point: { version: number; confirmed?: { by: string; rows: number }; earlier: object[] };
}
const on = (who: string) => ({
  query: (path: string, input: object) => as(emulator, who).call('measures', path, 'query', input),
  change: (path: string, input: object) => as(emulator, who).call('measures', path, 'mutation', input),
});
const itemsOf = async (indicator: string) => {
  const { data } = await on('handler').query('ledger', { indicator, year: 2026 });
  return Object.fromEntries((data.items as Item[]).map((one) => [one.no, one]));
};
interface Row {
  key: string;
  no: string;
  missing: string[];
  proofs: { sha256: string }[];
}
const rowsOf = async (input: object) => (await on('handler').query('ledgerRows', { year: 2026, ...input })).data.rows as Row[];

test('what the year left is counted once each, by its month; drafts, cancelled ones and other years are not', async () => {
  const credit = await itemsOf('12');
  expect(credit['12.1']).toMatchObject({ rows: 1, missing: 1, lines: [{ kind: 'serious', total: 1 }] });
  expect(credit['12.2']!.lines.map(({ kind, total }) => [kind, total])).toEqual([
    ['shownPenalty', 2],
    ['repaired', 1],
  ]);
  expect(credit['12.2']!.lines[1]!.months).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  const soft = await itemsOf('14');
  expect(soft['14.1']).toMatchObject({ rows: 2, missing: 2, aside: 1 });
  // Facts 1 and 4: decided in the year, checked by a second person.
  expect(soft['14.3']).toMatchObject({ rows: 2 });
  expect((await itemsOf('27'))['27.1']).toMatchObject({ rows: 0, lines: [] });
});

test('a row is proved by a paper with its day and SHA-256, which goes again when the paper is withdrawn', async () => {
  const [row] = await rowsOf({ indicator: '14', kind: 'interview', month: 5 });
  expect(row).toMatchObject({ no: 'C-1', missing: ['缺佐证：记录（约谈、检查、教育）'], proofs: [] });
  const shot = await filesOf(emulator, 'handler').upload({ bytes: photo(1), name: '照片 1' });
  const paper = {
    year: 2026,
    item: 'softMeasures',
    what: 'record',
    title: '约谈记录（签字）',
    on: '2026-05-06',
    files: [shot.id],
  };
  expect((await on('handler').change('addPaper', { ...paper, row: 'interview~measure~nobody' })).error.say).toContain(
    '没有这一行',
  );
  const added = await on('handler').change('addPaper', { ...paper, row: row!.key });
  expect(added.ok).toBe(true);
  const [proven] = await rowsOf({ indicator: '14', kind: 'interview' });
  expect(proven!.missing).toEqual([]);
  expect(proven!.proofs).toMatchObject([{ kind: 'record', on: '2026-05-06' }]);
  expect(proven!.proofs[0]!.sha256).toMatch(/^[0-9a-f]{64}$/);

  const look = (who: string) =>
    as(emulator, who).call('evidence', 'openPaper', 'mutation', { id: added.data.id, files: [shot.id] });
  expect((await look('leader')).data.files).toMatchObject([{ id: shot.id }]);
  expect((await look('merchant')).error.code).toBe('not-allowed');
  // What belongs to one paper is handed in with no other.
  expect((await on('handler').change('addPaper', paper)).ok).toBe(false);

  const { id, version } = added.data;
  expect((await on('leader').change('withdrawPaper', { id, version, reason: '这一份放错了地方' })).ok).toBe(true);
  expect((await itemsOf('14'))['14.1']).toMatchObject({ missing: 2 });
});

test('a point is confirmed by who answers for the figures, with what the ledger came to, and taken back', async () => {
  const { point } = (await itemsOf('14'))['14.1']!;
  const word = { year: 2026, item: 'softMeasures', version: point.version, reason: '逐条看过台账和佐证' };
  expect((await on('handler').change('confirmPoint', word)).error.code).toBe('not-allowed');
  expect((await on('leader').change('confirmPoint', { ...word, item: 'tracing', version: 0 })).error.say).toContain(
    '还没有这一项',
  );
  expect((await on('taskForce').change('confirmPoint', word)).ok).toBe(true);
  const after = (await itemsOf('14'))['14.1']!.point;
  expect(after).toMatchObject({ version: 1, confirmed: { by: '高雅琴', rows: 2 } });
  expect((await on('leader').change('confirmPoint', { ...word, version: 1 })).error.say).toBe('这一项已经有人确认。');
  expect((await on('leader').change('takePointBack', { ...word, version: 1, reason: '缺两份记录' })).ok).toBe(true);
  expect((await itemsOf('14'))['14.1']!.point).toMatchObject({ version: 2, earlier: [{ why: '缺两份记录' }] });
});

test('the sheet quotes each item, sums it and has a line for every row', async () => {
  const { data } = await on('leader').query('ledgerSheet', { indicator: '14', year: 2026 });
  const { rows } = readXlsx(Buffer.from(String(data.base64), 'base64'));
  const text = JSON.stringify(rows);
  expect(text).toContain('灵活运用行政指导、行政约谈、提醒告诫、警示通报等柔性手段');
  expect(text).toContain('2 条，2 条缺佐证');
  // Title, three items, the head and five rows: three measures held, of them one not about the network, and two penalties.
  expect(rows).toHaveLength(1 + 3 + 1 + 5);
});

test('nobody outside the bureau reads any of it', async () => {
  for (const who of ['consumer', 'merchant'])
    expect((await on(who).query('ledger', { indicator: '12', year: 2026 })).error.code).toBe('not-allowed');
});
