import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Emulator } from '../../emulator/emulator';
import { startEmulator } from '../emulator';
import { deployProbe } from './deploy-probe';

const ANNA = 'oLD01AnnaAnnaAnnaAnna0000anna';
const BERT = 'oLD02BertBertBertBert0000bert';

interface Told {
  value?: unknown;
  errCode?: number;
  message?: string;
}

let emulator: Emulator;
const probe = (run: string, more: object = {}, openid = ANNA) =>
  emulator.call('probe', { run, ...more }, openid) as Promise<Told>;

beforeAll(async () => {
  emulator = await startEmulator({ functionsDir: await deployProbe(), collections: ['things', 'others'] });
});
afterAll(() => emulator.close());
beforeEach(() => emulator.importData({}));

describe('documents through the real SDK', () => {
  test('what was added is read back as it was, dates and nested lists included', async () => {
    const run = `const { _id } = await db.collection('things').add({ data: { n: 1, x: 1.5, when: new Date(5), list: [{ a: null }] } });
      const { data } = await db.collection('things').doc(_id).get();
      return { ...data, isDate: data.when instanceof Date };`;
    expect(await probe(run)).toMatchObject({ value: { n: 1, x: 1.5, list: [{ a: null }], isDate: true } });
  });

  test('a document that is not there is null, and an unknown collection is an error of its own', async () => {
    expect(await probe(`return (await db.collection('things').doc('none').get()).data ?? null`)).toEqual({ value: null });
    expect(await probe(`return db.collection('nobody').doc('x').get()`)).toMatchObject({ errCode: -502005 });
  });

  test('a second document of the same id is refused and the first one stays', async () => {
    const run = `await db.collection('things').add({ data: { _id: 'one', n: 1 } });
      await db.collection('things').add({ data: { _id: 'one', n: 2 } });`;
    const told = await probe(run);
    expect(told.errCode).toBe(-502001);
    expect(told.message).toContain('E11000 duplicate key');
    expect(emulator.exportData().things).toEqual([{ _id: 'one', n: 1 }]);
  });

  test('set replaces the whole document; update merges into it and keeps what it does not name', async () => {
    await probe(`await db.collection('things').add({ data: { _id: 'one', clock: { dueOn: 'a', pause: { from: 'b' } } } })`);
    await probe(`await db.collection('things').doc('one').update({ data: { clock: { dueOn: 'c', pause: {} } } })`);
    expect(emulator.exportData().things).toEqual([{ _id: 'one', clock: { dueOn: 'c', pause: { from: 'b' } } }]);
    await probe(`await db.collection('things').doc('one').set({ data: { clock: { dueOn: 'd' } } })`);
    expect(emulator.exportData().things).toEqual([{ _id: 'one', clock: { dueOn: 'd' } }]);
  });

  test('increments, and their refusal on what is no number', async () => {
    await probe(`await db.collection('things').add({ data: { _id: 'one', n: 1, s: 'text', gone: null } })`);
    await probe(`await db.collection('things').doc('one').update({ data: { n: db.command.inc(2) } })`);
    expect(emulator.exportData().things).toMatchObject([{ n: 3 }]);
    for (const data of ['{ s: db.command.inc(1) }', '{ "gone.inner": 1 }', '{ "s.inner": 1 }', '{ s: db.command.push(1) }']) {
      expect(await probe(`return db.collection('things').doc('one').update({ data: ${data} })`)).toMatchObject({
        errCode: -502001,
      });
    }
    expect(emulator.exportData().things).toEqual([{ _id: 'one', n: 3, s: 'text', gone: null }]);
  });

  test('update of a document that is not there changes nothing and says so', async () => {
    expect(
      await probe(`return (await db.collection('things').doc('no').update({ data: { n: db.command.inc(1) } })).stats.updated`),
    ).toEqual({
      value: 0,
    });
    expect(emulator.exportData().things).toEqual([]);
  });

  test('where, order, skip, limit, field and count', async () => {
    const documents = [3, 1, 2, 5, 4].map((n) => ({ _id: `t${n}`, n, odd: n % 2 === 1, in: { deep: n } }));
    emulator.importData({ things: documents });
    const run = `const _ = db.command;
      const some = db.collection('things').where(_.or([{ 'in.deep': _.gte(4) }, { n: _.in([1, 2]) }]));
      const { data } = await some.orderBy('odd', 'desc').orderBy('n', 'desc').skip(1).limit(2).field({ n: true }).get();
      return { data, total: (await some.count()).total };`;
    expect(await probe(run)).toEqual({
      value: {
        data: [
          { _id: 't1', n: 1 },
          { _id: 't4', n: 4 },
        ],
        total: 4,
      },
    });
  });

  test('without a limit a query answers 100 documents, as in the cloud', async () => {
    emulator.importData({ things: Array.from({ length: 130 }, (_, n) => ({ _id: `t${n}`, n })) });
    expect(await probe(`return (await db.collection('things').where({}).get()).data.length`)).toEqual({ value: 100 });
  });

  test('remove takes the one document or all that are chosen', async () => {
    emulator.importData({ things: [1, 2, 3].map((n) => ({ _id: `t${n}`, n })) });
    await probe(`await db.collection('things').doc('t1').remove()`);
    expect(await probe(`return (await db.collection('things').where({ n: db.command.gt(2) }).remove()).stats.removed`)).toEqual({
      value: 1,
    });
    expect(emulator.exportData().things).toEqual([{ _id: 't2', n: 2 }]);
  });
});

describe('transactions', () => {
  const twoAtOnce = (between: string) => `
    const first = await db.startTransaction(); const second = await db.startTransaction();
    const read = async (tx) => (await tx.collection('things').doc('one').get()).data;
    await read(first); await read(second);
    await first.collection('things').doc('one').set({ data: { by: 'first' } });
    ${between}`;

  beforeEach(() => emulator.importData({ things: [{ _id: 'one', by: 'nobody' }] }));

  test('nothing of a transaction is seen before its commit, all of it after', async () => {
    const run = `const tx = await db.startTransaction();
      await tx.collection('things').doc('one').set({ data: { by: 'tx' } });
      await tx.collection('others').add({ data: { _id: 'also' } });
      const before = (await db.collection('things').doc('one').get()).data.by;
      await tx.commit();
      return [before, (await db.collection('things').doc('one').get()).data.by, (await db.collection('others').count()).total];`;
    expect(await probe(run)).toEqual({ value: ['nobody', 'tx', 1] });
  });

  test('the second updater is refused at the operation with −501001, which the SDK does not retry', async () => {
    expect(await probe(twoAtOnce(`await second.collection('things').doc('one').set({ data: { by: 'second' } });`))).toMatchObject(
      {
        errCode: -501001,
      },
    );
  });

  test('a write outside overtakes a transaction, which then fails at commit with the code the SDK retries', async () => {
    const run = twoAtOnce(`await db.collection('things').doc('one').update({ data: { by: 'outside' } });
      try { await first.commit(); } catch (error) { return error.code; }`);
    expect(await probe(run)).toEqual({ value: 'DATABASE_TRANSACTION_CONFLICT' });
    expect(emulator.exportData().things).toEqual([{ _id: 'one', by: 'outside' }]);
  });

  test('a transaction reads the state of its start, whatever was committed meanwhile', async () => {
    const run = `const tx = await db.startTransaction();
      await db.collection('things').doc('one').set({ data: { by: 'outside' } });
      await db.collection('things').doc('two').set({ data: { by: 'outside' } });
      const seen = [(await tx.collection('things').doc('one').get()).data, (await tx.collection('things').doc('two').get()).data];
      await tx.rollback(); return seen;`;
    expect(await probe(run)).toMatchObject({ value: [{ by: 'nobody' }, null] });
  });

  test('after a rollback nothing is left', async () => {
    const run = `const tx = await db.startTransaction();
      await tx.collection('things').doc('one').remove(); await tx.rollback('changed my mind').catch(() => 0);`;
    await probe(run);
    expect(emulator.exportData().things).toEqual([{ _id: 'one', by: 'nobody' }]);
  });

  test('two that insert the same id: one wins, no matter which way round', async () => {
    const run = `const [a, b] = [await db.startTransaction(), await db.startTransaction()];
      await a.collection('things').add({ data: { _id: 'new', by: 'a' } });
      try { await b.collection('things').add({ data: { _id: 'new', by: 'b' } }); await b.commit(); return 'both'; }
      catch (error) { await a.commit(); return 'one'; }`;
    expect(await probe(run)).toEqual({ value: 'one' });
    expect(emulator.exportData().things).toContainEqual({ _id: 'new', by: 'a' });
  });

  test('a query inside a transaction, which would act outside it, is refused where the SDK sends its id', async () => {
    const told = await probe(
      `const tx = await db.startTransaction(); return tx.collection('things').where({ by: 'nobody' }).get();`,
    );
    expect(told.message).toContain('EMULATOR: a query (queryType WHERE) inside a transaction is not emulated');
  });
});

describe('functions and callers', () => {
  const who = `const { OPENID, SOURCE } = cloud.getWXContext(); return [OPENID ?? null, SOURCE]`;

  test('the platform says who calls, and what a message claims changes nothing', async () => {
    expect(await probe(who, { Type: 'Timer', userInfo: { openId: BERT } })).toEqual({ value: [ANNA, 'wx_client'] });
    expect(await probe(who, {}, BERT)).toEqual({ value: [BERT, 'wx_client'] });
  });

  test('the scheduler has no openid and its own source', async () => {
    // The event of the scheduler carries nothing of ours: the probe then tells who called.
    expect(await emulator.callTimer('probe')).toEqual({ value: [null, 'wx_trigger'] });
  });

  test('a declared timer is set off by name; a trigger that is not emulated is refused at the start, not passed over', async () => {
    await emulator.runTimers();
    const functionsDir = await deployProbe();
    const triggers = [{ name: 'daily', type: 'timer', config: 'every day' }];
    writeFileSync(path.join(functionsDir, 'probe', 'config.json'), JSON.stringify({ triggers }));
    await expect(startEmulator({ functionsDir, collections: [] })).rejects.toThrow(
      'EMULATOR: the cron every day is not emulated',
    );
  });

  test('WeChat adds userInfo to what was sent', async () => {
    expect(await probe('return event.userInfo.openId')).toEqual({ value: ANNA });
  });

  test('events at the same time keep their callers apart', async () => {
    const slow = `await new Promise((done) => setTimeout(done, 30)); ${who}`;
    const openids = [ANNA, BERT, ANNA, BERT, BERT, ANNA];
    const told = await Promise.all(openids.map((openid) => probe(slow, {}, openid)));
    expect(told.map(({ value }) => (value as string[])[0])).toEqual(openids);
  });

  test('a function called by a function sees the person who called first', async () => {
    const run = `return (await cloud.callFunction({ name: 'probe', data: { run: ${JSON.stringify(who)} } })).result.value[0]`;
    expect(await probe(run, {}, BERT)).toEqual({ value: BERT });
  });

  test('work that was not awaited resumes inside the event of the next person, as in the cloud, so that the bug shows', async () => {
    const add = `const { OPENID } = cloud.getWXContext(); return db.collection('things').add({ data: { _id: 'late', OPENID } });`;
    await probe(`setTimeout(async () => { ${add} }, 50)`);
    await probe(`await new Promise((done) => setTimeout(done, 200))`, {}, BERT);
    expect(emulator.exportData().things).toEqual([{ _id: 'late', OPENID: BERT }]);
  });

  test('the clock of functions is moved, and everything that asks for now sees it', async () => {
    const to = Date.parse('2027-02-03T04:05:06Z');
    emulator.setTime(to - Date.now());
    const { value } = await probe(`return [Date.now(), new Date().getTime(), new Date(5).getTime(), new Date() instanceof Date]`);
    emulator.setTime(0);
    const [now, fresh, given, same] = value as [number, number, number, boolean];
    expect([Math.abs(now - to) < 60_000, Math.abs(fresh - to) < 60_000, given, same]).toEqual([true, true, 5, true]);
  });

  test('what is not emulated is refused by its name', async () => {
    const near = `{ geometry: new db.Geo.Point(1, 2), maxDistance: 5 }`;
    const asked = [
      [`return db.collection('things').where({ n: db.command.geoNear(${near}) }).get()`, 'query operator $nearSphere'],
      [
        `return db.collection('things').aggregate().geoNear({ near: { longitude: 1, latitude: 2 } }).end()`,
        'aggregation stage $geoNear',
      ],
      [`return db.collection('things').where(db.command.jsonSchema({})).get()`, 'query operator $jsonSchema'],
      [`return db.collection('things').where({}).update({ data: { 'list.$.n': 1 } })`, 'positional update list.$.n'],
    ];
    await probe(`await db.collection('things').add({ data: { _id: 'one', list: [] } })`);
    for (const [run = '', what = ''] of asked) expect((await probe(run)).message).toContain(`EMULATOR: ${what} is not emulated`);
  });
});
