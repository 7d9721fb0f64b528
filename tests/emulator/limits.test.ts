import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Emulator } from '../../emulator/emulator';
import { startEmulator } from '../emulator';
import { deployProbe } from './deploy-probe';
import { prober } from './probing';
import { ANNA, startProbe } from './start-probe';

const declaring = async (timeout: unknown) => {
  const functionsDir = await deployProbe();
  writeFileSync(path.join(functionsDir, 'probe', 'config.json'), JSON.stringify({ timeout }));
  return functionsDir;
};

describe('what one call may carry', () => {
  let emulator: Emulator;
  let post: (path: string, body: unknown) => Promise<Response>;
  const probe = prober(() => emulator);
  beforeAll(async () => void ({ emulator, post } = await startProbe()));
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
    const { emulator, post } = await startProbe([], { functionsDir: await declaring(1) });
    const probe = prober(() => emulator);
    await probe(`globalThis.kept = 'yes'`);
    expect(await probe(`return globalThis.kept`)).toEqual({ value: 'yes' });
    await expect(
      probe(`setTimeout(() => things.add({ data: { late: true } }), 1500); return new Promise(() => undefined)`),
    ).rejects.toThrow('Invoking task timed out after 1 seconds');
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
    const { emulator } = await startProbe([], { functionsDir: await declaring(1) });
    const probe = prober(() => emulator);
    const stuck = Array.from({ length: 3 }, () => probe(`return new Promise(() => undefined)`).catch(() => 'ended'));
    expect(await Promise.all([...stuck, probe(`return 'served'`)])).toEqual(['ended', 'ended', 'ended', { value: 'served' }]);
    await emulator.close();
  });

  test.each([0, 61, '3', 2.5])('a declared time-out of %p is refused at the start', async (timeout) => {
    await expect(startEmulator({ functionsDir: await declaring(timeout), collections: [] })).rejects.toThrow('EMULATOR: timeout');
  });
});
