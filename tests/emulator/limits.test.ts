import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Emulator } from '../../emulator/emulator';
import { startEmulator } from '../emulator';
import { deployProbe } from './deploy-probe';
import { prober } from './probing';
import { ANNA, startProbe } from './start-probe';

const declaring = async (timeout?: unknown, more: object = {}) => {
  const functionsDir = await deployProbe();
  writeFileSync(path.join(functionsDir, 'probe', 'config.json'), JSON.stringify({ timeout, ...more }));
  return functionsDir;
};

describe('what one call may carry', () => {
  let emulator: Emulator;
  let post: (path: string, body: unknown) => Promise<Response>;
  const probe = prober(() => emulator);
  // A busy machine takes longer over a megabyte than a function that declares nothing is given.
  beforeAll(async () => void ({ emulator, post } = await startProbe([], { functionsDir: await declaring(60) })));
  afterAll(() => emulator.close());

  test('100 KB of text go in; more is refused before the function runs', async () => {
    expect(await emulator.call('probe', { run: 'return event.text.length', text: 'x'.repeat(102_000) }, ANNA.openid)).toEqual({
      value: 102_000,
    });
    // Bytes count, not characters: one of Chinese is three.
    const large = { run: `return db.collection('things').add({ data: {} })`, text: '两'.repeat(35_000) };
    await expect(emulator.call('probe', large, ANNA.openid)).rejects.toThrow('exceed 100 KB');
    const response = await post('/call', { name: 'probe', data: large, as: 'anna' });
    expect(await response.json()).toMatchObject({ errCode: -501007 });
    expect(emulator.exportData().things).toEqual([]);
  });

  test('1 MB comes out; more is an error of the call, and of a call between functions', async () => {
    expect(((await probe(`return 'x'.repeat(1_000_000)`)).value as string).length).toBe(1_000_000);
    await expect(probe(`return 'x'.repeat(1_100_000)`)).rejects.toThrow('result size exceed limit');
    const nested = `return cloud.callFunction({ name: 'probe', data: { run: "return 'x'.repeat(1_100_000)" } })`;
    expect((await probe(nested)).message).toContain('result size exceed limit');
  });
});

describe('how long a function may run', () => {
  test('one that takes longer than it declares is ended with the cloud’s error; the next call finds a fresh instance', async () => {
    const { emulator, post } = await startProbe([], { functionsDir: await declaring(3) });
    const probe = prober(() => emulator);
    await probe(`globalThis.kept = 'yes'`);
    expect(await probe(`return globalThis.kept`)).toEqual({ value: 'yes' });
    await expect(
      probe(`setTimeout(() => things.add({ data: { late: true } }), 3500); return new Promise(() => undefined)`),
    ).rejects.toThrow('Invoking task timed out after 3 seconds');
    expect(await probe(`return globalThis.kept ?? 'gone'`)).toEqual({
      value: 'gone',
    });
    // What it left running was ended with it.
    await wait(1000);
    expect(emulator.exportData().things).toEqual([]);
    const response = await post('/call', { name: 'probe', data: { run: 'for (;;);' }, as: 'anna' });
    expect(await response.json()).toMatchObject({ errCode: -504003 });
    await emulator.close();
  });

  test('events that wait for an instance are served when a stuck one is ended', async () => {
    const { emulator } = await startProbe([], { functionsDir: await declaring(3) });
    const probe = prober(() => emulator);
    const stuck = Array.from({ length: 3 }, () => probe(`return new Promise(() => undefined)`).catch(() => 'ended'));
    expect(await Promise.all([...stuck, probe(`return 'served'`)])).toEqual(['ended', 'ended', 'ended', { value: 'served' }]);
    await emulator.close();
  });

  test.each([0, 61, '3', 2.5])('a declared time-out of %p is refused at the start', async (timeout) => {
    await expect(startEmulator({ functionsDir: await declaring(timeout), collections: [] })).rejects.toThrow('EMULATOR: timeout');
  });

  test('one that declares nothing has the three seconds the cloud gives', async () => {
    const { emulator } = await startProbe([], { functionsDir: await declaring() });
    await expect(prober(() => emulator)(`return new Promise(() => undefined)`)).rejects.toThrow('timed out after 3 seconds');
    await emulator.close();
  });
});

describe('what a function is given', () => {
  const keep = (mb: number) => `globalThis.kept = Array.from({ length: ${mb} }, () => Array(131_072).fill(0.5)); return 'kept'`;

  test('one that declares no memory ends above 256 MB; one that declares more goes on', async () => {
    const small = await startProbe([], { functionsDir: await declaring(60) });
    await expect(small.probe(keep(400))).rejects.toThrow('the instance ended');
    expect(await small.probe(`return 'again'`)).toEqual({ value: 'again' });
    await small.emulator.close();
    const large = await startProbe([], { functionsDir: await declaring(60, { memorySize: 1024 }) });
    expect(await large.probe(keep(400))).toEqual({ value: 'kept' });
    await large.emulator.close();
  });

  test.each([{ memorySize: 300 }, { memorySize: '512' }, { runtime: 'Nodejs20' }, { runtime: 'Nodejs10.15' }])(
    '%j is refused at the start: the cloud knows no such thing, or the SDK does not run there',
    async (more) => {
      const functionsDir = await declaring(3, more);
      await expect(startEmulator({ functionsDir, collections: [] })).rejects.toThrow(`EMULATOR: ${Object.keys(more)[0]}`);
    },
  );

  const functionsDir = path.resolve(__dirname, '../../dist/cloudfunctions');
  test.each(readdirSync(functionsDir))('%s declares runtime, time-out and memory', (name) => {
    const declared = JSON.parse(readFileSync(path.join(functionsDir, name, 'config.json'), 'utf8')) as Record<string, unknown>;
    expect(declared).toMatchObject({ runtime: 'Nodejs20.19', memorySize: expect.any(Number) });
    // Who was killed inside a transaction holds its documents for up to 30 s more: nobody is killed after three.
    expect(declared.timeout).toBeGreaterThanOrEqual(20);
  });
});
