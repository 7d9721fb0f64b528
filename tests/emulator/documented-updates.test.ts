// What the reference of WeChat's cloud database says of writes, page by page, told of one stall of a market: data and words are our own.
import type { Emulator } from '../../emulator/emulator';
import { startEmulator } from '../emulator';
import { deployProbe } from './deploy-probe';
import { prober } from './probing';

let emulator: Emulator;
const probe = prober(() => emulator);

beforeAll(async () => {
  emulator = await startEmulator({ functionsDir: await deployProbe(), collections: ['things'] });
});
afterAll(() => emulator.close());

const kept = () => emulator.exportData().things;
type Fields = Record<string, unknown>;

/** A page of the reference, the stall before, an update, and the stall after. */
const updates: [page: string, before: Fields, data: string, after: Fields][] = [
  [
    'Document.update',
    { sign: { text: '老面馆', lit: true } },
    `{ sign: { lit: false } }`,
    { sign: { text: '老面馆', lit: false } },
  ],
  ['Document.update', { sign: { text: '老面馆' } }, `{ 'sign.size': 'L' }`, { sign: { text: '老面馆', size: 'L' } }],
  ['Document.update', { prices: [3, 5, 8] }, `{ 'prices.1': 6 }`, { prices: [3, 6, 8] }],
  [
    'Document.update',
    { lines: [{ name: '面', cents: 800 }] },
    `{ 'lines.0.cents': 900 }`,
    { lines: [{ name: '面', cents: 900 }] },
  ],
  ['Document.update', { lines: [1] }, `{ lines: { 0: 2 } }`, { lines: [2] }],
  ['Command.set', { sign: { text: '老面馆', lit: true } }, `{ sign: _.set({ text: '新面馆' }) }`, { sign: { text: '新面馆' } }],
  ['Command.set', { sign: 'none' }, `{ 'sign': _.set([1, { a: 2 }]) }`, { sign: [1, { a: 2 }] }],
  ['Command.remove', { sign: { text: '老面馆' }, rent: 80 }, `{ sign: _.remove() }`, { rent: 80 }],
  ['Command.remove', { sign: { text: '老面馆', lit: true } }, `{ sign: { lit: _.remove() } }`, { sign: { text: '老面馆' } }],
  ['Command.inc', { sold: 40 }, `{ sold: _.inc(10) }`, { sold: 50 }],
  ['Command.inc', { sold: 40 }, `{ sold: _.inc(-2.5), 'by.hand': _.inc(1) }`, { sold: 37.5, by: { hand: 1 } }],
  ['Command.mul', { sold: 40 }, `{ sold: _.mul(0.5) }`, { sold: 20 }],
  ['Command.mul', {}, `{ sold: _.mul(3) }`, { sold: 0 }],
  ['Command.min', { rent: 80 }, `{ rent: _.min(70) }`, { rent: 70 }],
  ['Command.min', { rent: 80 }, `{ rent: _.min(90) }`, { rent: 80 }],
  ['Command.max', { rent: 80 }, `{ rent: _.max(90) }`, { rent: 90 }],
  ['Command.max', { seen: new Date(5000) }, `{ seen: _.max(new Date(9000)) }`, { seen: new Date(9000) }],
  ['Command.rename', { rent: 80 }, `{ rent: _.rename('fee') }`, { fee: 80 }],
  ['Command.rename', { sign: { text: '老面馆' } }, `{ sign: { text: _.rename('sign.words') } }`, { sign: { words: '老面馆' } }],
  ['Command.rename', { sign: { text: '老面馆' } }, `{ 'sign.text': _.rename('sign.words') }`, { sign: { words: '老面馆' } }],
  ['Command.push', { goods: ['面'] }, `{ goods: _.push('饼') }`, { goods: ['面', '饼'] }],
  ['Command.push', { goods: ['面'] }, `{ goods: _.push(['饼', '汤']) }`, { goods: ['面', '饼', '汤'] }],
  ['Command.push', {}, `{ goods: _.push({ each: ['饼'] }) }`, { goods: ['饼'] }],
  [
    'Command.push',
    { goods: ['面', '汤'] },
    `{ goods: _.push({ each: ['饼', '粥'], position: 1 }) }`,
    { goods: ['面', '饼', '粥', '汤'] },
  ],
  ['Command.push', { goods: ['面', '汤'] }, `{ goods: _.push({ each: ['饼'], position: 9 }) }`, { goods: ['面', '汤', '饼'] }],
  ['Command.push', { goods: ['面', '汤'] }, `{ goods: _.push({ each: ['饼'], position: -1 }) }`, { goods: ['面', '饼', '汤'] }],
  ['Command.push', { goods: ['面', '汤'] }, `{ goods: _.push({ each: ['饼'], position: -9 }) }`, { goods: ['饼', '面', '汤'] }],
  ['Command.push', { marks: [7, 2] }, `{ marks: _.push({ each: [5], sort: 1 }) }`, { marks: [2, 5, 7] }],
  ['Command.push', { marks: [7, 2, 4] }, `{ marks: _.push({ each: [], sort: -1 }) }`, { marks: [7, 4, 2] }],
  [
    'Command.push',
    { lines: [{ n: 'a', w: 3 }] },
    `{ lines: _.push({ each: [{ n: 'b', w: 1 }], sort: { w: 1 } }) }`,
    {
      lines: [
        { n: 'b', w: 1 },
        { n: 'a', w: 3 },
      ],
    },
  ],
  ['Command.push', { marks: [1, 2] }, `{ marks: _.push({ each: [3], slice: -2 }) }`, { marks: [2, 3] }],
  ['Command.push', { marks: [1, 2] }, `{ marks: _.push({ each: [3], slice: 0 }) }`, { marks: [] }],
  ['Command.push', { marks: [6, 4] }, `{ marks: _.push({ each: [9, 1], position: 1, sort: 1, slice: 2 }) }`, { marks: [1, 4] }],
  ['Command.pop', { goods: ['面', '汤'] }, `{ goods: _.pop() }`, { goods: ['面'] }],
  ['Command.shift', { goods: ['面', '汤'] }, `{ goods: _.shift() }`, { goods: ['汤'] }],
  ['Command.unshift', { goods: ['面'] }, `{ goods: _.unshift(['饼', '汤']) }`, { goods: ['饼', '汤', '面'] }],
  ['Command.unshift', { goods: ['面'] }, `{ goods: _.unshift('饼') }`, { goods: ['饼', '面'] }],
  ['Command.addToSet', { goods: ['面'] }, `{ goods: _.addToSet('饼') }`, { goods: ['面', '饼'] }],
  ['Command.addToSet', { goods: ['面'] }, `{ goods: _.addToSet('面') }`, { goods: ['面'] }],
  ['Command.addToSet', { goods: ['面'] }, `{ goods: _.addToSet({ $each: ['饼', '面', '饼'] }) }`, { goods: ['面', '饼'] }],
  ['Command.pull', { goods: ['面', '饼', '面'] }, `{ goods: _.pull('面') }`, { goods: ['饼'] }],
  ['Command.pull', { goods: ['面', '饼', '汤'] }, `{ goods: _.pull(_.in(['面', '汤'])) }`, { goods: ['饼'] }],
  [
    'Command.pull',
    {
      lines: [
        { w: 3, d: 1 },
        { w: 3, d: 9 },
      ],
    },
    `{ lines: _.pull({ w: _.gt(2), d: _.lt(5) }) }`,
    { lines: [{ w: 3, d: 9 }] },
  ],
  [
    'Command.pull',
    {
      rows: [
        {
          cells: [
            { w: 3, d: 9 },
            { w: 1, d: 1 },
          ],
        },
        { cells: [{ w: 3, d: 1 }] },
      ],
    },
    `{ rows: _.pull({ cells: { $elemMatch: { w: { $gt: 2 }, d: { $lt: 5 } } } }) }`,
    {
      rows: [
        {
          cells: [
            { w: 3, d: 9 },
            { w: 1, d: 1 },
          ],
        },
      ],
    },
  ],
  ['Command.pullAll', { goods: ['面', '饼', '面', '汤'] }, `{ goods: _.pullAll(['面', '汤']) }`, { goods: ['饼'] }],
];

/** Sent by the SDK as a document, which the cloud would look for in vain. */
const refused: [page: string, data: string][] = [
  ['Command.pull', `{ rows: _.pull({ cells: _.elemMatch({ w: _.gt(2) }) }) }`],
  ['Document.update', `{ rows: [_.inc(1)] }`],
];

test.each(refused)('%s: update(%s) is refused by name', async (_page, data) => {
  emulator.importData({ things: [{ _id: 'one', rows: [] }] });
  const { message } = await probe(`await things.doc('one').update({ data: ${data} })`);
  expect(message).toContain('inside another, which the SDK sends as a document, is not emulated');
  expect(kept()).toEqual([{ _id: 'one', rows: [] }]);
});

test.each(updates)('%s: %j, update(%s)', async (_page, before, data, after) => {
  emulator.importData({ things: [{ _id: 'one', ...before }] });
  expect(await probe(`await things.doc('one').update({ data: ${data} })`)).toEqual({});
  expect(kept()).toEqual([{ _id: 'one', ...after }]);
});

/** A page of the reference, a call, what it answers, and the stalls afterwards. */
const calls: [page: string, call: string, answer: unknown, after: Fields[]][] = [
  [
    'Collection.add',
    `(await things.add({ data: { _id: 'c', n: 3 } }))._id`,
    'c',
    [
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
      { _id: 'c', n: 3 },
    ],
  ],
  [
    'Document.set',
    `(await things.doc('a').set({ data: { m: 9 } })).stats`,
    { updated: 1, created: 0 },
    [
      { _id: 'a', m: 9 },
      { _id: 'b', n: 2 },
    ],
  ],
  [
    'Document.set',
    `(await things.doc('c').set({ data: { m: 9 } })).stats`,
    { updated: 0, created: 1 },
    [
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
      { _id: 'c', m: 9 },
    ],
  ],
  [
    'Document.update',
    `(await things.doc('none').update({ data: { n: 9 } })).stats`,
    { updated: 0 },
    [
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ],
  ],
  ['Document.remove', `(await things.doc('a').remove()).stats`, { removed: 1 }, [{ _id: 'b', n: 2 }]],
  [
    'Document.remove',
    `(await things.doc('none').remove()).stats`,
    { removed: 0 },
    [
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ],
  ],
  [
    'Collection.update',
    `(await things.where({ n: _.gt(0) }).update({ data: { n: _.inc(10) } })).stats`,
    { updated: 2 },
    [
      { _id: 'a', n: 11 },
      { _id: 'b', n: 12 },
    ],
  ],
  ['Collection.remove', `(await things.where({ n: _.gt(1) }).remove()).stats`, { removed: 1 }, [{ _id: 'a', n: 1 }]],
  [
    'Document.get',
    `await things.doc('none').get()`,
    { data: null, errMsg: 'document.get:ok' },
    [
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ],
  ],
  [
    'Database.createCollection',
    `(await db.createCollection('stalls')).errMsg`,
    'createCollection:ok',
    [
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ],
  ],
];

test.each(calls)('%s: %s', async (_page, call, answer, after) => {
  emulator.importData({
    things: [
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ],
  });
  expect(await probe(`return ${call}`)).toEqual({ value: answer });
  expect(kept()).toEqual(after);
});

/** Places of the earth are kept as GeoJSON, whatever is not asked about them. */
const places: [page: string, made: string, stored: object][] = [
  ['Geo.Point', `db.Geo.Point(106.3, 33.9)`, { type: 'Point', coordinates: [106.3, 33.9] }],
  [
    'Geo.LineString',
    `db.Geo.LineString([db.Geo.Point(1, 2), db.Geo.Point(3, 4)])`,
    {
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    },
  ],
  [
    'Geo.Polygon',
    `db.Geo.Polygon([db.Geo.LineString([db.Geo.Point(0, 0), db.Geo.Point(3, 2), db.Geo.Point(2, 3), db.Geo.Point(0, 0)])])`,
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [3, 2],
          [2, 3],
          [0, 0],
        ],
      ],
    },
  ],
  [
    'Geo.MultiPoint',
    `db.Geo.MultiPoint([db.Geo.Point(1, 2), db.Geo.Point(3, 4)])`,
    {
      type: 'MultiPoint',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    },
  ],
  [
    'Geo.MultiLineString',
    `db.Geo.MultiLineString([db.Geo.LineString([db.Geo.Point(1, 2), db.Geo.Point(3, 4)])])`,
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    },
  ],
  [
    'Geo.MultiPolygon',
    `db.Geo.MultiPolygon([db.Geo.Polygon([db.Geo.LineString([db.Geo.Point(0, 0), db.Geo.Point(3, 2), db.Geo.Point(2, 3), db.Geo.Point(0, 0)])])])`,
    {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 0],
            [3, 2],
            [2, 3],
            [0, 0],
          ],
        ],
      ],
    },
  ],
];

test.each(places)('%s is stored, updated and read: %s', async (_page, made, stored) => {
  emulator.importData({ things: [{ _id: 'a' }] });
  const run = `await things.doc('a').update({ data: { at: ${made} } }); await things.add({ data: { _id: 'b', at: ${made} } });
    return (await things.get()).data.map(({ at }) => (at.toJSON ? at.toJSON() : at))`;
  expect(await probe(run)).toEqual({ value: [stored, stored] });
  expect(kept()).toEqual([
    { _id: 'a', at: stored },
    { _id: 'b', at: stored },
  ]);
});
