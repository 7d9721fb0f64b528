import { chromium, type Browser } from 'playwright-core';
import { browserPath, comesWithNpm } from '../../tools/lib/chromium.mjs';
import { fontconfigFile } from './fonts';

/** Flags of the browser from npm, without those that suit a Lambda only: a page here must obey the web's security, and one crash must not take all down. */
async function flagsOfPacked(): Promise<string[]> {
  const { default: packed } = await import('@sparticuz/chromium');
  packed.setGraphicsMode = false;
  return packed.args.filter((flag) => !/web-security|single-process|insecure-content|headless/.test(flag));
}

/** The browser that came with npm or is installed; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await browserPath();
  if (!executablePath) throw new Error('No browser was found: install Chrome, or name one with CHROME=/path/to/chrome.');
  const args = comesWithNpm && !process.env.CHROME ? await flagsOfPacked() : [];
  return chromium.launch({ executablePath, args, headless: true, env: { ...process.env, FONTCONFIG_FILE: fontconfigFile() } });
}
