import { JSDOM } from 'jsdom';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bootWeapp, type WeappHost } from './host';

/** A mini-program of a tab page and one above it; each button does one thing WeChat may refuse. */
const doings: Record<string, string> = {
  subscribe: `wx.requestSubscribeMessage({ tmplIds: ['t'], fail() {} })`,
  later: `setTimeout(() => wx.requestSubscribeMessage({ tmplIds: ['later'], fail() {} }), 0)`,
  afterwards: `Promise.resolve().then(() => wx.requestSubscribeMessage({ tmplIds: ['afterwards'], fail() {} }))`,
  badge: `wx.setTabBarBadge({ index: 1, text: '3', fail() {} })`,
  noBadge: `wx.removeTabBarBadge({ index: 1, fail() {} })`,
  dot: `wx.showTabBarRedDot({ index: 1, fail() {} })`,
  noDot: `wx.hideTabBarRedDot({ index: 1, fail() {} })`,
  most: `wx.cloud.callFunction({ name: 'echo', data: { text: '两'.repeat(34000) }, fail() {} })`,
  tooMuch: `wx.cloud.callFunction({ name: 'echo', data: { text: '两'.repeat(35000) }, fail() {} })`,
  large: `this.setData({ text: 'x'.repeat(1000000) })`,
  tooLarge: `this.setData({ text: 'y'.repeat(1048576) })`,
};

let dist: string;
let phone: WeappHost;
const called: unknown[] = [];

beforeAll(() => {
  const { window } = new JSDOM('', { pretendToBeVisual: true });
  Object.assign(globalThis, { window, document: window.document });
  dist = mkdtempSync(path.join(tmpdir(), 'weapp-'));
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
    writeFileSync(path.join(dist, name), text);
  };
  write('app.json', JSON.stringify({ pages: ['tab', 'above'], tabBar: { list: [{ pagePath: 'tab' }] } }));
  write('app.js', 'App({})');
  const buttons = Object.keys(doings).map((id) => `<view id="${id}" bindtap="${id}">${id}</view>`);
  const methods = Object.entries(doings).map(([id, doing]) => `${id}() { ${doing}; }`);
  for (const page of ['tab', 'above']) {
    write(`${page}.json`, '{}');
    write(`${page}.wxml`, `<view id="text" bindfocus="subscribe">{{text}}</view>${buttons.join('')}`);
    write(`${page}.js`, `Page({ data: { text: '' }, ${methods.join(', ')} })`);
  }
});
afterAll(() => rmSync(dist, { recursive: true }));
beforeEach(() => {
  called.length = 0;
  phone = bootWeapp(dist, (name) => Promise.resolve(called.push(name)));
  phone.launch('tab');
});
afterEach(() => phone.close());

const gesture = 'requestSubscribeMessage:fail can only be invoked by user TAP gesture.';
test('a message is asked for in a tap, and in nothing that follows from one', async () => {
  phone.tap('subscribe');
  expect([phone.log.subscribed, phone.log.refused]).toEqual([['t'], []]);
  for (const id of ['later', 'afterwards']) phone.tap(id);
  phone.fire('text', 'focus', {});
  await phone.until(() => phone.log.refused.length === 3, 'three refusals');
  expect([phone.log.subscribed, phone.log.refused]).toEqual([['t'], [gesture, gesture, gesture]]);
});

test('the tab bar is changed while a tab page is on top', async () => {
  phone.tap('badge');
  expect(phone.log.badges.get(1)).toBe('3');
  await phone.navigateTo('/above');
  for (const id of ['badge', 'noBadge', 'dot', 'noDot']) phone.tap(id);
  expect(phone.log.refused).toEqual(
    ['setTabBarBadge', 'removeTabBarBadge', 'showTabBarRedDot', 'hideTabBarRedDot'].map((name) => `${name}:fail not TabBar page`),
  );
  expect(phone.log.badges.get(1)).toBe('3');
  phone.back();
  phone.tap('noBadge');
  expect(phone.log.badges.has(1)).toBe(false);
});

test('a call carries 100 KB; one with more reaches no function', async () => {
  phone.tap('most');
  await phone.until(() => called.length === 1, 'the call');
  phone.tap('tooMuch');
  await phone.until(() => phone.log.refused.length === 1, 'the refusal');
  expect([called, phone.log.refused]).toEqual([['echo'], ['cloud.callFunction:fail data exceed max size']]);
});

test('the view takes 1 MB at once; more is an error, and it stays as it was', () => {
  phone.tap('large');
  expect([phone.text('text').length, phone.errors]).toEqual([1_000_000, []]);
  phone.tap('tooLarge');
  expect(phone.text('text')).toMatch(/^x+$/);
  expect(phone.errors.map(String)).toEqual([expect.stringContaining('1048576')]);
});
