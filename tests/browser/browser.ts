import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const root = resolve(__dirname, '..', '..');

/** Chinese glyphs for screenshots and for measuring text: a font from npm, put where fontconfig looks. */
function fonts(): string {
  const to = join(root, '.cache', 'fonts');
  const from = join(dirname(require.resolve('@fontsource/noto-sans-sc/package.json')), 'files');
  mkdirSync(to, { recursive: true });
  for (const part of ['chinese-simplified', 'latin']) {
    for (const weight of [400, 600]) {
      const name = `noto-sans-sc-${part}-${weight}-normal.woff2`;
      if (!existsSync(join(to, name))) copyFileSync(join(from, name), join(to, name));
    }
  }
  const config = join(to, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${to}</dir><cachedir>${to}/cache</cachedir></fontconfig>\n`,
  );
  return config;
}

/** A browser that came with npm, on any machine; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { default: packed } = await import('@sparticuz/chromium');
  packed.setGraphicsMode = false;
  const executablePath = await packed.executablePath();
  // Its own flags suit a Lambda; a page here must obey the web's security, and one crash must not take all down.
  const unwanted = /web-security|single-process|insecure-content|headless/;
  const args = packed.args.filter((flag) => !unwanted.test(flag));
  return chromium.launch({ executablePath, args, headless: true, env: { ...process.env, FONTCONFIG_FILE: fonts() } });
}
