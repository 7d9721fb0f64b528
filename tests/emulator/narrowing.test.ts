import * as fc from 'fast-check';
import type { Emulator } from '../../emulator/emulator';
import { startEmulator } from '../emulator';
import { deployProbe } from './deploy-probe';
import { prober } from './probing';

const indexes = [['a'], ['b', 'a'], ['in.c', '-a', '_id'], ['b', 'in.c', '_id']];

let emulator: Emulator;
const probe = prober(() => emulator);
const stored = () => emulator.exportData().indexed ?? [];

beforeAll(async () => {
  emulator = await startEmulator({ functionsDir: await deployProbe(), collections: { indexed: { indexes }, bare: {} } });
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
      { numRuns: 80 },
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
      { numRuns: 40 },
    );
  });

  test('two lists in one index are refused, as in MongoDB', async () => {
    const told = await probe(`return db.collection('indexed').add({ data: { a: [1], in: [{ c: 1 }] } })`);
    expect(told).toMatchObject({ errCode: -502001 });
    expect(told.message).toContain('cannot index parallel arrays');
  });
});
