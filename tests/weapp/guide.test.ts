// A county that has announced nothing: the compiled program prepares a text, shows the way to 12315, and leaves nothing behind.
import { JSDOM } from 'jsdom';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Emulator } from '../../emulator/emulator';
import { fieldId, ids } from '../../src/ui/ids';
import { staffMembers } from '../../tools/demo/county';
import { openidOf, startBureau } from '../emulator';
import { form } from '../story/story';
import { bootWeapp, type WeappHost } from './host';

const dist = path.resolve(__dirname, '../../dist/weapp');
let emulator: Emulator;
let phone: WeappHost;
beforeAll(async () => {
  const { window } = new JSDOM('', { pretendToBeVisual: true });
  Object.assign(globalThis, { window, document: window.document });
  emulator = await startBureau();
  emulator.importData({ members: staffMembers() });
  phone = bootWeapp(dist, (name, data) => emulator.call(name, JSON.parse(JSON.stringify(data)), openidOf('consumer')));
});
afterAll(async () => {
  phone?.close();
  await emulator?.close();
});

const tap = async (id: string) => {
  await phone.until(() => phone.has(id), `#${id}`);
  phone.tap(id);
  await pause(50);
};
const type = async (of: keyof typeof form) => {
  await phone.until(() => phone.has(fieldId(of)), of);
  phone.type(fieldId(of), form[of]);
  await pause(50);
};
const says = (words: RegExp) => phone.until(() => words.test(phone.text()), String(words));

test('every step says 尚未投诉, the end gives the text, 12315 and its mini-program, and nothing is stored', async () => {
  const before = JSON.stringify(emulator.exportData());
  phone.launch('pages/home/index');
  await says(/写完还没有投诉/);
  await tap(ids.fileComplaint);
  await says(/尚未投诉.*才算投诉/);
  await tap(`${fieldId('respondent.kind')}-${form['respondent.kind']}`);
  for (const field of ['respondent.platform', 'respondent.name', 'respondent.address'] as const) await type(field);
  await tap(ids.continue);
  await says(/尚未投诉.*您买了什么/);
  for (const field of ['purchase.goods', 'purchase.amountFen'] as const) await type(field);
  phone.fire(fieldId('purchase.boughtOn'), 'change', { value: '2026-11-24' });
  await pause(50);
  await tap(`${fieldId('category')}-${form.category}`);
  await tap(ids.continue);
  await says(/尚未投诉.*发生了什么/);
  await tap(`${fieldId('problem')}-${form.problem}`);
  await type('facts');
  expect(phone.has(ids.addPicture) || phone.has(ids.openPrivacy)).toBe(false);
  await tap(ids.continue);
  await says(/尚未投诉.*怎么解决/);
  await tap(`${fieldId('requests')}-${form.requests}`);
  await tap(ids.continue);
  await says(/尚未投诉.*写得对不对/);
  expect(phone.text()).not.toContain('不能再改');
  await tap(ids.checkSubmit);
  await says(/尚未投诉.*请到 12315 提交/);
  expect(phone.has(ids.submit)).toBe(false);
  await tap(ids.copyText);
  await phone.until(() => phone.log.privacy.clipboard.length > 0, 'the text');
  expect(phone.log.privacy.clipboard[0]).toContain(form['respondent.name']);
  await tap(ids.openPlatform);
  await phone.until(() => phone.log.privacy.clipboard.includes('全国12315平台'), 'the name of the platform');
  await tap(ids.callHotline);
  expect(phone.log.called).toEqual(['12315']);
  expect(JSON.stringify(emulator.exportData())).toBe(before);
  expect(phone.errors.map(String)).toEqual([]);
  expect(phone.log.refused).toEqual([]);
});
