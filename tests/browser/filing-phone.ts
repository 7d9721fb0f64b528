import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Emulator } from '../../emulator/emulator';
import { ids } from '../../src/ui/ids';
import { consents, form } from '../story/story';

/** One person's phone on which complaints are written; its storage outlives every page. */
export interface FilingPhone {
  context: BrowserContext;
  page: Page;
  /** The program is killed and started again on this page. */
  restart(route: string): Promise<void>;
  tap(id: string): Promise<void>;
  type(path: string, text: string): Promise<void>;
  value(path: string): Promise<string>;
  text(): Promise<string>;
  /** From an empty form to the button 提交; `atFacts` happens where photos are asked for. */
  fillIn(goods: string, atFacts?: () => Promise<void>): Promise<void>;
}

export async function filingPhone(browser: Browser, emulator: Emulator, who: string): Promise<FilingPhone> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  const phone = { context, page: await context.newPage() } as FilingPhone;
  const at = (id: string) => phone.page.locator(`[id="${id}"]:visible`).last();
  const shown = () => phone.page.locator('.taro_page:visible').last();
  const box = (path: string) => at(`field-${path.replace(/\./g, '-')}`).locator('input, textarea');
  Object.assign(phone, {
    async restart(route: string) {
      await phone.page.close();
      phone.page = await context.newPage();
      await phone.page.goto(`${emulator.url}/app/?as=${who}#/${route}`);
    },
    async tap(id: string) {
      await at(id).click();
      await phone.page.waitForTimeout(50);
    },
    type: (path: string, text: string) => box(path).fill(text),
    value: (path: string) => box(path).inputValue(),
    text: () => shown().innerText(),
    async fillIn(goods: string, atFacts?: () => Promise<void>) {
      await phone.tap('field-respondent-kind-inPlatformMerchant');
      for (const path of ['respondent.platform', 'respondent.name', 'respondent.address'] as const)
        await phone.type(path, form[path]);
      await phone.tap(ids.continue);
      await phone.type('purchase.goods', goods);
      await phone.type('purchase.amountFen', '129.5');
      await phone.tap('field-purchase-boughtOn');
      await phone.page.locator(':text("确定"):visible').last().click();
      await phone.tap(`field-category-${form.category}`);
      await phone.tap(ids.continue);
      await phone.tap(`field-problem-${form.problem}`);
      await phone.type('facts', form.facts);
      await atFacts?.();
      await phone.tap(ids.continue);
      await phone.tap('field-requests-refund');
      await phone.tap(ids.continue);
      for (const name of consents) await phone.tap(`field-consents-${name}-yes`);
      await phone.tap(ids.continue);
      for (const path of ['complainant.name', 'complainant.phone', 'complainant.address'] as const)
        await phone.type(path, form[path]);
      await phone.tap(ids.continue);
      await phone.tap(ids.checkSubmit);
      await at(ids.submit).waitFor();
    },
  } satisfies Omit<FilingPhone, 'context' | 'page'>);
  return phone;
}
