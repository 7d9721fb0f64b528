// Annual reports: due in the window and not of this year's; missed only by a fresh list; paper reports show some days later.
import type { Emulator } from '../../emulator/emulator';
import { startOfDay } from '../../domain/civil-date';
import { startBureau } from '../emulator';
import { codeOf, creditOf, nth, withMerchants } from './credit-phone';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startBureau();
});
afterEach(() => emulator.close());

/** Ten in the morning of the civil day (+08:00). */
const on = (day: string) => emulator.setTime(startOfDay(day) + 10 * 3_600_000 - Date.now());
const notices = () =>
  (emulator.exportData().creditNotices ?? []) as unknown as { merchant: string; topic: string; state: string }[];
const told = () =>
  notices()
    .map(({ merchant }) => merchant)
    .sort();

async function sent(input: object, startOn?: string) {
  const { credit, must, act, goOnBatch, lines } = creditOf(emulator, 'handler');
  const { id } = await must(credit('draftBatch', 'mutation', input));
  expect((await creditOf(emulator, 'leader').act(id, 'approve')).ok).toBe(true);
  if (startOn) on(startOn);
  const started = await act(id, 'start');
  if (!started.ok) return { id, started, left: [] };
  let { data } = (await goOnBatch(id)) as { data: { state?: string } };
  while (data.state === 'running') ({ data } = (await goOnBatch(id)) as { data: { state?: string } });
  return { id, started, data, left: (await lines(id, 'left')).map(({ name, why }) => [name, why]) };
}

const paste = async (asOf: string, numbers: readonly number[], year = 2026) => {
  const { credit } = creditOf(emulator, 'handler');
  return credit('pasteList', 'mutation', { year, asOf, text: numbers.map((n) => `第${n}家店 ${codeOf(n)}`).join('\n') });
};

test('due: in the window alone, and to nobody who was registered this year or owes none', async () => {
  withMerchants(emulator, [
    nth(1, { kind: 'company' }),
    nth(2),
    nth(3, { kind: 'cooperative' }),
    nth(4, { registeredOn: '2027-01-15' }),
    nth(5, { kind: 'person' }),
  ]);
  const { credit } = creditOf(emulator, 'handler');
  on('2026-12-31');
  expect((await credit('draftBatch', 'mutation', { topic: 'annualDue' })).error.say).toContain('现在不是报年报的时间');
  on('2027-02-01');
  const { data, left } = await sent({ topic: 'annualDue' });
  expect(data).toMatchObject({ done: { told: 0, onPaper: 3, left: 2 } });
  expect(left).toEqual([
    ['第5家店', 'noReport'],
    ['第4家店', 'registeredThisYear'],
  ]);
  expect(told()).toEqual(['mc_1', 'mc_2', 'mc_3']);
});

test('missed: from a fresh list alone; an individual trader is held back until paper would have shown', async () => {
  withMerchants(emulator, [
    nth(1, { kind: 'company' }),
    nth(2),
    nth(3, { registeredOn: '2027-03-01' }),
    nth(4, { state: 'closed' }),
  ]);
  on('2027-07-05');
  const { credit, must } = creditOf(emulator, 'handler');
  expect((await credit('draftBatch', 'mutation', { topic: 'annualMissed' })).error.fields).toHaveProperty('list');
  const first = await must(paste('2027-07-02', [1, 2, 3, 4, 8]));
  expect((await credit('list', 'query', { id: first.id })).data).toMatchObject({
    ...{ state: 'checked', sort: 'unreported', year: 2026, asOf: '2027-07-02' },
    counts: { fresh: 4, unknown: 1, bad: 0 },
  });
  const early = await sent({ topic: 'annualMissed', list: first.id });
  expect(early.data).toMatchObject({ done: { onPaper: 1, left: 4 } });
  expect(early.left).toEqual(
    expect.arrayContaining([
      ['第2家店', 'paperMayCome'],
      ['第3家店', 'registeredThisYear'],
      ['第4家店', 'gone'],
      [`第8家店 ${codeOf(8)}`, 'unknown'],
    ]),
  );
  expect(told()).toEqual(['mc_1']);

  // 个体工商户年度报告办法 10: by 07-14 whatever was handed in on paper shows.
  on('2027-07-15');
  const second = await must(paste('2027-07-15', [1, 2]));
  const late = await sent({ topic: 'annualMissed', list: second.id });
  expect(late.data).toMatchObject({ done: { onPaper: 1, left: 1 } });
  expect(late.left).toEqual([['第1家店', 'toldBefore']]);
  expect(told()).toEqual(['mc_1', 'mc_2']);
});

test('a list is asked for its age when it comes, when it is chosen and when it goes out', async () => {
  withMerchants(emulator, [nth(1, { kind: 'company' })]);
  on('2027-07-20');
  expect((await paste('2027-07-10', [1])).error.fields?.asOf).toContain('超过 5 天');
  expect((await paste('2027-07-21', [1])).error.fields?.asOf).toContain('还没有到');
  expect((await paste('2027-07-20', [1], 2027)).error.fields?.year).toContain('还没有开始报');
  const { credit, must } = creditOf(emulator, 'handler');
  const { id: list } = await must(paste('2027-07-20', [1]));
  const { started } = await sent({ topic: 'annualMissed', list }, '2027-07-26');
  expect(started.error.say).toBe('名单太旧了，可能已经有人补报。');
  expect((await credit('draftBatch', 'mutation', { topic: 'annualMissed', list })).error.say).toBe(
    '名单太旧了，可能已经有人补报。',
  );
  expect(notices()).toEqual([]);
});

test('the day of registration is asked again at each one’s turn', async () => {
  withMerchants(emulator, [nth(1, { kind: 'company' }), nth(2, { kind: 'company' })]);
  on('2027-02-01');
  const { credit, must, act, goOnBatch, lines } = creditOf(emulator, 'handler');
  const { id } = await must(credit('draftBatch', 'mutation', { topic: 'annualDue' }));
  await creditOf(emulator, 'leader').act(id, 'approve');
  withMerchants(emulator, [
    nth(1, { kind: 'company', registeredOn: '2027-01-03' }),
    nth(2, { kind: 'company', registeredOn: undefined as never }),
  ]);
  await act(id, 'start');
  expect((await goOnBatch(id)).data).toMatchObject({ state: 'done', done: { onPaper: 0, left: 2 } });
  expect((await lines(id, 'left')).map(({ why }) => why).sort()).toEqual(['dayUnknown', 'registeredThisYear']);
  expect(notices()).toEqual([]);
});
