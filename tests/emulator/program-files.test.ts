// The program's own files as a browser is given them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deployProbe } from './deploy-probe';
import { startProbe, type Probed } from './start-probe';

const appDir = mkdtempSync(path.join(tmpdir(), 'app-'));
let at: Probed;
beforeAll(async () => {
  for (const file of ['index.html', 'css/app.css', 'js/app.0a1b2c3d.js', 'js/app.js']) {
    mkdirSync(path.dirname(path.join(appDir, file)), { recursive: true });
    writeFileSync(path.join(appDir, file), file);
  }
  at = await startProbe([], { functionsDir: await deployProbe(), appDir });
});
afterAll(async () => {
  await at.emulator.close();
  rmSync(appDir, { recursive: true, force: true });
});

test.each([
  // Another content has another name: it is never asked for twice.
  ['js/app.0a1b2c3d.js', 'max-age=31536000, immutable'],
  ['js/app.js', 'no-store'],
  ['css/app.css', 'no-store'],
  ['', 'no-store'],
])('/app/%s is kept by the browser: %s', async (file, kept) => {
  const answer = await fetch(`${at.emulator.url}/app/${file}`);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, kept]);
  expect(await answer.text()).toBe(file || 'index.html');
});

test.each(['js/app.0a1b2c3e.js', 'js/%2e%2e%2f%2e%2e%2fsecret.0a1b2c3d.js'])(
  'what is not there is never kept: /app/%s',
  async (file) => {
    const answer = await fetch(`${at.emulator.url}/app/${file}`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
  },
);
