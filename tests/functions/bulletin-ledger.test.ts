import { readXlsx } from '../../cloudfunctions/kernel/sheets/xlsx';
import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { photo } from '../pictures';
import { bulletinsOf, publishedOne, writing } from './bulletin-calls';
import { as } from './calls';
import { filesOf } from './evidence-phone';
import { wordFile } from './word-file';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const on = (who: string) => bulletinsOf(emulator)(who);
interface Ledger {
  warnings: {
    releases: number;
    bulletins: number;
    missing: number;
    cells: { medium: string; form: string; months: number[] }[];
    point: { version: number; confirmed?: object; earlier: object[] };
  };
  quiet: number[];
}
const ledger = async () => (await on('handler').query('ledger', { year: 2026, network: true })).data as unknown as Ledger;
const cell = async (input: object) =>
  (await on('handler').query('cell', { year: 2026, network: true, ...input })).data as unknown as {
    rows: { no: string; missing: { say: string }[] }[];
    total: number;
  };

test('what was told before the program counts with its proof, each cell opens its releases and says what is missing', async () => {
  const { id, version } = await publishedOne(emulator);
  const mine = filesOf(emulator, 'handler');
  const shot = await mine.upload({ bytes: photo(1), name: '照片 1' });
  const entered = await on('handler').change('enter', {
    writing: writing({ title: '五一出游网上订房先看退改规则' }),
    ...{ approvedBy: '何局', medium: 'account', form: 'article', on: '2026-04-28', url: 'https://mp.weixin.qq.com/s/abc' },
    ...{ reach: 850, reachHow: 'counted', proofKind: 'screenshot', proofOn: '2026-04-28', files: [shot.id] },
  });
  expect(entered.ok).toBe(true);
  const poster = { medium: 'board', form: 'poster', on: '2026-11-24', place: '城关镇东街宣传栏', reach: 300, reachHow: 'onSite' };
  expect((await on('intake').act(id, version, 'recordRelease', poster)).ok).toBe(true);

  const before = await ledger();
  expect(before.warnings).toMatchObject({ bulletins: 2, releases: 3, missing: 1 });
  expect(before.warnings.cells.map(({ medium, form }) => `${medium} ${form}`)).toEqual([
    'program article',
    'account article',
    'board poster',
  ]);
  expect(before.quiet).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10]);
  expect(await cell({ item: 'warnings', medium: 'board', month: 11 })).toMatchObject({
    total: 1,
    rows: [{ missing: [{ say: '缺现场照片' }] }],
  });

  const proof = await filesOf(emulator, 'intake').upload({ bytes: photo(2), name: '照片 1' });
  const more = { release: 'r2', proofKind: 'photo', proofOn: '2026-11-24', files: [proof.id] };
  expect((await on('intake').act(id, version + 1, 'addProof', more)).ok).toBe(true);
  expect((await ledger()).warnings.missing).toBe(0);
  // What was entered is read by nobody outside.
  expect((await on('consumer').query('get', { id: entered.data.id })).ok).toBe(false);

  // The proof is opened by who works in the bureau, on record, and by nobody else.
  const opened = await as(emulator, 'leader').call('evidence', 'openBulletin', 'mutation', { id, files: [proof.id] });
  expect(opened.data.files).toMatchObject([{ id: proof.id }]);
  expect(
    (await as(emulator, 'consumer').call('evidence', 'openBulletin', 'mutation', { id, files: [proof.id] })).error.code,
  ).toBe('not-allowed');
  expect((await as(emulator, 'leader').call('evidence', 'openBulletin', 'mutation', { id, files: [shot.id] })).error.code).toBe(
    'not-found',
  );
});

test('the point is confirmed by a person who answers for the figures, with name, day and reason, and taken back likewise', async () => {
  const point = async () => (await ledger()).warnings.point;
  const standing = async () => {
    const { data } = await as(emulator, 'leader').call('indicators', 'standing', 'query');
    return (data as unknown as { scores: { no: string; state: string; points?: number; reason: string }[] }).scores.find(
      ({ no }) => no === '24.2',
    );
  };
  expect(await standing()).toMatchObject({ state: 'pending' });
  const { version } = await point();
  const word = { year: 2026, item: 'warnings', version, reason: '看过全部 3 次发布，佐证齐全' };
  expect((await on('intake').change('confirm', word)).error.code).toBe('not-allowed');
  expect((await on('leader').change('confirm', { ...word, item: 'education', version: 0 })).error.say).toContain('台账里还没有');
  expect((await on('leader').change('confirm', word)).ok).toBe(true);
  expect(await standing()).toMatchObject({
    state: 'scored',
    points: 1,
    reason: expect.stringContaining('看过全部 3 次发布') as string,
  });
  const { version: later, confirmed } = await point();
  expect(confirmed).toMatchObject({ on: '2026-11-24', releases: 3, missing: 0 });
  expect((await on('leader').change('confirm', { ...word, version: later })).error.say).toBe('这一项已经有人确认。');
  expect((await on('leader').change('takeBack', { ...word, version: later, reason: '有一张照片日期不对' })).ok).toBe(true);
  expect(await standing()).toMatchObject({ state: 'pending' });
  expect((await point()).earlier).toHaveLength(1);
});

test('the ledger is a sheet with the list of proofs, and a paper with matrix and list', async () => {
  const { data } = await on('leader').query('sheet', { year: 2026 });
  const { rows } = readXlsx(Buffer.from(String(data.base64), 'base64'));
  const text = JSON.stringify(rows);
  expect(rows).toHaveLength(4);
  expect(text).toContain('SHA-256');
  expect(text).toContain('https://mp.weixin.qq.com/s/abc');
  const paper = await as(emulator, 'leader').call('documents', 'ledger', 'query', { year: 2026, item: 'warnings' });
  const { words } = await wordFile(paper.data);
  expect(words).toContain('多形式多媒介开展网络消费提示、警示台账');
  expect(words).toContain('城关镇东街宣传栏');
});
