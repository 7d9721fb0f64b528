import { on } from '../merchant/fixture';
import type { Shop } from '../merchant/merchant';
import { entryOf, tableOf, type EntrySource } from './entry';
import { confirmingPoint, noAssessedPoint } from './point';
import { lastingRows, networkRows, stoodOn, type SubjectSource } from './register';
import { handedOf } from '../handed-record/fixture';
import { handedRows } from './handed';
import { sayShare, shareItems, shareOf, type ShareItem } from './shares';
import { enteredTotal, noTotals, totalOn, withdrawnTotal, type SubjectTotals } from './totals';

const shop = (more: Partial<Shop> = {}): Shop => ({
  id: 's1',
  channel: 'platform',
  name: '云屏山货店',
  on: '2026-01-05',
  ...more,
});
const subject = (more: Partial<SubjectSource> = {}): SubjectSource => ({
  ...{ _id: 'mc_1', no: 'M-1', name: '甲', kind: 'company', registeredOn: '2023-05-18', shops: [shop()], on: '2026-01-05' },
  ...more,
});
const by = { member: 'm_1', name: '张三' };
const closed = (day: string) => ({ on: day, by, reason: '注销' });
const counted = (rows: readonly EntrySource[]) => rows.filter(({ aside }) => !aside).map(({ kind }) => kind);

test.each<[string, Partial<SubjectSource>, string, boolean]>([
  ['on the day it was noted', {}, '2026-01-05', true],
  ['the day before', {}, '2026-01-04', false],
  ['the day before it was closed', { closed: closed('2026-06-01') }, '2026-05-31', true],
  ['on the day it was closed', { closed: closed('2026-06-01') }, '2026-06-01', false],
  [
    'while it was closed and before it was taken back',
    { reopened: [{ ...closed('2026-07-01'), closedOn: '2026-06-01' }] },
    '2026-06-30',
    false,
  ],
  ['from the day that was taken back', { reopened: [{ ...closed('2026-07-01'), closedOn: '2026-06-01' }] }, '2026-07-01', true],
  [
    'taken back, closed again',
    { reopened: [{ ...closed('2026-07-01'), closedOn: '2026-06-01' }], closed: closed('2026-09-01') },
    '2026-09-02',
    false,
  ],
])('in the register: %s', (_what, more, day, stands) => expect(stoodOn(subject(more), day)).toBe(stands));

test.each<[string, Partial<SubjectSource>, string, boolean]>([
  [
    'three shops are one subject',
    { shops: [shop(), shop({ id: 's2' }), shop({ id: 's3', channel: 'app' })] },
    '2026-11-01',
    true,
  ],
  ['a platform without a shop', { kind: 'platform', shops: [] }, '2026-11-01', true],
  ['a shop in the street alone', { shops: [shop({ channel: 'local' })] }, '2026-11-01', false],
  ['no shop', { shops: [] }, '2026-11-01', false],
  ['its one shop was closed by then', { shops: [shop({ closedOn: '2026-11-01' })] }, '2026-11-01', false],
  ['its one shop was closed after', { shops: [shop({ closedOn: '2026-11-02' })] }, '2026-11-01', true],
  ['its one shop was noted after', { shops: [shop({ on: '2026-11-02' })] }, '2026-11-01', false],
])('3: %s', (_what, more, day, counts) => {
  expect(counted(networkRows([subject(more)], day))).toEqual(counts ? ['networkSubject'] : []);
});

test.each<[string, string | undefined, string, string]>([
  ['two years to the day (民法典 1259: 以上 has the number itself)', '2024-11-27', '2026-11-27', 'lastingSubject'],
  ['a day less', '2024-11-28', '2026-11-27', 'recentSubject'],
  ['begun on a leap day', '2024-02-29', '2026-02-28', 'lastingSubject'],
  ['whom no licence dates', undefined, '2026-11-27', 'unknownSubject'],
])('9: %s', (_what, registeredOn, day, kind) => {
  expect(counted(lastingRows([subject({ registeredOn } as Partial<SubjectSource>)], day))).toEqual([kind]);
});

const many = (kinds: Readonly<Record<string, number>>) =>
  Object.entries(kinds).flatMap(([kind, n]) => Array.from({ length: n }, () => ({ kind: kind as 'lastingSubject' })));
const lasting = (n: number, d: number) =>
  shareOf('lasting', many({ lastingSubject: n, recentSubject: d - n }), { asOf: '2026-11-27' });
const network = (n: number, total?: number) =>
  shareOf('networkShare', many({ networkSubject: n }), {
    asOf: '2026-11-27',
    total: total === undefined ? undefined : { id: 't1', total, asOf: '2026-10-31', source: '登记系统', by, on: '2026-11-01' },
  });

test.each<[string, ReturnType<typeof shareOf>, 0 | 1 | 2 | undefined, string]>([
  ['9: half, the border of both bands, nobody has said which holds', lasting(5, 10), undefined, '待定'],
  ['9: over half', lasting(51, 100), 2, ''],
  ['9: the lower border is in its band', lasting(3, 10), 1, ''],
  ['9: under it, and nothing is rounded up', lasting(2999, 10_000), 0, ''],
  ['9: nobody', lasting(0, 0), undefined, '无数据'],
  ['3: nobody has entered a total', network(60), undefined, '待定'],
  ['3: eight per cent', network(8, 100), 1, ''],
  ['3: fifteen', network(15, 100), undefined, '待定'],
  ['3: just over', network(1501, 10_000), 2, ''],
  ['3: more than there are', network(101, 100), undefined, '请核对总数'],
])('%s', (_what, share, points, why) => {
  expect(share.points).toBe(points);
  expect(share.why ?? '').toContain(why);
});

test('a share is said to two places, and is no number where nothing is below the line', () => {
  expect([sayShare({ n: 1, d: 3 }), sayShare({ n: 0, d: 0 }), sayShare({ n: 4 })]).toEqual(['33.33%', '无数据', '待定']);
});

const { today } = on('2026-11-27');
const entered = (all: SubjectTotals, total: number, asOf: string): SubjectTotals => {
  const next = enteredTotal(all, { total, asOf, source: '登记系统' }, { by, today });
  if ('refused' in next) throw new Error(next.refused);
  return next;
};

test('the total that holds is the latest of the day or before; of one day the one entered last; a withdrawn one is none', () => {
  const all = entered(entered(entered(noTotals, 900, '2026-06-30'), 950, '2026-09-30'), 960, '2026-09-30');
  expect(['2026-06-29', '2026-06-30', '2026-09-29', '2026-09-30'].map((day) => totalOn(all.values, day)?.total)).toEqual([
    ...[undefined, 900, 900, 960],
  ]);
  const gone = withdrawnTotal(all, { id: 't3', reason: '抄错了一位' }, { by, today }) as SubjectTotals;
  expect(totalOn(gone.values, today)?.total).toBe(950);
  expect(withdrawnTotal(gone, { id: 't3', reason: '再作废一次' }, { by, today })).toHaveProperty('refused');
  expect(enteredTotal(all, { total: 1, asOf: '2026-11-28', source: '登记系统' }, { by, today })).toHaveProperty('fields.asOf');
});

test('11.2: what was handed out by the day, handled once it had a result by then; a correction later moves nothing, a late entry is counted on its own day', () => {
  const given = { result: 'deadLink', label: '网址失效', on: '2026-11-10', by };
  const corrected = { ...given, replaced: { on: '2026-11-25', by, reason: '换了网址' } };
  const all = [
    handedOf({ handedOn: '2026-10-08', result: given }),
    handedOf({
      _id: 'hr_2',
      handedOn: '2026-11-09',
      result: { ...given, label: '核实在册', on: '2026-11-25' },
      earlier: [corrected],
    }),
    handedOf({ _id: 'hr_3', handedOn: '2026-11-20' }),
  ];
  const shareOn = (day: string) =>
    shareOf(
      'handedOver',
      handedRows(all, day).map((row) => entryOf(row, [])),
      { asOf: day },
    );
  expect(shareOn('2026-10-07')).toMatchObject({ n: 0, d: 0, why: '无数据：还没有分发的记录' });
  expect(shareOn('2026-11-09')).toMatchObject({ n: 0, d: 2, points: 0 });
  expect(shareOn('2026-11-19')).toMatchObject({ n: 2, d: 2, points: 1 });
  expect(shareOn('2026-11-26')).toMatchObject({ n: 2, d: 3, points: 0 });
  // What the result was on that day is said of it.
  expect([handedRows(all, '2026-11-19')[1]?.result, handedRows(all, '2026-11-26')[1]?.result]).toEqual([
    ...['网址失效，2026-11-10', '核实在册，2026-11-10'],
  ]);
});

test('what is 待定 or wins nothing is confirmed by nobody; what was confirmed keeps the share it was confirmed on', () => {
  const confirm = (share: ReturnType<typeof shareOf>) =>
    confirmingPoint(noAssessedPoint(share.item, 2026), '逐家看过', { rows: 60, missing: 0, share }, by, { today });
  for (const share of [network(60), lasting(5, 10), lasting(1, 10)]) expect(confirm(share)).toHaveProperty('refused');
  expect(confirm(network(60, 300))).toMatchObject({ said: [{ share: { n: 60, d: 300, points: 2 } }] });
});

test('of each share the table adds up to who is counted', () => {
  const all = [subject(), subject({ _id: 'mc_2', shops: [] }), subject({ _id: 'mc_3', registeredOn: '2026-02-01' })];
  const handed = handedRows([handedOf(), handedOf({ _id: 'hr_2' })], today);
  const rows = { networkShare: networkRows(all, today), lasting: lastingRows(all, today), handedOver: handed };
  for (const item of Object.keys(shareItems) as ShareItem[]) {
    const entries = rows[item].map((row) => entryOf(row, []));
    expect(tableOf(entries, item, 2026).rows).toBe(2);
  }
});
