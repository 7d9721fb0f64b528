import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The frame around a page is Taro's, and only in the browser: its regions and its scrolling are not ours to name. */
const framesOfTaro = ['region', 'page-has-heading-one', 'landmark-one-main', 'scrollable-region-focusable'];

/** What a screen reader would stumble over on this page, with the elements. The program has no frames of its own: one run sees all of it. */
export async function stumbles(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .disableRules(framesOfTaro)
    .setLegacyMode();
  const { violations } = await axe.analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
