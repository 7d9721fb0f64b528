// What the reference of WeChat's cloud development says of transactions, moments, files, calls and timers, page by page: cases of our own.
import { cronOf } from '../../emulator/functions/cron';
import { startProbe, type Probed } from './start-probe';

let at: Probed;
beforeAll(async () => {
  at = await startProbe();
});
afterAll(() => at.emulator.close());
beforeEach(() =>
  at.emulator.importData({
    things: [
      { _id: 'till', cents: 500 },
      { _id: 'box', cents: 90 },
    ],
  }),
);

const tills = () =>
  at.emulator
    .exportData()
    .things!.map(({ _id, cents }) => `${String(_id)} ${String(cents)}`)
    .sort();
const take = `const till = tx.collection('things').doc('till'); const { data } = await till.get(); await till.update({ data: { cents: data.cents - 100 } });`;
const put = `await tx.collection('things').doc('box').set({ data: { cents: 190 } });`;

/** A page of the reference, a function's text, what it answers, and what the tills hold afterwards. */
const transactions: [page: string, run: string, answer: unknown, after: string[]][] = [
  [
    'Database.runTransaction',
    `return db.runTransaction(async (tx) => { ${take} ${put} return data.cents; })`,
    { value: 500 },
    ['box 190', 'till 400'],
  ],
  [
    'Database.runTransaction',
    `return db.runTransaction(async (tx) => { ${take} throw new Error('no change'); })`,
    { message: 'no change' },
    ['box 90', 'till 500'],
  ],
  [
    'Transaction.rollback',
    `return db.runTransaction(async (tx) => { ${take} await tx.rollback(-100); }).catch((error) => [error])`,
    { value: [-100] },
    ['box 90', 'till 500'],
  ],
  [
    'Database.startTransaction',
    `const tx = await db.startTransaction(); ${take} ${put} await tx.commit(); return data.cents`,
    { value: 500 },
    ['box 190', 'till 400'],
  ],
  [
    'Transaction.rollback',
    `const tx = await db.startTransaction(); ${take} ${put} await tx.rollback(); return data.cents`,
    { value: 500 },
    ['box 90', 'till 500'],
  ],
  [
    'Transaction.collection',
    `return db.runTransaction(async (tx) => { const box = tx.collection('things');
      const { _id } = await box.add({ data: { _id: 'new', cents: 1 } }); await box.doc('box').remove(); return _id; })`,
    { value: 'new' },
    ['new 1', 'till 500'],
  ],
];

test.each(transactions)('%s: %s', async (_page, run, answer, after) => {
  expect(await at.probe(run)).toMatchObject(answer as object);
  expect(tills()).toEqual(after);
});

test('Database.serverDate: the moment of the server, an hour on by its offset, in what is written and in what is asked', async () => {
  const run = `const things = db.collection('things'), _ = db.command, hour = 3600000;
    await things.doc('till').update({ data: { now: db.serverDate(), later: db.serverDate({ offset: hour }) } });
    const { now, later } = (await things.doc('till').get()).data;
    const due = await things.where({ later: _.gt(db.serverDate({ offset: hour / 2 })) }).count();
    return [Math.round((later - now) / hour), now instanceof Date, due.total];`;
  expect(await at.probe(run)).toEqual({ value: [1, true, 1] });
});

/** Files, and calls from one function to another. */
const calls: [page: string, run: string, answer: unknown][] = [
  [
    'uploadFile',
    `return (await cloud.uploadFile({ cloudPath: 'market/plan.txt', fileContent: Buffer.from('A1') })).fileID.split('/').slice(-2)`,
    ['market', 'plan.txt'],
  ],
  [
    'downloadFile',
    `const { fileID } = await cloud.uploadFile({ cloudPath: 'market/plan.txt', fileContent: Buffer.from('A2') });
    return (await cloud.downloadFile({ fileID })).fileContent.toString('utf8')`,
    'A2',
  ],
  [
    'getTempFileURL',
    `const { fileID } = await cloud.uploadFile({ cloudPath: 'market/plan.txt', fileContent: Buffer.from('A3') });
    const { fileList: [one, other] } = await cloud.getTempFileURL({ fileList: [fileID, { fileID, maxAge: 60 }] });
    return [one.status, one.fileID === fileID, await (await fetch(one.tempFileURL)).text(), await (await fetch(other.tempFileURL)).text()]`,
    [0, true, 'A3', 'A3'],
  ],
  [
    'deleteFile',
    `const { fileID } = await cloud.uploadFile({ cloudPath: 'market/plan.txt', fileContent: Buffer.from('A4') });
    const { fileList } = await cloud.deleteFile({ fileList: [fileID] });
    return [fileList.map(({ status }) => status), await cloud.downloadFile({ fileID }).catch(({ code }) => code)]`,
    [[0], 'STORAGE_FILE_NONEXIST'],
  ],
  [
    'callFunction',
    `const { result, errMsg } = await cloud.callFunction({ name: 'probe', data: { run: 'return event.a + event.b', a: 1, b: 2 } });
    return [result, errMsg]`,
    [{ value: 3 }, 'callFunction:ok'],
  ],
];

test.each(calls)('Cloud.%s: %s', async (_page, run, value) => {
  expect(await at.probe(run)).toEqual({ value });
});

/** The page of timers (定时触发器): what each text means, from Friday 27 November 2026, 09:40 in China. */
const timers: [cron: string, next: string][] = [
  ['*/5 * * * * * *', '11-27T09:40:05'],
  ['0 0 2 1 * * *', '12-01T02:00:00'],
  ['0 15 10 * * MON-FRI *', '11-27T10:15:00'],
  ['0 15 9 * * MON-FRI *', '11-30T09:15:00'],
  ['0 0 10,14,16 * * * *', '11-27T10:00:00'],
  ['0 */30 9-17 * * * *', '11-27T10:00:00'],
  ['0 0 12 * * WED *', '12-02T12:00:00'],
  // From the first minute on, every ten.
  ['0 1/10 * * * * *', '11-27T09:41:00'],
  ['0 0 8 1-15 DEC * *', '12-01T08:00:00'],
  // 0 is Sunday; a day of the month and one of the week: either is enough.
  ['0 0 8 * * 0 *', '11-29T08:00:00'],
  ['0 0 8 28 * 0 *', '11-28T08:00:00'],
];

test.each(timers)('timer %s goes off next at %s', (cron, next) => {
  const moment = cronOf(cron)(Date.parse('2026-11-27T09:40:00+08:00'))!;
  expect(new Date(moment + 8 * 3_600_000).toISOString().slice(5, 19)).toBe(next);
});
