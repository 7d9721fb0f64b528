// A newer version, and faults of the program, on WeChat's own component framework.
import { JSDOM } from 'jsdom';
import path from 'node:path';
import type { Emulator } from '../../emulator/emulator';
import { ids } from '../../src/ui/ids';
import { openidOf, startBureau } from '../emulator';
import { as, complaint } from '../functions/calls';
import { bootWeapp, type WeappHost } from './host';
import type { Device } from './wx';

const dist = path.resolve(__dirname, '../../dist/weapp');
let emulator: Emulator;
let caseId = '';
/** Changes what the server answers, as a fault of the program would. */
let spoil: (path: string, reply: { data?: Record<string, unknown> }) => void = () => undefined;

beforeAll(async () => {
  const { window } = new JSDOM('', { pretendToBeVisual: true });
  Object.assign(globalThis, { window, document: window.document });
  emulator = await startBureau();
  caseId = (await as(emulator, 'consumer').submit(complaint)).data.id;
});
afterAll(() => emulator?.close());

let phone: WeappHost;
function boot(device: Device = {}) {
  phone = bootWeapp(
    dist,
    async (name, data) => {
      const sent = JSON.parse(JSON.stringify(data)) as { path: string };
      const reply = (await emulator.call(name, sent, openidOf('consumer'))) as { data?: Record<string, unknown> };
      spoil(sent.path, reply);
      return reply;
    },
    device,
  );
  phone.launch('pages/home/index');
}
afterEach(() => {
  spoil = () => undefined;
  phone.close();
});
const turn = () => new Promise((done) => setTimeout(done, 50));
const home = () => phone.until(() => phone.text().length > 0, 'the first page');
const reports = () => (emulator.exportData().mishaps ?? []) as unknown as { page: string; name: string; frames: string[] }[];

test('a version that WeChat fetched is told where nothing is typed, and applied by one tap', async () => {
  boot();
  await home();
  phone.tells.updateFetched();
  await phone.until(() => phone.log.update.applied === 1, 'the new version');
  expect(phone.log.modals).toMatchObject([{ title: '小程序有新版本', content: expect.stringContaining('草稿都在') as string }]);
});

test('in the middle of a form nobody is asked; back on the first page one is, once, and may go on', async () => {
  boot({ declines: true });
  await home();
  await phone.navigateTo('/account/feedback/index');
  phone.tells.updateFetched();
  await turn();
  expect(phone.log.modals).toEqual([]);
  phone.back();
  await phone.until(() => phone.log.modals.length === 1, 'the question');
  await phone.navigateTo('/account/feedback/index');
  phone.back();
  await turn();
  expect([phone.log.modals.length, phone.log.update.applied]).toEqual([1, 0]);
});

test('a page that fails says what happened and what is kept, opens again, and reports where in the code, never with whom', async () => {
  boot();
  await home();
  spoil = (of, reply) => {
    if (of === 'get' && reply.data)
      reply.data.case = { ...(reply.data.case as object), requests: 7, purchase: { goods: { 王秀兰: 1 } } };
  };
  await phone.navigateTo(`/case/view/index?id=${caseId}`);
  await phone.until(() => phone.text().includes('这一页出错了'), 'what happened');
  expect(phone.text()).toMatch(/存在这部手机上.*12315/);
  await phone.until(() => reports().length > 0, 'the report');
  expect(reports()).toContainEqual(
    expect.objectContaining({ page: 'case/view/index', name: expect.stringMatching(/Error$/) as string }),
  );
  expect(JSON.stringify(emulator.exportData().mishaps)).not.toMatch(/王秀兰|核桃|13900001101|[?]id=|c_[0-9a-f]{24}/);
  spoil = () => undefined;
  phone.tap(ids.openAgain);
  await phone.until(() => phone.text().includes('薄皮核桃'), 'the case');
});

test('an error that WeChat tells is reported without its sentence, the same one once', async () => {
  boot();
  await home();
  const before = reports().length;
  const text =
    'MiniProgramError\nTypeError: 王秀兰 13900001101\n    at Card (https://servicewechat.com/a/index.js?phone=13900001101:12:345)';
  phone.tells.error(text);
  phone.tells.error(text);
  phone.tells.rejection(new RangeError('住址 东街 18 号'));
  await phone.until(() => reports().length === before + 2, 'two reports');
  expect(reports()).toContainEqual(expect.objectContaining({ frames: ['index.js:12:345'] }));
  expect(JSON.stringify(reports())).not.toMatch(/王秀兰|13900001101|东街/);
});
