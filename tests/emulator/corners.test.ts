// Corners of the cloud that another program than ours may turn: what CloudBase does, or a refusal by name.
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cronOf } from '../../emulator/functions/cron';
import { readFiles, writeFiles } from '../../emulator/store/data-file';
import { startEmulator } from '../emulator';
import { deployProbe } from './deploy-probe';
import { ANNA, startProbe, type Probed } from './start-probe';

let at: Probed;
const folder = mkdtempSync(path.join(tmpdir(), 'corners-'));
beforeAll(async () => {
  const functionsDir = await deployProbe();
  // Many instances begin one after the other: however slow the machine is.
  writeFileSync(path.join(functionsDir, 'probe', 'config.json'), JSON.stringify({ timeout: 60 }));
  at = await startProbe([], { functionsDir });
});
afterAll(async () => {
  await at.emulator.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(['commit', 'rollback'])('a transaction that has ended by %s answers that it failed', async (end) => {
  const run = `const tx = await db.startTransaction(); await tx.${end}();
    const at = await tx.collection('things').doc('a').get().catch((error) => error.errCode);
    return [at, await tx.commit().catch((error) => error.code)];`;
  expect(await at.probe(run)).toEqual({ value: [-501001, 'DATABASE_TRANSACTION_FAIL'] });
});

test.each([`things.add({ data: { _id: 7 } })`, `things.doc(7).get()`, `things.doc(7).set({ data: { a: 1 } })`])(
  'an id that is a number is refused by name: %s',
  async (call) => {
    const { message } = await at.probe(`const things = db.collection('things'); return ${call}`);
    expect(message).toContain('EMULATOR: an _id that is no text (number)');
  },
);

test('collections that differ by case alone are refused by name', async () => {
  const { message } = await at.probe(`return db.createCollection('Things')`);
  expect(message).toContain('EMULATOR: two collections that differ by case alone: things, Things');
});

test('a Chinese path is written, read and addressed as any other', async () => {
  const run = `const { fileID } = await cloud.uploadFile({ cloudPath: '凭证/照片 1.jpg'.replace(' ', ''), fileContent: Buffer.from('图') });
    const { fileList: [{ tempFileURL }] } = await cloud.getTempFileURL({ fileList: [fileID] });
    const { fileContent } = await cloud.downloadFile({ fileID });
    return [fileID.endsWith('凭证/照片1.jpg'), fileContent.toString(), await (await fetch(tempFileURL)).text()];`;
  expect(await at.probe(run)).toEqual({ value: [true, '图', '图'] });
});

test('a function calls itself four deep; without an end it is refused by name', async () => {
  const deeper = `const call = (left) => cloud.callFunction({ name: 'probe', data: { run: event.text, text: event.text, left } });
    if (event.left === 0) return 'bottom';
    const { result } = await call(event.left - 1);
    return result.value ?? result.message;`;
  const calling = (left: number) => at.emulator.call('probe', { run: deeper, text: deeper, left }, ANNA.openid);
  expect(await calling(4)).toEqual({ value: 'bottom' });
  expect(JSON.stringify(await calling(-1))).toContain('more than 10 deep');
});

test('one data file is taken once, by whatever link it is named', async () => {
  const dataFile = path.join(folder, 'cloud.db');
  const functionsDir = await deployProbe();
  const first = await startEmulator({ functionsDir, dataFile, collections: ['things'] });
  symlinkSync(dataFile, path.join(folder, 'link.db'));
  symlinkSync(folder, path.join(folder, 'here'));
  for (const name of ['link.db', 'here/cloud.db'])
    await expect(startEmulator({ functionsDir, dataFile: path.join(folder, name), collections: ['things'] })).rejects.toThrow(
      'another process uses',
    );
  await first.close();
});

test('paths that a disk cannot hold side by side come back from a folder as they were', () => {
  const paths = ['a', 'a/b', 'a/b/c', 'A/B', 'x.jpg', 'X.jpg', '凭证/照片.jpg', 'beside/1'];
  const files = paths.map((one) => ({ path: one, content: Buffer.from(`of ${one}`) }));
  writeFiles(path.join(folder, 'out'), files);
  expect(readFiles(path.join(folder, 'out'))).toEqual(files);
});

test('the program of another product is served with its own collections', async () => {
  const declared = path.join(folder, 'collections.json');
  writeFileSync(declared, JSON.stringify({ orders: { indexes: [['shop', '-at', '_id']], unique: [['no']] } }));
  writeFileSync(path.join(folder, 'in.json'), JSON.stringify({ orders: [{ _id: 'one', no: 1 }] }));
  writeFileSync(path.join(folder, 'people.json'), '[]');
  const main = path.resolve(__dirname, '../../dist/emulator/main.cjs');
  const common = ['--data', path.join(folder, 'other.db'), '--collections', declared];
  const run = (...args: string[]) => spawnSync(process.execPath, [main, ...common, ...args], { encoding: 'utf8' });
  const imported = ['--functions', await deployProbe(), '--personas', path.join(folder, 'people.json')];
  expect(run(...imported, '--import', path.join(folder, 'in.json'), '--import-only')).toMatchObject({ status: 0, stderr: '' });
  expect(run('--export', path.join(folder, 'out.json'))).toMatchObject({ status: 0 });
  expect(JSON.parse(readFileSync(path.join(folder, 'out.json'), 'utf8'))).toEqual({ orders: [{ _id: 'one', no: 1 }] });
});

describe('cron', () => {
  const after = Date.parse('2026-11-24T10:00:00+08:00');
  const next = (text: string, from = after) => {
    const found = cronOf(text)(from);
    return found && new Date(found + 8 * 3_600_000).toISOString().slice(0, 19);
  };
  test.each([
    ['0 0 2 1 * * *', '2026-12-01T02:00:00'],
    ['0 */5 * * * * *', '2026-11-24T10:05:00'],
    ['*/5 * * * * * *', '2026-11-24T10:00:05'],
    ['0 15 10 * * MON-FRI *', '2026-11-24T10:15:00'],
    ['0 0 10,14,16 * * * *', '2026-11-24T14:00:00'],
    ['0 0 0 29 2 * *', '2028-02-29T00:00:00'],
    ['0 0 12 * * WED *', '2026-11-25T12:00:00'],
    // Day and weekday both named: either is enough.
    ['0 0 0 1 * 3 *', '2026-11-25T00:00:00'],
    ['30 59 23 31 DEC * 2026', '2026-12-31T23:59:30'],
    ['0 0 0 1 1 * 2020', undefined],
    ['0 20/30 * * * * *', '2026-11-24T10:20:00'],
  ])('%s goes off next at %s', (text, moment) => expect(next(text)).toBe(moment));

  test.each(['* * * * *', '0 0 25 * * * *', '0 0 2 0 * * *', '0 */0 * * * * *', '0 0 2 L * * *', 'every day', '0 5-1 * * * * *'])(
    '%s is refused by its text',
    (text) => expect(() => cronOf(text)).toThrow(`EMULATOR: the cron ${text}`),
  );
});
