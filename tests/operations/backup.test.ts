// The drill of docs/operations/backup.md, done by the commands themselves.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import Database from 'libsql';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hashOf, type Covered } from '../../cloudfunctions/kernel/chain';
import { startBureau, startEmulator } from '../emulator';
import { collections, DATA_VERSION } from '../../cloudfunctions/collections';
import { readData, readFiles } from '../../emulator/store/data-file';
import { freshOf, lock, swapSteps } from '../../tools/lib/swap.mjs';
import { as, complaint } from '../functions/calls';

const folder = mkdtempSync(path.join(tmpdir(), 'drill-'));
const at = (name: string) => path.join(folder, name);
const dataFile = at('cloud.db');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(tool: string, ...args: string[]) {
  const file = path.resolve(__dirname, `../../tools/${tool}.mjs`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, '--data', dataFile, ...args], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const hashes = (backup: string) =>
  (JSON.parse(readFileSync(path.join(at(backup), 'manifest.json'), 'utf8')) as { sha256: object }).sha256;

/** Changes what lies in the data file behind everybody's back. */
function tamper(sql: string, ...values: unknown[]): void {
  const db = new Database(dataFile);
  expect(db.prepare(sql).run(...values).changes).toBe(1);
  db.close();
}

let id = '';
let accepted = '';
beforeAll(async () => {
  const bureau = await startBureau({ dataFile });
  id = (await as(bureau, 'consumer').submit(complaint)).data.id;
  await as(bureau, 'consumer2').submit(complaint);
  await as(bureau, 'intake').act(id, 1, 'accept');
  accepted = String(bureau.exportData().events?.find(({ command }) => command === 'accept')?._id);
  for (const [name, text] of [
    ['one', '空壳的核桃'],
    ['two', '聊天记录'],
  ]) {
    const headers = { 'content-type': 'application/octet-stream' };
    const address = `${bureau.url}/upload?as=consumer&path=evidence/${name}.jpg`;
    expect((await fetch(address, { method: 'POST', headers, body: text })).ok).toBe(true);
  }
  expect(run('backup', at('monday'))).toMatchObject({ status: 0, said: expect.stringContaining('全部对得上') as string });
  const refused = run('restore', at('monday'));
  expect(refused).toMatchObject({ status: 2, said: expect.stringContaining('another process uses') as string });
  await bureau.close();
});

test('a backup holds documents and files; one is never written over', () => {
  expect(Object.keys(hashes('monday')).sort()).toEqual([
    'documents.json',
    'files.json',
    'files/evidence/one.jpg',
    'files/evidence/two.jpg',
  ]);
  expect(run('backup', at('monday'))).toMatchObject({ status: 2, said: expect.stringContaining('not empty') as string });
});

const inEvent = (change: string) => `UPDATE c_events SET document = json_set(document, ${change}) WHERE id = ?`;
const inCase = (change: string) => `UPDATE c_complaints SET document = json_set(document, ${change}) WHERE id = ?`;
test.each([
  ['the day of an event', inEvent(`'$.on', '2026-11-20'`), '第 2 版：记录 ', '和写下时的校验值不一样'],
  ['what was typed', inEvent(`'$.personal.input.summary', '改过'`), '第 2 版：记录 ', '填写的内容和写下时的校验值不一样'],
  ['an event that is gone', 'DELETE FROM c_events WHERE id = ?', '它最后一条记录', '不见了'],
  ['the day a case was received', inCase(`'$.receivedOn', '2026-11-20'`), 'LD-2026-0001', '不是最后一条记录留下的样子'],
  ['a case that is gone', 'DELETE FROM c_complaints WHERE id = ?', '投诉 c_', '只有记录，它的文档不见了'],
])('%s: the first broken link is named, and a restore makes everything as it was', (_what, sql, where, why) => {
  tamper(sql, sql.includes('c_events') ? accepted : id);
  const found = run('verify-chain');
  expect(found.status).toBe(1);
  expect(found.said).toMatch(/^.*有 \d+ 处对不上。$/m);
  const [first = ''] = found.said.split('\n');
  for (const said of [where, why, sql.includes('c_events') ? accepted.slice(0, 12) : id]) expect(first).toContain(said);

  expect(run('restore', at('monday'))).toMatchObject({
    status: 0,
    said: expect.stringContaining('each with the same SHA-256') as string,
  });
  rmSync(at('again'), { recursive: true, force: true });
  expect(run('backup', at('again')).status).toBe(0);
  expect(hashes('again')).toEqual(hashes('monday'));
});

test('a past that was rewritten as a whole, every hash made anew, holds in itself and is not that of the earlier backup', () => {
  expect(run('verify-chain', '--against', at('monday')).status).toBe(0);
  const data = JSON.parse(readFileSync(path.join(at('monday'), 'documents.json'), 'utf8')) as Record<string, { _id: string }[]>;
  const event = data.events?.find(({ _id }) => _id === accepted) as unknown as Covered;
  const hash = hashOf({ ...event, article: '令121-9' });
  tamper(inEvent(`'$.article', '令121-9', '$.hash', '${hash}'`), accepted);
  tamper(inCase(`'$.head.hash', '${hash}'`), id);
  expect(run('verify-chain').status).toBe(0);
  const { status, said } = run('verify-chain', '--against', at('monday'));
  expect(status).toBe(1);
  expect(said).toContain(`记录 ${accepted.slice(0, 12)}（受理，2026-11-24）：以前的备份里有，现在不一样了`);
  expect(run('restore', at('monday')).status).toBe(0);
});

test('a damaged backup is refused by the name of what is damaged, and nothing is touched', () => {
  cpSync(at('monday'), at('damaged'), { recursive: true });
  appendFileSync(path.join(at('damaged'), 'files/evidence/one.jpg'), 'x');
  rmSync(path.join(at('damaged'), 'files/evidence/two.jpg'));
  const { status, said } = run('restore', at('damaged'));
  expect([status, said]).toEqual([1, expect.stringContaining('files/evidence/one.jpg, files/evidence/two.jpg')]);
  expect(said).toContain('Nothing was restored');
  rmSync(at('after'), { recursive: true, force: true });
  run('backup', at('after'));
  expect(hashes('after')).toEqual(hashes('monday'));
});

test('a file whose bytes are lost does not end the backup: it says which, and so does the restore', () => {
  const [blob] = readdirSync(`${dataFile}-files`);
  renameSync(path.join(`${dataFile}-files`, blob!), at('aside'));
  const { status, said } = run('backup', at('without-one'));
  expect(status).toBe(1);
  const [, lost = ''] = /The bytes of (\S+) are gone from this machine/.exec(said) ?? [];
  expect(Object.keys(hashes('without-one'))).not.toContain(`files/${lost}`);
  expect(Object.keys(hashes('without-one'))).toHaveLength(3);
  expect(run('restore', at('without-one'))).toMatchObject({
    status: 0,
    said: expect.stringContaining(`without the bytes of ${lost}`) as string,
  });
  rmSync(at('aside'));
  expect(run('restore', at('monday')).status).toBe(0);
});

const notMine = process.platform === 'win32' ? 0 : 0o077;
function* everything(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    yield path.join(folder, entry.name);
    if (entry.isDirectory()) yield* everything(path.join(folder, entry.name));
  }
}

test('nothing of it can be read by another user of the machine', () => {
  const all = [...everything(folder)].filter((one) => !/console-|damaged/.test(one));
  expect(all.some((one) => one.includes('-files'))).toBe(true);
  expect(all.some((one) => one.includes('.before-'))).toBe(true);
  expect(all.filter((one) => statSync(one).mode & notMine).map((one) => path.relative(folder, one))).toEqual([]);
});

describe('a restore that is cut off', () => {
  /** What lies there now, as a backup has it. */
  const now = () => {
    rmSync(at('now'), { recursive: true, force: true });
    expect(run('backup', at('now')).status).toBe(0);
    return hashes('now');
  };
  let old: object;
  beforeAll(async () => {
    const bureau = await startEmulator({ dataFile, collections });
    await as(bureau, 'consumer').submit(complaint);
    await bureau.close();
    old = now();
    expect(old).not.toEqual(hashes('monday'));
    for (const end of ['', '-wal']) if (existsSync(dataFile + end)) cpSync(dataFile + end, at(`old.db${end}`));
    cpSync(`${dataFile}-files`, at('old-files'), { recursive: true });
  });
  const begin = () => {
    for (const one of [dataFile, `${dataFile}-files`, `${dataFile}-wal`, `${dataFile}-shm`])
      rmSync(one, { recursive: true, force: true });
    for (const end of ['', '-wal']) if (existsSync(at(`old.db${end}`))) cpSync(at(`old.db${end}`), dataFile + end);
    cpSync(at('old-files'), `${dataFile}-files`, { recursive: true });
  };
  const names = swapSteps(dataFile, '').map(({ name }) => name);

  test.each(names.map((name, index) => [name, index] as const))(
    'before “%s” leaves what was there, or the whole backup once it is swapped',
    async (_name, index) => {
      begin();
      const fresh = await startEmulator({ dataFile: freshOf(dataFile), collections, dataVersion: DATA_VERSION });
      const folderOf = at('monday');
      fresh.importData(readData(path.join(folderOf, 'documents.json')), readFiles(folderOf));
      await fresh.close();
      for (const { run: step } of swapSteps(dataFile, at(`kept-${index}`)).slice(0, index)) step();
      expect(now()).toEqual(index > names.indexOf('swap') ? hashes('monday') : old);
      // Whoever tries again gets the whole backup, and nothing is left over.
      expect(run('restore', at('monday')).status).toBe(0);
      expect(readdirSync(folder).filter((one) => one.includes('restoring'))).toEqual([]);
    },
  );

  test.each(['Made beside', 'What was there is kept', 'Restored from'])('killed after it said “%s”', async (line) => {
    begin();
    const tool = path.resolve(__dirname, '../../tools/restore.mjs');
    const child = spawn(process.execPath, [tool, '--data', dataFile, at('monday')], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes(line)) child.kill('SIGKILL');
    });
    await once(child, 'exit');
    expect(said).toContain(line);
    expect([old, hashes('monday')]).toContainEqual(now());
  });

  test('a backup that is killed leaves no folder of its name, and the next one takes it', async () => {
    const tool = path.resolve(__dirname, '../../tools/backup.mjs');
    const child = spawn(process.execPath, [tool, '--data', dataFile, at('cut')], { stdio: 'ignore' });
    while (!existsSync(at('cut.part'))) await new Promise((done) => setTimeout(done, 5));
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(at('cut'))).toBe(false);
    expect(run('backup', at('cut')).status).toBe(0);
    expect(existsSync(at('cut.part'))).toBe(false);
  });

  test('a second restore does not begin while one is at it', () => {
    const unlock = lock(dataFile);
    expect(run('restore', at('monday'))).toMatchObject({ status: 2, said: expect.stringContaining('another process') as string });
    unlock?.();
    expect(run('restore', at('monday')).status).toBe(0);
  });
});

test('after a restore the program goes on: the same key answers as before, the next number follows, a file is its owner’s', async () => {
  const bureau = await startEmulator({ dataFile, collections });
  const next = (await as(bureau, 'consumer').submit(complaint)).data;
  expect(next.no).toBe('LD-2026-0003');
  expect(bureau.exportFiles().map(({ path: one, content }) => [one, content.toString()])).toEqual([
    ['evidence/one.jpg', '空壳的核桃'],
    ['evidence/two.jpg', '聊天记录'],
  ]);
  await bureau.close();
  expect(run('verify-chain').status).toBe(0);
});

test('the exports of CloudBase’s console, a document a line and a file for each collection, are verified likewise', () => {
  const exported = mkdtempSync(path.join(folder, 'console-'));
  const data = JSON.parse(readFileSync(path.join(at('monday'), 'documents.json'), 'utf8')) as Record<string, object[]>;
  for (const [name, documents] of Object.entries(data))
    appendFileSync(path.join(exported, `${name}.json`), documents.map((one) => JSON.stringify(one)).join('\n'));
  expect(run('verify-chain', exported)).toMatchObject({
    status: 0,
    said: expect.stringContaining('没有和文件一起导出') as string,
  });
  const file = path.join(exported, 'events.json');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.slice(0, -200));
  expect(run('verify-chain', exported)).toMatchObject({ status: 2, said: expect.stringContaining('被截断') as string });
  writeFileSync(file, whole.slice(0, whole.lastIndexOf('\n')));
  expect(run('verify-chain', exported).status).toBe(1);
  writeFileSync(file, whole);
  rmSync(path.join(exported, 'claims.json'));
  expect(run('verify-chain', exported)).toMatchObject({ status: 2, said: expect.stringContaining('缺少 claims') as string });
  expect(run('verify-chain', folder)).toMatchObject({
    status: 2,
    said: expect.stringContaining('没有 documents.json，也没有 events.json') as string,
  });
});
