import { request } from 'node:http';
import type { Emulator } from '../../emulator/emulator';
import { startProbe } from './start-probe';

let emulator: Emulator;
beforeAll(async () => void ({ emulator } = await startProbe()));
afterAll(() => emulator.close());
beforeEach(() => emulator.importData({}));

const JSON_TYPE = 'application/json';
const call = JSON.stringify({ name: 'probe', data: { run: `return db.collection('things').add({ data: {} })` }, as: 'anna' });

/** As a browser sends it: headers that `fetch` sets itself, `Host` and `Origin`, included. */
function send(path: string, headers: Record<string, string>, body: string | Buffer = call): Promise<number> {
  return new Promise((done, failed) => {
    const sent = request(emulator.url + path, { method: 'POST', headers }, (answer) => done(answer.resume().statusCode ?? 0));
    sent.on('error', failed);
    sent.end(body);
  });
}

const nothing = () => {
  expect(emulator.exportData().things).toEqual([]);
  expect(emulator.exportFiles()).toEqual([]);
  expect(emulator.outbox()).toEqual([]);
};

test.each<[string, number, Record<string, string>]>([
  ['another type that names this one as a parameter', 415, { 'content-type': 'text/plain; application/json' }],
  ['a form', 415, { 'content-type': 'application/x-www-form-urlencoded' }],
  ['a form with files', 415, { 'content-type': 'multipart/form-data; boundary=application/json' }],
  ['a list of types', 415, { 'content-type': 'text/plain, application/json' }],
  ['no type', 415, {}],
  ['another site', 403, { 'content-type': JSON_TYPE, origin: 'https://evil.example' }],
  ['a site that is no name', 403, { 'content-type': JSON_TYPE, origin: 'null' }],
  ['another program on this machine', 403, { 'content-type': JSON_TYPE, origin: 'http://127.0.0.1:1' }],
  ['a name that begins as this machine’s', 403, { 'content-type': JSON_TYPE, origin: 'http://127.0.0.1.evil.example' }],
  ['a name of another site that leads here', 403, { 'content-type': JSON_TYPE, host: 'evil.example' }],
  [
    'that name, with itself as the origin',
    403,
    { 'content-type': JSON_TYPE, host: 'evil.example', origin: 'http://evil.example' },
  ],
])('a call in a person’s name from %s is refused with %d, and nothing is written', async (_from, status, headers) => {
  expect(await send('/call', headers)).toBe(status);
  nothing();
});

test.each(['/subscribe', '/time', '/phone-code', '/file-addresses', '/admin'])('%s refuses them likewise', async (path) => {
  const before = emulator.now();
  const body = JSON.stringify({ as: 'anna', templateIds: ['t'], to: 0, fileIds: [] });
  expect(await send(path, { 'content-type': 'text/plain; application/json' }, body)).toBe(415);
  expect(await send(path, { 'content-type': JSON_TYPE, origin: 'https://evil.example' }, body)).toBe(403);
  expect(emulator.now()).toBeGreaterThanOrEqual(before);
  nothing();
});

test.each(['/call', '/subscribe', '/time', '/phone-code', '/file-addresses', '/admin'])(
  '%s says of a body that is no JSON, or too large, that it is; the emulator has not failed',
  async (path) => {
    for (const body of ['{', '{"as":"anna"', 'as=anna', Buffer.from([0xff, 0xfe])])
      expect([body, await send(path, { 'content-type': JSON_TYPE }, body)]).toEqual([body, 400]);
    expect(await send(path, { 'content-type': JSON_TYPE }, Buffer.alloc(7 * 1024 * 1024, ' '))).toBe(413);
    nothing();
  },
);

test('a file in a person’s name from another site is refused', async () => {
  const bytes = 'application/octet-stream';
  expect(await send('/upload?as=anna&path=a.png', { 'content-type': bytes, origin: 'https://evil.example' })).toBe(403);
  expect(await send('/upload?as=anna&path=a.png', { 'content-type': `text/plain; ${bytes}` })).toBe(415);
  nothing();
  expect(await send('/upload?as=anna&path=a.png', { 'content-type': 'Application/Octet-Stream' })).toBe(200);
});

test('the preview’s own pages, by either name of this machine, and programs that name no origin are served', async () => {
  const { port } = new URL(emulator.url);
  const served: Record<string, string>[] = [
    { 'content-type': JSON_TYPE },
    { 'content-type': 'Application/JSON; charset=utf-8' },
    { 'content-type': JSON_TYPE, origin: `http://127.0.0.1:${port}` },
    { 'content-type': JSON_TYPE, host: `localhost:${port}`, origin: `http://localhost:${port}` },
    { 'content-type': JSON_TYPE, host: `[::1]:${port}`, origin: `http://[::1]:${port}` },
  ];
  for (const headers of served) expect([headers, await send('/call', headers)]).toEqual([headers, 200]);
  expect(emulator.exportData().things).toHaveLength(served.length);
});
