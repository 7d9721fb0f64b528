import type { Page } from 'playwright-core';
import { checksFor, inGroups } from '../../domain/guidance/checks/list';
import { merchantOf } from '../../domain/merchant/fixture';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf } from '../emulator';
import { settling, shown } from './browser';
import { browser, emulator, useBureau } from './bureau';

// A self-check on a phone: part by part, left and gone on with, its result, and gone again.

useBureau();

const TODAY = '2026-11-24';
const own = merchantOf({
  people: [{ id: 'p1', member: memberIdOf(openidOf('merchant')), name: '周店', role: 'owner', since: '2026-03-02' }],
  trades: ['goods'],
});
const groups = inGroups(checksFor({ kind: 'company', trades: ['goods'] }, TODAY));
const viewport = { width: 375, height: 812 };

async function opened(who: string, route: string) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const settled = settling(page);
  await page.goto(`${emulator.url}/app/?as=${who}#/${route}`);
  await settled();
  const tap = async (id: string) => {
    await shown(page).locator(`[id="${id}"]`).click();
    await settled();
  };
  return { context, page, settled, tap };
}

/** Every question of the part that is shown; the first of the list with no. */
async function answerPart(page: Page, part: number) {
  for (const { id } of groups[part]!.checks)
    await shown(page)
      .locator(`[id="field-${id}-${id === 'M01' ? 'no' : 'yes'}"]`)
      .click();
}

test('of a merchant: kept after each part, gone on with after the phone was closed, its result read, copied and deleted', async () => {
  emulator.importData({ ...emulator.exportData(), merchants: [{ ...own, dueBy: '' }] });
  const { context, page, settled, tap } = await opened('merchant', `guide/check/index?merchant=${own._id}`);
  await tap('check-next');
  await answerPart(page, 0);
  await tap('check-next');
  const [saved] = emulator.exportData().selfChecks ?? [];
  expect(saved).toMatchObject({ state: 'open', answers: groups[0]!.checks.map(({ id }) => ({ check: id })) });
  // The phone is closed in the middle of the second part, and opened again.
  await shown(page).locator(`[id="field-${groups[1]!.checks[0]!.id}-yes"]`).click();
  await page.reload();
  await settled();
  for (let part = 1; part < groups.length; part += 1) {
    await answerPart(page, part);
    await tap(part < groups.length - 1 ? 'check-next' : 'check-result');
  }
  expect(await shown(page).innerText()).toMatch(/要改 1 项[\s\S]*行政指导[\s\S]*电子商务法/);
  expect(emulator.exportData().selfChecks).toMatchObject([{ state: 'done' }]);
  await tap('check-remove');
  await tap('check-remove-sure');
  expect(await shown(page).innerText()).toContain('还没有做过自查');
  await context.close();
});

test('of nobody in particular: it stays on this phone', async () => {
  const { context, page, settled, tap } = await opened('consumer', 'guide/check/index');
  await tap('check-next');
  expect(await shown(page).innerText()).toContain('请至少选一样');
  for (const id of ['field-kind-company', 'field-trades-goods']) await shown(page).locator(`[id="${id}"]`).click();
  await tap('check-next');
  for (let part = 0; part < groups.length; part += 1) {
    await answerPart(page, part);
    await tap(part < groups.length - 1 ? 'check-next' : 'check-result');
  }
  expect(await shown(page).innerText()).toMatch(/要改 1 项/);
  await page.reload();
  await settled();
  expect(await shown(page).innerText()).toMatch(/要改 1 项/);
  expect((emulator.exportData().selfChecks ?? []).filter(({ state }) => state !== 'deleted')).toEqual([]);
  await context.close();
});
