import { draftId, ids } from '../../src/ui/ids';
import { browser, emulator, useBureau } from './bureau';
import { filingPhone, type FilingPhone } from './filing-phone';

useBureau();

const HOME = 'pages/home/index';
const DRAFTS = 'filing/drafts/index';
const stored = (phone: FilingPhone) => phone.page.evaluate(() => JSON.stringify({ ...localStorage }));

async function begin(phone: FilingPhone, way: string, shop: string): Promise<void> {
  await phone.restart(HOME);
  await phone.tap(way);
  await phone.tap('field-respondent-kind-offline');
  await phone.type('respondent.name', shop);
  await phone.tap(ids.continue);
}

test('two complaints are written side by side, outlive the program, and one of them is deleted', async () => {
  const phone = await filingPhone(browser, emulator, 'consumer');
  await begin(phone, ids.fileComplaint, '老灶腊味');
  await phone.type('purchase.goods', '腊肉 3 斤');
  await begin(phone, ids.fileAnother, '西坡花椒坊');

  await phone.restart(DRAFTS);
  await phone.page.getByText('西坡花椒坊').waitFor();
  const list = await phone.text();
  // The one last written stands first, each with its day.
  expect(list.indexOf('西坡花椒坊')).toBeLessThan(list.indexOf('腊肉 3 斤'));
  expect(list).toContain('11 月 24 日（周二）改过');

  // The page it was left on, with what stood there.
  await phone.page.getByText('接着填').last().click();
  await phone.page.getByText('您买了什么？').waitFor();
  expect(await phone.value('purchase.goods')).toBe('腊肉 3 斤');
  await phone.tap(ids.back);
  expect(await phone.value('respondent.name')).toBe('老灶腊味');

  await phone.restart(DRAFTS);
  const key =
    /draft:complaint:(\w+)/.exec((await stored(phone)).split('腊肉 3 斤')[0]?.split('"consumer:').pop() ?? '')?.[1] ?? '';
  await phone.tap(draftId('drop', key));
  await phone.page.getByText('不删', { exact: true }).click();
  expect(await phone.text()).toContain('腊肉 3 斤');
  await phone.tap(draftId('drop', key));
  await phone.page.locator('.taro-modal__confirm, .taro-model__confirm').last().click();
  await phone.page.getByText('腊肉 3 斤').first().waitFor({ state: 'hidden' });
  expect(await phone.text()).toContain('西坡花椒坊');
  expect(await stored(phone)).not.toContain('腊肉 3 斤');
  await phone.context.close();
});

test('one tap clears all that was written on this phone and not sent', async () => {
  const phone = await filingPhone(browser, emulator, 'consumer');
  await begin(phone, ids.fileComplaint, '老灶腊味');
  await begin(phone, ids.fileAnother, '西坡花椒坊');
  await phone.restart(DRAFTS);
  await phone.tap(ids.dropAll);
  await phone.page.getByText('没有草稿').waitFor();
  expect(await stored(phone)).not.toMatch(/老灶腊味|西坡花椒坊|draft:|act:/);
  await phone.restart(HOME);
  expect(await phone.page.getByText('接着填投诉').count()).toBe(0);
  await phone.context.close();
});

test('the draft of the first program is still there, on the page where it was left', async () => {
  const phone = await filingPhone(browser, emulator, 'consumer');
  await phone.restart(HOME);
  const old = { key: 'key-of-the-first-program', step: 2, answers: { 'respondent.name': '老灶腊味', facts: '腊肉有哈喇味' } };
  await phone.page.evaluate(
    (draft) => localStorage.setItem('consumer:draft:complaint', JSON.stringify({ data: JSON.stringify(draft) })),
    old,
  );
  await phone.restart(HOME);
  await phone.page.getByText('老灶腊味').waitFor();
  await phone.tap(ids.fileComplaint);
  await phone.page.getByText('发生了什么？').waitFor();
  expect(await phone.value('facts')).toBe('腊肉有哈喇味');
  await phone.restart(DRAFTS);
  expect((await phone.text()).match(/接着填/g)).toHaveLength(1);
  expect(await stored(phone)).toContain('draft:complaint:key-of-the-first-program');
  await phone.context.close();
});

test('a full phone says so, and what is on the screen stays there', async () => {
  const phone = await filingPhone(browser, emulator, 'consumer');
  await begin(phone, ids.fileComplaint, '老灶腊味');
  await phone.page.evaluate(() => {
    // Whatever the browser still takes.
    for (let size = 4 * 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
      try {
        localStorage.setItem(`filler${size}`, 'x'.repeat(size));
      } catch {
        // Smaller pieces still fit.
      }
    }
  });
  await phone.type('purchase.goods', '腊肉 3 斤，存不下的这一段');
  await phone.page.getByText('手机留给小程序的空间满了').waitFor();
  expect(await phone.value('purchase.goods')).toBe('腊肉 3 斤，存不下的这一段');
  await phone.page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('filler'))
      .forEach((key) => localStorage.removeItem(key)),
  );
  await phone.type('purchase.goods', '腊肉 3 斤');
  await phone.page.getByText('手机留给小程序的空间满了').waitFor({ state: 'hidden' });
  expect(await stored(phone)).toContain('腊肉 3 斤');
  await phone.context.close();
});

test('numbers of a person are pointed out before going on; taken out they are gone, kept they stay; an identity number is never stored', async () => {
  const phone = await filingPhone(browser, emulator, 'consumer');
  await phone.restart(HOME);
  await phone.page.evaluate(() => localStorage.clear());
  await phone.restart('filing/form/index?draft=personal-key-1');
  await phone.tap('field-respondent-kind-offline');
  await phone.type('respondent.name', '老灶腊味');
  await phone.tap(ids.continue);
  await phone.type('purchase.goods', '腊肉');
  await phone.type('purchase.amountFen', '165');
  await phone.tap('field-purchase-boughtOn');
  await phone.page.locator(':text("确定"):visible').last().click();
  await phone.tap('field-category-food');
  await phone.tap(ids.continue);
  await phone.tap('field-problem-spoiled');
  await phone.type('facts', '我的身份证 11010519491231002X，电话 13900001101，老板电话 0939-7121234，腊肉有哈喇味。');
  await phone.page.getByText('身份证号已经去掉').waitFor();
  expect(await phone.value('facts')).toContain('［身份证号已去掉］');
  expect(await stored(phone)).not.toContain('11010519491231002');

  await phone.tap(ids.continue);
  await phone.page.getByText('“经过”里有手机号').waitFor();
  await phone.tap(ids.takeOut);
  await phone.page.getByText('“经过”里有座机号').waitFor();
  await phone.tap(ids.leaveIn);
  const facts = await phone.value('facts');
  expect(facts).not.toContain('13900001101');
  expect(facts).toContain('0939-7121234');
  await phone.tap(ids.continue);
  await phone.page.getByText('您希望怎么解决？').waitFor();
  // What was decided is not asked again.
  await phone.tap(ids.back);
  await phone.tap(ids.continue);
  await phone.page.getByText('您希望怎么解决？').waitFor();
  await phone.context.close();
});

test('a shop of another county: nothing is filed, the rest can be written and copied, and no name is asked', async () => {
  const phone = await filingPhone(browser, emulator, 'consumer');
  await phone.restart('filing/form/index?draft=elsewhere-key-1');
  await phone.tap('field-respondent-kind-offline');
  await phone.type('respondent.name', '徽县酒坊');
  await phone.type('respondent.address', '甘肃省陇南市徽县城关镇');
  await phone.tap(ids.continue);
  await phone.page.getByText('这件事由徽县市场监督管理局处理').waitFor();
  await phone.tap(ids.writeOn);
  await phone.type('purchase.goods', '白酒一箱');
  await phone.type('purchase.amountFen', '300');
  await phone.tap('field-purchase-boughtOn');
  await phone.page.locator(':text("确定"):visible').last().click();
  await phone.tap('field-category-food');
  await phone.tap(ids.continue);
  await phone.tap('field-problem-spoiled');
  await phone.type('facts', '一箱里有两瓶漏了，店家不给换。');
  await phone.tap(ids.continue);
  await phone.tap('field-requests-replace');
  await phone.tap(ids.continue);
  await phone.page.getByText('写得对不对？').waitFor();
  await phone.tap(ids.checkSubmit);
  await phone.page.getByText('尚未投诉').waitFor();
  const text = await phone.text();
  expect(text).toContain('白酒一箱');
  expect(await phone.page.locator(`[id="${ids.submit}"]:visible`).count()).toBe(0);
  expect(emulator.exportData().complaints).toEqual([]);
  await phone.context.close();
});
