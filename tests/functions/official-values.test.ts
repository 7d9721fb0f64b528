import { ask, at, data, emulator, figures, story, useBureauOfFigures } from './bureau-of-figures';
import { invoice, photo, PLACE } from '../pictures';
import { as } from './calls';
import { filesOf } from './evidence-phone';

useBureauOfFigures();

describe('official values', () => {
  const value = {
    of: 'national',
    measure: 'mediationSuccessA',
    from: '2026-01',
    to: '2026-11',
    value: '51.63',
    source: '总局通报（虚构）',
    publishedOn: '2026-11-20',
    attachment: '通报第 2 页',
  };
  const keep = (who: string, version: number, command: string, input: unknown, key?: string) =>
    as(emulator, who).call('indicators', 'keep', 'mutation', { year: 2026, version, command, input }, key);
  const score = async (no: string) => (await figures()).scores.find((one) => one.no === no);

  test('25.2 is 待定 until a national value of the period is recorded and checked by a second person', async () => {
    await story();
    at('2026-11-24T10:00');
    expect(await score('25.2')).toMatchObject({ state: 'pending', reason: expect.stringContaining('待定') as string });
    expect(await score('25.1')).toMatchObject({ state: 'scored', points: 0 });
    await keep('handler', 0, 'record', value);
    expect(await score('25.2')).toMatchObject({ state: 'pending' });
    expect((await keep('handler', 1, 'check', { value: 'v1' })).error.code).toBe('check-own');
    await keep('leader', 1, 'check', { value: 'v1' });
    expect(await score('25.2')).toMatchObject({ state: 'scored', points: 1, rests: [{ name: '调解成功率 A', official: false }] });
    // The platform's own figure of the county, once checked, is what the item rests on.
    await keep('leader', 2, 'record', { ...value, of: 'county', value: '40' });
    await keep('handler', 3, 'check', { value: 'v2' });
    // A published value is no count of cases, and is not said as one.
    const reason = expect.stringContaining('调解成功率 40%') as string;
    expect(await score('25.2')).toMatchObject({ state: 'scored', points: 0, reason, rests: [{ official: true }] });
    expect(data().events!.filter(({ subject }) => (subject as { kind: string }).kind === 'officialYear')).toHaveLength(4);
  });

  test("26.1 rests on the platform's own ODR figures over the country's, and on the word of a person; settling here counts nowhere", async () => {
    await story();
    at('2026-11-24T10:00');
    expect(await score('26.1')).toMatchObject({
      state: 'noData',
      reason: expect.stringContaining('没有登记过 ODR 单位') as string,
    });
    const enrolment = {
      _id: 'en_1',
      version: 1,
      state: 'open',
      lists: ['public', 'odr'],
      merchant: 'm',
      no: 'ZX-1',
      at: 1,
      dueBy: '',
    };
    emulator.importData({ ...emulator.exportData(), enrolments: [enrolment] } as never);
    expect(await score('26.1')).toMatchObject({
      state: 'pending',
      rests: [{ official: false, ours: false }, { official: false }],
    });
    const values = [
      ['national', 'odrOnTime', '97.02'],
      ['national', 'odrSettled', '41.5'],
      ['county', 'odrOnTime', '100'],
      ['county', 'odrSettled', '41.51'],
    ] as const;
    for (const [n, [of, measure, stated]] of values.entries()) {
      await keep('handler', 2 * n, 'record', { ...value, of, measure, value: stated });
      await keep('leader', 2 * n + 1, 'check', { value: `v${n + 1}` });
    }
    // Both are over the country's; nobody has confirmed that the mechanism is there.
    expect(await score('26.1')).toMatchObject({ state: 'pending', reason: expect.stringContaining('多元化解机制') as string });
    const said = [{ on: '2026-11-24', by: { member: 'm_l', name: '王主任' }, reason: '看过机制的文件', rows: 1, missing: 0 }];
    const point = { _id: 'assessed-resolution-2026', version: 1, item: 'resolution', year: 2026, said };
    emulator.importData({ ...emulator.exportData(), confirmedPoints: [point] } as never);
    expect(await score('26.1')).toMatchObject({ state: 'scored', points: 1, rests: [{ official: true }, { official: true }] });
  });

  test('a value of January to November scores those months, and never the year up to December', async () => {
    await story();
    await keep('handler', 0, 'record', value);
    at('2026-11-25T10:00');
    await keep('leader', 1, 'check', { value: 'v1' });
    at('2026-12-10T10:00');
    expect(await score('25.2')).toMatchObject({ state: 'pending' });
    const until = await figures({ through: 11 });
    expect(until).toMatchObject({ period: { from: '2026-01', to: '2026-11' }, comparable: ['2026-11'] });
    expect(until.scores.find(({ no }) => no === '25.2')).toMatchObject({ state: 'scored', points: 1 });
    const behind = await ask('cases', { year: 2026, through: 10, measure: 'mediationSuccessA', part: 'd' });
    expect(behind.data.rows).toEqual([]);
  });

  test('the source itself is handed in with a value: its own uploads alone, opened by who answers for the figures, each opening written down', async () => {
    const [handler, leader] = [filesOf(emulator, 'handler'), filesOf(emulator, 'leader')];
    const scan = await handler.upload({ bytes: photo(), name: '照片 1' });
    const paper = await handler.upload({ bytes: invoice, type: 'application/pdf', name: '通报.pdf' });
    const foreign = await leader.upload({ bytes: photo(1), name: '照片 1' });
    expect((await keep('handler', 0, 'record', { ...value, files: [foreign.id] })).error.code).toBe('evidence-missing');
    expect((await keep('handler', 0, 'record', { ...value, files: [scan.id, paper.id] })).ok).toBe(true);
    expect((await keep('handler', 1, 'record', { ...value, files: [scan.id] })).error.code).toBe('evidence-claimed');
    const { values } = (await ask('official', { year: 2026 })).data as unknown as {
      values: { files: { id: string; name: string }[] }[];
    };
    expect(values[0]!.files.map(({ name }) => name)).toEqual(['照片 1', '通报.pdf']);
    // Where the files lie is nobody's to read.
    expect(JSON.stringify(values)).not.toContain('evidence/');

    const open = (who: string, files: string[], year = 2026) =>
      as(emulator, who).call('evidence', 'openOfficial', 'mutation', { year, files });
    const before = data().readings?.length ?? 0;
    const opened = (await open('leader', [scan.id, paper.id])).data as unknown as { files: { url: string }[] };
    const bytes = Buffer.from(await (await fetch(opened.files[0]!.url)).arrayBuffer());
    expect(bytes.includes(PLACE)).toBe(false);
    expect(data().readings).toHaveLength(before + 1);
    for (const [who, files, year] of [
      ['intake', [scan.id], 2026],
      ['consumer', [scan.id], 2026],
      ['leader', [foreign.id], 2026],
      ['leader', [scan.id], 2025],
    ] as const)
      expect((await open(who, [...files], year)).ok).toBe(false);
    expect(data().readings).toHaveLength(before + 1);
  });

  test('a wrong value is refused at its field, the same tap twice is one value, and who comes second is told', async () => {
    const before = JSON.stringify(data());
    expect((await keep('handler', 0, 'record', { ...value, value: '516.3' })).error.fields).toHaveProperty('value');
    expect((await keep('handler', 0, 'forge', value)).error.code).toBe('unknown-command');
    expect((await keep('intake', 0, 'record', value)).error.code).toBe('not-allowed');
    expect(JSON.stringify(data())).toBe(before);
    const first = await keep('handler', 0, 'record', value, 'official-key-1');
    expect((await keep('handler', 0, 'record', value, 'official-key-1')).data).toEqual(first.data);
    expect((await keep('leader', 0, 'record', value)).error.code).toBe('changed-meanwhile');
    expect((await ask('official', { year: 2026 })).data).toMatchObject({
      version: 1,
      values: [{ id: 'v1', recordedBy: '张建军', own: false }],
    });
  });
});
