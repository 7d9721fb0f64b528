// What the reference of WeChat's cloud database says of stages and their operators, page by page, told of a county's markets: data and words are our own.
import type { Emulator } from '../../emulator/emulator';
import { startEmulator } from '../emulator';
import { deployProbe } from './deploy-probe';
import { prober } from './probing';

let emulator: Emulator;
const probe = prober(() => emulator);

beforeAll(async () => {
  emulator = await startEmulator({ functionsDir: await deployProbe(), collections: ['things', 'others', 'days'] });
  emulator.importData({
    // Sales of a day; `stall` names one of `others`.
    things: [
      { _id: 'a', stall: 'bean', town: '城关', cents: 1050, marks: [7, 9], by: { cash: 10, code: 30 } },
      { _id: 'b', stall: 'herb', town: '站儿巷', cents: 5030, marks: [6, 8, 9], by: { cash: 4, code: 1 } },
      { _id: 'c', stall: 'bean', town: '城关', cents: 2080, marks: [], by: { cash: 2, code: 2 } },
      { _id: 'd', stall: null, town: '西坡', cents: 8020, marks: null, by: { code: 5 } },
      { _id: 'e', town: '西坡', cents: 20030, marks: [3], by: null },
    ],
    others: [
      { _id: 'o1', name: 'bean', goods: ['豆腐', '豆浆'], rent: 120 },
      { _id: 'o2', name: 'herb', goods: ['柴胡'], rent: 300 },
      { _id: 'o3', name: null, rent: 10 },
      { _id: 'o4', rent: 20 },
    ],
    days: [
      {
        _id: 'day',
        at: new Date('2026-01-03T18:05:09.042Z'),
        none: null,
        text: '两当县',
        list: [4, 1, 3],
        pairs: [
          ['x', 1],
          ['y', 2],
        ],
        o: { x: 1, y: 2 },
      },
    ],
  });
});
afterAll(() => emulator.close());

const only = (id: string) => `.match({ _id: '${id}' })`;

/** A page of the reference, a pipeline over the sales, and what comes out of it. */
const pipelines: [page: string, pipeline: string, answer: unknown[]][] = [
  ['Aggregate.match', `.match({ stall: 'bean' }).project({ _id: 1 })`, [{ _id: 'a' }, { _id: 'c' }]],
  ['Aggregate.match', `.match({ cents: _.gt(5000) }).group({ _id: null, count: $.sum(1) })`, [{ _id: null, count: 3 }]],
  [
    'Aggregate.group',
    `.group({ _id: '$town', many: $.sum(1) }).sort({ _id: 1 })`,
    [
      { _id: '城关', many: 2 },
      { _id: '站儿巷', many: 1 },
      { _id: '西坡', many: 2 },
    ],
  ],
  [
    'Aggregate.group',
    `.match({ town: _.neq('西坡') }).group({ _id: { town: '$town', best: $.max('$marks') }, cents: $.sum('$cents') }).sort({ cents: 1 })`,
    [
      { _id: { town: '城关', best: 9 }, cents: 1050 },
      { _id: { town: '城关', best: null }, cents: 2080 },
      { _id: { town: '站儿巷', best: 9 }, cents: 5030 },
    ],
  ],
  ['Aggregate.group', `.group({ _id: null, all: $.sum('$cents') })`, [{ _id: null, all: 36210 }]],
  [
    'Aggregate.project',
    `${only('a')}.project({ _id: 0, stall: 1, sum: $.sum(['$by.cash', '$by.code']) })`,
    [{ stall: 'bean', sum: 40 }],
  ],
  ['Aggregate.project', `${only('a')}.project({ marks: 0, by: 0, town: 0 })`, [{ _id: 'a', stall: 'bean', cents: 1050 }]],
  [
    'Aggregate.project',
    `${only('d')}.project({ pair: ['$cents', '$by.code', '$by.cash'] })`,
    [{ _id: 'd', pair: [8020, 5, null] }],
  ],
  ['Aggregate.project', `${only('a')}.project({ 'by.cash': 1 })`, [{ _id: 'a', by: { cash: 10 } }]],
  [
    'Aggregate.sort',
    `.sort({ town: 1, cents: -1 }).project({ _id: 1 })`,
    [{ _id: 'c' }, { _id: 'a' }, { _id: 'b' }, { _id: 'e' }, { _id: 'd' }],
  ],
  ['Aggregate.limit', `.sort({ cents: -1 }).limit(2).project({ cents: 1, _id: 0 })`, [{ cents: 20030 }, { cents: 8020 }]],
  ['Aggregate.skip', `.sort({ _id: 1 }).skip(4).project({ _id: 1 })`, [{ _id: 'e' }]],
  ['Aggregate.count', `.match({ cents: _.gt(5000) }).count('dear')`, [{ dear: 3 }]],
  [
    'Aggregate.unwind',
    `.match({ town: '站儿巷' }).unwind('$marks').project({ marks: 1 })`,
    [
      { _id: 'b', marks: 6 },
      { _id: 'b', marks: 8 },
      { _id: 'b', marks: 9 },
    ],
  ],
  [
    'Aggregate.unwind',
    `.unwind({ path: '$marks', includeArrayIndex: 'at' }).match({ at: 1 }).sort({ _id: 1 }).project({ marks: 1 })`,
    [
      { _id: 'a', marks: 9 },
      { _id: 'b', marks: 8 },
    ],
  ],
  // What had an empty list keeps no field, and null stays null.
  [
    'Aggregate.unwind',
    `.unwind({ path: '$marks', preserveNullAndEmptyArrays: true }).match({ _id: _.in(['c', 'd']) }).sort({ _id: 1 }).project({ marks: 1 })`,
    [{ _id: 'c' }, { _id: 'd', marks: null }],
  ],
  [
    'Aggregate.addFields',
    `${only('b')}.addFields({ best: $.max('$marks'), cash: '$by.cash' }).addFields({ both: $.add(['$best', '$cash']) }).project({ best: 1, both: 1 })`,
    [{ _id: 'b', best: 9, both: 13 }],
  ],
  [
    'Aggregate.addFields',
    `.match({ _id: _.in(['d', 'e']) }).addFields({ 'by.kind': 'fair' }).sort({ _id: 1 }).project({ by: 1 })`,
    [
      { _id: 'd', by: { code: 5, kind: 'fair' } },
      { _id: 'e', by: { kind: 'fair' } },
    ],
  ],
  ['Aggregate.replaceRoot', `${only('a')}.replaceRoot({ newRoot: '$by' })`, [{ cash: 10, code: 30 }]],
  [
    'Aggregate.replaceRoot',
    `${only('a')}.replaceRoot({ newRoot: { where: $.concat(['$town', '/', '$stall']) } })`,
    [{ where: '城关/bean' }],
  ],
  ['Aggregate.sortByCount', `.match({ stall: 'bean' }).sortByCount('$stall')`, [{ _id: 'bean', count: 2 }]],
  ['Aggregate.sortByCount', `.unwind('$marks').sortByCount('$marks').match({ count: 2 })`, [{ _id: 9, count: 2 }]],
  [
    'Aggregate.bucket',
    `.bucket({ groupBy: '$cents', boundaries: [0, 5030, 10000], default: 'more', output: { count: $.sum(1), ids: $.push('$_id') } })`,
    [
      { _id: 0, count: 2, ids: ['a', 'c'] },
      { _id: 5030, count: 2, ids: ['b', 'd'] },
      { _id: 'more', count: 1, ids: ['e'] },
    ],
  ],
  [
    'Aggregate.bucketAuto',
    `.bucketAuto({ groupBy: '$cents', buckets: 3 })`,
    [
      { _id: { min: 1050, max: 5030 }, count: 2 },
      { _id: { min: 5030, max: 20030 }, count: 2 },
      { _id: { min: 20030, max: 20030 }, count: 1 },
    ],
  ],
  [
    'Aggregate.bucketAuto',
    `.bucketAuto({ groupBy: '$town', buckets: 9 })`,
    [
      { _id: { min: '城关', max: '站儿巷' }, count: 2 },
      { _id: { min: '站儿巷', max: '西坡' }, count: 1 },
      { _id: { min: '西坡', max: '西坡' }, count: 2 },
    ],
  ],
  [
    'Aggregate.bucketAuto',
    `.bucketAuto({ groupBy: '$cents', buckets: 1, output: { count: $.sum(1), marks: $.push('$marks') } }).project({ count: 1, marks: $.slice(['$marks', -2]) })`,
    [{ _id: { min: 1050, max: 20030 }, count: 5, marks: [null, [3]] }],
  ],
  ['Aggregate.sample', `.sample({ size: 9 }).count('many')`, [{ many: 5 }]],
  [
    'Aggregate.lookup',
    `.match({ _id: _.in(['a', 'd', 'e']) }).lookup({ from: 'others', localField: 'stall', foreignField: 'name', as: 'of' }).sort({ _id: 1 }).project({ of: '$of._id' })`,
    [
      { _id: 'a', of: ['o1'] },
      { _id: 'd', of: ['o3', 'o4'] },
      { _id: 'e', of: ['o3', 'o4'] },
    ],
  ],
  [
    'Aggregate.lookup',
    `${only('a')}.lookup({ from: 'others', localField: 'stall', foreignField: 'name', as: 'of' }).replaceRoot({ newRoot: $.mergeObjects([$.arrayElemAt(['$of', 0]), '$$ROOT']) }).project({ of: 0, marks: 0, by: 0, goods: 0 })`,
    [{ _id: 'a', name: 'bean', rent: 120, stall: 'bean', town: '城关', cents: 1050 }],
  ],
  [
    'Aggregate.lookup',
    `.match({ stall: _.in(['bean', 'herb']) }).lookup({ from: 'others', let: { stall: '$stall', cents: '$cents' }, as: 'of',
     pipeline: $.pipeline().match(_.expr($.and([$.eq(['$name', '$$stall']), $.gte(['$$cents', $.multiply(['$rent', 16])])]))).project({ _id: 0, rent: 1 }).done() }).sort({ _id: 1 }).project({ of: 1 })`,
    [
      { _id: 'a', of: [] },
      { _id: 'b', of: [{ rent: 300 }] },
      { _id: 'c', of: [{ rent: 120 }] },
    ],
  ],
  [
    'Aggregate.lookup',
    `${only('a')}.lookup({ from: 'others', as: 'of', pipeline: $.pipeline().match({ goods: '柴胡' }).project({ _id: 0, name: 1 }).done() }).project({ of: 1 })`,
    [{ _id: 'a', of: [{ name: 'herb' }] }],
  ],
  [
    'AggregateCommand.addToSet',
    `.match({ town: '城关' }).group({ _id: null, stalls: $.addToSet('$stall') })`,
    [{ _id: null, stalls: ['bean'] }],
  ],
  [
    'AggregateCommand.push',
    `.match({ town: '城关' }).group({ _id: '$town', sales: $.push({ id: '$_id', cents: '$cents' }) })`,
    [
      {
        _id: '城关',
        sales: [
          { id: 'a', cents: 1050 },
          { id: 'c', cents: 2080 },
        ],
      },
    ],
  ],
  ['AggregateCommand.first', `.sort({ cents: 1 }).group({ _id: null, least: $.first('$cents') })`, [{ _id: null, least: 1050 }]],
  ['AggregateCommand.last', `.sort({ cents: 1 }).group({ _id: null, most: $.last('$cents') })`, [{ _id: null, most: 20030 }]],
  [
    'AggregateCommand.sum',
    `.match({ town: '城关' }).group({ _id: null, all: $.sum($.sum(['$by.cash', '$by.code'])) })`,
    [{ _id: null, all: 44 }],
  ],
  ['AggregateCommand.avg', `.match({ town: '城关' }).group({ _id: null, cents: $.avg('$cents') })`, [{ _id: null, cents: 1565 }]],
  [
    'AggregateCommand.stdDevPop',
    `.match({ town: '城关' }).group({ _id: null, cents: $.stdDevPop('$cents') })`,
    [{ _id: null, cents: 515 }],
  ],
  // What is no number is passed over.
  [
    'AggregateCommand.stdDevSamp',
    `.group({ _id: null, cash: $.stdDevSamp('$by.cash'), town: $.stdDevSamp('$town') }).project({ cash: $.trunc('$cash'), town: 1 })`,
    [{ _id: null, cash: 4, town: null }],
  ],
  [
    'AggregateCommand.mergeObjects',
    `.match({ town: _.in(['城关', '西坡']) }).sort({ _id: 1 }).group({ _id: null, by: $.mergeObjects('$by') })`,
    [{ _id: null, by: { cash: 2, code: 5 } }],
  ],
];

test.each(pipelines)('%s: aggregate()%s', async (_page, pipeline, answer) => {
  expect(await probe(`return (await things.aggregate()${pipeline}.end()).list`)).toEqual({ value: answer });
});

/** A page of the reference, an expression over one document, and its value. */
const values: [page: string, expression: string, value: unknown][] = [
  ['AggregateCommand.dateToString', `$.dateToString({ date: '$at', format: '%Y-%m-%d' })`, '2026-01-03'],
  [
    'AggregateCommand.dateToString',
    `$.dateToString({ date: '$at', format: '%Y-%m-%d %H:%M:%S.%L', timezone: 'Asia/Shanghai' })`,
    '2026-01-04 02:05:09.042',
  ],
  [
    'AggregateCommand.dateToString',
    `$.dateToString({ date: '$at', format: '%H:%M %z %Z', timezone: '-0330' })`,
    '14:35 -0330 -210',
  ],
  [
    'AggregateCommand.dateToString',
    `$.dateToString({ date: '$at', format: '%H:%M %z %Z', timezone: '-00:30' })`,
    '17:35 -0030 -30',
  ],
  ['AggregateCommand.dateToString', `$.dateToString({ date: '$at', format: '%z %Z', timezone: 'Asia/Shanghai' })`, '+0800 480'],
  // Sunday is the first day of a week, and the seventh of an ISO week; 2026 begins in ISO week 1 and, before its first Sunday, in week 0.
  ['AggregateCommand.dateToString', `$.dateToString({ date: '$at', format: '%j %w %u %U %V %G' })`, '003 7 6 00 01 2026'],
  [
    'AggregateCommand.dateToString',
    `$.dateToString({ date: '$at', format: '%j %w %u %U %V %G', timezone: '+08' })`,
    '004 1 7 01 01 2026',
  ],
  [
    'AggregateCommand.dateToString',
    `$.dateToString({ date: $.dateFromString({ dateString: '2027-01-01T00:00:00Z' }), format: '%G-W%V-%u %U' })`,
    '2026-W53-5 00',
  ],
  ['AggregateCommand.dateToString', `$.dateToString({ date: '$at', format: '%d%%' })`, '03%'],
  ['AggregateCommand.dateToString', `$.dateToString({ date: '$at' })`, '2026-01-03T18:05:09.042Z'],
  ['AggregateCommand.dateToString', `$.dateToString({ date: '$none', format: '%Y', onNull: 'never' })`, 'never'],
  ['AggregateCommand.dateToString', `$.dateToString({ date: '$missing', onNull: '$text' })`, '两当县'],
  [
    'AggregateCommand.dateFromParts',
    `$.dateFromParts({ year: 2026, month: 2, day: 8, hour: 12, timezone: 'Asia/Shanghai' })`,
    '2026-02-08T04:00:00.000Z',
  ],
  // The hours of that day, not of today.
  [
    'AggregateCommand.dateFromParts',
    `$.dateFromParts({ year: 2026, month: 2, day: 8, hour: 12, timezone: 'America/New_York' })`,
    '2026-02-08T17:00:00.000Z',
  ],
  [
    'AggregateCommand.dateFromParts',
    `$.dateFromParts({ year: 2026, month: 7, day: 8, hour: 12, timezone: 'America/New_York' })`,
    '2026-07-08T16:00:00.000Z',
  ],
  ['AggregateCommand.dateFromParts', `$.dateFromParts({ year: 2026 })`, '2026-01-01T00:00:00.000Z'],
  [
    'AggregateCommand.dateFromParts',
    `$.dateFromParts({ isoWeekYear: 2026, isoWeek: 53, isoDayOfWeek: 5, minute: 30, millisecond: 7 })`,
    '2027-01-01T00:30:00.007Z',
  ],
  ['AggregateCommand.dateFromParts', `$.dateFromParts({ isoWeekYear: 2025 })`, '2024-12-30T00:00:00.000Z'],
  ['AggregateCommand.dateFromParts', `$.dateFromParts({ year: 2026, month: '$none' })`, null],
  ['AggregateCommand.dateFromString', `$.dateFromString({ dateString: '2026-05-14T09:38:51.686Z' })`, '2026-05-14T09:38:51.686Z'],
  [
    'AggregateCommand.dateFromString',
    `$.dateFromString({ dateString: '2026-05-14T09:38:51', timezone: 'Asia/Shanghai' })`,
    '2026-05-14T01:38:51.000Z',
  ],
  [
    'AggregateCommand.dateFromString',
    `$.dateFromString({ dateString: '2026-07-14', timezone: 'Europe/Berlin' })`,
    '2026-07-13T22:00:00.000Z',
  ],
  ['AggregateCommand.dateFromString', `$.dateFromString({ dateString: '2026-05-14T09:38+08:00' })`, '2026-05-14T01:38:00.000Z'],
  ['AggregateCommand.dayOfMonth', `$.dayOfMonth('$at')`, 3],
  ['AggregateCommand.dayOfMonth', `$.dayOfMonth({ date: '$at', timezone: '+0800' })`, 4],
  ['AggregateCommand.dayOfWeek', `$.dayOfWeek('$at')`, 7],
  ['AggregateCommand.dayOfYear', `$.dayOfYear({ date: '$at', timezone: 'Asia/Shanghai' })`, 4],
  ['AggregateCommand.isoDayOfWeek', `$.isoDayOfWeek('$at')`, 6],
  ['AggregateCommand.isoWeek', `$.isoWeek('$at')`, 1],
  ['AggregateCommand.isoWeekYear', `$.isoWeekYear('$at')`, 2026],
  ['AggregateCommand.week', `[$.week('$at'), $.week({ date: '$at', timezone: '+08:00' })]`, [0, 1]],
  [
    'AggregateCommand.year',
    `[$.year('$at'), $.month('$at'), $.hour('$at'), $.minute('$at'), $.second('$at'), $.millisecond('$at')]`,
    [2026, 1, 18, 5, 9, 42],
  ],
  ['AggregateCommand.add', `$.add(['$at', 60 * 60 * 1000])`, '2026-01-03T19:05:09.042Z'],
  ['AggregateCommand.subtract', `$.subtract([7, 9])`, -2],
  ['AggregateCommand.abs', `$.abs($.subtract([5, 8]))`, 3],
  ['AggregateCommand.ceil', `[$.ceil(5.2), $.ceil(-3.2)]`, [6, -3]],
  ['AggregateCommand.floor', `[$.floor(5.2), $.floor(-3.2)]`, [5, -4]],
  ['AggregateCommand.trunc', `[$.trunc(3.83), $.trunc(-4.94)]`, [3, -4]],
  ['AggregateCommand.mod', `$.mod([16, 5])`, 1],
  ['AggregateCommand.pow', `$.add([$.pow([2, 2]), $.pow([3, 2])])`, 13],
  ['AggregateCommand.sqrt', `$.sqrt([$.add([$.pow([3, 2]), $.pow([4, 2])])])`, 5],
  ['AggregateCommand.log', `$.log([8, 2])`, 3],
  ['AggregateCommand.arrayElemAt', `[$.arrayElemAt(['$list', 0]), $.arrayElemAt(['$list', -1])]`, [4, 3]],
  [
    'AggregateCommand.arrayToObject',
    `[$.arrayToObject('$pairs'), $.arrayToObject([[{ k: 'x', v: 9 }]])]`,
    [{ x: 1, y: 2 }, { x: 9 }],
  ],
  [
    'AggregateCommand.objectToArray',
    `$.objectToArray('$o')`,
    [
      { k: 'x', v: 1 },
      { k: 'y', v: 2 },
    ],
  ],
  ['AggregateCommand.concatArrays', `$.concatArrays(['$list', [7]])`, [4, 1, 3, 7]],
  ['AggregateCommand.filter', `$.filter({ input: [{ n: 1 }, { n: 4 }], as: 'one', cond: $.gte(['$$one.n', 3]) })`, [{ n: 4 }]],
  ['AggregateCommand.map', `$.sum($.map({ input: [1.9, 2.9], as: 'one', in: $.trunc('$$one') }))`, 3],
  [
    'AggregateCommand.reduce',
    `$.reduce({ input: ['柴', '胡'], initialValue: '药', in: $.concat(['$$value', '·', '$$this']) })`,
    '药·柴·胡',
  ],
  ['AggregateCommand.in', `$.in([3, '$list'])`, true],
  ['AggregateCommand.indexOfArray', `$.indexOfArray([[1, 6, 2, 2, 5], 2, 3])`, 3],
  ['AggregateCommand.isArray', `$.cond({ if: $.isArray('$list'), then: $.multiply([$.sum(['$list']), 2]), else: 0 })`, 16],
  ['AggregateCommand.range', `$.range([0, 25, 10])`, [0, 10, 20]],
  ['AggregateCommand.reverseArray', `$.reverseArray('$list')`, [3, 1, 4]],
  ['AggregateCommand.size', `$.size('$list')`, 3],
  ['AggregateCommand.slice', `$.slice(['$list', 2])`, [4, 1]],
  [
    'AggregateCommand.zip',
    `$.zip({ inputs: ['$list', ['p', 'q']] })`,
    [
      [4, 'p'],
      [1, 'q'],
    ],
  ],
  [
    'AggregateCommand.zip',
    `$.zip({ inputs: [[1, 2], [3], [4, 5, 6]], useLongestLength: true, defaults: [-3, -2, -1] })`,
    [
      [1, 3, 4],
      [2, -2, 5],
      [-3, -2, 6],
    ],
  ],
  ['AggregateCommand.zip', `$.zip({ inputs: ['$list', '$missing'], useLongestLength: true })`, null],
  ['AggregateCommand.setDifference', `$.setDifference([[1, 2, {}, []], [2, 3]])`, [1, {}, []]],
  ['AggregateCommand.setEquals', `[$.setEquals([[1, 2], [2, 1, 2]]), $.setEquals([[1], []])]`, [true, false]],
  ['AggregateCommand.setIntersection', `$.setIntersection([[1, 2], [3, 1]])`, [1]],
  ['AggregateCommand.setIsSubset', `[$.setIsSubset([[], [1]]), $.setIsSubset([[1, 2], [3, 1]])]`, [true, false]],
  [
    'AggregateCommand.allElementsTrue',
    `[$.allElementsTrue([[]]), $.allElementsTrue([[true, 0]]), $.allElementsTrue([['x']])]`,
    [true, false, true],
  ],
  ['AggregateCommand.anyElementTrue', `[$.anyElementTrue([[]]), $.anyElementTrue([[false, 'x']])]`, [false, true]],
  ['AggregateCommand.cond', `$.cond({ if: $.gte([200, 100]), then: 0.7, else: 0.9 })`, 0.7],
  [
    'AggregateCommand.switch',
    `$.switch({ branches: [{ case: $.gt([2, 3]), then: 'a' }, { case: $.gt([2, 1]), then: 'b' }], default: 'c' })`,
    'b',
  ],
  [
    'AggregateCommand.ifNull',
    `[$.ifNull(['$none', 'x']), $.ifNull(['$missing', 'x']), $.ifNull(['$text', 'x'])]`,
    ['x', 'x', '两当县'],
  ],
  ['AggregateCommand.let', `$.let({ vars: { all: $.multiply([20, 0.5]) }, in: $.sum(['$$all', -3]) })`, 7],
  ['AggregateCommand.literal', `$.eq(['$text', $.literal('$1')])`, false],
  ['AggregateCommand.cmp', `[$.cmp([1, 2]), $.cmp([2, 1]), $.cmp([2, 2])]`, [-1, 1, 0]],
  ['AggregateCommand.not', `$.not($.gt([60, 40]))`, false],
  ['AggregateCommand.split', `$.split(['2026/1/3', '/'])`, ['2026', '1', '3']],
  ['AggregateCommand.strLenBytes', `[$.strLenBytes('$text'), $.strLenCP('$text')]`, [9, 3]],
  ['AggregateCommand.substrCP', `$.substrCP(['$text', 0, 2])`, '两当'],
  ['AggregateCommand.substr', `[$.substr(['2026/01/03', 5, 2]), $.substrBytes(['2026/01/03', 8, -1])]`, ['01', '03']],
  [
    'AggregateCommand.indexOfCP',
    `[$.indexOfCP(['$text', '县']), $.indexOfBytes(['$text', '县']), $.indexOfCP(['$text', 'x'])]`,
    [2, 6, -1],
  ],
  ['AggregateCommand.strcasecmp', `[$.strcasecmp(['Li', 'li']), $.strcasecmp(['Wang', 'li'])]`, [0, 1]],
  ['AggregateCommand.toUpper', `[$.toUpper('abc'), $.toLower('ABC')]`, ['ABC', 'abc']],
];

test.each(values)('%s: %s', async (_page, expression, value) => {
  expect(await probe(`return (await db.collection('days').aggregate().project({ v: ${expression} }).end()).list[0].v`)).toEqual({
    value,
  });
});

/** What the reference has and is refused by its name here, or what MongoDB refuses of it. */
const refused: [page: string, pipeline: string, said: string][] = [
  [
    'Aggregate.geoNear',
    `.geoNear({ near: db.Geo.Point(106.3, 33.9), spherical: true, distanceField: 'far' })`,
    'EMULATOR: aggregation stage $geoNear is not emulated',
  ],
  [
    'Aggregate.bucketAuto',
    `.bucketAuto({ groupBy: '$n', buckets: 2, granularity: 'R5' })`,
    'EMULATOR: a granularity of $bucketAuto is not emulated',
  ],
  ['AggregateCommand.meta', `.project({ v: $.meta('textScore') })`, 'EMULATOR: aggregation operator $meta is not emulated'],
  [
    'AggregateCommand.dateToString',
    `.project({ v: $.dateToString({ date: '$at', format: '%q' }) })`,
    "Invalid format character '%q'",
  ],
  [
    'AggregateCommand.dateToString',
    `.project({ v: $.dateToString({ date: '$at', format: '%H', timezone: 'Asia/Liangdang' }) })`,
    'unrecognized time zone identifier',
  ],
  [
    'AggregateCommand.dateToString',
    `.project({ v: $.dateToString({ date: '$at', timezone: '+08' }) })`,
    'EMULATOR: $dateToString of a zone without a format',
  ],
  [
    'AggregateCommand.dateFromParts',
    `.project({ v: $.dateFromParts({ year: 2026, month: 13 }) })`,
    'EMULATOR: $dateFromParts of a month out of its range',
  ],
  [
    'AggregateCommand.dateFromParts',
    `.project({ v: $.dateFromParts({ isoWeekYear: 2025, isoWeek: 53 }) })`,
    'EMULATOR: $dateFromParts of a week that its year has not',
  ],
  [
    'AggregateCommand.dateFromParts',
    `.project({ v: $.dateFromParts({ year: 2026, isoWeek: 2 }) })`,
    'does not allow mixing natural dates with ISO dates',
  ],
  ['AggregateCommand.dateFromParts', `.project({ v: $.dateFromParts({ month: 2 }) })`, "requires either 'year' or 'isoWeekYear'"],
  [
    'AggregateCommand.dateFromString',
    `.project({ v: $.dateFromString({ dateString: '2026-02-30' }) })`,
    'Error parsing date string',
  ],
  [
    'AggregateCommand.dateFromString',
    `.project({ v: $.dateFromString({ dateString: '2026-02-03T00:00:00Z', timezone: '+08' }) })`,
    'together with a timezone argument',
  ],
];

test.each(refused)('%s: aggregate()%s is refused: %s', async (_page, pipeline, said) => {
  expect((await probe(`return db.collection('days').aggregate()${pipeline}.end()`)).message).toContain(said);
});
