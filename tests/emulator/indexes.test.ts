import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Emulator } from '../../emulator/emulator';
import { startEmulator } from '../emulator';
import { deployProbe } from './deploy-probe';
import { prober } from './probing';
import { ANNA } from './start-probe';

let functionsDir: string;
let emulator: Emulator;
const probe = prober(() => emulator);

beforeAll(async () => {
  functionsDir = await deployProbe();
  const things = { indexes: [['office', 'dueBy', '_id'], ['state'], ['offices', 'dueBy', '_id']] };
  emulator = await startEmulator({ functionsDir, collections: { things, claims: { unique: [['code', 'year']] } } });
});
afterAll(() => emulator.close());

describe('what a request reads is counted', () => {
  const page = (run: string) => probe(run).then(({ value }) => [value, emulator.takeReads().documents]);
  const offices = ['n', 's', 'w'];
  beforeAll(() => {
    const things = Array.from({ length: 300 }, (_, n) => ({
      _id: `t${String(n).padStart(3, '0')}`,
      office: offices[n % 3],
      dueBy: n % 50,
      state: n < 10 ? 'new' : 'old',
      offices: [offices[n % 3], 'all'],
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
      'a page in the order of an index, after one value of a list',
      `(await things.where({ offices: 'all', dueBy: _.gte(20) }).orderBy('dueBy', 'asc').orderBy('_id', 'asc').limit(5).get()).data[0].dueBy`,
      20,
      5,
    ],
    [
      'counting no further than is asked',
      `(await things.aggregate().match({ offices: 'all' }).limit(100).count('total').end()).list[0].total`,
      100,
      100,
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

  test('places of an index and what is handed out: a document that two lists lead to is looked at once, and answered once', async () => {
    const both = `(await things.where({ offices: _.in(['n', 'all']) }).orderBy('dueBy', 'asc').orderBy('_id', 'asc').limit(5).get()).data.length`;
    expect((await probe(`return ${both}`)).value).toBe(5);
    const { keys, documents, answered } = emulator.takeReads();
    // Of the first fifteen of `all` every third is one of `n` as well.
    expect([documents, answered, keys > documents, keys < 20]).toEqual([6, 5, true, true]);
    await probe(`return (await things.aggregate().match({ state: 'new' }).count('many').end()).list[0].many`);
    expect(emulator.takeReads()).toMatchObject({ keys: 10, documents: 10, answered: 1 });
  });

  test('by action, with bytes; taking the count begins it anew', async () => {
    await probe(`await things.doc('t007').get(); await things.where({ state: 'new' }).count();`);
    const { requests, bytes, actions } = emulator.takeReads();
    expect([requests, bytes > 0]).toEqual([2, true]);
    expect(actions['database.getDocument']).toMatchObject({ requests: 1, documents: 1 });
    expect(emulator.takeReads()).toEqual({ requests: 0, keys: 0, documents: 0, bytes: 0, answered: 0, actions: {} });
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
