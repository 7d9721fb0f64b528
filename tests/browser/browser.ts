import { chromium, type Browser } from 'playwright-core';
import { fontconfigFile } from './fonts';

/** A browser that came with npm, on any machine; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { default: packed } = await import('@sparticuz/chromium');
  packed.setGraphicsMode = false;
  const executablePath = await packed.executablePath();
  // Its own flags suit a Lambda; a page here must obey the web's security, and one crash must not take all down.
  const unwanted = /web-security|single-process|insecure-content|headless/;
  const args = packed.args.filter((flag) => !unwanted.test(flag));
  return chromium.launch({ executablePath, args, headless: true, env: { ...process.env, FONTCONFIG_FILE: fontconfigFile() } });
}
