// A program that is too old for the server: it is said in words wherever it is met, and nothing of what was typed or chosen is lost.
import { ids } from '../../src/ui/ids';
import { as, complaint } from '../functions/calls';
import { screenshot } from '../pictures';
import { browser, emulator, useBureau } from './bureau';
import { filingPhone, type FilingPhone } from './filing-phone';

useBureau();

const TOO_OLD = '手机上的小程序版本太旧了。';
const HOME = 'pages/home/index';
const says = (phone: FilingPhone, words: string) => phone.page.getByText(words).last().waitFor();
const filed = () =>
  (emulator.exportData().complaints ?? []) as unknown as { evidence?: object[]; complainant: { name: string } }[];

/** From now on the phone says that its program is of long ago. */
const grownOld = ({ context }: FilingPhone) =>
  context.route('**/call', async (route) => {
    const sent = route.request().postDataJSON() as { data: object };
    await route.continue({ postData: JSON.stringify({ ...sent, data: { ...sent.data, clientVersion: '0.0.1' } }) });
  });
const updated = ({ context }: FilingPhone) => context.unroute('**/call');

test('a photo and a complaint: refused in words, all of it still there, and filed once the program is new', async () => {
  const phone = await filingPhone(browser, emulator, 'consumer');
  await phone.restart(HOME);
  await phone.tap(ids.fileComplaint);
  await phone.fillIn('薄皮核桃 5 斤', async () => {
    await grownOld(phone);
    const picture = { name: 'chat.png', mimeType: 'image/png', buffer: screenshot() };
    const [chooser] = await Promise.all([phone.page.waitForEvent('filechooser'), phone.tap(ids.addPicture)]);
    await chooser.setFiles([picture]);
    await says(phone, TOO_OLD);
    expect(await phone.text()).toContain('请把小程序从后台划掉再打开，会自动更新；写过的内容还在。');
  });
  await phone.tap(ids.submit);
  await phone.tap(ids.withoutFiles);
  await says(phone, TOO_OLD);
  expect(filed()).toEqual([]);

  // Closed and opened again as it asks, still of long ago: whatever the first page cannot ask for, the draft is on the phone.
  await phone.restart('filing/drafts/index');
  await says(phone, '薄皮核桃 5 斤');
  await updated(phone);
  await phone.restart(HOME);
  await phone.tap(ids.fileComplaint);
  // The telephone and not the goods: the first page names the goods too, and would be read before the next one stands.
  await says(phone, '13900001101');
  expect(await phone.text()).toMatch(/王秀兰\s+您的电话\s+13900001101/);
  // The picture goes up by itself, now that it may.
  while (!JSON.stringify(emulator.exportData().evidence ?? []).includes('"kept"')) await phone.page.waitForTimeout(50);
  await phone.tap(ids.submit);
  await says(phone, '凭证（图片 1 张）');
  expect(filed()).toHaveLength(1);
  await phone.context.close();
});

test('an officer’s decision: refused in words, what was typed still there, on the page and when it is opened again', async () => {
  const { data } = await as(emulator, 'consumer2').submit(complaint);
  await as(emulator, 'intake').act(data.id, 1, 'set12315', { number: '1620000202611240009' });
  const officer = await filingPhone(browser, emulator, 'intake');
  const route = `desk/act/index?id=${data.id}&act=proposeReject`;
  const typed = '商家登记地在徽县，不在两当县，由徽县市场监督管理局办理。';
  await officer.restart(route);
  await officer.tap('field-ground-R1');
  await officer.type('reason', typed);
  await officer.tap(ids.showNotice);
  await grownOld(officer);
  await officer.tap(ids.confirmSend);
  await says(officer, TOO_OLD);
  expect(await officer.text()).toContain(typed);
  await updated(officer);
  await officer.restart(route);
  expect(await officer.value('reason')).toBe(typed);
  expect(emulator.exportData().complaints!.find(({ _id }) => _id === data.id)).not.toHaveProperty('proposal');
  await officer.context.close();
});
