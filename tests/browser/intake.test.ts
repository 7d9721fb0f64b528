import { ids } from '../../src/ui/ids';
import { browser, emulator, useBureau } from './bureau';

useBureau();

test('a complaint by telephone, told by an agent, is recorded on one screen and lies in the queue with its period', async () => {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  const page = await context.newPage();
  const at = (id: string) => page.locator(`[id="${id}"]:visible`).last();
  const tap = async (id: string) => {
    await at(id).click();
    await page.waitForTimeout(50);
  };
  const type = (field: string, text: string) => at(`field-${field}`).locator('input, textarea').fill(text);
  const pick = async (field: string) => {
    await tap(`field-${field}`);
    await page.locator(':text("确定"):visible').last().click();
  };
  await page.goto(`${emulator.url}/app/?as=intake#/pages/home/index`);
  await tap(ids.openIntake);
  await page.getByText('投诉从哪里来').waitFor();
  // Nothing filled in: every missing field is named on top, nothing is written.
  await tap(ids.submit);
  await page.getByText(/有 \d+ 处需要修改/).waitFor();
  expect(emulator.exportData().complaints).toEqual([]);

  await tap('field-source-phone');
  await tap('field-respondent-kind-offline');
  await type('respondent-name', '老灶腊味');
  await type('respondent-address', '甘肃省陇南市两当县城关镇');
  await type('purchase-goods', '腊肉 3 斤');
  await pick('purchase-boughtOn');
  await type('purchase-amountFen', '165');
  await tap('field-category-food');
  await tap('field-problem-spoiled');
  await type('facts', '腊肉收到时真空包装已经破了，有一股哈喇味，店家不退。');
  await tap('field-requests-return');
  await type('complainant-name', '王秀兰');
  await type('complainant-phone', '13900001101');
  await type('complainant-address', '两当县城关镇东街 18 号');
  for (const consent of ['mediation', 'directContact', 'entrust', 'publish']) await tap(`field-consents-${consent}-yes`);
  await tap('field-_speaks-agent');
  await type('agent-name', '王建国');
  await type('agent-phone', '13900002222');
  await type('agent-authorisation', '代为投诉、参加调解');
  await pick('agent-seenOn');
  await tap('field-agent-powers-mediation');
  await type('agent-identity', '居民身份证');
  await pick('agent-until');
  await tap('field-_joint-yes');
  await type('joint-people', '王秀兰 13900001101 两当县城关镇东街 18 号\n李桂花 1390000110 两当县城关镇东街 20 号');
  await type('joint-representatives', '王秀兰');
  // One digit short on the second line: the line is named, nothing is lost.
  await tap(ids.submit);
  await page.getByText('第 2 行：手机号要 11 位，现在是 10 位。').first().waitFor();
  await type('joint-people', '王秀兰 13900001101 两当县城关镇东街 18 号\n李桂花 13900001102 两当县城关镇东街 20 号');
  await tap(ids.submit);
  await page.getByText('老灶腊味').first().waitFor();

  const [kept] = emulator.exportData().complaints ?? [];
  expect(kept).toMatchObject({ no: 'LD-2026-0001', source: 'phone', online: false, agent: { name: '王建国', seenBy: '李文静' } });
  expect(kept).toMatchObject({
    joint: { people: [{ name: '王秀兰' }, { name: '李桂花', address: '两当县城关镇东街 20 号' }], representatives: ['王秀兰'] },
  });
  expect(kept).not.toHaveProperty('guardian');
  expect(await page.locator('.taro_page:visible').last().innerText()).toContain('最迟 12 月 3 日（周四）');
});
