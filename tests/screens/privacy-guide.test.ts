import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { collections } from '../../cloudfunctions/collections';
import { privacyNotice } from '../../domain/privacy/notice';

const root = path.resolve(__dirname, '../..');
const guide = readFileSync(path.join(root, 'docs/privacy/wechat-guide.md'), 'utf8');
const page = readFileSync(path.join(root, 'docs/privacy/stored.md'), 'utf8');

/** Interfaces that WeChat lets a program use only when its guide declares them (小程序隐私协议开发指南). */
const governed = [
  ...[
    'getUserProfile',
    'getUserInfo',
    'chooseAddress',
    'chooseInvoiceTitle',
    'chooseInvoice',
    'getWeRunData',
    'chooseLicensePlate',
  ],
  ...['getLocation', 'getFuzzyLocation', 'chooseLocation', 'choosePoi', 'startLocationUpdate', 'startLocationUpdateBackground'],
  ...['startRecord', 'getRecorderManager', 'joinVoIPChat', 'createCameraContext', 'createVKSession', 'createLivePusherContext'],
  ...['openBluetoothAdapter', 'createBLEPeripheralServer', 'saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum'],
  ...[
    'chooseImage',
    'chooseMedia',
    'chooseVideo',
    'chooseMessageFile',
    'addPhoneContact',
    'addPhoneCalendar',
    'addPhoneRepeatCalendar',
  ],
  ...[
    'startAccelerometer',
    'startCompass',
    'startDeviceMotionListening',
    'startGyroscope',
    'setClipboardData',
    'getClipboardData',
  ],
];

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(file);
    else if (/(?<!\.h5|\.d)\.tsx?$/.test(entry.name)) yield readFileSync(file, 'utf8');
  }
}
const source = [...sources(path.join(root, 'src'))].join('\n');
const used = governed.filter((name) => new RegExp(`\\b(?:Taro|wx)\\.${name}\\b`).test(source));
const listed = (from: string, to: string) =>
  [...(guide.split(from)[1]?.split(to)[0] ?? '').matchAll(/`(\w+)`/g)].map((hit) => String(hit[1]));

test('every privacy interface the program uses is declared in the guide, and none that it does not use', () => {
  expect(listed('## 收集的信息', '## 用到而不').sort()).toEqual([...used].sort());
});

test('what the guide says is used besides is used', () => {
  const besides = listed('## 用到而不', '## 其他要填的');
  expect(besides.length).toBeGreaterThan(0);
  expect(besides.filter((name) => !source.includes(`Taro.${name}`))).toEqual([]);
});

test('nothing asks for a telephone number, a name or a picture through WeChat’s own buttons', () => {
  expect(source).not.toMatch(/getPhoneNumber|getRealtimePhoneNumber|chooseAvatar|type="nickname"/);
});

test('guide and notice name the same period, and the page has every collection with its own', () => {
  const { retention } = collections.complaints;
  expect(guide).toContain(retention);
  expect(JSON.stringify(privacyNotice({ bureau: '', hotline: '' }))).toContain(retention);
  const rows = Object.entries(collections).map(([name, { keeps, retention: kept }]) => `| \`${name}\` | ${keeps} | ${kept} |`);
  expect(rows.filter((row) => !page.includes(row))).toEqual([]);
});

test('search engines are kept from every page: all are personal', () => {
  expect(JSON.parse(readFileSync(path.join(root, 'src/sitemap.json'), 'utf8'))).toMatchObject({
    rules: [{ action: 'disallow', page: '*' }],
  });
});
