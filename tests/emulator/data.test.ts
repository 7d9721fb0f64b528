import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Emulator } from '../../emulator/emulator';
import { deployProbe } from './deploy-probe';
import { startProbe } from './start-probe';

describe('the page to look into collections', () => {
  let emulator: Emulator;
  const look = async (address: string, init?: RequestInit) => {
    const response = await fetch(`${emulator.url}${address}`, init);
    return { status: response.status, text: await response.text() };
  };
  beforeAll(async () => {
    ({ emulator } = await startProbe([], {
      collections: { things: { indexes: [['n', '-at']], unique: [['code']] }, others: {} },
    }));
    const things = Array.from({ length: 60 }, (_, n) => ({ _id: `t${n}`, code: n, note: `<script>alert(${n})</script>` }));
    emulator.importData({ things });
  });
  afterAll(() => emulator.close());

  test('it lists every collection with its documents and indexes', async () => {
    const { text } = await look('/_data/');
    expect(text).toContain('<a href="/_data/things">things</a></td><td>60</td><td>_id_1<br>n_1_at_-1<br>code_1（唯一）');
    expect(text).toContain('<a href="/_data/others">others</a></td><td>0</td>');
  });

  test('documents come in pages, and what is in them is text, never a part of the page', async () => {
    const first = await look('/_data/things');
    expect([first.text.match(/<pre>/g)?.length, first.text.includes('下一页'), first.text.includes('上一页')]).toEqual([
      50,
      true,
      false,
    ]);
    expect([first.text.includes('<script'), first.text.includes('&lt;script&gt;alert(0)')]).toEqual([false, true]);
    const second = await look('/_data/things?page=1');
    expect([second.text.match(/<pre>/g)?.length, second.text.includes('下一页'), second.text.includes('上一页')]).toEqual([
      10,
      false,
      true,
    ]);
  });

  test('it only looks: no other method, no collection that is not there', async () => {
    expect((await look('/_data/things', { method: 'POST', body: '' })).status).toBe(404);
    expect((await look('/_data/nobody')).status).toBe(404);
    expect((await look('/_data/sqlite_master')).status).toBe(404);
  });

  test('another site cannot read it through the visitor’s browser under a name of its own', async () => {
    const status = await new Promise((done) =>
      http.get(`${emulator.url}/_data/things`, { headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        done(response.statusCode);
      }),
    );
    expect(status).toBe(403);
  });
});

test('documents leave the emulator in a file and come back from it as they were', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'data-'));
  const [given, taken, personas] = ['given.json', 'taken.json', 'personas.json'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(personas, '[]');
  const data = { counters: [{ _id: 'one', n: 1.5, at: { $date: '2026-11-20T01:00:00Z' }, list: [null, { deep: 'x' }] }] };
  writeFileSync(given, JSON.stringify(data));
  const args = ['--data', path.join(folder, 'cloud.db'), '--functions', await deployProbe(), '--personas', personas];
  const main = path.resolve(__dirname, '../../dist/emulator/main.cjs');
  const run = (...more: string[]) => execFileSync(process.execPath, [main, ...args, ...more], { stdio: 'pipe' });
  run('--import', given, '--export', taken);
  expect(JSON.parse(readFileSync(taken, 'utf8'))).toMatchObject({ ...data, members: [] });
  writeFileSync(given, JSON.stringify({ counters: [{ n: 1 }] }));
  expect(() => run('--import', given, '--export', taken)).toThrow('counters is not a list of documents with an _id');
  run('--export', taken);
  expect(JSON.parse(readFileSync(taken, 'utf8'))).toMatchObject(data);
});
