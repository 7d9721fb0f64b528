import type { Browser } from 'playwright-core';
import type { Emulator } from '../../emulator/emulator';
import { dist, startBureau } from '../emulator';
import { launchBrowser } from './browser';

/** The bureau and the browser of the file's tests, there from the first test on. */
export let emulator: Emulator;
export let browser: Browser;

/** The bureau with the program for the browser under /app/. */
export const bureauWithApp = () => startBureau({ appDir: dist('h5') });

/** Called once at the head of a file: one bureau and one browser for all its tests. */
export function useBureau(): void {
  beforeAll(async () => {
    emulator = await bureauWithApp();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await emulator?.close();
  });
}
