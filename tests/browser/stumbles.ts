import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** The frame around a page is Taro's, and only in the browser: its regions and its scrolling are not ours to name. */
const framesOfTaro = ['region', 'page-has-heading-one', 'landmark-one-main', 'scrollable-region-focusable'];
const options: RunOptions = {
  resultTypes: ['violations'],
  rules: Object.fromEntries(framesOfTaro.map((rule) => [rule, { enabled: false }])),
};

/**
 * What a screen reader would stumble over on this page, with the elements; `rules`: these alone. The program has no frames of its own: one run
 * sees all of it.
 */
export async function stumbles(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Read once for as long as the program stays open: to hand it over takes three times as long as to look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const asked: RunOptions = rules ? { ...options, runOnly: [...rules] } : options;
  const { violations } = await page.evaluate((how) => (window as unknown as { axe: typeof axe }).axe.run(document, how), asked);
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
