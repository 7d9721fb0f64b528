import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dist, startEmulator } from '../emulator';
import { ANNA } from './start-probe';

// Compiled code is kept of what is built: it lies where builds lie.
const functionsDir = dist('built-anew');
afterAll(() => rmSync(functionsDir, { recursive: true, force: true }));

async function answerOf(source: string): Promise<unknown> {
  mkdirSync(path.join(functionsDir, 'one'), { recursive: true });
  writeFileSync(path.join(functionsDir, 'one', 'index.js'), source);
  const emulator = await startEmulator({ functionsDir, collections: [] });
  try {
    return await emulator.call('one', {}, ANNA.openid);
  } finally {
    await emulator.close();
  }
}

test('a function that was built anew answers as it is now, though its code of before was kept and is as long', async () => {
  expect(await answerOf(`const said = 'before'; exports.main = () => said;`)).toBe('before');
  expect(await answerOf(`const said = 'before'; exports.main = () => said;`)).toBe('before');
  expect(await answerOf(`const said = 'behind'; exports.main = () => said;`)).toBe('behind');
});
