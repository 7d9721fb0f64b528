// The browser that tests drive: on Linux x64 the one that comes with npm, elsewhere a Chrome, Edge or Chromium that is installed.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root, run } from './run.mjs';

export const comesWithNpm = process.platform === 'linux' && process.arch === 'x64';
const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);

/** Where the installers of each system put it. */
const usual = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap((file) =>
    programs.map((folder) => join(folder, file)),
  ),
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
};

/** Unpacks the browser of the package beside its place and moves it there whole: several suites may begin at once. */
async function unpacked() {
  const { version } = JSON.parse(readFileSync(resolve(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  const cache = resolve(root, '.cache');
  const place = join(cache, `chromium-${version}`);
  const browser = join(place, 'chromium');
  if (existsSync(browser)) return browser;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'unpacking-'));
  try {
    // The package unpacks into the temporary folder and nowhere else. In a process of its own no browser is started while a file is written.
    const unpack = "const { default: packed } = await import('@sparticuz/chromium'); await packed.executablePath();";
    const { code, output } = await run(process.execPath, ['--input-type=module', '-e', unpack], { TMPDIR: draft });
    if (code !== 0) throw new Error(`The browser could not be unpacked:\n${output}`);
    renameSync(draft, place);
  } catch (error) {
    // Another suite was faster: its browser is as good.
    if (!existsSync(browser)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return browser;
}

/** Path of the browser, ready to be started; undefined where none came with npm and none is installed. CHROME names one elsewhere. */
export async function browserPath() {
  if (process.env.CHROME) return process.env.CHROME;
  return comesWithNpm ? unpacked() : usual[process.platform]?.find((file) => existsSync(file));
}
