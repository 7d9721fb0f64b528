import { ids } from '../../src/ui/ids';
import { as, complaint } from '../functions/calls';
import { browser, emulator, useBureau } from './bureau';
import { filingPhone } from './filing-phone';

useBureau();

/** As if nobody had been here before: the notice was shown to nobody. */
function forgetNotices(): void {
  const { members = [], ...others } = emulator.exportData();
  emulator.importData({ ...others, members: members.map(({ notice: _, ...member }) => member as { _id: string }) });
}

test('a person reads what is held, corrects the telephone number of an open case, and it stands there corrected', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  const phone = await filingPhone(browser, emulator, 'consumer');
  await phone.restart('pages/mine/index');
  await phone.tap(ids.openMyData);
  await phone.page.getByText('13900001101').waitFor();
  expect(await phone.text()).toMatch(/委托调解\s*同意/);
  await phone.page.getByText('改电话或地址').click();
  await phone.page.getByText('改我的电话或地址').first().waitFor();
  expect(await phone.value('phone')).toBe('13900001101');
  await phone.type('phone', '1390000119');
  await phone.tap(ids.confirmSend);
  await phone.page.getByText('手机号要 11 位，现在是 10 位').first().waitFor();
  await phone.type('phone', '13900001199');
  await phone.tap(ids.confirmSend);
  await phone.page.getByText('13900001199').waitFor();
  const [kept] = (emulator.exportData().complaints ?? []).filter(({ _id }) => _id === data.id);
  expect(kept).toMatchObject({ complainant: { phone: '13900001199' }, version: 2 });
  await phone.context.close();
});

test('a request about one’s data goes to the administrator, whose answer lies in the inbox; a number in it is not stored as typed', async () => {
  const phone = await filingPhone(browser, emulator, 'consumer2');
  await phone.restart('case/my-data/index');
  await phone.tap(ids.askDeletion);
  await phone.type('text', '请删掉我去年的投诉，身份证 11010519491231002X');
  await phone.page.getByText('身份证号已经去掉').waitFor();
  await phone.tap(ids.submit);
  await phone.page.getByText('收到了').waitFor();

  const admin = await filingPhone(browser, emulator, 'admin');
  await admin.restart('pages/mine/index');
  await admin.tap(ids.openFeedback);
  await admin.page.getByText('请删掉我去年的投诉').waitFor();
  expect(await admin.text()).toContain('我的个人信息（查看、更正、删除）');
  expect(await admin.text()).not.toContain('11010519491231002');
  await admin.page.getByText('答复', { exact: true }).click();
  await admin.type('text', '案卷要保存到 2028 年底，依法不能提前删除；到期会删。');
  await admin.tap(ids.confirmSend);
  await admin.page.getByText('没有等着答复的意见').waitFor();

  await phone.restart('pages/inbox/index');
  await phone.page.getByText('您的意见有答复了').click();
  await phone.page.getByText('案卷要保存到 2028 年底').waitFor();
  await phone.context.close();
  await admin.context.close();
});

test('the first submission stops at the notice; read, it is filed, and the next one is not asked again', async () => {
  forgetNotices();
  const phone = await filingPhone(browser, emulator, 'consumer3');
  await phone.restart('filing/form/index?draft=notice-first-1');
  await phone.fillIn('核桃仁');
  const sent: string[] = [];
  phone.page.on('request', (request) => sent.push(request.postData() ?? ''));
  await phone.tap(ids.submit);
  await phone.page.getByText('请先看一遍').waitFor();
  // Told before anything leaves the phone.
  expect(sent.filter((body) => body.includes('王秀兰'))).toEqual([]);
  const told = await phone.text();
  for (const words of ['谁处理您的信息', '存多久', '您的权利', '不想在这里填']) expect(told).toContain(words);
  await phone.tap(ids.back);
  await phone.page.getByText('商家会看到什么').waitFor();
  await phone.tap(ids.submit);
  await phone.tap(ids.submit);
  await phone.page.getByText('收到了。').waitFor();

  await phone.restart('filing/form/index?draft=notice-second-1');
  await phone.fillIn('核桃油');
  await phone.tap(ids.submit);
  await phone.page.getByText('收到了。').waitFor();
  const filed = (emulator.exportData().complaints ?? []).map(({ purchase }) => (purchase as { goods: string }).goods);
  expect(filed).toEqual(expect.arrayContaining(['核桃仁', '核桃油']));
  await phone.context.close();
});
