// What the reference of WeChat's cloud database says of queries, page by page, told of a county's markets: data and words are our own.
import type { Emulator } from '../../emulator/emulator';
import type { Document } from '../../emulator/ground/values';
import { startEmulator } from '../emulator';
import { deployProbe } from './deploy-probe';
import { prober } from './probing';

let emulator: Emulator;
const probe = prober(() => emulator);

/** Stalls of a market: rent in yuan, goods, inspections by year, a place that not every stall has. */
const things: Document[] = [
  {
    _id: 'bean',
    owner: '李',
    rent: 120,
    goods: ['豆腐', '豆浆'],
    permit: 'SP-01',
    at: { hall: 'A', row: 1 },
    sold: 90,
    cost: 60,
  },
  { _id: 'herb', owner: '王', rent: 300, goods: ['柴胡'], permit: 'yp-22', at: { hall: 'A', row: 4 }, sold: 200, cost: 240 },
  {
    _id: 'noodle',
    owner: '李',
    rent: 80,
    goods: ['面', '豆浆', '饼'],
    permit: 'SP-17\nSP-18',
    at: { hall: 'B', row: 2 },
    sold: 40,
    cost: 40,
  },
  {
    _id: 'pear',
    owner: '赵',
    rent: null,
    goods: [],
    marks: [72, 91, 100],
    visits: [
      { year: 2024, faults: 0 },
      { year: 2025, faults: 3 },
    ],
  },
  {
    _id: 'walnut',
    owner: '孙',
    rent: 210,
    opened: new Date('2026-03-01T00:00:00Z'),
    visits: [
      { year: 2025, faults: 0 },
      { year: 2026, faults: 4 },
    ],
    marks: [60, 88],
  },
];

beforeAll(async () => {
  emulator = await startEmulator({ functionsDir: await deployProbe(), collections: ['things'] });
  emulator.importData({ things });
});
afterAll(() => emulator.close());

/** A page of the reference, what it lets one ask, and the stalls it finds. */
const conditions: [page: string, condition: string, found: string][] = [
  ['Collection.where', `{ owner: '李', rent: 80 }`, 'noodle'],
  ['Collection.where', `{ at: { hall: 'A' } }`, 'bean herb'],
  ['Collection.where', `{ 'at.hall': 'A' }`, 'bean herb'],
  ['Collection.where', `{ goods: '豆浆' }`, 'bean noodle'],
  ['Collection.where', `{ 'goods.1': '豆浆' }`, 'bean noodle'],
  ['Collection.where', `{ goods: ['柴胡'] }`, 'herb'],
  ['Collection.where', `{ 'visits.faults': 3 }`, 'pear'],
  ['Collection.where', `{ 'visits.1.faults': _.gt(3) }`, 'walnut'],
  ['Collection.where', `{ goods: { 0: '面' } }`, 'noodle'],
  ['Command.eq', `{ rent: _.eq(80) }`, 'noodle'],
  ['Command.eq', `{ at: _.eq({ hall: 'B', row: 2 }) }`, 'noodle'],
  ['Command.eq', `{ at: _.eq({ row: 2, hall: 'B' }) }`, ''],
  ['Command.eq', `{ opened: _.eq(new Date('2026-03-01T00:00:00Z')) }`, 'walnut'],
  ['Command.neq', `{ owner: _.neq('李') }`, 'herb pear walnut'],
  ['Command.neq', `{ 'at.hall': _.neq('A') }`, 'noodle pear walnut'],
  ['Command.lt', `{ rent: _.lt(120) }`, 'noodle'],
  ['Command.lte', `{ rent: _.lte(120) }`, 'bean noodle'],
  ['Command.gt', `{ rent: _.gt(210) }`, 'herb'],
  ['Command.gte', `{ rent: _.gte(210) }`, 'herb walnut'],
  ['Command.gte', `{ opened: _.gte(new Date('2026-01-01')) }`, 'walnut'],
  ['Command.in', `{ rent: _.in([80, 300]) }`, 'herb noodle'],
  ['Command.in', `{ goods: _.in(['饼', '柴胡']) }`, 'herb noodle'],
  ['Command.nin', `{ rent: _.nin([80, 300]) }`, 'bean pear walnut'],
  ['Command.nin', `{ 'at.row': _.nin([1, 2]) }`, 'herb pear walnut'],
  ['Command.and', `_.and([{ rent: _.gt(100) }, { goods: '豆腐' }])`, 'bean'],
  ['Command.and', `_.and([_.or({ rent: 80 }, { rent: 300 }), _.or({ owner: '李' })])`, 'noodle'],
  ['Command.and', `{ rent: _.and(_.gt(100), _.lt(250)) }`, 'bean walnut'],
  ['Command.and', `{ rent: _.and([_.gt(100), _.lt(250)]) }`, 'bean walnut'],
  ['Command.and', `{ rent: _.gt(100).and(_.lt(250)) }`, 'bean walnut'],
  ['Command.and', `{ rent: _.gt(100).lt(250) }`, 'bean walnut'],
  ['Command.or', `{ rent: _.lt(100).or(_.gt(250)) }`, 'herb noodle'],
  ['Command.or', `{ rent: _.or(_.lt(100), _.gt(250).and(_.lt(400))) }`, 'herb noodle'],
  ['Command.or', `_.or([{ rent: _.gt(250) }, { at: { row: 2 } }])`, 'herb noodle'],
  ['Command.not', `{ rent: _.not(_.eq(80)) }`, 'bean herb pear walnut'],
  ['Command.not', `{ rent: _.not(_.gt(100)) }`, 'noodle pear'],
  ['Command.nor', `{ rent: _.nor([_.lt(100), _.gt(250)]) }`, 'bean pear walnut'],
  ['Command.nor', `{ 'at.row': _.exists(true).and(_.nor([_.lt(2), _.gt(3)])) }`, 'noodle'],
  ['Command.nor', `_.nor([{ rent: _.lt(100) }, { goods: '豆浆' }])`, 'herb pear walnut'],
  ['Command.nor', `_.nor([{ rent: _.lt(100) }, { goods: '豆浆' }]).and({ goods: _.exists(true) })`, 'herb pear'],
  ['Command.exists', `{ goods: _.exists(true) }`, 'bean herb noodle pear'],
  ['Command.exists', `{ goods: _.exists(false) }`, 'walnut'],
  ['Command.exists', `{ rent: _.exists(true) }`, 'bean herb noodle pear walnut'],
  ['Command.mod', `{ rent: _.mod(100, 0) }`, 'herb'],
  ['Command.mod', `{ rent: _.mod(100, 20) }`, 'bean'],
  ['Command.all', `{ goods: _.all(['豆浆', '面']) }`, 'noodle'],
  ['Command.all', `{ visits: _.all([_.elemMatch({ year: 2025, faults: 0 }), _.elemMatch({ faults: { $gt: 3 } })]) }`, 'walnut'],
  ['Command.elemMatch', `{ marks: _.elemMatch({ $gt: 90, $lt: 100 }) }`, 'pear'],
  ['Command.elemMatch', `{ visits: _.elemMatch({ year: _.gte(2025), faults: 0 }) }`, 'walnut'],
  // Not of one element: each of the two may be met by another one.
  ['Command.elemMatch', `{ visits: { year: _.gte(2025), faults: 0 } }`, 'pear walnut'],
  ['Command.size', `{ goods: _.size(2) }`, 'bean'],
  ['Command.size', `{ goods: _.size(0) }`, 'pear'],
  ['Command.expr', `_.expr($.gt(['$cost', '$sold']))`, 'herb'],
  ['Command.expr', `_.expr($.and([$.gte(['$cost', '$sold']), $.eq(['$owner', '李'])]))`, 'noodle'],
  [
    'Command.expr',
    `_.expr($.lt([$.multiply(['$cost', $.cond({ if: $.gt(['$rent', 100]), then: 1, else: 3 })]), 70]))`,
    'bean pear walnut',
  ],
  ['Database.RegExp', `{ permit: /^sp/i }`, 'bean noodle'],
  ['Database.RegExp', `{ permit: db.RegExp({ regexp: '^sp', options: 'i' }) }`, 'bean noodle'],
  ['Database.RegExp', `{ permit: db.RegExp({ regexp: '^SP-18', options: 'm' }) }`, 'noodle'],
  ['Database.RegExp', `{ permit: db.RegExp({ regexp: '17.SP', options: 's' }) }`, 'noodle'],
  ['Database.RegExp', `{ permit: db.RegExp({ regexp: '17.SP' }) }`, ''],
  ['Database.RegExp', `{ permit: new db.RegExp({ regexp: '-\\\\d{2}$' }) }`, 'bean herb noodle'],
];

test.each(conditions)('%s: where(%s) finds %s', async (_page, condition, found) => {
  const told = await probe(
    `return (await things.where(${condition}).orderBy('_id', 'asc').get()).data.map(({ _id }) => _id).join(' ')`,
  );
  expect(told).toEqual({ value: found });
});

/** A page of the reference, a chain after `things`, and what it answers. */
const chains: [page: string, chain: string, answer: unknown][] = [
  [
    'Collection.orderBy',
    `where({ rent: _.gt(0) }).orderBy('rent', 'desc').get()).data.map(({ _id }) => _id)`,
    ['herb', 'walnut', 'bean', 'noodle'],
  ],
  [
    'Collection.orderBy',
    `where({ at: _.exists(true) }).orderBy('at.hall', 'desc').orderBy('at.row', 'asc').get()).data.map(({ _id }) => _id)`,
    ['noodle', 'bean', 'herb'],
  ],
  ['Collection.limit', `orderBy('_id', 'asc').limit(2).get()).data.map(({ _id }) => _id)`, ['bean', 'herb']],
  ['Collection.skip', `orderBy('_id', 'asc').skip(3).get()).data.map(({ _id }) => _id)`, ['pear', 'walnut']],
  [
    'Collection.field',
    `where({ _id: 'noodle' }).field({ _id: false, goods: _.project.slice(1) , owner: true }).get()).data`,
    [{ goods: ['面'], owner: '李' }],
  ],
  [
    'Collection.field',
    `where({ _id: 'bean' }).field({ owner: true, 'at.row': true }).get()).data`,
    [{ _id: 'bean', owner: '李', at: { row: 1 } }],
  ],
  [
    'Collection.field',
    `where({ _id: 'pear' }).field({ visits: _.project.elemMatch({ faults: { $gt: 0 } }) }).get()).data`,
    [{ _id: 'pear', visits: [{ year: 2025, faults: 3 }] }],
  ],
  ['Collection.count', `where({ owner: '李' }).count()).total`, 2],
  ['Collection.count', `count()).total`, 5],
  ['Collection.get', `get()).data.length`, 5],
  ['Document.get', `doc('herb').field({ owner: true }).get()).data`, { _id: 'herb', owner: '王' }],
];

test.each(chains)('%s: things.%s', async (_page, chain, answer) => {
  expect(await probe(`return (await things.${chain}`)).toEqual({ value: answer });
});

/** What the reference has and no function of ours asks for: refused by its name, or not there in the SDK for functions, or not sent by it as a command. */
const refused: [page: string, run: string, said: string][] = [
  // The SDK sends it as `{}`: its operand, which is none, is lost on the way.
  ['Command.exists', `things.where({ goods: _.exists() }).get()`, 'EMULATOR: an empty condition of goods'],
  ['Command.gt', `things.where({ goods: _.gt() }).count()`, 'EMULATOR: an empty condition of goods'],
  ['Command.in', `things.where(_.or([{ goods: _.in() }, { rent: 80 }])).get()`, '$in cannot take null (goods)'],
  ['Command.exists', `things.where({ goods: _.exists() }).remove()`, 'EMULATOR: an empty condition of goods'],
  [
    'Command.geoNear',
    `things.where({ at: _.geoNear({ geometry: db.Geo.Point(106.3, 33.9), minDistance: 10, maxDistance: 900 }) }).get()`,
    '$nearSphere is not emulated',
  ],
  [
    'Command.geoWithin',
    `things.where({ at: _.geoWithin({ geometry: db.Geo.Polygon([db.Geo.LineString([[106, 33], [107, 33], [107, 34], [106, 33]].map((one) => db.Geo.Point(...one)))]) }) }).get()`,
    '$geoWithin is not emulated',
  ],
  [
    'Command.geoIntersects',
    `things.where({ at: _.geoIntersects({ geometry: db.Geo.LineString([db.Geo.Point(106, 33), db.Geo.Point(107, 33)]) }) }).get()`,
    '$geoIntersects is not emulated',
  ],
  ['Command.nor', `things.where({ 'at.row': _.exists(true).nor([_.lt(2), _.gt(3)]) }).get()`, 'nor is not a function'],
  [
    'Command.all',
    `things.where({ visits: _.all([_.elemMatch({ faults: _.gt(3) })]) }).get()`,
    'EMULATOR: the command gt inside another, which the SDK sends as a document',
  ],
  [
    'Command.elemMatch',
    `things.where({ marks: _.elemMatch(_.gt(90).lt(100)) }).get()`,
    'EMULATOR: the command and inside another, which the SDK sends as a document',
  ],
  [
    'Aggregate.match',
    `things.aggregate().match({ marks: _.elemMatch(_.gt(90).lt(100)) }).end()`,
    'EMULATOR: the command and inside another, which the SDK sends as a document',
  ],
  [
    'Collection.field',
    `things.field({ visits: _.project.elemMatch({ faults: _.gt(0) }) }).get()`,
    'EMULATOR: the command gt inside another, which the SDK sends as a document',
  ],
  ['Collection.watch', `things.where({ owner: '李' }).watch({ onChange() {}, onError() {} })`, 'watch is not a function'],
  ['Database.RegExp', `things.where({ permit: db.RegExp({ regexp: 'a b', options: 'x' }) }).get()`, 'x'],
];

test.each(refused)('%s is refused: %s', async (_page, run, said) => {
  expect((await probe(`return ${run}`)).message).toContain(said);
});
