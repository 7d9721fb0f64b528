// The seven points on one page: which period is shown by default, and what would settle each.
import { as } from './calls';
import { ask, at, emulator, story, useBureauOfFigures } from './bureau-of-figures';

useBureauOfFigures();

interface Points {
  year: number;
  through?: string;
  period: { from: string; to: string };
  choices: { year: number; through?: string }[];
  items: { key: string; no: string; state: string; points?: number; next: { act: string; of?: string; measures?: string[] }[] }[];
  margins: { measure: string }[];
}
const points = async (input: object = {}): Promise<Points> => {
  const reply = await ask('points', input);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.data as never;
};
const itemOf = ({ items }: Points, key: string) => items.find((one) => one.key === key)!;
const keep = (who: string, version: number, command: string, input: object, year = 2026) =>
  as(emulator, who).call('indicators', 'keep', 'mutation', { year, version, command, input });
const national = (measure: string, value: string, year = 2026, to = '10') => ({
  ...{ of: 'national', measure, from: `${year}-01`, to: `${year}-${to}`, value },
  ...{ source: '总局通报（虚构）', publishedOn: '2026-11-20', attachment: '通报第 2 页', files: [] },
});

test('without national values it is the year so far, and each item that waits says for what', async () => {
  await story();
  at('2026-11-24T10:00');
  const found = await points();
  expect([found.period, found.choices]).toEqual([{ from: '2026-01', to: '2026-11' }, [{ year: 2026 }]]);
  expect(found.items.map(({ no }) => no)).toEqual(['24.1', '24.2', '25.1', '25.2', '25.3', '26.1', '26.2']);
  expect(itemOf(found, 'onTime')).toMatchObject({ state: 'scored', points: 0, next: [{ act: 'cases' }] });
  expect(itemOf(found, 'mediationSuccess').next).toEqual([{ act: 'record', of: 'national', measures: ['mediationSuccessA'] }]);
  expect(itemOf(found, 'odr').next.map(({ act }) => act)).toEqual(['enrol', 'record', 'record', 'confirm']);
  expect(itemOf(found, 'education').next).toEqual([{ act: 'confirm' }]);
});

test('a value that one person recorded waits for another; once checked its period is shown by default, and the year so far can be chosen', async () => {
  await story();
  at('2026-11-24T10:00');
  expect((await keep('handler', 0, 'record', national('mediationSuccessA', '51.63'))).ok).toBe(true);
  expect((await points()).through).toBeUndefined();
  // It waits for its check within its own period alone.
  expect(itemOf(await points({ year: 2026, through: 10 }), 'mediationSuccess').next).toMatchObject([{ act: 'check' }]);
  expect(itemOf(await points(), 'mediationSuccess').next).toMatchObject([{ act: 'record' }]);
  expect((await keep('leader', 1, 'check', { value: 'v1' })).ok).toBe(true);
  const found = await points();
  expect([found.period, found.through]).toEqual([{ from: '2026-01', to: '2026-10' }, '2026-10']);
  expect(found.choices).toEqual([{ year: 2026 }, { year: 2026, through: '2026-10' }]);
  expect((await points({ year: 2026 })).period.to).toBe('2026-11');
});

test('where this year has none yet, the newest of the year before is shown', async () => {
  await story();
  at('2027-01-12T10:00');
  const value = { ...national('mediationSuccessA', '51.63', 2026, '12'), publishedOn: '2027-01-11' };
  expect((await keep('handler', 0, 'record', value)).ok).toBe(true);
  expect((await keep('leader', 1, 'check', { value: 'v1' })).ok).toBe(true);
  const found = await points();
  expect([found.year, found.period]).toEqual([2026, { from: '2026-01', to: '2026-12' }]);
  expect(itemOf(found, 'mediationSuccess')).toMatchObject({ state: 'scored', points: 1, next: [] });
  expect(found.margins.map(({ measure }) => measure)).toContain('mediationSuccessA');
  expect((await points({ year: 2027 })).period).toEqual({ from: '2027-01', to: '2027-01' });
});
