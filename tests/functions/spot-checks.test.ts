import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { photo } from '../pictures';
import { as } from './calls';
import { filesOf } from './evidence-phone';
import { keepMerchants, meansOf, twoMerchants } from './means-phone';

const TODAY = '2026-11-24';
let emulator: Emulator;
let means: ReturnType<typeof meansOf>;
beforeAll(async () => {
  emulator = await startBureau();
  keepMerchants(emulator, twoMerchants);
  means = meansOf(emulator, 'spotChecks', 'actCheck');
});
afterAll(() => emulator.close());

const plan = {
  ...{ plan: '2026 年网络商品抽查', firm: '云屏山货有限公司', merchant: 'mc_1', networkRelated: true },
  ...{ subject: 'product', what: '核桃', method: 'sampling' },
};
const looked = { on: TODAY, officer: '张建军', other: '王志强', sample: '核桃 2 袋' };
const published = { on: TODAY, where: '局网站' };
const planned = async () => {
  const reply = await means.call('handler', 'plan', 'mutation', plan);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.data.id;
};
const resulted = async (verdict: string) => {
  const id = await planned();
  expect((await means.act('handler', id, 'carry', looked)).ok).toBe(true);
  expect((await means.act('handler', id, 'enterResult', { verdict, on: TODAY, said: '水分超标' })).ok).toBe(true);
  return id;
};

test('planned, looked at by two, its result published by another, dealt with and closed', async () => {
  const id = await resulted('unqualified');
  expect((await means.act('handler', id, 'publish', published)).error.say).toContain('另一个人核对');
  expect((await means.act('leader', id, 'publish', published)).ok).toBe(true);
  expect((await means.act('handler', id, 'close')).error.say).toContain('怎样处理');
  expect((await means.act('handler', id, 'handle', { on: TODAY, said: '下架，立案' })).ok).toBe(true);
  expect((await means.act('handler', id, 'close')).ok).toBe(true);
  expect((await means.act('handler', id, 'linkFact', { creditFact: 'cf_1' })).ok).toBe(true);
  const { data } = await means.call('chengguan', 'checkGet', 'query', { id });
  expect(data).toMatchObject({ check: { state: 'closed', result: { by: '张建军' }, published: { by: '马国梁' } } });
  expect(JSON.stringify(data)).not.toContain('"member"');
});

test('who entered the result does not publish it from another account of the same name', async () => {
  const id = await resulted('qualified');
  const { result } = means.stored(id) as unknown as { result: object };
  means.change(id, { result: { ...result, by: { member: 'm_other_account', name: '马国梁' } } });
  expect((await means.act('leader', id, 'publish', published)).error.say).toContain('另一个人核对');
  expect((await means.act('chengguan', id, 'publish', published)).ok).toBe(true);
});

test('it is not published while a reinspection is open, nor by who entered what came of it', async () => {
  const id = await resulted('unqualified');
  expect((await means.act('handler', id, 'askReinspection', { askedOn: TODAY })).ok).toBe(true);
  expect((await means.act('leader', id, 'publish', published)).error.say).toContain('复检还没有结果');
  expect((await means.act('leader', id, 'enterReinspection', { verdict: 'qualified', on: TODAY })).ok).toBe(true);
  expect((await means.act('leader', id, 'publish', published)).ok).toBe(false);
  expect((await means.act('chengguan', id, 'publish', published)).ok).toBe(true);
  // Qualified in the end: nothing is to be dealt with.
  expect((await means.act('handler', id, 'close')).ok).toBe(true);
});

test('what is not in the list, and what is no staff, is refused', async () => {
  expect((await means.call('handler', 'plan', 'mutation', { ...plan, merchant: 'mc_nobody' })).error.say).toContain(
    '没有找到这个经营主体',
  );
  const id = await planned();
  expect((await means.call('merchant', 'checkGet', 'query', { id })).error.code).toBe('not-allowed');
  expect((await means.call('merchant', 'plan', 'mutation', plan)).error.code).toBe('not-allowed');
  expect((await means.call('intake', 'plan', 'mutation', plan)).error.code).toBe('not-allowed');
  expect((await means.act('handler', id, 'cancel', { reason: '计划取消。' })).ok).toBe(true);
  expect((await means.act('handler', id, 'carry', looked)).ok).toBe(false);
});

test('a report is opened by the bureau alone', async () => {
  const id = await planned();
  const shot = await filesOf(emulator, 'handler').upload({ bytes: photo(2) });
  expect((await means.act('handler', id, 'addProof', { files: [shot.id] })).ok).toBe(true);
  const look = (who: string, kind = 'spotCheck') =>
    as(emulator, who).call('evidence', 'openMeans', 'mutation', { kind, id, files: [shot.id] });
  expect((await look('leader')).data.files).toMatchObject([{ id: shot.id }]);
  expect((await look('leader', 'measure')).error.code).toBe('not-found');
  expect((await look('merchant')).error.code).toBe('not-allowed');
});
