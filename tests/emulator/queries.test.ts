import type { Emulator } from '../../emulator/emulator';
import type { Document } from '../../emulator/ground/values';
import { startEmulator } from '../emulator';
import { deployProbe } from './deploy-probe';
import { prober } from './probing';

let emulator: Emulator;
const probe = prober(() => emulator);

beforeAll(async () => {
  emulator = await startEmulator({ functionsDir: await deployProbe(), collections: ['things', 'others'] });
});
afterAll(() => emulator.close());

const things: Document[] = [
  { _id: 'a', n: 1, s: 'apple', tags: ['x', 'y'], in: { deep: 1 }, when: new Date(1000), flag: true },
  { _id: 'b', n: 4.5, s: 'Banana', tags: [], in: { deep: 'text' }, lines: [{ p: 1, q: 'u' }, { p: 5 }] },
  { _id: 'c', n: null, s: '香蕉', tags: 'x', in: null, lines: [{ p: 3, q: 'v' }] },
  { _id: 'd', n: '4', tags: ['y', 'x', 'z'], in: {}, flag: false },
  { _id: 'e', n: [2, 8], s: 'app', in: [{ deep: 1 }, { deep: 9 }], when: new Date(9000), lines: [] },
];

/** A condition in the SDK's words, and the documents MongoDB finds by it. */
const conditions: [condition: string, found: string][] = [
  // Equality: null is a missing field too, a list is met by itself and by its elements.
  [`{ n: 1 }`, 'a'],
  [`{ n: _.eq(null) }`, 'c'],
  [`{ s: null }`, 'd'],
  [`{ tags: 'x' }`, 'a c d'],
  [`{ tags: _.eq(['x', 'y']) }`, 'a'],
  [`{ tags: _.eq([]) }`, 'b'],
  [`{ in: _.eq({}) }`, 'd'],
  [`{ when: new Date(1000) }`, 'a'],
  [`{ n: 8 }`, 'e'],
  [`{ 'in.deep': 1 }`, 'a e'],
  [`{ in: { deep: 9 } }`, 'e'],
  [`{ 'in.deep': _.eq(null) }`, 'c d'],
  [`{ 'lines.p': 5 }`, 'b'],
  [`{ 'lines.1.p': 5 }`, 'b'],
  [`{ 'lines.q': _.eq(null) }`, 'a b d'],
  [`{ n: _.neq(1) }`, 'b c d e'],
  [`{ tags: _.neq('x') }`, 'b e'],
  // Ranges hold values of their own type only.
  [`{ n: _.gt(1) }`, 'b e'],
  [`{ n: _.gte(1) }`, 'a b e'],
  [`{ n: _.lt(4.5) }`, 'a e'],
  [`{ n: _.lte(4.5) }`, 'a b e'],
  [`{ n: _.gt('3') }`, 'd'],
  [`{ s: _.gte('b') }`, 'c'],
  [`{ s: _.lt('b') }`, 'a b e'],
  [`{ when: _.gt(new Date(1000)) }`, 'e'],
  [`{ when: _.lt(db.serverDate({ offset: -1000 })) }`, 'a e'],
  [`{ flag: _.gt(false) }`, 'a'],
  [`{ n: _.gte(null) }`, 'c'],
  // Two ranges on a list may be met by two of its elements.
  [`{ n: _.gt(2).and(_.lt(8)) }`, 'b e'],
  [`{ n: _.in([1, '4', null]) }`, 'a c d'],
  [`{ n: _.in([]) }`, ''],
  [`{ s: _.in([/^app/, 'Banana']) }`, 'a b e'],
  [`{ tags: _.in([['x', 'y']]) }`, 'a'],
  [`{ n: _.nin([1, null]) }`, 'b d e'],
  [`{ s: _.exists(false) }`, 'd'],
  [`{ n: _.exists(true) }`, 'a b c d e'],
  [`{ 'lines.q': _.exists(true) }`, 'b c'],
  // Lists.
  [`{ tags: _.size(2) }`, 'a'],
  [`{ tags: _.size(0) }`, 'b'],
  [`{ tags: _.all(['x', 'y']) }`, 'a d'],
  [`{ tags: _.all(['x']) }`, 'a c d'],
  [`{ tags: _.all([]) }`, ''],
  [`{ lines: _.all([_.elemMatch({ p: 1 }), _.elemMatch({ p: 5 })]) }`, 'b'],
  [`{ n: _.elemMatch(_.gt(5)) }`, 'e'],
  [`{ lines: _.elemMatch({ p: _.gt(1), q: 'v' }) }`, 'c'],
  [`{ lines: _.elemMatch({ p: 5, q: 'u' }) }`, ''],
  // Numbers only, and cut to whole ones.
  [`{ n: _.mod(2, 0) }`, 'b e'],
  [`{ n: _.mod(2, 1) }`, 'a'],
  // Joined.
  [`_.and([{ n: 1 }, { tags: 'x' }])`, 'a'],
  [`_.or([{ n: 1 }, { s: '香蕉' }])`, 'a c'],
  [`_.nor([{ n: 1 }, { tags: 'x' }])`, 'b e'],
  [`{ n: _.or(_.eq(1), _.gt(4)) }`, 'a b e'],
  [`{ n: _.not(_.gt(1)) }`, 'a c d'],
  [`{ s: _.not(/a/) }`, 'c d'],
  [`{ n: _.nor([_.eq(1), _.eq(null)]) }`, 'b d e'],
  [`_.expr($.gt(['$n', 4]))`, 'b d e'],
  // Regular expressions.
  [`{ s: /^A/i }`, 'a e'],
  [`{ s: db.RegExp({ regexp: 'an', options: 'i' }) }`, 'b'],
  [`{ s: db.RegExp({ regexp: '蕉$' }) }`, 'c'],
  [`{ tags: /^z/ }`, 'd'],
  [`{ s: { $regex: 'APP', $options: 'i' } }`, 'a e'],
];

/** What MongoDB refuses, or cannot be asked here. */
const refused: [condition: string, said: string][] = [
  [`{ n: { $foo: 1 } }`, 'unknown operator: $foo'],
  [`{ $foo: [{ n: 1 }] }`, 'unknown top level operator: $foo'],
  [`{ n: { $in: 5 } }`, '$in cannot take double'],
  [`{ n: { $size: -1 } }`, '$size cannot take double'],
  [`{ n: _.mod(0, 1) }`, '$mod cannot take array'],
  [`{ n: _.gt(/a/) }`, '$gt cannot take regex'],
  [`{ $or: [] }`, '$or must be a nonempty array'],
  [`{ lines: _.elemMatch({ p: { $foo: 1 } }) }`, 'unknown operator: $foo'],
  [`{ s: /a/g }`, 'The regular expression option [g] is not supported'],
];

describe('conditions, as MongoDB answers them', () => {
  beforeAll(() => emulator.importData({ things }));

  test.each(conditions)('%s finds %s', async (condition, found) => {
    const told = await probe(`return (await things.where(${condition}).get()).data.map(({ _id }) => _id).join(' ')`);
    expect(told).toEqual({ value: found });
  });

  test.each(refused)('%s is refused: %s', async (condition, said) => {
    const told = await probe(`return things.where(${condition}).get()`);
    expect(told.errCode).toBe(-502001);
    expect(told.message).toContain(said);
  });
});

/** What `field()` asks for, and what is left of the first document that has the fields. */
const projections: [id: string, fields: string, left: object][] = [
  ['a', `{ n: true }`, { _id: 'a', n: 1 }],
  ['a', `{ _id: false, n: true, 'in.deep': true }`, { n: 1, in: { deep: 1 } }],
  ['d', `{ tags: false, in: false }`, { _id: 'd', n: '4', flag: false }],
  ['b', `{ 'lines.p': true }`, { _id: 'b', lines: [{ p: 1 }, { p: 5 }] }],
  ['b', `{ n: false, s: false, tags: false, in: false, 'lines.p': false }`, { _id: 'b', lines: [{ q: 'u' }, {}] }],
  ['d', `{ tags: _.project.slice(2) }`, { _id: 'd', n: '4', tags: ['y', 'x'], in: {}, flag: false }],
  ['d', `{ n: true, tags: _.project.slice(-1) }`, { _id: 'd', n: '4', tags: ['z'] }],
  ['d', `{ n: true, tags: _.project.slice([1, 1]) }`, { _id: 'd', n: '4', tags: ['x'] }],
  ['b', `{ lines: _.project.elemMatch({ p: { $gt: 0 } }) }`, { _id: 'b', lines: [{ p: 1, q: 'u' }] }],
  ['a', `{ nothing: true }`, { _id: 'a' }],
  ['a', `{ constructor: true, 'toString.x': true, '__proto__.x': true }`, { _id: 'a' }],
];

describe('projections', () => {
  beforeAll(() => emulator.importData({ things }));

  test.each(projections)('%s: field(%s)', async (id, fields, left) => {
    expect(await probe(`return (await things.where({ _id: '${id}' }).field(${fields}).get()).data[0]`)).toEqual({ value: left });
    expect(await probe(`return (await things.doc('${id}').field(${fields}).get()).data`)).toEqual({ value: left });
  });

  test('fields to keep and fields to leave out cannot be mixed', async () => {
    expect((await probe(`return things.field({ n: true, s: false }).get()`)).errCode).toBe(-502001);
  });
});

describe('order', () => {
  test.each([
    [`orderBy('n', 'asc')`, 'c a e b d'],
    [`orderBy('n', 'desc')`, 'd e b a c'],
    [`orderBy('s', 'asc')`, 'd b e a c'],
    [`orderBy('flag', 'desc').orderBy('_id', 'desc')`, 'a d e c b'],
    [`orderBy('_id', 'desc').skip(1).limit(2)`, 'd c'],
  ])('%s: null first, numbers, then text by its bytes; a list by its least or greatest element', async (order, found) => {
    emulator.importData({ things });
    const told = await probe(`return (await things.${order}.get()).data.map(({ _id }) => _id).join(' ')`);
    expect(told).toEqual({ value: found });
  });

  test('skip past the end finds nothing; a limit above 1000 is 1000', async () => {
    emulator.importData({ things: Array.from({ length: 1005 }, (_, n) => ({ _id: `t${n}` })) });
    const told = await probe(
      `return [(await things.skip(2000).get()).data.length, (await things.limit(5000).get()).data.length]`,
    );
    expect(told).toEqual({ value: [0, 1000] });
  });
});

describe('collections', () => {
  test('one that nobody created is refused in every call', async () => {
    for (const call of [
      `where({}).get()`,
      `add({ data: {} })`,
      `count()`,
      `doc('x').set({ data: { n: 1 } })`,
      `where({}).remove()`,
    ])
      expect([call, await probe(`return db.collection('nobody').${call}`)]).toMatchObject([call, { errCode: -502005 }]);
    // Of an aggregation the SDK passes on the words alone.
    const told = await probe(`return db.collection('nobody').aggregate().match({}).end()`);
    expect(told.message).toContain('Db or Table not exist: nobody');
  });

  test('createCollection makes one, which a second time and under a bad name fails', async () => {
    await probe(`await db.createCollection('later')`);
    expect(await probe(`return (await db.collection('later').add({ data: { _id: 'one' } }))._id`)).toEqual({ value: 'one' });
    expect((await probe(`return db.createCollection('later')`)).message).toContain('Table exist: later');
    expect((await probe(`return db.createCollection('no"good')`)).message).toContain('invalid collection name');
    expect(emulator.exportData().later).toEqual([{ _id: 'one' }]);
  });
});
