import { JSDOM } from 'jsdom';
import path from 'node:path';
import type { Emulator } from '../../emulator/emulator';
import { fieldId, ids } from '../../src/ui/ids';
import { openidOf, startBureau } from '../emulator';
import { as, complaint } from '../functions/calls';
import { bootWeapp, type WeappHost } from './host';

const dist = path.resolve(__dirname, '../../dist/weapp');
const template = 'a'.repeat(43);
let emulator: Emulator;
let phone: WeappHost;
let caseId = '';
/** While it is held back, an answer waits here for its moment to come. */
let holding = false;
let late: (() => void)[] = [];

beforeAll(async () => {
  const { window } = new JSDOM('', { pretendToBeVisual: true });
  Object.assign(globalThis, { window, document: window.document });
  emulator = await startBureau();
  await as(emulator, 'admin').call('accounts', 'setTemplate', 'mutation', { template });
  caseId = (await as(emulator, 'consumer').submit(complaint)).data.id;
  // Of the acceptance a notice is given, which is unread.
  await as(emulator, 'handler').act(caseId, 1, 'accept');
});
afterAll(() => emulator?.close());
beforeEach(() => {
  holding = false;
  late = [];
  phone = bootWeapp(dist, async (name, data) => {
    const answer = await emulator.call(name, JSON.parse(JSON.stringify(data)), openidOf('consumer'));
    if (holding) await new Promise<void>((done) => late.push(done));
    return answer;
  });
});
afterEach(() => {
  expect([phone.log.refused, phone.errors.map(String)]).toEqual([[], []]);
  phone.close();
});

const caseShown = () => phone.until(() => phone.has(ids.remindMe), 'the case');

test.each(['pages/home/index', 'pages/mine/index', 'pages/inbox/index'])(
  'the number of %s, left before its answer came, is set on the way back and not on the page above',
  async (tab) => {
    holding = true;
    phone.launch(tab);
    await phone.until(() => late.length > 0, 'the answer on its way');
    holding = false;
    await phone.navigateTo(`/case/view/index?id=${caseId}`);
    await caseShown();
    for (const come of late) come();
    await new Promise((done) => setTimeout(done, 0));
    expect(phone.log.badges.size).toBe(0);
    phone.back();
    await phone.until(() => phone.log.badges.get(1) === '1', 'the number');
  },
);

test('an answer that a newer one overtook does not bring its older number back', async () => {
  const consumer = as(emulator, 'consumer');
  const unread = async () => String((await consumer.call('accounts', 'me', 'query')).data.unread);
  const before = await unread();
  holding = true;
  phone.launch('pages/mine/index');
  await phone.until(() => late.length > 0, 'the answer on its way');
  holding = false;
  await phone.navigateTo(`/case/view/index?id=${caseId}`);
  await caseShown();
  const said = { id: caseId, channel: 'complainant', text: '请把发货单也拍给我们看看。' };
  await as(emulator, 'handler').call('complaints', 'say', 'mutation', said);
  const after = await unread();
  expect(after).not.toBe(before);
  phone.back();
  await phone.until(() => phone.log.badges.get(1) === after, 'the newer number');
  for (const come of late) come();
  await new Promise((done) => setTimeout(done, 0));
  expect(phone.log.badges.get(1)).toBe(after);
});

test('a message in WeChat is asked for in the tap itself', async () => {
  phone.launch(`case/view/index?id=${caseId}`);
  await caseShown();
  phone.tap(ids.remindMe);
  await phone.until(() => phone.text().includes('下一次有消息会在微信里提醒您一次'), 'that it was accepted');
  expect(phone.log.subscribed).toEqual([template]);
});

test('two fields filled in before the screen is drawn again are both sent', async () => {
  phone.launch('account/feedback/index?kind=wish');
  await phone.until(() => phone.has(fieldId('text')), 'the form');
  phone.type(fieldId('text'), '请把字再放大一点');
  phone.type(fieldId('phone'), '0939-7121234');
  phone.tap(ids.submit);
  await phone.until(() => phone.text().includes('收到了'), 'that it was received');
  const { feedback = [] } = emulator.exportData();
  expect(feedback).toEqual([expect.objectContaining({ text: '请把字再放大一点', phone: '09397121234' })]);
});
