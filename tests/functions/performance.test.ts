import { memberIdOf } from '../../tools/demo/member-id';
import type { Emulator } from '../../emulator/emulator';
import { openidOf, startBureau } from '../emulator';
import { photo } from '../pictures';
import { as, complaint, type Reply } from './calls';
import { checksSettled } from './checks-settled';
import { filesOf } from './evidence-phone';

// 谈成以后: from the agreement through 已退款 with its receipt and 到账了吗 to the figure.

let emulator: Emulator;
let fresh: ReturnType<Emulator['exportData']>;
let id: string;
beforeAll(async () => {
  emulator = await startBureau();
  at('2026-11-24T10:00');
  const filed = await as(emulator, 'consumer').submit(complaint);
  id = filed.data.id;
  const officer = as(emulator, 'handler');
  await officer.act(id, 1, 'accept');
  const { data } = await officer.call('complaints', 'issueViewCode', 'mutation', { id, version: 2 });
  const code = (data as { code?: string }).code;
  await as(emulator, 'merchant').call('complaints', 'joinByCode', 'mutation', { code, name: '周德茂', post: 'owner' });
  await officer.act(id, version(), 'set12315', { number: '1620000202611249001' });
  const agreed = await officer.act(id, version(), 'agree', {
    form: 'record',
    terms: '商家 12 月 1 日以前退款 129.50 元',
    respondentConsent: '店主电话同意调解，录音 5',
    agreedFen: 12_950,
    performBy: '2026-12-01',
  });
  expect(agreed).toMatchObject({ ok: true });
  fresh = emulator.exportData();
});
afterAll(() => emulator.close());
beforeEach(() => {
  emulator.importData(fresh);
  at('2026-12-01T10:00');
});

const at = (local: string) => emulator.setTime(Date.parse(`${local}:00+08:00`) - Date.now());
const version = () => Number((emulator.exportData().complaints ?? []).find(({ _id }) => _id === id)?.version);
const run = () => emulator.callTimer('timer') as Promise<Reply>;
const titles = (who: string) =>
  (emulator.exportData().notices ?? []).filter(({ to }) => to === memberIdOf(openidOf(who))).map(({ title }) => String(title));
const asked = (who: string) => titles(who).filter((title) => /到账了吗|约定的日子到了|做到/.test(title));
const rowOf = async (who: string, list: 'mine' | 'against') => {
  const { data } = await as(emulator, who).call('complaints', list, 'query', {});
  return (data.rows as { asks?: string; headline: string }[])[0]!;
};
const actionsOf = async (who: string) => {
  const { data } = await as(emulator, who).call('complaints', 'get', 'query', { id });
  return data.actions as string[];
};
const entries = () =>
  (emulator.exportData().events ?? []).flatMap(({ entries: list }) =>
    ((list ?? []) as { measure: string; n: number; d: number; day: string }[]).filter(
      ({ measure }) => measure === 'recoveredFen',
    ),
  );
const sum = () => entries().reduce((total, { n }) => total + n, 0);

test('nobody is asked before the day; on it each of the two is asked once, on the home and on the case', async () => {
  at('2026-11-30T10:00');
  await run();
  expect([asked('consumer'), asked('merchant')]).toEqual([[], []]);
  expect((await rowOf('consumer', 'mine')).asks).toBeUndefined();
  at('2026-12-01T10:00');
  await run();
  await run();
  expect(asked('consumer')).toEqual(['到账了吗：薄皮核桃 5 斤']);
  expect(asked('merchant')).toEqual(['约定的日子到了：薄皮核桃 5 斤']);
  expect(await rowOf('consumer', 'mine')).toMatchObject({
    asks: 'confirmPerformance',
    headline: expect.stringContaining('到账了吗') as string,
  });
  expect(await rowOf('merchant', 'against')).toMatchObject({ asks: 'reportPerformance' });
  expect(sum()).toBe(0);
});

test('已退款 with its receipt: the consumer is told and opens the receipt; it still counts nothing', async () => {
  const receipt = await filesOf(emulator, 'merchant').upload({ bytes: photo() }, { kind: 'complaint', id });
  const said = await as(emulator, 'merchant').act(id, version(), 'reportPerformance', { done: 'all', files: [receipt.id] });
  expect(said).toMatchObject({ ok: true });
  expect(asked('consumer')).toEqual(['商家说已经做到，请核对']);
  // A picture is opened by the other side once WeChat's check has passed it.
  await checksSettled(emulator);
  const opened = await filesOf(emulator, 'consumer').open(id, [receipt.id]);
  expect(opened.ok).toBe(true);
  expect(sum()).toBe(0);
  expect((await rowOf('consumer', 'mine')).asks).toBe('confirmPerformance');
  expect((await rowOf('merchant', 'against')).asks).toBeUndefined();
});

test('到账了: one tap, twice the same is once; it counts, the merchant is told, the officer has nothing left to do', async () => {
  const before = version();
  const first = await as(emulator, 'consumer').act(id, before, 'confirmPerformance', { done: 'all' }, 'tap-once-once');
  const again = await as(emulator, 'consumer').act(id, before, 'confirmPerformance', { done: 'all' }, 'tap-once-once');
  expect([first.ok, again.ok, again.data.version]).toEqual([true, true, first.data.version]);
  expect(sum()).toBe(12_950);
  expect(titles('merchant')).toContain('投诉人说了收到没有');
  at('2026-12-02T10:00');
  await run();
  expect(titles('handler').filter((title) => title.startsWith('约定的日子已经过了'))).toEqual([]);
  // Money by the day: known from the day it was confirmed, in the month the case ended.
  expect(entries()).toMatchObject([{ day: '2026-11-24', effective: '2026-12-01', n: 12_950, d: 1 }]);
});

test('paid, says the merchant; nothing came, says the consumer: the officer hears of it at once, and the part that came counts as a part', async () => {
  await as(emulator, 'merchant').act(id, version(), 'reportPerformance', { done: 'all' });
  await as(emulator, 'consumer').act(id, version(), 'confirmPerformance', { done: 'none' });
  expect(titles('handler')).toContain('商家说做到了，投诉人说没有：薄皮核桃 5 斤');
  expect(sum()).toBe(0);
  const recorded = { way: 'phone', on: '2026-12-01', who: '王秀兰', proof: '录音 12-1' };
  const part = await as(emulator, 'handler').act(id, version(), 'confirmPerformance', { done: 'part', fen: 5000, recorded });
  expect(part.ok).toBe(true);
  expect(sum()).toBe(5000);
});

test('silence is no payment: after the day the officer is asked to ask, says why it ends there, and the consumer hears what the law gives', async () => {
  at('2026-12-02T10:00');
  await run();
  expect(titles('handler')).toContain('约定的日子已经过了，没有确认做到：薄皮核桃 5 斤');
  const ended = { why: 'otherRoutes', reason: '催了两次，商家不退，投诉人去起诉' };
  expect((await as(emulator, 'handler').act(id, version(), 'endPerformance', ended)).ok).toBe(true);
  const told = (emulator.exportData().notices ?? []).find(({ title }) => title === '约定没有做到时可以怎么办');
  expect(told?.body).toContain('起诉');
  expect(told?.body).not.toContain('催了两次');
  expect(sum()).toBe(0);
});

test('全部已读 reads one’s own up to what was looked at: what came since, and what is another’s, stays unread', async () => {
  const inbox = async (who: string) => {
    const { data } = await as(emulator, who).call('accounts', 'inbox', 'query', {});
    return data as unknown as { items: { at: number; readAt?: number }[]; unread: number };
  };
  const before = await inbox('consumer');
  const others = (await inbox('merchant')).unread;
  expect(before.unread).toBeGreaterThan(0);
  await as(emulator, 'merchant').act(id, version(), 'reportPerformance', { done: 'all' });
  const until = before.items[0]!.at;
  const read = await as(emulator, 'consumer').call('accounts', 'read', 'mutation', { ids: [], until });
  expect(read.data.unread).toBe(1);
  expect((await inbox('merchant')).unread).toBe(others);
});

test('another day holds once both want it: who asks is not offered to answer, and both are asked again on the new day alone', async () => {
  at('2026-11-30T10:00');
  const input = { performBy: '2026-12-08' };
  const before = version();
  const tap = await as(emulator, 'merchant').act(id, before, 'askNewDay', input, 'ask-once-once');
  expect(tap).toMatchObject({ ok: true });
  expect((await as(emulator, 'merchant').act(id, before, 'askNewDay', input, 'ask-once-once')).data).toEqual(tap.data);
  expect(titles('consumer')).toContain('约定的日子');
  expect(await rowOf('consumer', 'mine')).toMatchObject({
    asks: 'answerNewDay',
    headline: '商家想把约定的日子改到 12 月 8 日（周二）前',
  });
  expect([await actionsOf('merchant'), await actionsOf('consumer')]).toEqual([
    expect.not.arrayContaining(['answerNewDay']),
    expect.arrayContaining(['answerNewDay']),
  ]);
  expect(await as(emulator, 'merchant').act(id, version(), 'answerNewDay', { agrees: true })).toMatchObject({
    ok: false,
    error: { code: 'new-day-own' },
  });
  expect((await as(emulator, 'consumer').act(id, version(), 'answerNewDay', { agrees: true })).ok).toBe(true);
  at('2026-12-02T10:00');
  await run();
  expect([asked('consumer'), asked('merchant')]).toEqual([[], []]);
  at('2026-12-08T10:00');
  await run();
  expect(asked('consumer')).toEqual(['到账了吗：薄皮核桃 5 斤']);
  expect(asked('merchant')).toEqual(['约定的日子到了：薄皮核桃 5 斤']);
  expect(sum()).toBe(0);
});
