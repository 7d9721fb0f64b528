// What comes by itself: a publication set for a time, the end of a validity, the end of a name, a quiet month, the word that was asked for.
import { approvedOne, bulletinsOf, feedOf, publishedOne } from './bulletin-calls';
import { at, emulator, timer, useBureauOfFigures } from './bureau-of-figures';
import { as } from './calls';

useBureauOfFigures();

const on = (who: string) => bulletinsOf(emulator)(who);
const inbox = async (who: string) =>
  (
    (await as(emulator, who).call('accounts', 'inbox', 'query', {})).data as unknown as {
      items: { title: string; about?: { kind: string; id: string } }[];
    }
  ).items;
const seen = async (id: string) =>
  (await on('consumer').query('get', { id })).data as unknown as { state: string; names?: { name: string }[] };

const firm = {
  ...{ name: '云屏某某山货有限公司', basis: 'penalty', document: '两市监处罚〔2026〕12号', on: '2026-10-01' },
  ...{ link: 'https://www.gsxt.gov.cn/x', said: '销售标签不合格的核桃，罚款。', shownUntil: '2026-11-30' },
};

test('it is published at its time and ends after its last day; run again, nothing more is done', async () => {
  const { id, version } = await approvedOne(emulator, { validUntil: '2026-12-05' });
  expect((await on('handler').act(id, version, 'schedule', { at: '2026-11-26T08:30' })).ok).toBe(true);
  at('2026-11-26T08:29');
  await timer();
  expect((await feedOf(emulator)).rows).toEqual([]);
  at('2026-11-26T08:31');
  await timer();
  await timer();
  expect((await feedOf(emulator)).rows.map((row) => row.id)).toEqual([id]);
  at('2026-12-06T00:05');
  await timer();
  expect((await feedOf(emulator)).rows).toEqual([]);
  expect(await seen(id)).toMatchObject({ state: 'expired' });
  const events = emulator.exportData().events!.filter(({ command }) => command === 'comeDue');
  expect(events).toHaveLength(2);
});

test('a name goes on the day after its publication ended: from the page, from the search; the bureau keeps it', async () => {
  const { id } = await publishedOne(emulator, { names: [firm] });
  const found = async () =>
    ((await on('consumer').query('search', { words: '云屏某某山货' })).data as unknown as { rows: object[] }).rows.length;
  at('2026-11-30T23:50');
  await timer();
  expect((await seen(id)).names).toMatchObject([{ name: firm.name }]);
  expect(await found()).toBe(1);
  at('2026-12-01T00:01');
  // Before the timer has come by, the page and the search know the day.
  expect((await seen(id)).names).toBeUndefined();
  expect(await found()).toBe(0);
  await timer();
  expect(await found()).toBe(0);
  const { data } = await on('intake').query('deskGet', { id });
  expect((data.bulletin as { names: object[] }).names).toMatchObject([
    { name: firm.name, removed: { on: '2026-12-01', why: 'ended' } },
  ]);
});

test('a name that is repaired meanwhile goes by one tap, at once', async () => {
  const { id, version } = await publishedOne(emulator, { names: [firm] });
  expect((await on('intake').act(id, version, 'removeName', { name: 'n1', why: 'repaired' })).ok).toBe(true);
  expect((await seen(id)).names).toBeUndefined();
  expect(JSON.stringify(await on('consumer').query('search', { words: '云屏某某' }))).not.toContain('云屏某某山货');
});

test('who asked hears of the next warning once, and of none after it', async () => {
  expect((await on('consumer').change('subscribe', { wanted: true })).ok).toBe(true);
  await on('consumer2').change('subscribe', { wanted: true });
  await on('consumer2').change('subscribe', { wanted: false });
  expect((await on('consumer').query('subscribed')).data).toMatchObject({ subscribed: true });
  const education = await publishedOne(emulator, { kind: 'education' });
  at('2026-11-24T12:00');
  await timer();
  expect((await inbox('consumer')).filter(({ about }) => about?.id === education.id)).toEqual([]);
  const warning = await publishedOne(emulator, { kind: 'warning', categories: ['phone'] });
  at('2026-11-24T13:00');
  await timer();
  await timer();
  expect((await inbox('consumer')).filter(({ about }) => about?.kind === 'bulletin')).toMatchObject([
    { about: { id: warning.id } },
  ]);
  expect((await inbox('consumer2')).filter(({ about }) => about?.kind === 'bulletin')).toEqual([]);
  expect((await on('consumer').query('subscribed')).data).toMatchObject({ subscribed: false });
  await publishedOne(emulator, { kind: 'warning', categories: ['phone'] });
  at('2026-11-24T14:00');
  await timer();
  expect((await inbox('consumer')).filter(({ about }) => about?.kind === 'bulletin')).toHaveLength(1);
});

test('a month without a word on consumption in the network is told to who keeps the ledger, once while there is time, once when it is over', async () => {
  await publishedOne(emulator, { networkRelated: false });
  const quiet = async () => (await inbox('handler')).filter(({ title }) => title.includes('网络消费宣传')).length;
  at('2026-11-25T10:00');
  await timer();
  await timer();
  expect(await quiet()).toBe(1);
  at('2026-12-02T10:00');
  await timer();
  expect(await quiet()).toBe(2);
  at('2026-12-10T10:00');
  await publishedOne(emulator);
  at('2026-12-22T10:00');
  await timer();
  expect(await quiet()).toBe(2);
  expect((await inbox('consumer')).filter(({ title }) => title.includes('网络消费宣传'))).toEqual([]);
});

test('when a count closes, the salt goes first and then every mark: the numbers stay, whose they were is lost', async () => {
  const { id } = await publishedOne(emulator);
  for (const who of ['consumer', 'consumer2']) await on(who).change('count', { of: id, what: 'open' });
  expect(emulator.exportData().bulletinMarks).toHaveLength(2);
  at('2027-02-23T10:00');
  await timer();
  await timer();
  const { bulletinMarks = [], bulletinCounts = [] } = emulator.exportData();
  expect(bulletinMarks).toEqual([]);
  expect(bulletinCounts).toMatchObject([{ opens: 2, readers: 2 }]);
  expect(bulletinCounts[0]).not.toHaveProperty('salt');
  await on('consumer').change('count', { of: id, what: 'open' });
  expect(emulator.exportData().bulletinCounts).toMatchObject([{ opens: 2, readers: 2 }]);
});
