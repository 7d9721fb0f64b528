import { JSDOM } from 'jsdom';
import path from 'node:path';
import type { Emulator } from '../../emulator/emulator';
import { ids } from '../../src/ui/ids';
import { openidOf, startBureau } from '../emulator';
import { bootWeapp, type WeappHost } from './host';

const dist = path.resolve(__dirname, '../../dist/weapp');
let emulator: Emulator;
let phone: WeappHost;

beforeAll(async () => {
  const { window } = new JSDOM('', { pretendToBeVisual: true });
  Object.assign(globalThis, { window, document: window.document });
  emulator = await startBureau();
});
afterAll(() => emulator?.close());
beforeEach(() => {
  const openid = openidOf('consumer');
  phone = bootWeapp(dist, (name, data) => emulator.call(name, JSON.parse(JSON.stringify(data)), openid));
  phone.log.privacy.agreed = false;
});
afterEach(() => phone.close());

/** To the page where a text is copied: a shop of another county. */
async function toCopying(): Promise<void> {
  const until = (id: string) => phone.until(() => phone.has(id), `#${id}`);
  phone.launch('filing/form/index?draft=privacy-key-1');
  await until('field-respondent-kind-offline');
  phone.tap('field-respondent-kind-offline');
  await until('field-respondent-name');
  phone.type('field-respondent-name', '徽县酒坊');
  phone.type('field-respondent-address', '甘肃省陇南市徽县城关镇');
  await phone.until(
    () => phone.value('field-respondent-address') !== '' && phone.value('field-respondent-name') !== '',
    'both written',
  );
  phone.tap(ids.continue);
  await until(ids.copyText);
}

test('before the clipboard is used for the first time WeChat’s question is answered; agreed, the text is copied', async () => {
  await toCopying();
  phone.tap(ids.copyText);
  await phone.until(() => phone.has(ids.agreePrivacy), 'the sheet');
  expect(phone.log.privacy.clipboard).toEqual([]);
  phone.tap(ids.openContract);
  expect(phone.log.privacy.contractOpened).toBe(1);
  // WeChat's own button tells by its event that the person agreed.
  phone.fire(ids.agreePrivacy, 'agreeprivacyauthorization', {});
  await phone.until(() => phone.log.privacy.clipboard.length === 1, 'the copied text');
  expect(phone.log.privacy.clipboard[0]).toContain('徽县酒坊');
  expect(phone.log.privacy.answers).toEqual(['exposureAuthorization', `agree ${ids.agreePrivacy}`]);
  await phone.until(() => !phone.has(ids.agreePrivacy), 'no sheet any more');
  // Asked once.
  phone.tap(ids.copyText);
  await phone.until(() => phone.log.privacy.clipboard.length === 2, 'copied again');
  expect(phone.errors.map(String)).toEqual([]);
});

test('not agreed, nothing is copied, it says so, and the form goes on', async () => {
  await toCopying();
  phone.tap(ids.copyText);
  await phone.until(() => phone.has(ids.disagreePrivacy), 'the sheet');
  phone.tap(ids.disagreePrivacy);
  await phone.until(() => phone.text().includes('没有复制上'), 'why not');
  expect(phone.log.privacy.clipboard).toEqual([]);
  expect(phone.has(ids.agreePrivacy)).toBe(false);
  phone.tap(ids.writeOn);
  await phone.until(() => phone.has('field-purchase-goods'), 'the next page');
  expect(phone.errors.map(String)).toEqual([]);
});

test('the program declares the check to WeChat', () => {
  const app = require(path.join(dist, 'app.json')) as Record<string, unknown>;
  expect(app.__usePrivacyCheck__).toBe(true);
});
