import { parse } from 'acorn';
import { JSDOM } from 'jsdom';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { oldEngine } from './engine';
import { bootWeapp } from './host';

const dist = path.resolve(__dirname, '../../dist/weapp');
const scripts = readdirSync(dist, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.js'));

test.each(scripts)('%s is written in what iOS 12 reads', (file) => {
  const code = readFileSync(path.join(dist, file), 'utf8');
  parse(code, { ecmaVersion: 2019 });
  // Of ES2018, looking behind came with iOS 16.4 alone.
  expect(code).not.toMatch(/\(\?<[=!]/);
});

test('the engine the harness runs it in lacks what came later than iOS 12.0, whatever this Node has', () => {
  const { context, hidden } = oldEngine();
  const kindOf = (name: string) => vm.runInContext(`typeof ${name}`, context) as string;
  for (const late of ['BigInt', 'globalThis', 'Intl', 'WeakRef', 'WebAssembly', 'structuredClone', 'queueMicrotask'])
    expect([late, kindOf(late)]).toEqual([late, 'undefined']);
  for (const late of ['Object.fromEntries', 'Object.hasOwn', '[].at', '[].findLast', '"".replaceAll', '"".matchAll'])
    expect([late, kindOf(late)]).toEqual([late, 'undefined']);
  for (const late of ['Promise.allSettled', 'Promise.any', 'Symbol().description'])
    expect([late, kindOf(late)]).toEqual([late, 'undefined']);
  // What it has stays.
  for (const there of ['[].flatMap', '"".trimStart', 'Object.entries', 'Promise.resolve().finally', 'Reflect.ownKeys', 'Proxy'])
    expect([there, kindOf(there)]).toEqual([there, 'function']);
  expect(hidden).toEqual(expect.arrayContaining(['Array.prototype.at', 'BigInt']));
});

test('there the program starts and shows its first page', async () => {
  const { window } = new JSDOM('', { pretendToBeVisual: true });
  Object.assign(globalThis, { window, document: window.document });
  const phone = bootWeapp(dist, () => Promise.reject(new Error('no signal')));
  phone.launch('pages/home/index');
  await phone.until(() => /[\u4e00-\u9fff]{2}/.test(phone.text()), 'words on the page');
  expect(phone.errors.map(String)).toEqual([]);
  phone.close();
});
