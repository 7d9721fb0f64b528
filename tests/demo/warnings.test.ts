import { county } from '@config/county';
import { textsOf } from '../../domain/bulletin/blocks';
import type { Bulletin } from '../../domain/bulletin/bulletin';
import { ofLesson } from '../../domain/bulletin/counting';
import { lessons } from '../../domain/bulletin/content/lessons';
import { ledgerRows, matrixOf, missingOf, quietMonths } from '../../domain/bulletin/ledger';
import { searchMarks } from '../../domain/bulletin/text';
import { viewBulletin } from '../../domain/bulletin/visibility';
import { daysBetween, plusDays, weekOf } from '../../domain/civil-date';
import type { Complaint } from '../../domain/complaint/complaint';
import type { Week } from '../../domain/signal/course';
import type { Signal } from '../../domain/signal/signal';
import { memberIdOf } from '../../tools/demo/member-id';
import personas from '../../tools/demo/personas.json';
import { readCounty } from '../../tools/demo/snapshot';
import { allShops } from '../../tools/demo/shops';

// What the bureau saw, said and keeps of it, looked at in the documents themselves.

const TODAY = '2026-11-24';
const data = readCounty();
const cases = data.complaints as unknown as Complaint[];
const bulletins = data.bulletins as unknown as (Bulletin & { find: string[] })[];
const signals = data.signals as unknown as Signal[];
const own = (id: string) => memberIdOf(personas.find((one) => one.id === id)!.openid);

const kinds: Record<string, (one: Bulletin) => unknown> = {
  'being written': ({ state }) => state === 'drafted',
  'waits for a leader': ({ state, checked }) => state === 'checked' && checked,
  'to be published at a time': ({ state, publishAt }) => state === 'scheduled' && publishAt,
  stands: ({ state }) => state === 'published',
  'is over': ({ state, expiredOn }) => state === 'expired' && expiredOn,
  'was withdrawn, with why': ({ state, withdrawn }) => state === 'withdrawn' && withdrawn?.reason,
  'was corrected, with what stood there': ({ versions = [] }) => versions.length,
  'a superior’s, relayed': ({ kind, relayed }) => kind === 'relayed' && relayed?.level === 'province',
  'told without the program, before there was one': ({ state, releases = [] }) =>
    state === 'elsewhere' && releases.some(({ on }) => on < '2026-01-05'),
  'a release that lacks a proof': ({ releases = [] }) => releases.some((one) => missingOf(one).length),
};
test.each(Object.keys(kinds))('there is a bulletin: %s', (which) => {
  expect(bulletins.filter(kinds[which]!).length).toBeGreaterThan(0);
});

test('24 and more stood in the year; who wrote one neither checked nor approved it, and day follows day', () => {
  const told = bulletins.filter(({ publishedOn, state }) => publishedOn?.startsWith('2026') && state !== 'elsewhere');
  expect(told.length).toBeGreaterThanOrEqual(24);
  for (const { no, writers, checked, approved, on, publishedOn = '', releases = [] } of told) {
    const wrote = writers.map(({ member }) => member);
    expect([no, wrote.includes(checked!.by.member), wrote.includes(approved!.by.member)]).toEqual([no, false, false]);
    const days = [on, checked!.on, approved!.on, publishedOn, ...releases.map((one) => one.on)];
    expect([no, days.filter((day) => day > TODAY || day < on)]).toEqual([no, []]);
    expect([no, on <= checked!.on && checked!.on <= approved!.on && approved!.on <= publishedOn]).toEqual([no, true]);
  }
});

test('no reader reads of a shop, of who complained or of their numbers in what the bureau wrote', () => {
  const secret = [
    ...allShops.map(({ name }) => name),
    ...cases.flatMap(({ complainant: { name, phone } }) => [name, phone ?? '']),
  ].filter((text) => text.length > 2);
  for (const one of bulletins) {
    const text = JSON.stringify(viewBulletin(one, 'reader', TODAY));
    expect([one.no, secret.filter((name) => text.includes(name))]).toEqual([one.no, []]);
  }
});

test('a firm stood there as long as its penalty was shown; since then it is read by the bureau alone, and found by no search', () => {
  const [named, ...others] = bulletins.filter(({ names = [] }) => names.length);
  expect(others).toEqual([]);
  const [firm] = named!.names!;
  expect(firm!.removed).toMatchObject({ on: plusDays(firm!.shownUntil!, 1), why: 'ended' });
  expect(named!.state).toBe('published');
  expect(firm!.shownUntil! > named!.publishedOn!).toBe(true);
  expect(JSON.stringify(viewBulletin(named!, 'reader', TODAY))).not.toContain(firm!.name);
  expect(JSON.stringify(viewBulletin(named!, 'staff', TODAY))).toContain(firm!.name);
  const { title, lead = '', blocks } = named!;
  const said = [title, lead, ...blocks.flatMap(textsOf)].join('');
  expect(said).not.toContain(firm!.name);
  const without = new Set(searchMarks({ ...named!, names: [] }));
  const byName = searchMarks({ ...named!, names: [{ ...firm!, removed: undefined }] } as never).filter(
    (mark) => !without.has(mark),
  );
  expect(byName.length).toBeGreaterThan(0);
  expect(byName.filter((mark) => named!.find.includes(mark))).toEqual([]);
});

test('the ledger of the year shows both items in many forms and media, and one month in which nothing was said of buying in the network', () => {
  const rows = ledgerRows(bulletins, 2026);
  for (const [item, least] of [
    ['education', 4],
    ['warnings', 5],
  ] as const) {
    const { media, forms, missing, releases } = matrixOf(rows, item, false);
    expect([item, media >= least, forms >= 4, missing < releases / 2]).toEqual([item, true, true, true]);
  }
  expect(quietMonths(rows, 11)).toEqual([2]);
  const quiet = data.notices!.filter(({ title }) => /没有网络消费宣传/.test(String(title)));
  const heard = (words: string) => quiet.filter(({ title }) => String(title).includes(words)).map(({ to }) => to);
  for (const words of ['这个月', '2026 年 2 月']) expect(heard(words)).toContain(own('intake'));
  expect(JSON.stringify(data.confirmedPoints)).toContain('education');
});

test('what was opened is counted, and each of the six lessons was finished by some', () => {
  const counts = data.bulletinCounts as unknown as { _id: string; readers: number; opens: number; completions: number }[];
  const of = (id: string) => counts.find(({ _id }) => _id.endsWith(id));
  expect(Object.keys(lessons)).toHaveLength(6);
  for (const key of Object.keys(lessons)) expect([key, of(ofLesson(key, 2026))!.completions > 1]).toEqual([key, true]);
  const read = bulletins.filter(({ _id }) => (of(_id)?.readers ?? 0) > 5);
  expect(read.length).toBeGreaterThan(8);
  for (const { readers, opens } of counts) expect(opens >= readers).toBe(true);
});

describe('complaints that gathered became a warning', () => {
  const answered = signals.filter(({ state }) => state === 'drafted');
  const [signal] = answered;
  const warning = bulletins.find(({ signalId }) => signalId === signal?._id)!;
  const about = cases.filter(({ respondent }) => respondent.name === signal?.of);
  const night = (n: number) => plusDays(warning.publishedOn!, n);

  test('ten and more people of this county about one shop, within a few weeks, noticed by the night and told to officers', () => {
    expect(answered).toHaveLength(1);
    expect(signal).toMatchObject({ aspect: 'shop', categories: ['food'], problems: ['spoiled'] });
    expect(new Set(about.map(({ complainant }) => complainant.phone)).size).toBeGreaterThanOrEqual(10);
    expect(about.filter(({ complainant }) => !complainant.address?.includes(county.name))).toEqual([]);
    expect(about.filter(({ _id }) => !signal!.cases.includes(_id))).toEqual([]);
    expect(new Set(about.map(({ problem }) => problem))).toEqual(new Set(['spoiled']));
    const days = about.map(({ receivedOn }) => receivedOn).sort();
    expect(daysBetween(days[0]!, days[days.length - 1]!)).toBeLessThan(28);
    const noticed = data.events!.find(
      ({ command, subject }) => command === 'notice' && (subject as { id: string }).id === signal!._id,
    );
    expect(noticed).toMatchObject({ by: { member: 'program' } });
    const news = data.notices!.filter(({ about: of }) => (of as { id?: string } | undefined)?.id === signal!._id);
    expect(news.map(({ to }) => to)).toContain(own('leader'));
  });

  test('an officer began the draft from it, a leader approved, it was out within two days, on several media with their proofs', () => {
    const began = data.events!.find(
      ({ command, subject }) => command === 'draftFrom' && (subject as { id: string }).id === signal!._id,
    );
    expect(began).toBeDefined();
    expect(warning).toMatchObject({ state: 'published', kind: 'warning', categories: ['food'], problems: ['spoiled'] });
    expect(daysBetween(signal!.drafted!.on, warning.publishedOn!)).toBeLessThanOrEqual(2);
    expect(daysBetween(signal!.on, warning.publishedOn!)).toBeLessThanOrEqual(3);
    expect(warning.approved!.by.member).toBe(own('leader'));
    const { releases = [] } = warning;
    expect(new Set(releases.map(({ medium }) => medium)).size).toBeGreaterThanOrEqual(5);
    expect(releases.flatMap((one) => missingOf(one).map(({ say }) => `${one.medium} ${say}`))).toEqual([]);
    for (const { proofs, medium } of releases) if (medium !== 'program') expect(proofs.length).toBeGreaterThan(0);
  });

  test('afterwards complaints of it fall, as the course shows', () => {
    const received = (from: string, to: string) => about.filter(({ receivedOn: on }) => on >= from && on <= to).length;
    expect(received(night(2), night(15))).toBeLessThan(received(night(-12), night(1)) / 3);
    const { weeks } = data.signalFolds!.find(({ _id }) => _id === `course-${signal!._id}`) as unknown as { weeks: Week[] };
    const most = Math.max(...weeks.map(({ people }) => people));
    expect(weeks.find(({ from }) => from === weekOf(warning.publishedOn!))!.people).toBe(most);
    const after = weeks.filter(({ from }) => from > warning.publishedOn!);
    expect(after.length).toBeGreaterThanOrEqual(5);
    expect(after.every(({ people }) => people * 3 <= most)).toBe(true);
    expect(after.slice(-3).map(({ people }) => people)).toEqual([0, 0, 0]);
  });

  test('another was looked at and dismissed with why, and one waits for an officer', () => {
    expect(signals.filter(({ dismissed, state }) => state === 'dismissed' && dismissed!.reason.length > 10)).not.toEqual([]);
    expect(signals.filter(({ state, lastOn }) => state === 'open' && lastOn >= '2026-11-16')).not.toEqual([]);
  });
});
