import { JSDOM } from 'jsdom';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Emulator } from '../../emulator/emulator';
import { openidOf, startBureau } from '../emulator';
import { as, callsOf, complaint } from '../functions/calls';
import { bootWeapp, type WeappHost } from './host';
import type { Device } from './wx';

const dist = path.resolve(__dirname, '../../dist/weapp');
const merchant = 'oLD99MerchantOfWalks00000000';
let emulator: Emulator;
const phones: WeappHost[] = [];
let waiting = 0;

function phoneOf(openid: string, device?: Device): WeappHost {
  const phone = bootWeapp(
    dist,
    (name, data) => {
      waiting += 1;
      return emulator.call(name, JSON.parse(JSON.stringify(data)), openid).finally(() => (waiting -= 1));
    },
    device,
  );
  phones.push(phone);
  return phone;
}

/**
 * Every answer is on the screen: nothing moved for so many turns of the program's timers, however long a busy machine makes them. What a page
 * hands over in a second piece comes some frames of 16 ms after the first.
 */
async function settled(phone: WeappHost): Promise<void> {
  let before = '';
  for (let quiet = 0; quiet < 50; quiet += 1) {
    await pause(2);
    const now = `${phone.stack().join()} ${phone.text()}`;
    if (waiting > 0 || now !== before) quiet = 0;
    before = now;
  }
}

beforeAll(async () => {
  const { window } = new JSDOM('', { pretendToBeVisual: true });
  Object.assign(globalThis, { window, document: window.document });
  emulator = await startBureau();
  // One case of each kind a page leads on from: new, overdue, and in mediation with the merchant there and both willing.
  emulator.setTime(Date.parse('2026-11-02T09:00:00+08:00') - Date.now());
  await as(emulator, 'consumer').submit({ ...complaint, purchase: { ...complaint.purchase, boughtOn: '2026-10-20' } });
  emulator.setTime(Date.parse('2026-11-24T10:00:00+08:00') - Date.now());
  await as(emulator, 'consumer').submit(complaint);
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'handler').act(one.id, 1, 'accept');
  const { data } = await as(emulator, 'handler').call('complaints', 'issueViewCode', 'mutation', { id: one.id, version: 2 });
  const shop = callsOf(emulator, merchant);
  await shop.call('complaints', 'joinByCode', 'mutation', { code: data.code, name: '杨建国', post: 'owner' });
  await shop.act(one.id, 4, 'answer', { willing: true });
  await as(emulator, 'consumer').call('complaints', 'say', 'mutation', { id: one.id, channel: 'room', text: '您好' });
});
afterAll(async () => {
  for (const phone of phones) phone.close();
  await emulator?.close();
});

const MOST = 5;
/** What leads on and writes nothing: ways, rows and the acts of a case, which open a page of their own. */
const leads =
  /^(open-(?!case$|dossier$)|file-complaint$|queue-row-|case-row-|notice-|act-|talk-|figure-|accept$|reject$|chip-|to-acts$|next-case$)/;
const tabs = ['pages/home/index', 'pages/inbox/index', 'pages/mine/index'];

interface Walk {
  /** Longest way seen to each page. */
  deepest: Map<string, string[]>;
  over: string[];
}

async function walkFrom(phone: WeappHost, { deepest, over }: Walk): Promise<void> {
  const here = phone.stack();
  const page = here[here.length - 1] ?? '';
  if (here.length > MOST) return void over.push(here.join(' → '));
  if ((deepest.get(page)?.length ?? 0) >= here.length) return;
  deepest.set(page, here);
  const tried = new Set<string>();
  let chip = '';
  // The same case leads elsewhere from another list.
  const keyOf = (id: string) => (id.startsWith('queue-row-') ? `${chip} ${id}` : id);
  const next = () => {
    const left = phone.ids().filter((id) => leads.test(id) && !tried.has(keyOf(id)));
    // A chip shows other rows of the same page: first where the rows lead that are there now.
    return left.find((id) => !id.startsWith('chip-')) ?? left[0];
  };
  for (let id = next(); id !== undefined; id = next()) {
    tried.add(keyOf(id));
    if (id.startsWith('chip-')) chip = id;
    phone.tap(id);
    await settled(phone);
    if (phone.stack().length <= here.length) continue;
    await walkFrom(phone, { deepest, over });
    phone.back();
    await settled(phone);
  }
}

const desk = ['desk/queue/index', 'desk/case/index', 'desk/act/index', 'case/talk/index'];
test.each<[string, string[]]>([
  ['consumer', ['case/view/index', 'case/act/index', 'case/talk/index', 'filing/form/index']],
  ['merchant', ['case/view/index', 'case/act/index', 'case/talk/index', 'account/open-case/index']],
  ['intake', [...desk, 'desk/entry/index', 'office/messages/index']],
  ['handler', [...desk, 'insight/figures/index', 'insight/cases/index']],
  ['leader', [...desk, 'insight/cases/index', 'insight/official/index']],
  ['admin', ['office/people/index', 'office/channel/index', 'insight/figures/index']],
])('%s never stands on more than five pages, whichever way is taken', async (who, reaches) => {
  const phone = phoneOf(who === 'merchant' ? merchant : openidOf(who));
  const walk: Walk = { deepest: new Map(), over: [] };
  for (const tab of tabs) {
    phone.launch(tab);
    await settled(phone);
    await walkFrom(phone, walk);
  }
  expect(walk.over).toEqual([]);
  // A walk that finds no way proves nothing.
  expect([...walk.deepest.keys()]).toEqual(expect.arrayContaining(reaches));
  expect(phone.errors.map(String)).toEqual([]);
  expect(phone.log.refused).toEqual([]);
});

test('an eleventh page is refused, as WeChat refuses it', async () => {
  const phone = phoneOf(openidOf('consumer'));
  phone.launch('pages/home/index');
  for (let depth = 1; depth < 10; depth += 1) await phone.navigateTo('/case/list/index');
  expect(phone.stack()).toHaveLength(10);
  await expect(phone.navigateTo('/case/list/index')).rejects.toMatchObject({ errMsg: expect.stringContaining('limit') });
  expect(phone.stack()).toHaveLength(10);
});

test.each<[string, Device, boolean]>([
  ['usual print', { fontSize: 16 }, false],
  ['large print', { fontSize: 23 }, true],
  ['large print on an old base library', { fontSize: 23, oldLibrary: true }, true],
])('care mode follows the phone at first: %s', async (_what, device, care) => {
  const phone = phoneOf(openidOf('consumer'), device);
  phone.launch('pages/mine/index');
  await settled(phone);
  expect(phone.pageClass().includes('care')).toBe(care);
  // Then the person decides, and every page obeys.
  phone.tap('care-mode');
  await settled(phone);
  phone.launch('case/list/index');
  await settled(phone);
  expect(phone.pageClass().includes('care')).toBe(!care);
});
