// A list of published facts: uploaded, tried through, entered in steps, each row once, each waiting for a second person.
import type { Emulator, Options } from '../../emulator/emulator';
import { factContent } from '../../domain/credit/fact/fixture';
import { writeXlsx } from '../../cloudfunctions/kernel/sheets/xlsx';
import { DEMO_NOW } from '../../tools/demo/county';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { as } from './calls';
import { codeOf, creditOf, factHeadings, factRow, nth, withMerchants } from './credit-phone';

type Fault = NonNullable<Options['fault']>;
let emulator: Emulator;
let fault: Fault = () => undefined;
beforeEach(async () => {
  emulator = await startBureau({ fault: (stage) => fault(stage) });
});
afterEach(async () => {
  fault = () => undefined;
  await emulator.close();
});

const facts = () => (emulator.exportData().creditFacts ?? []) as unknown as Record<string, unknown>[];
const later = (minutes: number) => emulator.setTime(DEMO_NOW - Date.now() + minutes * 60_000);
const row = (n: number, more: Record<string, string> = {}) =>
  factRow({ 统一社会信用代码: codeOf(n), 当事人名称: `第${n}家店`, 行政处罚决定书文号: `市监处罚〔2026〕${n}号`, ...more });

test('a dry run says of every row what it would do, names the cells that are bad, and enters nothing', async () => {
  withMerchants(emulator, [nth(1), nth(2), nth(3), nth(4, { state: 'closed' }), nth(5, { kind: 'company' })]);
  const { checked, rows } = creditOf(emulator, 'handler');
  const enter = (n: number, more: object) =>
    as(emulator, 'leader').call('credit', 'enterFact', 'mutation', {
      merchant: `mc_${n}`,
      content: factContent({
        ...{ documentNo: `市监处罚〔2026〕${n} 号`, organ: '两当县市场监督管理局', entityFine: 500_000, seenOn: '2026-11-20' },
        ...more,
      }),
    });
  await enter(2, {});
  const { data: held } = await enter(3, { publishedOn: '2026-03-20' });
  const list = await checked([
    row(1),
    row(2),
    row(3),
    row(4),
    row(1, { 公示日期: '昨天' }),
    row(1, { 统一社会信用代码: '', 行政处罚决定书文号: '另一号' }),
    row(9),
    row(1, { 行政处罚决定书文号: '市监处罚〔2026〕1 号' }),
    row(5, { 信息类型: '经营异常名录', 列入原因: '隐瞒真实情况、弄虚作假', 行政处罚决定书文号: '列入5号' }),
  ]);
  expect(list).toMatchObject({ state: 'checked', rows: 9, counts: { fresh: 1, same: 1, differs: 1, unknown: 1, bad: 5 } });
  expect((await rows(list.id, 'differs')).rows).toMatchObject([
    { row: 4, id: held.id, no: held.no, texts: ['公示日期：本局 2026 年 3 月 20 日（周五） → 名单 2026 年 3 月 10 日（周二）'] },
  ]);
  const bad = (await rows(list.id, 'bad')).rows;
  expect(bad.map(({ row: at }) => at)).toEqual([5, 6, 7, 9, 10]);
  expect(bad.map(({ texts }) => texts.join()).join('\n')).toMatch(
    /已经注销[\s\S]*“公示日期”写的是“昨天”[\s\S]*不按姓名认人[\s\S]*和第 2 行的是同一条[\s\S]*这类商家没有这个列入原因/,
  );
  expect((await rows(list.id, 'unknown')).rows).toMatchObject([{ row: 8, number: codeOf(9) }]);
  expect(facts()).toHaveLength(2);
});

test('what is imported waits for a second person than who imported it; the same file again changes nothing', async () => {
  withMerchants(emulator, [
    nth(1, {
      people: [{ id: 'p1', member: memberIdOf(openidOf('merchant')), name: '店主', role: 'owner', since: '2026-01-01' }],
    }),
  ]);
  const { checked, start } = creditOf(emulator, 'handler');
  const list = await checked([row(1, { 裁量阶次: '' })]);
  expect((await start(list.id, list.version)).data).toMatchObject({ state: 'done', done: { made: 1, left: 0 } });
  const [fact] = facts();
  expect(fact).toMatchObject({
    ...{ state: 'entered', origin: 'imported', batch: { id: list.id, line: 2 }, merchant: 'mc_1', no: 'LDF-2026-0001' },
    // 令107-7(3): no grade was written, none is supposed.
    ...{ entityFine: 500_000, entityLeniency: 'unsaid' },
  });
  const own = () => as(emulator, 'merchant').call('credit', 'ownFacts', 'query', { merchant: 'mc_1' });
  expect((await own()).data).toMatchObject({ rows: [] });
  const check = (who: string) =>
    as(emulator, who).call('credit', 'actFact', 'mutation', { id: String(fact?._id), version: 1, command: 'check', input: {} });
  expect((await check('handler')).ok).toBe(false);
  expect((await check('leader')).ok).toBe(true);
  expect((await own()).data).toMatchObject({ rows: [{ no: 'LDF-2026-0001' }] });
  const again = await checked([row(1, { 裁量阶次: '' })]);
  expect(again.counts).toEqual({ fresh: 0, same: 1, differs: 0, unknown: 0, bad: 0 });
  const nothing = await start(again.id, again.version);
  expect(nothing.data).toMatchObject({ state: 'done', done: { made: 0, left: 0 } });
  expect(facts()).toHaveLength(1);
});

test('what the columns are is kept; a csv of an old program is read as well', async () => {
  withMerchants(emulator, [nth(1)]);
  const { read, credit, tried } = creditOf(emulator, 'handler');
  const odd = ['公司', ...factHeadings.slice(1)];
  const one = await read(writeXlsx('处罚', [odd, row(1)]));
  const shown = (await credit('list', 'query', { id: one.id })).data as unknown as { mapping: string[]; saved: boolean };
  expect(shown).toMatchObject({ saved: false });
  const mapping = ['name', ...shown.mapping.slice(1)];
  expect(await tried(one, { mapping })).toMatchObject({ counts: { fresh: 1 } });
  const two = await read(writeXlsx('处罚', [odd, row(1)]));
  expect((await credit('list', 'query', { id: two.id })).data).toMatchObject({ mapping, saved: true });
  // 名单 in gb18030
  const gb = Buffer.concat([Buffer.from([0xc3, 0xfb, 0xb5, 0xa5]), Buffer.from(',x\n1,2\n')]);
  const csv = await read(gb);
  expect((await credit('list', 'query', { id: csv.id })).data).toMatchObject({
    headings: [{ heading: '名单' }, { heading: 'x' }],
  });
});

test('cut off anywhere it goes on where it was, and enters every fact once', async () => {
  withMerchants(
    emulator,
    Array.from({ length: 24 }, (_, n) => nth(n + 1)),
  );
  const { checked, start, goOn, progress, stop } = creditOf(emulator, 'handler');
  const list = await checked(Array.from({ length: 24 }, (_, n) => row(n + 1)));
  for (const commits of [3, 9, 4]) {
    let left = commits;
    fault = ({ when, action }) =>
      when === 'after' && action === 'database.commitTransaction' && (left -= 1) === 0 ? 'end-instance' : undefined;
    await expect(commits === 3 ? start(list.id, list.version, 'start-once') : goOn(list.id)).rejects.toThrow('instance ended');
    fault = () => undefined;
    later(5 * (commits + 1));
  }
  expect(await progress(list.id)).toMatchObject({ state: 'running' });
  expect((await stop(list.id)).data).toMatchObject({ state: 'stopped' });
  later(60);
  await emulator.callTimer('timer');
  expect(await progress(list.id)).toMatchObject({ state: 'stopped' });
  await goOn(list.id);
  expect(await progress(list.id)).toMatchObject({ state: 'done', looked: 24, done: { made: 24, left: 0 } });
  expect(
    facts()
      .map(({ no }) => no)
      .sort(),
  ).toEqual(Array.from({ length: 24 }, (_, n) => `LDF-2026-${String(n + 1).padStart(4, '0')}`));
});

test('what somebody entered by hand since the dry run is left, with why; nobody but who keeps credit sees a list', async () => {
  withMerchants(emulator, [nth(1)]);
  const { checked, start, rows, credit } = creditOf(emulator, 'handler');
  const list = await checked([row(1)]);
  const content = factContent({ documentNo: '市监处罚〔2026〕1 号', seenOn: '2026-11-20' });
  await as(emulator, 'leader').call('credit', 'enterFact', 'mutation', { merchant: 'mc_1', content });
  expect((await start(list.id, list.version)).data).toMatchObject({ done: { made: 0, left: 1 } });
  expect((await rows(list.id, 'left')).rows).toEqual([{ row: 2, number: codeOf(1), texts: ['本局已经登记过同一条。'] }]);
  for (const who of ['consumer', 'merchant', 'intake', 'admin'])
    expect((await creditOf(emulator, who).credit('list', 'query', { id: list.id })).error.code).toBe('not-allowed');
  expect((await credit('list', 'query', { id: 'cl_nothing' })).error.code).toBe('list-missing');
});
