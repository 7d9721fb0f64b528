import { existsSync } from 'node:fs';
import path from 'node:path';
import { collections } from '../../cloudfunctions/collections';
import { declaredPages } from '../routes';
import { kinds, kindsByPackage, plumbingOf, type Room } from './kinds';

const rooms = Object.keys(kinds) as Room[];
/** What a kind takes that is no rule, no word and no screen: more, and the house has to take it over. */
const MOST = 120;

test.each(rooms)('%s has the rooms that every kind has, under the same names', (room) => {
  const files = ['name', 'labels', 'facts', 'visibility', 'say', 'left-out', 'say.test'];
  expect(files.filter((file) => !existsSync(path.resolve(__dirname, '../..', room, `${file}.ts`)))).toEqual([]);
});

test('no two kinds have one name, and each is kept and shown where its name says', () => {
  const names = Object.values(kinds);
  for (const key of ['kind', 'collection', 'word'] as const)
    expect(new Set(names.map((name) => name[key])).size).toBe(names.length);
  const series = names.flatMap((name) => ('series' in name ? [name.series] : []));
  expect(new Set(series).size).toBe(series.length);
  const pages = declaredPages();
  // What has no page yet has no function, and is kept nowhere.
  for (const { collection, pages: of } of names)
    expect([collection, collection in collections]).toEqual([collection, Object.keys(of).length > 0]);
  expect(names.flatMap(({ pages: of }) => Object.values(of)).filter((page) => !pages.includes(page))).toEqual([]);
});

test.each(['domain/feedback', 'domain/other-matter', 'domain/indicator/official'] as const)(
  `what binds %s to the house is at most ${MOST} lines`,
  (room) => {
    const plumbing = plumbingOf(room);
    const parts = Object.keys(plumbing).join('\n');
    // Whatever a kind has is among what is counted: its name, its door, its place in the database and its page.
    for (const part of ['/name.ts', '/visibility.ts', '/router.ts', '/collections.ts', 'src/routes.ts', '.config.ts'])
      expect(parts).toContain(part);
    expect(Object.values(plumbing).every((lines) => lines > 0)).toBe(true);
    const lines = Object.values(plumbing).reduce((sum, one) => sum + one, 0);
    expect([plumbing, lines <= MOST]).toEqual([plumbing, true]);
  },
);

test('each package of the mini-program carries the kinds it shows and no others; the main one their names alone', async () => {
  expect(await kindsByPackage()).toEqual({
    main: [],
    filing: ['complaint'],
    where: [],
    case: ['complaint', 'feedback'],
    desk: ['complaint'],
    office: ['complaint', 'report', 'other-matter', 'feedback'],
    account: ['complaint', 'feedback'],
    insight: ['indicator/official'],
    shop: ['complaint', 'promise', 'trace', 'credit/fact', 'credit/notice', 'merchant', 'merchant/claim'],
    credit: ['promise', 'trace', 'credit/batch', 'credit/fact', 'credit/notice', 'merchant', 'merchant/claim', 'handed-record'],
    bulletins: ['bulletin'],
    press: ['bulletin', 'signal'],
    settling: ['complaint', 'enrolment', 'negotiation'],
    odr: ['complaint', 'enrolment', 'negotiation'],
    means: ['merchant', 'measure', 'spot-check', 'leniency'],
    guide: ['promise', 'trace', 'guidance/self-check', 'merchant'],
  });
});
