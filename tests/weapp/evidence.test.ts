import { JSDOM } from 'jsdom';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Emulator } from '../../emulator/emulator';
import { fieldId, fileId, ids } from '../../src/ui/ids';
import { openidOf, startBureau } from '../emulator';
import { as, complaint } from '../functions/calls';
import { filesOf } from '../functions/evidence-phone';
import { photo, PLACE } from '../pictures';
import { consents, form } from '../story/story';
import { bootWeapp, newMemory, type Memory, type WeappHost } from './host';

const dist = path.resolve(__dirname, '../../dist/weapp');
let emulator: Emulator;
beforeAll(async () => {
  const { window } = new JSDOM('', { pretendToBeVisual: true });
  Object.assign(globalThis, { window, document: window.document });
  emulator = await startBureau();
});
afterAll(() => emulator.close());

/** The persona's phone; what it uploads goes over HTTP to the cloud's storage, as `wx.cloud.uploadFile` sends it. */
const memoryOf = (who: string) =>
  newMemory(async (cloudPath, bytes) => {
    const { status } = await filesOf(emulator, who).put(cloudPath, bytes);
    if (status !== 200) throw new Error(String(status));
  });
const boot = (who: string, memory: Memory) =>
  bootWeapp(dist, (name, data) => emulator.call(name, JSON.parse(JSON.stringify(data)), openidOf(who)), {}, memory);
/** Killed by the phone: what WeChat lent is gone, what the program kept is there. */
function reboot(who: string, before: WeappHost, memory: Memory): WeappHost {
  before.close();
  for (const file of [...memory.files.files.keys()]) if (file.startsWith('wxfile://tmp')) memory.files.files.delete(file);
  return boot(who, memory);
}

async function fillIn(phone: WeappHost, atFacts: () => Promise<WeappHost>): Promise<WeappHost> {
  const tap = async (on: WeappHost, id: string) => {
    await on.until(() => on.has(id), `#${id}`);
    on.tap(id);
    await pause(50);
  };
  const type = async (on: WeappHost, of: keyof typeof form) => {
    await on.until(() => on.has(fieldId(of)), of);
    on.type(fieldId(of), form[of]);
    await pause(50);
  };
  await tap(phone, ids.fileComplaint);
  await tap(phone, `${fieldId('respondent.kind')}-${form['respondent.kind']}`);
  for (const field of ['respondent.platform', 'respondent.name', 'respondent.address'] as const) await type(phone, field);
  await tap(phone, ids.continue);
  for (const field of ['purchase.goods', 'purchase.amountFen'] as const) await type(phone, field);
  phone.fire(fieldId('purchase.boughtOn'), 'change', { value: '2026-11-24' });
  await pause(50);
  await tap(phone, `${fieldId('category')}-${form.category}`);
  await tap(phone, ids.continue);
  await tap(phone, `${fieldId('problem')}-${form.problem}`);
  await type(phone, 'facts');
  const on = await atFacts();
  await tap(on, ids.continue);
  await tap(on, `${fieldId('requests')}-${form.requests}`);
  await tap(on, ids.continue);
  for (const name of consents) await tap(on, `${fieldId(`consents.${name}`)}-yes`);
  await tap(on, ids.continue);
  for (const field of ['complainant.name', 'complainant.phone', 'complainant.address'] as const) await type(on, field);
  await tap(on, ids.continue);
  await tap(on, ids.checkSubmit);
  await tap(on, ids.submit);
  return on;
}

test('photos chosen without a signal outlive the program, go up when it is back, are filed and opened', async () => {
  const memory = memoryOf('consumer');
  const first = boot('consumer', memory);
  first.launch('pages/home/index');
  const phone = await fillIn(first, async () => {
    memory.files.signal = false;
    memory.files.album = [photo(1), photo(2)];
    await first.until(() => first.has(ids.addPicture), 'the button for photos');
    first.tap(ids.addPicture);
    await first.until(() => first.text().includes('信号不好，还没有传上去。'), 'words about the signal');
    // Nobody stops somebody who closes the album without choosing.
    first.tap(ids.addPicture);
    const second = reboot('consumer', first, memory);
    second.launch('pages/home/index');
    await second.until(() => second.has(ids.fileComplaint), 'the draft');
    second.tap(ids.fileComplaint);
    await second.until(() => second.text().includes('照片 2'), 'the photos of before');
    await second.until(() => second.has(fileId(1, 'retry')), 'the button to try again');
    memory.files.signal = true;
    second.tap(fileId(1, 'retry'));
    await second.until(() => second.text().includes('2 个文件，传好了。'), 'both photos there');
    return second;
  });
  await phone.until(() => phone.text().includes('凭证（图片 2 张）'), 'the case with its photos');
  // One's own stand there at once, from this phone; nothing is opened, and nothing waits any more.
  const lying = () => [...memory.files.files.keys()].filter((file) => file.startsWith('wxfile://usr'));
  await phone.until(() => phone.text().includes('点图片看大图。'), 'the pictures');
  expect([lying().length, phone.has(ids.openEvidence)]).toEqual([2, false]);
  expect([...memory.storage.keys()].filter((key) => key.startsWith('evidence:'))).toEqual([]);
  const [kept] = emulator.exportData().complaints as unknown as { _id: string; evidence: { id: string }[] }[];
  const opened = await filesOf(emulator, 'intake').open(
    kept!._id,
    kept!.evidence.map(({ id }) => id),
  );
  for (const { url } of opened.data.files as { url: string }[])
    expect(Buffer.from(await (await fetch(url)).arrayBuffer()).includes(PLACE)).toBe(false);
  expect(emulator.exportData().readings).toMatchObject([{ name: '李文静' }]);
  // Forgotten on the phone they are gone there, with who one is, and the case has them to be opened.
  phone.launch('case/my-data/index');
  await phone.until(() => phone.text().includes('您交过的照片 2 张'), 'what this phone keeps');
  expect(phone.text()).toContain(form['complainant.name']);
  phone.tap(ids.forgetWho);
  await phone.until(() => !phone.has(ids.forgetWho) && lying().length === 0, 'nothing kept');
  expect([...memory.storage.keys()].filter((key) => /who|handed/.test(key))).toEqual([]);
  expect(phone.errors.map(String)).toEqual([]);
  expect([...phone.log.unstubbed]).toEqual([]);
  expect(phone.log.refused).toEqual([]);
  phone.close();
});

test('a file of a case that an officer opened does not stay on the phone: gone when it is closed, and when the program starts again', async () => {
  const filed = await as(emulator, 'consumer').submit(complaint);
  const memory = memoryOf('intake');
  const phone = boot('intake', memory);
  phone.launch(`desk/case/index?id=${filed.data.id}`);
  const lying = () => [...memory.files.files.keys()].filter((file) => file.startsWith('wxfile://usr'));
  const openIt = async (on: WeappHost) => {
    const before = memory.files.shown.length;
    await on.until(() => on.has(ids.openRecords), 'what the work on the case left');
    if (!on.has(ids.openDossier)) on.tap(ids.openRecords);
    await on.until(() => on.has(ids.openDossier), 'the button for the whole file');
    on.tap(ids.openDossier);
    await on.until(() => memory.files.shown.length > before, 'the viewer');
    await pause(50);
  };
  await openIt(phone);
  expect(memory.files.shown).toMatchObject([{ there: true }]);
  expect(lying()).toHaveLength(1);
  for (const hears of [...memory.files.inFront]) hears();
  await phone.until(() => lying().length === 0, 'nothing left');
  // Ended while it was open.
  await openIt(phone);
  expect(lying()).toHaveLength(1);
  const again = reboot('intake', phone, memory);
  again.launch('pages/home/index');
  await again.until(() => lying().length === 0, 'nothing left after a start');
  expect([...again.errors, ...phone.errors].map(String)).toEqual([]);
  expect(phone.log.refused).toEqual([]);
  again.close();
});
