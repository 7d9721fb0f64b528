import { county } from '@config/county';
import { mayNotSay } from '../bulletin/may-not-say';
import { writingSchema } from '../bulletin/writing';
import { builtIn } from '../law/calendar/calendar';
import { draftOf } from './draft';
import { found, window } from './fixture';
import { answered, begun, dismissing, goingOn, isReopened } from './life';
import { followedBy, weeksTo } from './course';
import { roughly, sayOneIn, sayWhy } from './why';
import type { Signal } from './signal';

const moment = { now: Date.parse('2026-11-24T00:10:00+08:00'), today: '2026-11-24', calendar: builtIn };
const by = { member: 'm_1', name: '张建军' };
const begin = () => begun(found, window, { id: 's_1', moment });
const done = (next: ReturnType<typeof dismissing>): Signal => {
  if ('refused' in next) throw new Error(next.refused);
  return next;
};

test('it says why in one sentence', () => {
  expect(sayWhy(begin(), '2026-11-24')).toBe(
    '10 月 27 日（周二）到 11 月 23 日（周一）这 28 天，有 6 个人投诉“云屏山货铺”；以前同样的 28 天（看了 2 段）最多 1 人、平均 0.5 人，碰巧有这么多人的机会不到 3000 分之一。',
  );
  expect([3000, 10_000, 1_000_000].map(sayOneIn)).toEqual(['不到 3000 分之一', '不到 1 万分之一', '不到 100 万分之一']);
  expect(roughly(1 / 3174)).toBe(3000);
  expect(roughly(0)).toBe(1_000_000);
});

test('it grows: complaints are added and none is lost, and what stays as it is is noted once a week', () => {
  const signal = begin();
  expect(goingOn(signal, found, window)).toBeUndefined();
  expect(goingOn(signal, found, { from: '2026-11-03', to: '2026-11-30' })).toMatchObject({ version: 2, lastOn: '2026-11-30' });
  const next = goingOn(signal, { ...found, people: 7, cases: ['c_5', 'c_8'] }, { ...window, to: '2026-11-24' });
  expect(next).toMatchObject({ people: 7, key: 'shop:云屏山货铺', cases: [...found.cases, 'c_8'] });
});

test('dismissed it rests until it has grown by half', () => {
  const signal = done(dismissing(begin(), '已经召回', { by, on: '2026-11-24' }));
  expect(signal).toMatchObject({ state: 'dismissed', dismissed: { people: 6 } });
  expect(dismissing(signal, '再来一次', { by, on: '2026-11-24' })).toHaveProperty('refused');
  const more = (people: number) => goingOn(signal, { ...found, people }, window);
  expect(more(8)).toMatchObject({ state: 'dismissed' });
  expect(more(9)).toMatchObject({ state: 'open' });
  expect(isReopened(signal, more(9)!)).toBe(true);
});

test('one bulletin answers it', () => {
  const signal = done(answered(begin(), 'b_1', { by, on: '2026-11-24' }));
  expect(signal).toMatchObject({ state: 'drafted', drafted: { bulletin: 'b_1' } });
  expect(answered(signal, 'b_2', { by, on: '2026-11-24' })).toHaveProperty('refused');
  // It goes on being counted.
  expect(goingOn(signal, { ...found, people: 20 }, window)).toMatchObject({ state: 'drafted', people: 20 });
});

test.each([
  ['goods and problem', begin(), '7 件（投诉数，未经核实）'],
  ['few complaints', { ...begin(), complaints: 3 }, '不到 5 件'],
  ['a town alone', { ...begin(), categories: [], problems: [] }, '网上购物'],
])('the draft of %s is lawful, says that nothing is verified, and names nobody', (_, signal, said) => {
  const writing = writingSchema.parse(draftOf(signal, county, '2026-11-24'));
  expect(mayNotSay(writing, '2026-11-24')).toEqual([]);
  const text = JSON.stringify(writing);
  expect(text).toContain(said);
  expect(text).toContain('未经核实');
  expect(text).not.toContain('云屏山货铺');
  expect(writing.places).toEqual(['621228-03']);
});

test('its course: calendar weeks, the last one as far as it goes; weeks that are counted anew take the place of the old ones', () => {
  const weeks = weeksTo('2026-11-10');
  expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([
    16,
    { from: '2026-07-27', to: '2026-08-02' },
    { from: '2026-11-09', to: '2026-11-10' },
  ]);
  const week = (from: string, people: number) => ({ from, people });
  expect(
    followedBy(
      [week('2026-10-26', 4), week('2026-11-02', 1), week('2026-11-09', 1)],
      [week('2026-11-02', 2), week('2026-10-19', 0)],
    ),
  ).toEqual([week('2026-10-19', 0), week('2026-10-26', 4), week('2026-11-02', 2), week('2026-11-09', 1)]);
});
