import { createElement } from 'react';
import type { ComplaintState } from '../../domain/complaint/complaint';
import { Stations } from '../../src/case/view/stations';
import { drawn } from './drawing';

const before = process.env.TARO_ENV;
beforeAll(() => (process.env.TARO_ENV = 'h5'));
afterAll(() => {
  if (before === undefined) delete process.env.TARO_ENV;
  else process.env.TARO_ENV = before;
});

const stations = (state: ComplaintState) => drawn(createElement(Stations, { state }));
const textOf = (page: Element, which: string) => [...page.querySelectorAll(which)].map(({ textContent }) => textContent);

test.each([
  ['received', ['收到'], '受理'],
  ['accepted', ['收到', '受理'], '调解'],
  ['suspended', ['收到', '受理'], '调解'],
] as const)('%s: what is past, what is waited for; who hears the page is told the same', (state, past, now) => {
  const page = stations(state);
  expect(textOf(page, '.station')).toEqual(['收到', '受理', '调解', '结果']);
  expect(textOf(page, '.station--past')).toEqual(past);
  expect(textOf(page, '.station--now')).toEqual([now]);
  expect(page.querySelector('[role=group]')?.getAttribute('aria-label')).toBe(`一共四步：收到、受理、调解、结果。现在等${now}。`);
});

test('what has ended says its result in words, and shows no way', () => {
  expect(stations('closed').textContent).toBe('');
});
