import type { Emulator } from '../../emulator/emulator';
import { startEmulator } from '../emulator';
import { deployProbe } from './deploy-probe';
import { prober } from './probing';

let emulator: Emulator;
const probe = prober(() => emulator);

beforeAll(async () => {
  emulator = await startEmulator({ functionsDir: await deployProbe(), collections: ['things', 'others'] });
  emulator.importData({
    things: [
      { _id: 'a', kind: 'x', n: 1, list: [1, 2], who: 'p', when: new Date('2026-11-20T17:00:00Z') },
      { _id: 'b', kind: 'x', n: 5, list: [], who: 'q' },
      { _id: 'c', kind: 'y', n: null, list: [3], who: ['p', 'q'] },
      { _id: 'd', kind: null, who: 'nobody' },
      { _id: 'e', n: 9, list: 4 },
    ],
    others: [
      { _id: 'p', name: '甲', level: 1 },
      { _id: 'q', name: '乙', level: 2 },
    ],
  });
});
afterAll(() => emulator.close());

const ids = (list: string) => list.split(' ').map((_id) => ({ _id }));
const bare = `.sort({ _id: 1 }).project({ _id: 1 })`;

/** A pipeline in the SDK's words, and what MongoDB answers. */
const pipelines: [pipeline: string, answer: unknown[]][] = [
  [`.match({ n: _.gt(1) })${bare}`, ids('b e')],
  [`.match(_.or([{ kind: 'y' }, { list: 4 }]))${bare}`, ids('c e')],
  [`.match({ who: /^n/ })${bare}`, ids('d')],
  [`.sort({ n: -1, _id: 1 }).skip(1).limit(2).project({ _id: 1 })`, ids('b a')],
  [
    `.group({ _id: '$kind', total: $.sum('$n'), all: $.push('$n'), many: $.sum(1) }).sort({ _id: 1 })`,
    [
      { _id: null, total: 9, all: [9], many: 2 },
      { _id: 'x', total: 6, all: [1, 5], many: 2 },
      { _id: 'y', total: 0, all: [null], many: 1 },
    ],
  ],
  [
    `.group({ _id: null, least: $.min('$n'), most: $.max('$n'), mean: $.avg('$n'), kinds: $.addToSet('$kind') })
     .project({ least: 1, most: 1, mean: 1, kinds: $.size('$kinds') })`,
    [{ _id: null, least: 1, most: 9, mean: 5, kinds: 3 }],
  ],
  [
    `.sort({ _id: 1 }).group({ _id: { k: '$kind' }, first: $.first('$_id'), last: $.last('$_id') }).match({ '_id.k': 'x' })`,
    [{ _id: { k: 'x' }, first: 'a', last: 'b' }],
  ],
  [
    `.match({ kind: 'x' }).group({ _id: null, spread: $.stdDevPop('$n'), sample: $.stdDevSamp('$n') }).project({ _id: 0, spread: 1 })`,
    [{ spread: 2 }],
  ],
  [`.match({ _id: 'e' }).group({ _id: '$kind' })`, [{ _id: null }]],
  [`.count('many')`, [{ many: 5 }]],
  [`.match({ n: 77 }).count('many')`, []],
  [`.match({ _id: 'e' }).sortByCount('$kind')`, [{ _id: null, count: 1 }]],
  [`.sortByCount('$kind').match({ _id: 'x' })`, [{ _id: 'x', count: 2 }]],
  [`.unwind('$list').project({ _id: 0, list: 1 }).sort({ list: 1 })`, [{ list: 1 }, { list: 2 }, { list: 3 }, { list: 4 }]],
  [
    `.unwind({ path: '$list', includeArrayIndex: 'at', preserveNullAndEmptyArrays: true }).match({ _id: _.in(['a', 'b']) })
     .project({ list: 1, at: 1 })`,
    [
      { _id: 'a', list: 1, at: 0 },
      { _id: 'a', list: 2, at: 1 },
      { _id: 'b', at: null },
    ],
  ],
  [
    `.match({ _id: 'a' }).addFields({ twice: $.multiply(['$n', 2]), 'in.deep': '$kind' }).project({ twice: 1, in: 1 })`,
    [{ _id: 'a', twice: 2, in: { deep: 'x' } }],
  ],
  [`.match({ _id: 'a' }).replaceRoot({ newRoot: { id: '$_id', list: '$list' } })`, [{ id: 'a', list: [1, 2] }]],
  [
    `.match({ n: _.gt(0) }).bucket({ groupBy: '$n', boundaries: [0, 5, 10], output: { ids: $.push('$_id') } })`,
    [
      { _id: 0, ids: ['a'] },
      { _id: 5, ids: ['b', 'e'] },
    ],
  ],
  [`.match({ n: _.gt(0) }).bucketAuto({ groupBy: '$n', buckets: 1 })`, [{ _id: { min: 1, max: 9 }, count: 3 }]],
  [`.sample({ size: 3 }).count('many')`, [{ many: 3 }]],
  [
    `.match({ _id: _.in(['a', 'c', 'd']) }).lookup({ from: 'others', localField: 'who', foreignField: '_id', as: 'found' })
     .sort({ _id: 1 }).project({ found: '$found.name' })`,
    [
      { _id: 'a', found: ['甲'] },
      { _id: 'c', found: ['甲', '乙'] },
      { _id: 'd', found: [] },
    ],
  ],
  [
    `.match({ _id: 'b' }).lookup({ from: 'others', let: { who: '$who' }, as: 'found',
       pipeline: $.pipeline().match(_.expr($.eq(['$_id', '$$who']))).project({ _id: 0, level: 1 }).done() }).project({ found: 1 })`,
    [{ _id: 'b', found: [{ level: 2 }] }],
  ],
];

/** An expression in the SDK's words over the document `a`, and its value. */
const values: [expression: string, value: unknown][] = [
  [`$.add(['$n', 2, 3])`, 6],
  [`$.subtract([$.ceil(4.2), $.floor(1.9)])`, 4],
  [`$.divide([9, 2])`, 4.5],
  [`$.mod([-7, 3])`, -1],
  [`$.trunc($.sqrt(17))`, 4],
  [`$.cond({ if: $.gt(['$n', null]), then: 'more', else: 'less' })`, 'more'],
  [`$.cmp(['$missing', null])`, -1],
  [`$.eq(['$missing', null])`, false],
  [`$.ifNull(['$missing', 'none'])`, 'none'],
  [`$.switch({ branches: [{ case: $.eq(['$n', 1]), then: 'one' }], default: 'other' })`, 'one'],
  [`$.concat(['$kind', '-', '$_id'])`, 'x-a'],
  [`$.toUpper(null)`, ''],
  [`$.substrCP(['两当县城', 1, 2])`, '当县'],
  [`$.indexOfCP(['两当县城', '县'])`, 2],
  [`$.strLenBytes('两')`, 3],
  [`$.strLenCP('两当')`, 2],
  [`$.split(['a,b', ','])`, ['a', 'b']],
  [`$.arrayElemAt(['$list', -1])`, 2],
  [`$.filter({ input: '$list', as: 'one', cond: $.gt(['$$one', 1]) })`, [2]],
  [`$.map({ input: '$list', as: 'one', in: $.add(['$$one', 1]) })`, [2, 3]],
  [`$.reduce({ input: '$list', initialValue: 0, in: $.add(['$$value', '$$this']) })`, 3],
  [`$.in([2, '$list'])`, true],
  [`$.setUnion([['a'], ['a', 'b']])`, ['a', 'b']],
  [`$.mergeObjects([{ a: 1 }, { b: 2 }])`, { a: 1, b: 2 }],
  [`$.objectToArray({ a: 1 })`, [{ k: 'a', v: 1 }]],
  [`$.let({ vars: { m: 2 }, in: $.multiply(['$$m', '$n']) })`, 2],
  [`$.literal('$n')`, '$n'],
  [`$.trunc([2.789, 1])`, 2.7],
  [`$.abs(['$n'])`, 1],
  [`$.max('$list')`, 2],
  [`$.max(['$n', 7, null])`, 7],
  [`$.sum('$missing')`, 0],
  [`$.avg(['$n', 4])`, 2.5],
  [`$.mergeObjects({ a: '$n' })`, { a: 1 }],
  [`$.indexOfBytes(['两当', '当'])`, 3],
  [`$.arrayToObject([[{ k: 'a', v: 1 }]])`, { a: 1 }],
  [`$.year('$missing')`, null],
  [`$.dateFromString({ dateString: '2026-11-20T01:00:00Z' })`, '2026-11-20T01:00:00.000Z'],
  // A day of two parts: in the county it is already the 21st.
  [`$.dateToString({ date: '$when', format: '%Y-%m-%d %H:%M', timezone: 'Asia/Shanghai' })`, '2026-11-21 01:00'],
  [`$.dayOfMonth('$when')`, 20],
  [`$.isoWeek('$when')`, 47],
];

/** Pipelines MongoDB refuses whole. */
const refused: [pipeline: string, said: string][] = [
  [`.limit(0)`, 'a positive whole number'],
  [`.skip(-1)`, 'a whole number'],
  [`.count('$n')`, 'a name of a field'],
  [`.group({ total: $.sum(1) })`, "must include an '_id'"],
  [`.group({ _id: null, n: '$n' })`, "The field 'n' must be an accumulator object"],
  [`.group({ _id: null, n: $.toUpper('$n') })`, "unknown group operator '$toUpper'"],
  [`.unwind('list')`, 'a field'],
  [`.sort({ n: 2 })`, 'an order is 1 or -1'],
  [`.match({ n: { $foo: 1 } })`, 'unknown operator: $foo'],
  [`.project({ n: 1, kind: 0 })`, 'exclusion and inclusion'],
  [`.project({ v: { $foo: 1 } })`, '$foo'],
  [`.project({ v: $.size('$n') })`, 'The argument to $size must be an array'],
  [`.match({ _id: 'a' }).project({ v: $.add(['$kind', 1]) })`, '$add'],
  [`.bucket({ groupBy: '$n', boundaries: [0, 3] })`, '$switch could not find a matching branch'],
  [`.bucket({ groupBy: '$n', boundaries: [3, 0], default: 'x' })`, 'boundaries in ascending order'],
  [`.project({ v: $.dateFromString({ dateString: 'nope' }) })`, 'Error parsing date string'],
  [
    `.project({ v: $.dateFromParts({ year: 2026, month: 2, day: 30 }) })`,
    'EMULATOR: $dateFromParts of a day that its month has not',
  ],
  [`.lookup({ from: 'nobody', localField: 'a', foreignField: 'b', as: 'c' })`, 'Db or Table not exist: nobody'],
  [`.project({ v: $.meta('textScore') })`, 'EMULATOR: aggregation operator $meta is not emulated'],
];

test.each(pipelines)('aggregate()%s', async (pipeline, answer) => {
  expect(await probe(`return (await things.aggregate()${pipeline}.end()).list`)).toEqual({ value: answer });
});

test.each(values)('%s', async (expression, value) => {
  const run = `return (await things.aggregate().match({ _id: 'a' }).project({ v: ${expression} }).end()).list[0].v`;
  expect(await probe(run)).toEqual({ value });
});

test.each(refused)('aggregate()%s is refused: %s', async (pipeline, said) => {
  expect((await probe(`return things.aggregate()${pipeline}.end()`)).message).toContain(said);
});

test('without a limit of its own an aggregation answers 20 documents', async () => {
  const run = `for (let n = 0; n < 30; n += 1) await db.collection('others').add({ data: { n } });
    const all = db.collection('others').aggregate();
    return [(await all.match({}).end()).list.length, (await all.match({}).limit(25).end()).list.length];`;
  expect(await probe(run)).toEqual({ value: [20, 25] });
});
