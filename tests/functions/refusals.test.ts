import { oldestClient } from '../../config/version';
import { build } from 'esbuild';
import fc from 'fast-check';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Emulator } from '../../emulator/emulator';
import { everyDoor } from '../doors/routers';
import { openidOf, startBureau, startEmulator } from '../emulator';
import { as, complaint, type Reply } from './calls';

let emulator: Emulator;
let id = '';
beforeAll(async () => {
  emulator = await startBureau();
  id = (await as(emulator, 'consumer').submit(complaint)).data.id;
});
afterAll(() => emulator.close());

const everything = () => JSON.stringify(emulator.exportData());
const chinese = /[\u4e00-\u9fff]/;

test.each([
  ['an amount of nothing', { purchase: { ...complaint.purchase, amountFen: -1 } }, 'purchase.amountFen'],
  ['a purchase after today', { purchase: { ...complaint.purchase, boughtOn: '2026-11-25' } }, 'purchase.boughtOn'],
  ['a day that is none', { purchase: { ...complaint.purchase, boughtOn: '2026-02-30' } }, 'purchase.boughtOn'],
  ['a short telephone number', { complainant: { ...complaint.complainant, phone: '1390000110' } }, 'complainant.phone'],
  ['nothing told', { facts: '' }, 'facts'],
  ['nothing asked', { requests: [] }, 'requests'],
  ['a shop without a name', { respondent: { ...complaint.respondent, name: ' ' } }, 'respondent.name'],
])('%s: the field is named, in Chinese, with what to do; nothing is written', async (_what, change, field) => {
  const before = everything();
  const { error } = await as(emulator, 'consumer').submit({ ...complaint, ...change });
  expect(error.code).toBe('invalid-input');
  expect(error.fields?.[field]).toMatch(chinese);
  expect(error.do).toMatch(chinese);
  expect(everything()).toBe(before);
});

test('what is nested deeper than any form is refused like any other wrong input', async () => {
  const deep = (levels: number): unknown => (levels ? [deep(levels - 1)] : 'x');
  const reply = await as(emulator, 'consumer').submit({ ...complaint, requests: deep(3000) });
  expect(reply.error.code).toBe('invalid-input');
});

test('more than was asked for is refused, not passed over', async () => {
  const { error } = await as(emulator, 'consumer').submit({ ...complaint, state: 'closed' });
  expect(error.code).toBe('invalid-input');
});

test.each([
  ['0.0.9', true],
  ['0.0.10', true],
  [oldestClient, false],
  ['0.10.0', false],
  ['1.0.0', false],
])('a phone with version %s is told in words that it is too old: %s', async (clientVersion, tooOld) => {
  const call = { path: 'mine', type: 'query', input: {}, clientVersion };
  const reply = (await emulator.call('complaints', call, openidOf('consumer'))) as Reply;
  expect(reply.error?.code).toBe(tooOld ? 'client-too-old' : undefined);
});

test.each(['accounts', 'complaints', 'documents', 'evidence', 'imports', 'indicators'])(
  'every door of %s says so, before it does anything: uploads too',
  async (name) => {
    const before = everything();
    for (const { path, type } of (await everyDoor()).filter((door) => door.name === name)) {
      const call = { path, type, input: {}, key: 'key-of-a-test', clientVersion: '0.0.9' };
      const reply = (await emulator.call(name, call, openidOf('admin'))) as Reply;
      expect([path, reply.error?.code]).toEqual([path, 'client-too-old']);
      expect(reply.error).toMatchObject({ then: 'stop', say: expect.stringMatching(chinese) as string });
      expect(reply.error.do).toContain('写过的内容还在');
    }
    expect(everything()).toBe(before);
  },
);

test.each([
  ['no path', { type: 'query', clientVersion: 'x' }],
  ['an unknown path', { path: 'drop', type: 'query', clientVersion: 'x' }],
  ['a path of the prototype', { path: 'constructor', type: 'query', clientVersion: 'x' }],
  ['a mutation called as a query', { path: 'submit', type: 'query', input: complaint, clientVersion: 'x' }],
  ['a mutation without a key', { path: 'submit', type: 'mutation', input: complaint, clientVersion: 'x' }],
  ['a key that is an object', { path: 'submit', type: 'mutation', input: complaint, key: { $ne: '' }, clientVersion: 'x' }],
])('%s is an unknown command', async (_what, call) => {
  const before = everything();
  const reply = (await emulator.call('complaints', call, openidOf('consumer'))) as Reply;
  expect(reply.error.code).toBe('unknown-command');
  expect(everything()).toBe(before);
});

test('an operator of the database in place of an id finds nothing', async () => {
  for (const injected of [{ $ne: '' }, { $gt: '' }, ['a'], '../members', 'm_x'.repeat(40)]) {
    const reply = await as(emulator, 'consumer').call('complaints', 'get', 'query', { id: injected });
    expect(reply.ok).toBe(false);
  }
});

test('junk in every procedure: a coded Chinese answer, nothing written, nothing of another person told', async () => {
  const before = everything();
  const paths = fc.constantFrom<[string, string, 'query' | 'mutation']>(
    ['complaints', 'submit', 'mutation'],
    ['complaints', 'act', 'mutation'],
    ['complaints', 'get', 'query'],
    ['complaints', 'mine', 'query'],
    ['complaints', 'queue', 'query'],
    ['accounts', 'inbox', 'query'],
    ['accounts', 'read', 'mutation'],
    ['evidence', 'begin', 'mutation'],
    ['evidence', 'finish', 'mutation'],
    ['evidence', 'remove', 'mutation'],
    ['evidence', 'open', 'mutation'],
  );
  const known = fc.constantFrom('id', 'version', 'command', 'input', 'chip', 'cursor', 'facts', 'ids', 'files', 'to', 'file');
  const values = fc.oneof(fc.constant(id), fc.constant('accept'), fc.constant(1), fc.constant('closed'), fc.jsonValue());
  const input = fc.oneof(fc.jsonValue(), fc.dictionary(known, values));
  await fc.assert(
    fc.asyncProperty(paths, input, async ([name, path, type], junk) => {
      const reply = await as(emulator, 'consumer3').call(name, path, type, junk);
      if (!reply.ok) {
        expect(reply.error.code).not.toBe('internal');
        expect(reply.error.say).toMatch(chinese);
      }
      expect(JSON.stringify(reply)).not.toMatch(/王秀兰|13900001101|东街|oLD\d\d| at .+:\d+/);
    }),
    { numRuns: 400 },
  );
  expect(everything()).toBe(before);
});

test('a raw error inside a procedure reaches the caller as one sentence with a trace, and the log as itself', async () => {
  const functionsDir = mkdtempSync(path.join(tmpdir(), 'faulty-'));
  const root = path.resolve(__dirname, '../..');
  await build({
    entryPoints: [path.join(__dirname, 'faulty.ts')],
    outfile: path.join(functionsDir, 'faulty', 'index.js'),
    bundle: true,
    platform: 'node',
    alias: { '@domain': path.join(root, 'domain'), '@config': path.join(root, 'config') },
    logLevel: 'error',
  });
  const logged: string[] = [];
  const faulty = await startEmulator({
    functionsDir,
    collections: ['members', 'settings'],
    log: (line) => void logged.push(line),
  });
  const told = [];
  for (const procedure of ['thrown', 'rejected', 'database'])
    told.push(
      (await faulty.call('faulty', { path: procedure, type: 'query', clientVersion: 'x' }, openidOf('consumer'))) as Reply,
    );
  await faulty.close();
  for (const { error } of told) {
    expect(error.code).toBe('internal');
    expect(error.do).toContain(error.trace);
    expect(JSON.stringify(error)).not.toMatch(/secret|stack|\.ts|\.js| at /);
  }
  expect(logged.join('')).toContain('secret of thrown');
});
