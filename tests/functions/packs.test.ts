// 佐证材料包: what goes into an assessor's hands of indicators 24 to 26.
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { PackFile } from '../../domain/assessment/pack/manifest';
import { readXlsx } from '../../cloudfunctions/kernel/sheets/xlsx';
import type { Emulator, Options } from '../../emulator/emulator';
import { DEMO_NOW, openBureau } from '../../tools/demo/county';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { photo } from '../pictures';
import { bulletinsOf, writing } from './bulletin-calls';
import { as, complaint as form, newKey } from './calls';
import { filesOf } from './evidence-phone';
import type { Complaint } from '../../domain/complaint/complaint';

type Fault = NonNullable<Options['fault']>;
let emulator: Emulator;
let fault: Fault = () => undefined;
beforeAll(async () => {
  emulator = await startBureau({ fault: (stage) => fault(stage), log: () => undefined });
});
beforeEach(async () => {
  fault = () => undefined;
  emulator.setTime(DEMO_NOW - Date.now());
  await openBureau(emulator);
});
afterAll(() => emulator.close());

const at = (local: string) => emulator.setTime(Date.parse(`${local}:00+08:00`) - Date.now());
const data = () => emulator.exportData() as Record<string, { _id: string; [field: string]: unknown }[]>;
const ask = (path: string, input: unknown, who = 'leader') => as(emulator, who).call('indicators', path, 'query', input);
const change = (path: string, input: unknown, who = 'leader', key = newKey()) =>
  as(emulator, who).call('indicators', path, 'mutation', input, key);
const months = { year: 2026, from: 1, to: 11 };

const secret = { name: '赵怀瑾', phone: '13993912345' };
const filed = {
  ...form,
  complainant: { ...form.complainant, ...secret },
  purchase: { ...form.purchase, boughtOn: '2026-10-20' },
};

/** Two complaints in time and late, a telling with a proof of the year before, one without, an official value with its source. */
async function evidence() {
  at('2026-11-02T09:00');
  const first = (await as(emulator, 'consumer').submit(filed)).data;
  await as(emulator, 'consumer2').submit({ ...filed, purchase: { ...filed.purchase, boughtOn: '2026-10-21' } });
  at('2026-11-04T10:00');
  await as(emulator, 'handler').act(first.id, 1, 'accept', {});
  const { version } = data().complaints!.find(({ _id }) => _id === first.id) as unknown as Complaint;
  await as(emulator, 'intake').act(first.id, version, 'set12315', { number: '1620000202611020001' });
  at('2026-11-24T10:00');
  const shot = await filesOf(emulator, 'handler').upload({ bytes: photo(1), name: `${secret.name}的截图` });
  const entered = (more: object) =>
    bulletinsOf(emulator)('handler').change('enter', {
      ...{ writing: writing({ title: '五一出游网上订房先看退改规则' }), approvedBy: '何局' },
      ...{
        medium: 'account',
        form: 'article',
        on: '2026-04-28',
        url: 'https://mp.weixin.qq.com/s/abc',
        reach: 850,
        reachHow: 'counted',
      },
      ...more,
    });
  const proven = await entered({ proofKind: 'screenshot', proofOn: '2026-04-28', files: [shot.id] });
  if (!proven.ok) throw new Error(JSON.stringify(proven.error));
  const scan = await filesOf(emulator, 'handler').upload({ bytes: photo(2), name: '通报' });
  const value = {
    ...{
      of: 'national',
      measure: 'mediationSuccessA',
      from: '2026-01',
      to: '2026-11',
      value: '51.63',
      source: '总局通报（虚构）',
    },
    ...{ publishedOn: '2026-11-20', attachment: '通报第 2 页', files: [scan.id] },
  };
  const keep = (who: string, kept: number, command: string, input: unknown) =>
    change('keep', { year: 2026, version: kept, command, input }, who);
  await keep('handler', 0, 'record', value);
  await keep('leader', 1, 'check', { value: 'v1' });
  return { no: String(first.no) };
}

interface Made {
  id: string;
  state: string;
  progress?: { stopped: boolean; step: number; steps: number };
  made?: {
    manifest: string;
    missing: number;
    cases: number;
    volumes: { no: number; sha256: string; bytes: number; files: number }[];
  };
}
/** As a phone does it: each answer that says it goes on asks for the next steps. */
async function whole({ id, ...pack }: Made, who = 'leader'): Promise<Made> {
  if (pack.state !== 'building') return { id, ...pack };
  return whole((await change('goOnPack', { id }, who)).data as unknown as Made, who);
}
const built = async (who = 'leader'): Promise<Made> =>
  whole((await change('buildPack', months, who)).data as unknown as Made, who);

async function volumeOf(id: string, no = 1) {
  const { data: opened } = await change('openPack', { id, no });
  const bytes = Buffer.from(await (await fetch(String(opened.url))).arrayBuffer());
  return { bytes, files: unzipSync(bytes), name: String(opened.name) };
}
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const named = (files: Record<string, Uint8Array>, what: RegExp) => Object.keys(files).filter((path) => what.test(path));
const sheet = (files: Record<string, Uint8Array>, what: RegExp) => JSON.stringify(readXlsx(files[named(files, what)[0]!]!).rows);

test('what is missing is named before anything is made, item by item, and whoever may not read figures is refused', async () => {
  await evidence();
  const { data: told } = await ask('packLacks', months);
  const texts = (told.lacks as { item: string; what: string }[]).map(({ item, what }) => `${item} ${what}`);
  expect(texts).toContainEqual(expect.stringMatching(/^25\.3 全国 消费者满意度 A.*没有录入$/) as string);
  expect(texts).toContainEqual(expect.stringMatching(/^24\.1 .*确认/) as string);
  expect(texts).toContainEqual(
    expect.stringContaining('两当县 调解成功率 A（2026 年 1 月至 11 月，全国12315平台的数）：没有录入') as string,
  );
  expect(texts.some((one) => one.includes('全国 调解成功率 A'))).toBe(false);
  expect(data().packs ?? []).toEqual([]);
  for (const who of ['consumer', 'merchant', 'intake']) {
    expect((await ask('packLacks', months, who)).error.code).toBe('not-allowed');
    expect((await change('buildPack', months, who)).error.code).toBe('not-allowed');
  }
  expect((await change('buildPack', { year: 2026, from: 5, to: 4 })).error.fields).toHaveProperty('to');
  expect((await change('buildPack', { year: 2027, from: 1, to: 2 })).error.fields).toHaveProperty('from');
});

test('the pack has every file with its hash and pages, names no party anywhere, and says who fetched it', async () => {
  const { no } = await evidence();
  const pack = await built();
  expect(pack).toMatchObject({ state: 'done', made: { cases: 2, volumes: [{ no: 1 }] } });
  const before = data().readings?.length ?? 0;
  const { bytes, files } = await volumeOf(pack.id);
  expect(data().readings).toHaveLength(before + 1);
  expect(sum(bytes)).toBe(pack.made!.volumes[0]!.sha256);

  const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as {
    files: PackFile[];
    asOf: string;
    framework: { version: string };
  };
  expect(manifest).toMatchObject({ asOf: '2026-11-24', framework: { version: '2022试行' }, versions: { data: 1 } });
  expect(sum(files['manifest.json']!)).toBe(pack.made!.manifest);
  for (const one of manifest.files) {
    expect([one.path, sum(files[one.path]!)]).toEqual([one.path, one.sha256]);
    expect(files[one.path]!.length).toBe(one.bytes);
  }
  // Every file is named in the manifest, but those that name the others.
  const own = Object.keys(files).filter((path) => !manifest.files.some((one) => one.path === path));
  expect(own).toHaveLength(5);
  for (const item of ['24.1', '24.2', '25.1', '25.2', '25.3', '26.1', '26.2'])
    expect(named(files, new RegExp(`^${item}/001_评分说明_两当县市场监督管理局_2026-11-24_\\d+页\\.xlsx$`))).toHaveLength(1);
  expect(named(files, /^24\.2\/101_截图 .*_2026-04-28_1页\.jpg$/)).toHaveLength(1);
  expect(named(files, /^25\.2\/101_官方数原件 .*_2026-11-20_1页\.jpg$/)).toHaveLength(1);

  const register = sheet(files, /^00\/011_案件登记册.*xlsx$/);
  for (const said of [no, '1620000202611020001', '2026-11-02', '受理', '还没有决定']) expect(register).toContain(said);
  const late = sheet(files, /^25\.1\/011_按时初查率.*xlsx$/);
  expect(late).toContain('办了，按时');
  expect(late).toContain('还没有办');
  expect(sheet(files, /^24\.2\/002_.*xlsx$/)).toContain('24.2/101 截图 2026-04-28');
  const index = sheet(files, /^00\/001_目录.*xlsx$/);
  expect(index).toContain('在时段里');
  expect(index).toContain('保密检查');

  const { name, phone } = secret;
  const people = [name, phone, form.facts, form.purchase.goods, form.complainant.phone, '赵', 'member', 'evidence/'];
  for (const [path, content] of Object.entries(files)) {
    const inside = /xlsx$/.test(path)
      ? Object.values(unzipSync(content))
          .map((part) => strFromU8(part))
          .join('\n')
      : strFromU8(content);
    for (const one of people.filter(Boolean))
      expect([path, one, path.includes(one) || inside.includes(one)]).toEqual([path, one, false]);
  }
});

test('who is kept off a case that counts in it does not fetch it, and nothing is noted of that; the others do', async () => {
  await evidence();
  const pack = await built();
  const open = (who: string) => change('openPack', { id: pack.id, no: 1 }, who);
  expect((await open('handler')).ok).toBe(true);
  const cases = data().complaints as unknown as Complaint[];
  const [one] = cases;
  const handler = memberIdOf(openidOf('handler'));
  const readings = data().readings!.length;
  // Received in the period; received before it, and counted in it; a party to it.
  const ways = [
    { recused: [handler] },
    { recused: [handler], receivedOn: '2025-12-01' },
    { complainant: { ...one!.complainant, member: handler } },
    { respondent: { ...one!.respondent, member: handler } },
  ];
  for (const way of ways) {
    const changed = cases.map((each) => (each._id === one!._id ? { ...each, ...way } : each));
    emulator.importData({ ...data(), complaints: changed } as never);
    expect((await open('handler')).error.say).toContain('您是当事人或者已经回避');
  }
  expect(data().readings).toHaveLength(readings);
  // What is imported has no files beside it: who is not kept off comes as far as that.
  expect((await open('taskForce')).error?.say ?? '').not.toContain('回避');
});

test('the same data as of the same day give the same bytes', async () => {
  await evidence();
  const one = await built();
  at('2026-11-24T17:30');
  const other = await built('taskForce');
  expect(other.id).not.toBe(one.id);
  expect(other.made!.volumes).toEqual(one.made!.volumes);
  expect((await volumeOf(other.id)).bytes.equals((await volumeOf(one.id)).bytes)).toBe(true);
});

test('a step whose instance ends is gone on with and comes to the same; stopped it waits; dropped, another may begin', async () => {
  await evidence();
  const first = await built();
  const key = newKey();
  // How far a job is, is noted after each step: there the instance ends, in the midst of the cases.
  let notes = 9;
  fault = ({ when, action }) =>
    when === 'after' && action === 'database.modifyDocument' && (notes -= 1) === 0 ? 'end-instance' : undefined;
  await expect(change('buildPack', months, 'leader', key)).rejects.toThrow('instance ended');
  fault = () => undefined;
  const id = data().packs!.find(({ state }) => state === 'building')!._id;
  expect((await change('buildPack', months, 'handler')).error.say).toContain('还没有做完');
  await change('stopPack', { id });
  expect((await ask('pack', { id })).data).toMatchObject({ state: 'building', progress: { stopped: true } });
  at('2026-11-24T10:10');
  await emulator.callTimer('timer');
  expect((await ask('pack', { id })).data).toMatchObject({ state: 'building', progress: { stopped: true } });
  const gone = await whole((await change('goOnPack', { id })).data as unknown as Made);
  expect(gone).toMatchObject({ state: 'done' });
  expect(gone.made!.volumes).toEqual(first.made!.volumes);

  notes = 9;
  fault = ({ when, action }) =>
    when === 'after' && action === 'database.modifyDocument' && (notes -= 1) === 0 ? 'end-instance' : undefined;
  await expect(change('buildPack', months)).rejects.toThrow('instance ended');
  fault = () => undefined;
  const third = data().packs!.find(({ state }) => state === 'building') as unknown as { _id: string; version: number };
  expect((await change('dropPack', { id: third._id, version: third.version })).data).toMatchObject({ state: 'dropped' });
  at('2026-11-24T10:20');
  expect(await built()).toMatchObject({ state: 'done', made: { volumes: first.made!.volumes } });
});

test('a paper that is gone is named and the pack is made without it; after its days nothing of a pack is left but what it was', async () => {
  await evidence();
  // What is imported has no files beside it: they are gone.
  emulator.importData(data() as never);
  const pack = await built();
  const { files } = await volumeOf(pack.id);
  expect(named(files, /^25\.2\/101/)).toEqual([]);
  expect(sheet(files, /^00\/004_还缺的佐证.*xlsx$/)).toContain('没有取到文件');

  const rows = (await ask('packFiles', { id: pack.id, page: 0 })).data.rows as { path: string; sha256: string }[];
  expect(rows.length).toBeGreaterThan(10);
  expect(JSON.stringify(rows)).not.toMatch(/pack\/|evidence\//);
  at('2027-01-10T10:00');
  await emulator.callTimer('timer');
  expect((data().packRows ?? []).length).toBe(0);
  expect((await change('openPack', { id: pack.id, no: 1 })).error.say).toContain('过期');
  expect((await ask('packs', {})).data.rows).toMatchObject([{ id: pack.id, state: 'done' }]);
});
