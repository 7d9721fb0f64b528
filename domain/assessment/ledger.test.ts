import * as fc from 'fast-check';
import { creditFactName } from '../credit/fact/name';
import type { FiledFile } from '../evidence/claiming';
import { factRows, noticeRows, penaltyRows, type FactSource, type NoticeSource } from './credit';
import { entryOf, keyOf, missingOf, tableOf, type EntrySource } from './entry';
import { indicators, itemOf, ledgerItemKeys, proofKindKeys, rowKindKeys, rowKinds, asksOf } from './items';
import { byClassRows, leniencyRows, measureRows, spotCheckRows, type MeasureSource, type SpotCheckSource } from './measures';
import { addedTo, newPaper, rowsOfPapers, withdrawnPaper, type LedgerPaper, type PaperInput } from './paper';
import { confirmingPoint, noAssessedPoint, takingPointBack } from './point';
import { promiseRows, traceRows, type PromiseSource, type TraceSource } from './promises';
import { enrolmentRows, settledRows, type EnrolmentSource, type NegotiationSource } from './settling';

const file = (id: string): FiledFile => ({ id, name: '照片 1', type: 'image/jpeg', bytes: 100, sha256: `ab${id}` });
const by = { member: 'm_1', name: '张三' };
const moment = { now: 1, today: '2026-11-24' };

const fact = (more: Partial<FactSource> = {}): FactSource => ({
  ...{ _id: 'f1', no: 'F-1', kind: 'penalty', state: 'checked', merchantName: '甲', documentNo: '1号', organ: '某局' },
  ...{ decidedOn: '2026-03-01', publishedOn: '2026-03-20', breach: '无照' },
  ...more,
});
const kindsOf = (rows: readonly EntrySource[]) => rows.map(({ kind }) => kind);
const ended = (why: 'repaired' | 'movedOut' | 'annulled' | 'mistaken' | 'automatic', on = '2026-07-01') =>
  ({ state: 'ended', ended: { why, on, recordedOn: on, by } }) as const;

test('every row belongs to an item of an indicator and asks for papers there are', () => {
  const items = Object.values(indicators).flatMap(({ items: of }) => of as readonly string[]);
  expect(new Set(items).size).toBe(items.length);
  for (const kind of rowKindKeys) {
    expect([kind, items.includes(itemOf(kind))]).toEqual([kind, true]);
    expect(
      asksOf(kind)
        .flat()
        .filter((one) => !proofKindKeys.includes(one)),
    ).toEqual([]);
  }
});

test.each<[string, Partial<FactSource>, string[]]>([
  ['a penalty shown', {}, ['shownPenalty']],
  ['one that nobody has checked', { state: 'entered' }, []],
  ['one sent back', { state: 'returned' }, []],
  ['one discarded', { state: 'discarded' }, []],
  ['one annulled: it never stood', ended('annulled'), []],
  ['one set down by mistake', ended('mistaken'), []],
  ['one that ended by itself is no repair', ended('automatic'), ['shownPenalty']],
  ['one shown and repaired in the year is both', ended('repaired'), ['shownPenalty', 'repaired']],
  ['one repaired in the year and shown before it', { ...ended('repaired'), publishedOn: '2025-12-31' }, ['repaired']],
  ['one shown in the year and repaired after it', ended('repaired', '2027-01-01'), ['shownPenalty']],
  ['the last day of the year', { publishedOn: '2026-12-31' }, ['shownPenalty']],
  ['a day before it', { publishedOn: '2025-12-31' }, []],
  ['the list of abnormal operation, left', { kind: 'abnormal', ...ended('movedOut') }, ['abnormal', 'repaired']],
  ['the serious list', { kind: 'serious' }, ['serious']],
  ['a spot check’s result', { kind: 'spotCheck' }, ['shownSpotCheck']],
])('12: %s', (_what, more, kinds) => expect(kindsOf(factRows([fact(more)], 2026))).toEqual(kinds));

test('14.3: a penalty counts by the day of its decision, wherever it is shown', () => {
  expect(kindsOf(penaltyRows([fact(), fact({ decidedOn: '2025-12-31' }), fact({ kind: 'serious' })], 2026))).toEqual(['penalty']);
});

const notice = (more: Partial<NoticeSource> = {}): NoticeSource => ({
  ...{ _id: 'n1', no: 'N-1', state: 'delivered', topic: 'penalty', merchantName: '甲', title: '提示' },
  ...{ delivered: { on: '2026-04-01', by }, deliveries: [{ id: 'd1', way: 'inbox', on: '2026-04-01', by }] },
  ...more,
});

test('12.2: a notice counts once it was delivered and while it is not withdrawn; what came on paper is proved by its receipt', () => {
  const all = [
    notice(),
    notice({ state: 'drafted', delivered: undefined }),
    notice({ state: 'withdrawn' }),
    notice({ state: 'discarded' }),
    notice({ topic: 'annualDue' }),
  ];
  expect(kindsOf(noticeRows(all, 2026))).toEqual(['told', 'toldAhead']);
  const lacking = (one: NoticeSource) => noticeRows([one], 2026).map((row) => entryOf(row, []).missing);
  expect(lacking(notice())).toEqual([[]]);
  const handed = { id: 'd1', way: 'handed', on: '2026-04-01', by } as const;
  expect(lacking(notice({ deliveries: [handed] }))).toEqual([['缺佐证：送达回证']]);
  expect(lacking(notice({ deliveries: [{ ...handed, files: [file('x')] }] }))).toEqual([[]]);
});

const measure = (more: Partial<MeasureSource> = {}): MeasureSource => ({
  ...{ _id: 'c1', no: 'C-1', kind: 'interview', basis: 'onlineTrade38', state: 'carried', objects: [], group: '某镇网店' },
  ...{ networkRelated: true, letter: {}, carried: { on: '2026-05-06', way: 'inPerson', officers: ['赵文', '钱核'], by } },
  ...more,
});

test('14.1: a measure counts once it was held or sent, on that day; proposed, approved and cancelled ones are none', () => {
  const all = [
    measure(),
    measure({ state: 'finished' }),
    measure({ state: 'cancelled' }),
    measure({ state: 'approved', carried: undefined }),
    measure({ state: 'proposed', carried: undefined }),
  ];
  expect(measureRows(all, 2026)).toHaveLength(2);
  const [row] = measureRows([measure()], 2026).map((one) => entryOf(one, []));
  expect(row).toMatchObject({ object: '某镇网店', basis: '《网络交易监督管理办法》第三十八条' });
  expect(row!.missing).toEqual(['缺佐证：记录（约谈、检查、教育）']);
});

test('what is not about trade on the network is shown and counts for nothing', () => {
  const rows = measureRows([measure({ networkRelated: false }), measure()], 2026).map((one) => entryOf(one, []));
  expect(tableOf(rows, 'softMeasures', 2026)).toMatchObject({ rows: 1, aside: 1 });
});

const check = (more: Partial<SpotCheckSource> = {}): SpotCheckSource => ({
  ...{ _id: 's1', no: 'S-1', state: 'resulted', plan: '计划', firm: '甲', merchant: 'm1', networkRelated: true },
  ...{ what: '核桃', method: 'sampling', carried: { on: '2026-06-01', officers: ['赵文', '钱核'], by } },
  ...more,
});

test('14.2 and 12.3: spot checks that took place, and on merchants of which class they fell', () => {
  const all = [
    check(),
    check({ _id: 's2', merchant: 'm2' }),
    check({ _id: 's3', state: 'planned' }),
    check({ _id: 's4', state: 'cancelled' }),
  ];
  expect(spotCheckRows(all, 2026)).toHaveLength(2);
  const rows = byClassRows([...all, check({ _id: 's5' })], new Map([['m1', 'D']]), 2026);
  expect(rows.map(({ object, result }) => [object, result])).toEqual([['D 类 1 家', '抽查 2 次']]);
});

test('14.3: who does not punish teaches; until then the row says so (行政处罚法 33)', () => {
  const decided = { on: '2026-06-01', by, documentNo: '1号', enteredOn: '2026-06-01' };
  const one = { _id: 'l1', no: 'L-1', state: 'decided', stage: 'penalty', ground: 'first', party: '甲' } as const;
  const rows = leniencyRows(
    [
      { ...one, networkRelated: true, breach: '某条', decided },
      {
        ...one,
        networkRelated: true,
        breach: '某条',
        decided,
        state: 'educated',
        education: { on: '2026-06-02', by, how: '', said: '' },
      },
      { ...one, networkRelated: true, breach: '某条', state: 'declined' },
    ],
    2026,
  ).map((row) => entryOf(row, []).missing.some((words) => words.includes('教育记录（')));
  expect(rows).toEqual([true, false]);
});

const promise = (more: Partial<PromiseSource> = {}): PromiseSource => ({
  ...{ _id: 'p1', no: 'P-1', merchant: 'm1', kind: 'sevenDays', state: 'shown', n: 1, wording: { goods: '全部', excluded: [] } },
  ...{ shown: { since: '2026-02-01', where: ['platform'], by } },
  ...more,
});
const ending = (endOn: string) => ({ state: 'ended', ending: { noticeOn: '2026-01-01', endOn, reason: '', by } }) as const;
const since = (on: string) => ({ shown: { since: on, where: ['platform' as const], by } });

test.each<[string, Partial<PromiseSource>, number]>([
  ['shown in the year', {}, 1],
  ['shown since an earlier year and still', since('2024-05-01'), 1],
  ['shown only after the year', since('2027-01-01'), 0],
  ['over before the year', { ...since('2024-05-01'), ...ending('2025-12-31') }, 0],
  ['over on the first day of the year: it stood on it', { ...since('2024-05-01'), ...ending('2026-01-01') }, 1],
  ['signed and not shown', { state: 'signed', shown: undefined }, 0],
  ['suspended', { state: 'suspended' }, 0],
  ['discarded', { state: 'discarded', shown: undefined }, 0],
])('27.2: a promise %s', (_what, more, rows) => expect(promiseRows([promise(more)], () => '甲', 2026)).toHaveLength(rows));

test('27: breaches of the year stand beside the promise, one taken back does not; a trace that is held or removed is none', () => {
  const breach = {
    id: 'b',
    case: { id: 'c', no: 'c' },
    boughtOn: '2026-03-01',
    n: 1,
    said: '',
    matched: 'uscc',
    on: '2026-04-01',
    by,
  } as const;
  const breaches = [breach, { ...breach, undone: { on: '2026-04-02', by, reason: '' } }, { ...breach, on: '2025-04-01' }];
  expect(promiseRows([promise({ breaches })], () => '甲', 2026)[0]).toMatchObject({ breaches: 1 });
  const trace = { _id: 't1', no: 'T-1', merchant: 'm1', state: 'shown', on: '2026-03-03', product: '蜜', batch: '1' } as const;
  const more = { source: '某村', certificate: 'commitment', files: [file('t')] } as const;
  const traces: TraceSource[] = (['shown', 'held', 'removed'] as const).map((state) => ({
    ...trace,
    ...more,
    files: [...more.files],
    state,
  }));
  expect(traceRows(traces, () => '甲', 2026).map((row) => entryOf(row, []).missing)).toEqual([[]]);
});

const paper = (more: Partial<PaperInput> = {}): PaperInput => ({
  ...{ year: 2026, item: 'softMeasures', what: 'record', title: '约谈记录', on: '2026-05-06', files: ['f'] },
  ...more,
});
const handed = (more: Partial<PaperInput> = {}, id = 'lp_1'): LedgerPaper => {
  const made = newPaper(paper(more), { id, by, moment });
  if ('refused' in made) throw new Error('refused');
  return { ...made, files: [file(id)] };
};

test('a paper proves the row it was handed in for and no other; withdrawn it proves nothing', () => {
  const [row] = measureRows([measure()], 2026);
  const key = keyOf(row!);
  const proving = handed({ row: key });
  expect(entryOf(row!, addedTo([proving], key)).missing).toEqual([]);
  expect(addedTo([proving], `${key}x`)).toEqual([]);
  const gone = withdrawnPaper(proving, '放错了', by, '2026-11-24');
  if ('refused' in gone) throw new Error('refused');
  expect(addedTo([gone], key)).toEqual([]);
  expect(withdrawnPaper(gone, '再撤', by, '2026-11-24')).toMatchObject({ refused: 'kind-reload' });
  expect(newPaper(paper({ on: '2026-11-25' }), { id: 'x', by, moment })).toMatchObject({
    fields: { on: expect.any(String) as string },
  });
});

test('a paper of an item itself is a row of its own, under that item alone', () => {
  const own = handed({ item: 'jointCredit', what: 'plan', title: '联合惩戒备忘录' });
  expect(kindsOf(rowsOfPapers([own, handed({ row: 'x' }, 'lp_2')], indicators['12'].items))).toEqual(['jointCreditPaper']);
  expect(rowsOfPapers([own], indicators['14'].items)).toEqual([]);
});

test('a point is confirmed once, over a ledger that has something, with what it came to; taken back it stays on record', () => {
  const none = noAssessedPoint('softMeasures', 2026);
  expect(confirmingPoint(none, '看过', { rows: 0, missing: 0 }, by, moment)).toMatchObject({ refused: 'kind-stop' });
  const said = confirmingPoint(none, '看过台账', { rows: 3, missing: 1 }, by, moment);
  if ('refused' in said) throw new Error('refused');
  expect(confirmingPoint(said, '再看', { rows: 3, missing: 1 }, by, moment)).toMatchObject({ refused: 'kind-reload' });
  const back = takingPointBack(said, '佐证不够', by, moment);
  if ('refused' in back) throw new Error('refused');
  expect(back.said).toMatchObject([{ rows: 3, missing: 1, takenBack: { reason: '佐证不够' } }]);
  expect(takingPointBack(back, '再收', by, moment)).toMatchObject({ refused: 'kind-reload' });
});

test('lines add up to the rows and missing ones to those that lack something, whatever the year left', () => {
  const some = fc.record({
    kind: fc.constantFrom(...rowKindKeys),
    month: fc.integer({ min: 1, max: 12 }),
    earlier: fc.boolean(),
    proven: fc.boolean(),
    aside: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 40 }), (all) => {
      const entries = all.map(({ kind, month, earlier, proven, aside }, n) => {
        const on = `${earlier ? 2025 : 2026}-${String(month).padStart(2, '0')}-03`;
        const source: EntrySource = { kind, on, no: String(n), object: '甲', of: { kind: creditFactName.kind, id: `i${n}` } };
        const proofs = proven ? asksOf(kind).map(([what]) => ({ kind: what!, on, file: file(String(n)) })) : [];
        return entryOf({ ...source, proofs, ...(aside && { aside: true as const }) }, []);
      });
      for (const item of ledgerItemKeys) {
        const table = tableOf(entries, item, 2026);
        const counted = all.filter(({ kind, aside }) => rowKinds[kind].item === item && !aside);
        expect(table.rows).toBe(counted.length);
        expect(table.lines.reduce((sum, { total }) => sum + total, 0)).toBe(counted.length);
        for (const { months, earlier, total } of table.lines) expect(months.reduce((a, b) => a + b, earlier)).toBe(total);
        expect(table.missing).toBe(counted.filter(({ kind, proven }) => !proven && asksOf(kind).length > 0).length);
      }
    }),
    { seed: 127, numRuns: 100 },
  );
});

test('each line of papers that is asked for is named when it is missing', () => {
  const source: EntrySource = { kind: 'interview', on: '2026-01-01', no: '', object: '', of: { kind: 'measure', id: 'x' } };
  expect(missingOf({ ...source, asks: [['document'], ['record', 'list']] }, [])).toEqual([
    '缺佐证：文书（通知书、函、建议书、通报）',
    '缺佐证：记录（约谈、检查、教育）或者名单或者汇总表',
  ]);
});

const enrolled = (more: Partial<EnrolmentSource> = {}): EnrolmentSource => ({
  ...{ _id: 'e1', no: 'ZX-1', merchant: 'm1', admitted: { on: '2025-05-01', by }, files: [file('licence')] },
  ...more,
});

test.each<[string, Partial<EnrolmentSource>, string[]]>([
  ['admitted before the year and still there', {}, ['enrolled']],
  ['with an account at the ODR of 12315', { odr: { on: '2026-02-01', by, number: 'O-1' } }, ['enrolled', 'odrFirm']],
  ['whose account was seen after the year', { odr: { on: '2027-01-01', by, number: 'O-1' } }, ['enrolled']],
  ['admitted after the year', { admitted: { on: '2027-01-01', by } }, []],
  ['ended before the year', { ended: { on: '2025-12-31', by, ground: 'ownWish', reason: '不做了' } }, []],
  ['ended on its first day', { ended: { on: '2026-01-01', by, ground: 'ownWish', reason: '不做了' } }, ['enrolled']],
])('a firm that settles with consumers itself, %s, stands in the ledger of 26 as %j', (_what, more, kinds) => {
  const rows = enrolmentRows([enrolled(more)], () => '甲', 2026);
  expect(kindsOf(rows)).toEqual(kinds);
  for (const row of rows) expect(row.object).toBe('甲');
  const { _id, no, merchant, files } = enrolled();
  expect(enrolmentRows([{ _id, no, merchant, files }], () => '甲', 2026)).toEqual([]);
});

test('what was settled at the source stands by the day both agreed, with whether it was kept; a failed one nowhere', () => {
  const of = (more: Partial<NegotiationSource>): NegotiationSource => ({ ...{ _id: 'n1', no: 'H-1', merchant: 'm1' }, ...more });
  const word = (done: 'all' | 'none') => ({ from: 'complainant', done, on: '2026-06-01', at: 1 }) as const;
  const performance = (done: 'all' | 'none') => ({ by: '2026-06-01', words: [word(done)] });
  const rows = (more: Partial<NegotiationSource>) =>
    settledRows([of(more)], () => '甲', 2026).map(({ on, result }) => [on, result]);
  expect(rows({})).toEqual([]);
  expect(rows({ agreement: { on: '2025-12-31' } })).toEqual([]);
  expect(rows({ agreement: { on: '2026-12-31' } })).toEqual([['2026-12-31', '谈成，消费者还没有确认办好']]);
  expect(rows({ agreement: { on: '2026-05-20' }, performance: performance('none') })).toEqual([
    ['2026-05-20', '谈成，消费者还没有确认办好'],
  ]);
  expect(rows({ agreement: { on: '2026-05-20' }, performance: performance('all') })).toEqual([
    ['2026-05-20', '谈成，消费者确认办好了'],
  ]);
});
