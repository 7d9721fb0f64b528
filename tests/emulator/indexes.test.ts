import * as fc from 'fast-check';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Emulator } from '../../emulator/emulator';
import { startEmulator } from '../emulator';
import { deployProbe } from './deploy-probe';
import { prober } from './probing';
import { ANNA } from './start-probe';

const indexes = [['a'], ['b', 'a'], ['in.c', '-a', '_id'], ['b', 'in.c', '_id']];

let functionsDir: string;
let emulator: Emulator;
const probe = prober(() => emulator);
const stored = () => emulator.exportData().indexed ?? [];

beforeAll(async () => {
  functionsDir = await deployProbe();
  emulator = await startEmulator({
    functionsDir,
    collections: {
      indexed: { indexes },
      bare: {},
      things: { indexes: [['office', 'dueBy', '_id'], ['state']] },
      claims: { unique: [['code', 'year']] },
    },
  });
});
afterAll(() => emulator.close());

const scalar = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, -0.5, 1e300, -1e-300, '', 'a', 'b', 'ab', '\u0000', '\u0001', '两', '😀', true, false, null),
  fc.constantFrom(new Date(0), new Date(-1), new Date(86_400_000)),
);
const value = fc.oneof({ weight: 6, arbitrary: scalar }, { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) });
const document = fc.record(
  {
    a: value,
    b: scalar,
    in: fc.oneof(
      fc.record({ c: scalar }, { requiredKeys: [] }),
      fc.array(fc.record({ c: scalar }), { maxLength: 2 }),
      fc.constant(null),
    ),
  },
  { requiredKeys: [] },
);
const operator = fc.oneof(
  ...['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'].map((name) => scalar.map((operand) => ({ [name]: operand }))),
  fc.array(scalar, { maxLength: 3 }).map((list) => ({ $in: list })),
  fc.boolean().map((there) => ({ $exists: there })),
  fc.tuple(scalar, scalar).map(([low, high]) => ({ $gte: low, $lt: high })),
  fc.tuple(scalar, scalar).map(([low, high]) => ({ $gt: low, $lte: high })),
);
const field = fc.tuple(fc.constantFrom('a', 'b', 'in.c'), fc.oneof(operator, scalar)).map(([name, asked]) => ({ [name]: asked }));
const condition: fc.Arbitrary<object> = fc.oneof<fc.Arbitrary<object>[]>(
  fc.array(field, { maxLength: 3 }).map((fields) => Object.assign({}, ...fields) as object),
  fc.array(field, { minLength: 1, maxLength: 3 }).map((list) => ({ $or: list })),
  fc.tuple(field, fc.array(field, { minLength: 1, maxLength: 2 })).map(([one, list]) => ({ $and: [one, { $or: list }] })),
);
const direction = fc.constantFrom('asc', 'desc');
const order: fc.Arbitrary<string[][]> = fc.oneof(
  fc.constant<string[][]>([]),
  fc.tuple(fc.constantFrom('a', 'b', 'in.c'), direction).map((one) => [one]),
  fc.tuple(direction, direction).map(([one, other]) => [
    ['a', one],
    ['_id', other],
  ]),
  fc.tuple(direction, direction).map(([one, other]) => [
    ['in.c', one],
    ['a', other],
  ]),
);
interface Asked {
  where: object;
  order: string[][];
  limit: number;
}
const asked: fc.Arbitrary<Asked> = fc.record({ where: condition, order, limit: fc.constantFrom(1, 3, 100) });

/** Asks both collections every question in one call; dates go as they are written into the text. */
const both = (questions: Asked[]) => `
  const ask = async (name, { where, order, limit }) => {
    let query = db.collection(name).where(where);
    for (const [field, direction] of [...order, ...(order.some(([name]) => name === '_id') ? [] : [['_id', 'asc']])]) query = query.orderBy(field, direction);
    return (await query.limit(limit).get()).data.map(({ _id }) => _id).join();
  };
  const wrong = [];
  for (const one of ${text(questions)}) {
    const [narrowed, full] = [await ask('indexed', one), await ask('bare', one)];
    if (narrowed !== full) wrong.push({ ...one, narrowed, full });
  }
  return wrong;`;

function text(of: unknown): string {
  if (of instanceof Date) return `new Date(${of.getTime()})`;
  if (Array.isArray(of)) return `[${of.map(text).join()}]`;
  if (of !== null && typeof of === 'object')
    return `{${Object.entries(of)
      .map(([key, inner]) => `${JSON.stringify(key)}:${text(inner)}`)
      .join()}}`;
  return JSON.stringify(of);
}

describe('indexes narrow what is read and change nothing of what is found', () => {
  test('random questions of random documents: with indexes and without, the same documents in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(document, { maxLength: 12 }),
        fc.array(asked, { minLength: 12, maxLength: 12 }),
        async (some, questions) => {
          const documents = some.map((one, at) => ({ ...one, _id: `d${at}` }));
          emulator.importData({ bare: documents });
          await probe(`for (const one of ${text(documents)}) await db.collection('indexed').add({ data: one }).catch(() => 0)`);
          // What MongoDB refuses to index (two lists in one index) is in neither.
          emulator.importData({ indexed: stored(), bare: stored() });
          expect(await probe(both(questions))).toEqual({ value: [] });
        },
      ),
      { numRuns: 150 },
    );
  });

  test('after updates and removals the indexes still find what is there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(document, { minLength: 3, maxLength: 8 }),
        fc.array(document, { maxLength: 4 }),
        fc.array(asked, { minLength: 8, maxLength: 8 }),
        async (some, later, questions) => {
          emulator.importData({});
          await probe(`for (const name of ['indexed', 'bare']) {
            const all = db.collection(name);
            for (const [at, one] of ${text(some)}.entries()) await all.doc('d' + at).set({ data: { ...one, seen: 1 } }).catch(() => 0);
            for (const [at, one] of ${text(later)}.entries()) await all.doc('d' + at).set({ data: { ...one, seen: 2 } }).catch(() => 0);
            await all.doc('d2').remove();
          }`);
          emulator.importData({ indexed: stored(), bare: stored() });
          expect(await probe(both(questions))).toEqual({ value: [] });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('two lists in one index are refused, as in MongoDB', async () => {
    const told = await probe(`return db.collection('indexed').add({ data: { a: [1], in: [{ c: 1 }] } })`);
    expect(told).toMatchObject({ errCode: -502001 });
    expect(told.message).toContain('cannot index parallel arrays');
  });
});

describe('what a request reads is counted', () => {
  const page = (run: string) => probe(run).then(({ value }) => [value, emulator.takeReads().documents]);
  const offices = ['n', 's', 'w'];
  beforeAll(() => {
    const things = Array.from({ length: 300 }, (_, n) => ({
      _id: `t${String(n).padStart(3, '0')}`,
      office: offices[n % 3],
      dueBy: n % 50,
      state: n < 10 ? 'new' : 'old',
    }));
    emulator.importData({ things });
    emulator.takeReads();
  });

  test.each([
    ['by id', `(await things.doc('t007').get()).data._id`, 't007', 1],
    ['by an index', `(await things.where({ state: 'new' }).count()).total`, 10, 10],
    [
      'a page in the order of an index',
      `(await things.where({ office: 'n' }).orderBy('dueBy', 'asc').orderBy('_id', 'asc').limit(5).get()).data.length`,
      5,
      5,
    ],
    [
      'the same backwards',
      `(await things.where({ office: 'n', dueBy: _.lt(40) }).orderBy('dueBy', 'desc').orderBy('_id', 'desc').limit(5).get()).data[0].dueBy`,
      39,
      5,
    ],
    [
      'two offices at once, each in order',
      `(await things.where({ office: _.in(['n', 's']) }).orderBy('dueBy', 'asc').orderBy('_id', 'asc').limit(5).get()).data.length`,
      5,
      6,
    ],
    [
      'an order no index gives: everything of the office',
      `(await things.where({ office: 'n' }).orderBy('state', 'asc').limit(5).get()).data.length`,
      5,
      100,
    ],
    ['no index at all: the whole collection', `(await things.where({ dueBy: 7 }).count()).total`, 6, 300],
    [
      'the leading match of an aggregation',
      `(await things.aggregate().match({ state: 'new' }).count('many').end()).list[0].many`,
      10,
      10,
    ],
  ])('%s', async (_name, run, answer, documents) => {
    expect(await page(`return ${run}`)).toEqual([answer, documents]);
  });

  test('by action, with bytes; taking the count begins it anew', async () => {
    await probe(`await things.doc('t007').get(); await things.where({ state: 'new' }).count();`);
    const { requests, bytes, actions } = emulator.takeReads();
    expect([requests, bytes > 0]).toEqual([2, true]);
    expect(actions['database.getDocument']).toMatchObject({ requests: 1, documents: 1 });
    expect(emulator.takeReads()).toEqual({ requests: 0, documents: 0, bytes: 0, actions: {} });
  });
});

describe('unique indexes', () => {
  beforeEach(() => emulator.importData({ claims: [{ _id: 'one', code: 'A', year: 2026 }] }));
  const claims = `const claims = db.collection('claims');`;

  test.each([
    ['a second document of the same values', `claims.add({ data: { code: 'A', year: 2026 } })`],
    ['a replacement', `claims.doc('two').set({ data: { code: 'A', year: 2026 } })`],
    [
      'an update',
      `claims.add({ data: { _id: 'two', code: 'A', year: 2027 } }).then(() => claims.doc('two').update({ data: { year: 2026 } }))`,
    ],
    ['an element of a list', `claims.add({ data: { code: ['B', 'A'], year: 2026 } })`],
    ['a second document without the fields', `claims.add({ data: {} }).then(() => claims.add({ data: { code: null } }))`],
  ])('%s is refused as a duplicate', async (_name, run) => {
    const told = await probe(`${claims} return ${run}`);
    expect(told.errCode).toBe(-502001);
    expect(told.message).toContain('E11000 duplicate key');
  });

  test('a document may be written again with its own values, and another may take them once it is gone', async () => {
    const run = `${claims} await claims.doc('one').set({ data: { code: 'A', year: 2026, more: 1 } });
      await claims.doc('one').remove(); return (await claims.add({ data: { _id: 'two', code: 'A', year: 2026 } }))._id`;
    expect(await probe(run)).toEqual({ value: 'two' });
  });

  test('inside a transaction the duplicate is refused at the operation; of two transactions one wins', async () => {
    const told = await probe(
      `const tx = await db.startTransaction(); return tx.collection('claims').add({ data: { code: 'A', year: 2026 } })`,
    );
    expect(told.message).toContain('E11000');
    const run = `const [a, b] = [await db.startTransaction(), await db.startTransaction()];
      await a.collection('claims').add({ data: { _id: 'a', code: 'B', year: 1 } });
      try { await b.collection('claims').add({ data: { _id: 'b', code: 'B', year: 1 } }); await b.commit(); return 'both'; }
      catch (error) { await a.commit(); return error.errCode; }`;
    expect(await probe(run)).toEqual({ value: -501001 });
    const swap = `const tx = await db.startTransaction();
      await tx.collection('claims').doc('one').remove(); await tx.collection('claims').add({ data: { _id: 'next', code: 'A', year: 2026 } });
      await tx.commit(); return (await db.collection('claims').doc('next').get()).data.code`;
    expect(await probe(swap)).toEqual({ value: 'A' });
  });
});

test('another declaration makes the indexes anew from the documents of the data file; one that they break is refused', async () => {
  const dataFile = path.join(mkdtempSync(path.join(tmpdir(), 'indexes-')), 'cloud.db');
  const first = await startEmulator({ functionsDir, dataFile, collections: ['kept'] });
  first.importData({ kept: [1, 2, 2].map((n, at) => ({ _id: `k${at}`, n })) });
  await first.close();
  const second = await startEmulator({ functionsDir, dataFile, collections: { kept: { indexes: [['n']] } } });
  const run = `return (await db.collection('kept').where({ n: 2 }).get()).data.length`;
  expect(await second.call('probe', { run }, ANNA.openid)).toEqual({ value: 2 });
  expect(second.takeReads().documents).toBe(2);
  await second.close();
  await expect(startEmulator({ functionsDir, dataFile, collections: { kept: { unique: [['n']] } } })).rejects.toThrow('E11000');
});
