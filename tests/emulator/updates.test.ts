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

type Fields = Record<string, unknown>;
/** The document before, an update in the SDK's words, and the document MongoDB makes of it. */
const updates: [before: Fields, data: string, after: Fields][] = [
  [{ a: 1, b: { c: 1, d: 2 } }, `{ b: { c: 9 } }`, { a: 1, b: { c: 9, d: 2 } }],
  [{ b: { c: 1, d: 2 } }, `{ b: _.set({ c: 9 }) }`, { b: { c: 9 } }],
  [{}, `{ 'x.y.z': 1 }`, { x: { y: { z: 1 } } }],
  [{ l: [1, 2] }, `{ 'l.1': 9 }`, { l: [1, 9] }],
  [{ l: [1] }, `{ 'l.3': 9 }`, { l: [1, null, null, 9] }],
  [{ l: [{ p: 1 }] }, `{ 'l.0.p': 2 }`, { l: [{ p: 2 }] }],
  [{ a: 1, b: 2 }, `{ a: _.remove(), 'x.y': _.remove(), 'b.z': _.remove() }`, { b: 2 }],
  [{ l: [1, 2, 3] }, `{ 'l.1': _.remove() }`, { l: [1, null, 3] }],
  [{ n: 1 }, `{ n: _.inc(2), m: _.inc(-1) }`, { n: 3, m: -1 }],
  [{ n: 3 }, `{ n: _.mul(2.5), m: _.mul(4) }`, { n: 7.5, m: 0 }],
  [{ n: 3, s: 'b' }, `{ n: _.min(2), s: _.min('c'), m: _.min(5) }`, { n: 2, s: 'b', m: 5 }],
  [{ n: 3, s: 'b' }, `{ n: _.max(2), s: _.max('c'), m: _.max(5) }`, { n: 3, s: 'c', m: 5 }],
  // Across types by MongoDB's order of values: a number comes before a text, null before both.
  [{ n: 3, z: null }, `{ n: _.max('1'), z: _.min(1) }`, { n: '1', z: null }],
  [{ old: { a: 1 }, x: 1 }, `{ old: _.rename('fresh.here'), gone: _.rename('x2') }`, { x: 1, fresh: { here: { a: 1 } } }],
  [{ n: 6 }, `{ n: _.bit({ and: 3 }), m: _.bit({ or: 5 }) }`, { n: 2, m: 5 }],
  [{ l: [1] }, `{ l: _.push(2, 3), fresh: _.push([4]) }`, { l: [1, 2, 3], fresh: [4] }],
  [{ l: [1, 4] }, `{ l: _.push({ each: [2, 3], position: 1 }) }`, { l: [1, 2, 3, 4] }],
  [{ l: [1, 4] }, `{ l: _.push({ each: [2], position: -1 }) }`, { l: [1, 2, 4] }],
  [{ l: [3, 1] }, `{ l: _.push({ each: [2], sort: 1 }) }`, { l: [1, 2, 3] }],
  [{ l: [3, 1] }, `{ l: _.push({ each: [2], sort: -1, slice: 2 }) }`, { l: [3, 2] }],
  [{ l: [{ p: 3 }, { p: 1 }] }, `{ l: _.push({ each: [{ p: 2 }], sort: { p: 1 }, slice: -2 }) }`, { l: [{ p: 2 }, { p: 3 }] }],
  [{}, `{ l: _.push({ each: [3, 1, 2], sort: 1, slice: 2 }) }`, { l: [1, 2] }],
  [{ l: [1, 2] }, `{ l: _.push({ each: [], slice: 0 }) }`, { l: [] }],
  [{ l: [2] }, `{ l: _.unshift(0, 1) }`, { l: [0, 1, 2] }],
  [{ l: [1, 2, 3], m: [1, 2] }, `{ l: _.pop(), m: _.shift(), gone: _.pop() }`, { l: [1, 2], m: [2] }],
  [{ l: [1, 5, 9, 5] }, `{ l: _.pull(5) }`, { l: [1, 9] }],
  [{ l: [1, 5, 9] }, `{ l: _.pull(_.gt(4)) }`, { l: [1] }],
  [{ l: [{ p: 1, q: 1 }, { p: 2 }, 7] }, `{ l: _.pull({ p: 1 }) }`, { l: [{ p: 2 }, 7] }],
  [{ l: [1, 2, 1, [1]] }, `{ l: _.pullAll([1]), gone: _.pullAll([1]) }`, { l: [2, [1]] }],
  [{ l: [1, 1] }, `{ l: _.addToSet(1), m: _.addToSet([1, 2]) }`, { l: [1, 1], m: [[1, 2]] }],
  [
    { l: [{ a: 1, b: 2 }] },
    `{ l: _.addToSet({ $each: [{ a: 1, b: 2 }, { b: 2, a: 1 }] }) }`,
    {
      l: [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
    },
  ],
];

/** Updates MongoDB refuses whole, where a laxer engine would do something, or nothing, in silence. */
const refused: [before: Fields, data: string, said: string][] = [
  [{ a: null }, `{ 'a.b': 1 }`, "Cannot create field 'b' in element {a: null}"],
  [{ a: 'text' }, `{ 'a.b': _.inc(1) }`, "Cannot create field 'b'"],
  [{ a: [{ b: 1 }] }, `{ 'a.b': 2 }`, "Cannot create field 'b' in element {a: [ … ]}"],
  [{ a: 5 }, `{ 'a.b': _.push(1) }`, "Cannot create field 'b'"],
  [{ a: 5 }, `{ 'a.b': _.pull(1) }`, "Cannot create field 'b'"],
  [{ s: 'text' }, `{ s: _.inc(1) }`, 'Cannot apply $inc to a value of non-numeric type'],
  [{ s: null }, `{ s: _.inc(1) }`, 'Cannot apply $inc to a value of non-numeric type'],
  [{ n: 1 }, `{ n: _.inc('1') }`, 'Cannot $inc with non-numeric argument'],
  [{ s: [] }, `{ s: _.mul(2) }`, 'Cannot apply $mul'],
  [{ s: 'text' }, `{ s: _.push(1) }`, 'Cannot apply $push to the non-array field'],
  [{ s: null }, `{ s: _.addToSet(1) }`, 'Cannot apply $addToSet to the non-array field'],
  [{ s: 1 }, `{ s: _.pop() }`, 'Cannot apply $pop to the non-array field'],
  [{ s: {} }, `{ s: _.pull(1) }`, 'Cannot apply $pull to the non-array field'],
  [{ s: {} }, `{ s: _.pullAll([1]) }`, 'Cannot apply $pullAll to the non-array field'],
  [{ l: [] }, `{ l: _.pullAll(1) }`, '$pullAll requires an array argument'],
  [{ l: [] }, `{ l: _.push({ each: 1 }) }`, 'The argument to $each in $push must be an array'],
  [{ l: [] }, `{ l: _.push({ each: [1], slice: 1.5 }) }`, 'The value for $slice must be a whole number'],
  [{ l: [] }, `{ l: _.push({ each: [1], sort: 2 }) }`, 'The $sort is invalid'],
  [{ n: 1.5 }, `{ n: _.bit({ and: 1 }) }`, 'Cannot apply $bit'],
  [{ a: 1 }, `{ a: _.inc(1), 'a.b': 2 }`, 'would create a conflict'],
  [{ a: 1 }, `{ a: _.rename('b'), b: 2 }`, 'would create a conflict'],
  [{ l: [{ p: 1 }] }, `{ 'l.0': _.rename('p') }`, '$rename cannot be an array element'],
  [{ a: 1 }, `{ 'x..y': 1 }`, 'contains an empty field name'],
  [{ a: 1 }, `{ $foo: { a: 1 } }`, 'Unknown modifier: $foo'],
];

const write = (data: string) => `const { stats } = await things.doc('one').update({ data: ${data} }); return stats.updated;`;
const kept = () => emulator.exportData().things?.[0];

describe('update commands, as MongoDB carries them out', () => {
  test.each(updates)('%j, %s', async (before, data, after) => {
    emulator.importData({ things: [{ _id: 'one', ...before }] });
    expect(await probe(write(data))).toEqual({ value: JSON.stringify(before) === JSON.stringify(after) ? 0 : 1 });
    expect(kept()).toEqual({ _id: 'one', ...after });
  });

  test.each(refused)('%j, %s is refused and nothing is written', async (before, data, said) => {
    emulator.importData({ things: [{ _id: 'one', ...before }] });
    const told = await probe(write(data));
    expect(told.errCode).toBe(-502001);
    expect(told.message).toContain(said);
    expect(kept()).toEqual({ _id: 'one', ...before });
  });

  test('an update by query is all or nothing: one document that refuses it leaves the others as they were', async () => {
    const things = [
      { _id: 'one', n: 1 },
      { _id: 'two', n: 'text' },
    ];
    emulator.importData({ things });
    expect(await probe(`return things.where({}).update({ data: { n: _.inc(1) } })`)).toMatchObject({ errCode: -502001 });
    expect(emulator.exportData().things).toEqual(things);
    expect(await probe(`return (await things.where({ n: 1 }).update({ data: { n: _.inc(1) } })).stats.updated`)).toEqual({
      value: 1,
    });
  });
});

describe('what is stored', () => {
  test('a server date is the moved clock of the functions plus its offset, wherever it stands', async () => {
    emulator.importData({});
    const to = Date.parse('2027-02-03T04:05:06Z');
    emulator.setTime(to - Date.now());
    await probe(`await things.add({ data: { _id: 'one', at: db.serverDate(), list: [{ at: db.serverDate({ offset: 60000 }) }] } });
      await things.doc('one').update({ data: { seen: { at: db.serverDate({ offset: -60000 }) }, log: _.push(db.serverDate()) } });`);
    emulator.setTime(0);
    const { at, list, seen, log } = kept() as { at: Date; list: { at: Date }[]; seen: { at: Date }; log: Date[] };
    const offsets = [at, list[0]!.at, seen.at, log[0]!].map((date) => Math.round((date.getTime() - to) / 10_000));
    expect(offsets).toEqual([0, 6, -6, 0]);
  });

  test.each([
    [`things.add({ data: { $a: 1 } })`, 'is not valid for storage'],
    [`things.doc('one').set({ data: { a: { 'b.c': 1 } } })`, 'is not valid for storage'],
    [`things.add({ data: { a: /x/ } })`, 'EMULATOR: a regular expression inside a document is not emulated'],
    [`things.doc('one').set({ data: { n: _.inc(1) } })`, 'update operator complicit'],
  ])('%s is refused', async (run, said) => {
    emulator.importData({});
    expect((await probe(`return ${run}`)).message).toContain(said);
    expect(emulator.exportData().things).toEqual([]);
  });
});
