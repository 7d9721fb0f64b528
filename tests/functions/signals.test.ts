import { plusDays } from '../../domain/civil-date';
import { saysTheSame } from '../../domain/signal/folding';
import { sightingOf, type Sighted, type Sighting } from '../../domain/signal/sighting';
import { county } from '../../config/county';
import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, complaint, newcomer, newKey } from './calls';

let emulator: Emulator;
/** What each call says of its cost. */
let lines: { read?: { requests: number; depth: number } }[] = [];
beforeEach(async () => {
  emulator = await startBureau({
    log: (text) => {
      for (const line of text.split('\n'))
        if (line.startsWith('{"trace"')) lines.push(JSON.parse(line) as (typeof lines)[number]);
    },
  });
});
afterEach(() => emulator.close());

const at = (local: string) => emulator.setTime(Date.parse(`${local}:00+08:00`) - Date.now());
const data = () => emulator.exportData() as unknown as Record<string, Record<string, unknown>[]>;
const day = (n: number) => plusDays('2026-11-01', n);

let told = 0;
/** Somebody complains of a shop on this day. */
async function complains(on: string, shop: string, more: object = {}, known?: Awaited<ReturnType<typeof newcomer>>) {
  at(`${on}T10:00`);
  const person = known ?? (await newcomer(emulator));
  told += 1;
  const {
    ok,
    data: made,
    error,
  } = await person.submit({
    ...complaint,
    respondent: { ...complaint.respondent, name: shop },
    purchase: { ...complaint.purchase, boughtOn: plusDays(on, -3) },
    complainant: {
      name: `赵${String.fromCharCode(0x4e00 + told)}`,
      phone: `1390000${String(2000 + told)}`,
      address: '甘肃省陇南市两当县城关镇',
    },
    ...more,
  });
  if (!ok) throw new Error(JSON.stringify(error));
  return made;
}

async function night(on: string) {
  at(`${on}T00:20`);
  await emulator.runTimers();
}

const on = (who: string) => ({
  list: (input: object = {}) => as(emulator, who).call('bulletins', 'signals', 'query', input),
  get: (id: string) => as(emulator, who).call('bulletins', 'signal', 'query', { id }),
  cases: (id: string) => as(emulator, who).call('bulletins', 'signalCases', 'query', { id }),
  dismiss: (id: string, version: number, reason = '同一批货，商家已经全部召回退款', key = newKey()) =>
    as(emulator, who).call('bulletins', 'dismissSignal', 'mutation', { id, version, reason }, key),
  draft: (id: string, key = newKey()) => as(emulator, who).call('bulletins', 'draftFromSignal', 'mutation', { id }, key),
});

const said = { way: 'phone', on: day(11), who: '投诉人', proof: '录音 20261112-1' };

interface Row {
  id: string;
  version: number;
  state: string;
  of: string;
  aspect: string;
  people: number;
  why: string;
}
const rowsOf = async (input: object = {}, who = 'handler') =>
  ((await on(who).list(input)).data as unknown as { rows: Row[] }).rows;

/** Something in each of the four weeks that are held against the last ones. */
async function quietMonths() {
  for (const [n, shop] of ['小何山货', '老灶腊味', '西坡花椒坊', '小何山货'].entries()) await complains(day(-110 + n * 28), shop);
}

/** Four months in which now and then somebody complains of one shop or another, then so many of one within a week. */
async function outbreak(people = 5) {
  await quietMonths();
  for (let n = 0; n < people; n += 1) await complains(day(10 + n), '云屏山货铺');
}

test('complaints that gather about one shop are one signal, with why and its cases, told to officers of the bureau once', async () => {
  await outbreak();
  await night(day(16));
  const [row, ...others] = await rowsOf();
  expect(others).toEqual([]);
  expect(row).toMatchObject({ aspect: 'shop', of: '云屏山货铺', people: 5, state: 'open' });
  expect(row!.why).toContain('有 5 个人投诉“云屏山货铺”');
  const one = (await on('leader').get(row!.id)).data as unknown as { weeks: { people: number }[]; total: number };
  expect(one.total).toBe(5);
  expect(one.weeks.reduce((sum, { people }) => sum + people, 0)).toBeGreaterThanOrEqual(5);
  const { rows, hidden } = (await on('handler').cases(row!.id)).data as unknown as { rows: object[]; hidden: number };
  expect([rows.length, hidden]).toEqual([5, 0]);
  expect(JSON.stringify(rows)).not.toMatch(/139000|赵|东街/);
  const notices = () => data().notices!.filter(({ about }) => (about as { kind: string } | undefined)?.kind === 'signal');
  const first = notices().length;
  expect(first).toBeGreaterThan(0);
  expect(JSON.stringify(notices())).not.toContain('云屏');
  // The next night it goes on as the same one, and nobody is told again.
  await complains(day(16), '云屏山货铺');
  await night(day(17));
  await night(day(17));
  expect(await rowsOf()).toMatchObject([{ id: row!.id, people: 6, version: 2 }]);
  expect(notices()).toHaveLength(first);
});

test('what a new bulletin may say of the bureau’s own complaints: those of the last four weeks, by kind of goods', async () => {
  await outbreak();
  await complains(day(12), '老灶腊味', { category: 'food' });
  await night(day(16));
  const { data: figures } = await as(emulator, 'intake').call('bulletins', 'figures', 'query');
  const counted = [
    { category: 'produce', complaints: 5 },
    { category: 'food', complaints: 1 },
  ];
  expect(figures).toEqual({ today: day(16), days: 28, counted });
  expect((await as(emulator, 'consumer').call('bulletins', 'figures', 'query')).ok).toBe(false);
});

/** What an officer or a party does with a case as it stands. */
async function acts(id: string, who: string | Awaited<ReturnType<typeof newcomer>>, command: string, input: object = {}) {
  const { version } = data().complaints!.find(({ _id }) => _id === id) as unknown as { version: number };
  const by = typeof who === 'string' ? as(emulator, who) : who;
  const { error } = await by.act(id, version, command, input);
  expect([command, error]).toEqual([command, undefined]);
}
const isCounted = (id: string) => (data().sightings!.find(({ _id }) => _id === id)!.people as string[]).length > 0;

test('a person counts once, and who an officer flagged (art 17) does not', async () => {
  await quietMonths();
  const person = { name: '钱一', phone: '13900003001', address: '甘肃省陇南市两当县城关镇' };
  for (let n = 0; n < 6; n += 1) await complains(day(10), '云屏山货铺', { complainant: person });
  for (let n = 0; n < 3; n += 1) {
    const { id } = await complains(day(11), '云屏山货铺');
    await acts(id, 'intake', 'recordFlag', { factor: 'repeated', say: '同一伙人反复投诉' });
    expect(data().complaints!.find(({ _id }) => _id === id)).toHaveProperty('flags');
  }
  await night(day(13));
  expect(await rowsOf()).toEqual([]);
});

test('of complaints that ended those count that were made of something real; a flag that comes later takes its people out again', async () => {
  await quietMonths();
  const made = [];
  const twice = await newcomer(emulator);
  const same = { complainant: { name: '钱二', phone: '13900003002', address: '甘肃省陇南市两当县城关镇' } };
  for (let n = 0; n < 11; n += 1)
    made.push(n === 6 || n === 7 ? await complains(day(10), '云屏山货铺', same, twice) : await complains(day(10), '云屏山货铺'));
  const [flagged, rejected, terminated, unclear, withdrawn, later, merged, goesOn] = made.map(({ id }) => id) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  at(`${day(11)}T10:00`);
  await acts(flagged, 'intake', 'recordFlag', { factor: 'noPurchase', say: '没有下过单，拿照片来投诉' });
  for (const [n, id] of [rejected, terminated, unclear, withdrawn].entries())
    await acts(id, 'intake', 'set12315', { number: `162000020261111000${n}` });
  for (const [id, ground] of [
    [rejected, 'R3'],
    [unclear, 'R5'],
  ] as const) {
    await acts(id, 'handler', 'proposeReject', { ground, reason: '查了订单和收货地址，情况写在这里' });
    await acts(id, 'leader', 'approveReject');
  }
  await acts(terminated, 'handler', 'accept');
  await acts(terminated, 'handler', 'proposeTerminate', { ground: 'T6', reason: '发现不是生活消费', basis: 'R3' });
  await acts(terminated, 'leader', 'approveTerminate');
  await acts(withdrawn, 'intake', 'withdraw', { reason: '不想继续了', recorded: said });
  const into = data().complaints!.find(({ _id }) => _id === goesOn)!.no;
  await acts(merged, 'intake', 'merge', { into, reason: '同一人同一单，又来一次' });
  await night(day(13));
  expect([flagged, rejected, terminated, merged].map(isCounted)).toEqual([false, false, false, false]);
  expect([unclear, withdrawn, later, goesOn].map(isCounted)).toEqual([true, true, true, true]);
  const [row] = await rowsOf();
  // Of the case that was merged the complainants are those of the one that goes on.
  expect(row).toMatchObject({ of: '云屏山货铺', people: 7, complaints: 7 });
  at(`${day(13)}T10:00`);
  await acts(later, 'intake', 'recordFlag', { factor: 'repeated', say: '同一伙人反复投诉' });
  await night(day(14));
  expect(isCounted(later)).toBe(false);
  expect(await rowsOf()).toMatchObject([{ id: row!.id, people: 6, complaints: 6 }]);
});

test('dismissed with a reason it rests until it has grown by half; one tap twice is one', async () => {
  await outbreak(4);
  await complains(day(14), '云屏山货铺');
  await night(day(15));
  const [row] = await rowsOf();
  const key = newKey();
  const first = await on('leader').dismiss(row!.id, row!.version, '商家已经召回退款', key);
  expect((await on('leader').dismiss(row!.id, row!.version, '商家已经召回退款', key)).data).toEqual(first.data);
  expect((await on('handler').dismiss(row!.id, row!.version)).error.code).toBe('changed-meanwhile');
  expect((await on('handler').dismiss(row!.id, first.data.version)).ok).toBe(false);
  await complains(day(15), '云屏山货铺');
  await night(day(16));
  expect(await rowsOf({ state: 'open' })).toEqual([]);
  for (let n = 0; n < 3; n += 1) await complains(day(16), '云屏山货铺');
  await night(day(17));
  expect(await rowsOf({ state: 'open' })).toMatchObject([{ id: row!.id, people: 9 }]);
});

test('one tap makes the draft of a bulletin: goods, problem and a masked number, called unverified, no shop and nobody', async () => {
  await outbreak(4);
  await complains(day(14), '云屏山货铺');
  await night(day(15));
  const [row] = await rowsOf();
  const key = newKey();
  const made = await on('handler').draft(row!.id, key);
  expect(made.ok).toBe(true);
  expect((await on('handler').draft(row!.id, key)).data).toEqual(made.data);
  expect((await on('leader').draft(row!.id)).ok).toBe(false);
  const bulletins = data().bulletins!;
  expect(bulletins).toHaveLength(1);
  expect(bulletins[0]).toMatchObject({ state: 'drafted', signalId: row!.id, categories: ['produce'], problems: ['mismatch'] });
  const text = JSON.stringify(bulletins[0]);
  expect(text).toContain('未经核实');
  expect(text).not.toMatch(/云屏山货铺|赵|139000/);
  expect(await rowsOf({ state: 'drafted' })).toMatchObject([{ id: row!.id, drafted: { bulletin: made.data.id } }]);
});

test('who was recused from a case does not find it among them, and who deals with no complaints finds nothing', async () => {
  await outbreak();
  await night(day(16));
  const [row] = await rowsOf();
  const dump = data();
  const handler = dump.members!.find(({ name }) => name === '张建军')!._id as string;
  const complaints = dump.complaints!.map((one, n) => (n === dump.complaints!.length - 1 ? { ...one, recused: [handler] } : one));
  emulator.importData({ ...dump, complaints } as never);
  const seen = (await on('handler').cases(row!.id)).data as unknown as { rows: object[]; hidden: number; total: number };
  expect([seen.rows.length, seen.hidden, seen.total]).toEqual([4, 1, 5]);
  for (const who of ['admin', 'consumer', 'merchant']) {
    expect((await on(who).list()).error.code).toBe('not-allowed');
    expect((await on(who).draft(row!.id)).ok).toBe(false);
  }
});

test('what is folded event by event is what all complaints come to, looked at at once', async () => {
  await outbreak();
  await night(day(16));
  const [one] = data().complaints!.filter(({ respondent }) => (respondent as { name: string }).name === '云屏山货铺');
  await as(emulator, 'intake').act(one!._id as string, one!.version as number, 'recordFlag', {
    factor: 'quantity',
    say: '一次买六十件',
  });
  await night(day(17));
  const folded = data().sightings!.map(({ _id: id, ...rest }) => ({ id, ...rest }) as Sighting);
  const names = new Map<string, string>();
  const scratch = data().complaints!.map((kept) => sightingOf(kept as unknown as Sighted, county, (who) => who));
  expect(folded).toHaveLength(scratch.length);
  for (const now of scratch) {
    const kept = folded.find(({ id }) => id === now.id)!;
    // Hidden or not, one person has one name.
    now.people.forEach((who, at) => {
      if (!names.has(who)) names.set(who, kept.people[at]!);
      expect(kept.people[at]).toBe(names.get(who));
    });
    expect(saysTheSame({ ...kept, people: now.people }, now)).toBe(true);
  }
  // A night in which nothing happened reads no complaint.
  const [before] = await rowsOf();
  emulator.takeReads();
  await night(day(17));
  expect(await rowsOf()).toMatchObject([{ id: before!.id, version: before!.version }]);
});

test('what an officer opens is three deep and at most sixty documents, however many signals and cases there are', async () => {
  await outbreak();
  await night(day(16));
  const [row] = await rowsOf();
  const dump = data();
  const [signal] = dump.signals!;
  const [one] = dump.complaints!;
  const many = Array.from({ length: 400 }, (_, n) => ({ ...one!, _id: `c_many${String(n).padStart(4, '0')}` }));
  const others = Array.from({ length: 200 }, (_, n) => ({ ...signal!, _id: `s_other${n}`, at: Number(signal!.at) - n - 1 }));
  const large = { ...signal!, cases: [...(signal!.cases as string[]), ...many.map(({ _id }) => _id)] };
  emulator.importData({ ...dump, complaints: [...dump.complaints!, ...many], signals: [large, ...others] } as never);
  const page = async (asked: Promise<unknown>[]) => {
    lines = [];
    emulator.takeReads();
    const replies = (await Promise.all(asked)) as { ok: boolean }[];
    expect(replies.every(({ ok }) => ok)).toBe(true);
    const deepest = Math.max(...lines.map(({ read }) => read?.depth ?? 99));
    const requests = lines.reduce((sum, { read }) => sum + (read?.requests ?? 99), 0);
    return { deepest: deepest <= 3, requests: requests <= 10, documents: emulator.takeReads().documents <= 60 };
  };
  const within = { deepest: true, requests: true, documents: true };
  expect(await page([on('handler').list()])).toEqual(within);
  expect(await page([on('leader').list({ state: 'open' })])).toEqual(within);
  // Its page asks for both.
  expect(await page([on('handler').get(row!.id), on('handler').cases(row!.id)])).toEqual(within);
  const { total, rows, next } = (await on('handler').cases(row!.id)).data as unknown as {
    total: number;
    rows: object[];
    next: string;
  };
  expect([total, rows.length, next]).toEqual([405, 20, '20']);
});
