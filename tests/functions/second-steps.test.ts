// 等我审批 beside cases: each kind's half-done steps reach whoever may do the other half, and never who did the first.
import type { Emulator } from '../../emulator/emulator';
import { factContent } from '../../domain/credit/fact/fixture';
import { proposalOf } from '../../domain/measure/fixture';
import { without } from '../../domain/without';
import { openidOf, startBureau } from '../emulator';
import { memberIdOf } from '../../tools/demo/member-id';
import { as } from './calls';
import { keepMerchants, twoMerchants } from './means-phone';
import { wording } from './promise-calls';

const TODAY = '2026-11-24';
let emulator: Emulator;
beforeEach(async () => {
  emulator = await startBureau();
  keepMerchants(emulator, twoMerchants);
});
afterEach(() => emulator.close());

interface Waiting {
  kind: string;
  state: string;
  count: number;
  more: boolean;
  rows: { id: string; no: string; what: string; by: string }[];
}
const rowsOf = async (who: string): Promise<Waiting[]> => {
  const asked = ['credit', 'merchants', 'measures'].map((name) => as(emulator, who).call(name, 'waiting', 'query', undefined));
  const replies = await Promise.all(asked);
  for (const { ok, error } of replies) expect([ok, error]).toEqual([true, undefined]);
  return replies.flatMap(({ data }) => data as unknown as Waiting[]);
};
const waits = async (who: string) => (await rowsOf(who)).map(({ kind, state, count }) => `${kind} ${state} ${count}`);
const done = async (who: string, door: string, input: unknown) => {
  const [name, path] = door.split('.') as [string, string];
  const reply = await as(emulator, who).call(name, path, 'mutation', input);
  if (!reply.ok) throw new Error(`${door}: ${JSON.stringify(reply.error)}`);
  return reply.data;
};

let documents = 0;
const fact = async (who: string, merchant = 'mc_1') => {
  const content = factContent({ seenOn: '2026-11-20', documentNo: `两市监处罚〔2026〕${(documents += 1)} 号` });
  return (await done(who, 'credit.enterFact', { merchant, content })).id;
};

test('a fact waits for whoever did not enter it, with what it is of', async () => {
  const id = await fact('handler');
  expect(await waits('handler')).toEqual([]);
  expect(await rowsOf('leader')).toMatchObject([
    { kind: 'creditFact', state: 'entered', count: 1, more: false, rows: [{ id, by: '张建军' }] },
  ]);
  // Who neither keeps merchants nor leads is asked for nothing.
  for (const who of ['intake', 'admin']) expect(await waits(who)).toEqual([]);
  await done('leader', 'credit.actFact', { id, version: 1, command: 'check', input: {} });
  expect(await waits('leader')).toEqual([]);
});

test('nobody is shown what another account of the same name wrote, nor what is of a shop of one’s own', async () => {
  const id = await fact('handler');
  const data = emulator.exportData();
  const writers = [{ member: 'm_other', name: '马国梁' }];
  emulator.importData({ ...data, creditFacts: data.creditFacts!.map((one) => (one._id === id ? { ...one, writers } : one)) });
  expect(await waits('leader')).toEqual([]);
  await fact('handler', 'mc_2');
  expect(await waits('leader')).toEqual(['creditFact entered 1']);
  const [first, second] = twoMerchants;
  const own = { id: 'p9', member: memberIdOf(openidOf('leader')), name: '马国梁', role: 'clerk' as const, since: '2026-01-05' };
  keepMerchants(emulator, [first!, { ...second!, people: [...second!.people, own] }]);
  expect(await waits('leader')).toEqual([]);
});

test('notices, answers to objections and mailings wait for a leader who did not write them', async () => {
  const of = await fact('handler');
  await done('leader', 'credit.actFact', { id: of, version: 1, command: 'check', input: {} });
  const { id } = await done('handler', 'credit.draftNotice', { merchant: 'mc_1', fact: of });
  expect(await waits('handler')).toEqual([]);
  expect(await waits('leader')).toEqual(['creditNotice drafted 1']);
  const act = async (who: string, command: string, input: object = {}) => {
    const { data } = await as(emulator, 'handler').call('credit', 'notice', 'query', { id });
    return done(who, 'credit.actNotice', { id, version: (data.notice as { version: number }).version, command, input });
  };
  await act('leader', 'approve');
  await act('handler', 'deliver');
  await done('merchant', 'credit.contestNotice', { id, input: { reason: '罚款的金额写错了，请核对' } });
  // An objection nobody answered is work, and no step of a second person.
  expect(await waits('leader')).toEqual([]);
  await act('chengguan', 'proposeAnswer', { result: 'upheld', text: '核对过决定书，金额和决定书一致。' });
  expect(await waits('chengguan')).toEqual([]);
  expect(await waits('handler')).toEqual([]);
  expect(await waits('leader')).toEqual(['creditNotice contested 1']);

  const rule = {
    ...{ topic: 'rule', title: '直播电商监督管理办法', effectiveOn: '2027-02-01' },
    ...{ what: '直播间要亮明身份，商品信息要真实。', source: '市场监管总局令第117号' },
  };
  await done('leader', 'credit.draftBatch', rule);
  expect(await waits('leader')).toEqual(['creditNotice contested 1']);
  await done('handler', 'credit.draftBatch', rule);
  expect(await waits('leader')).toEqual(['creditNotice contested 1', 'noticeBatch drafted 1']);
  expect(await waits('chengguan')).toEqual([]);
});

test('a word of 法规科 waits for another than who set it down', async () => {
  const said = { key: 'months', as: 'confirmed', name: '法规科 周敏', document: '会议记录 3', on: TODAY };
  await done('handler', 'credit.proposeReading', { ...said, version: 0 });
  expect(await waits('handler')).toEqual([]);
  expect(await waits('chengguan')).toEqual(['reading waits 1']);
});

test('claims and promises wait for an officer; a promise of one’s own shop never', async () => {
  const { id, version } = await done('merchant', 'merchants.promiseDraft', {
    merchant: 'mc_1',
    kind: 'sevenDays',
    wording: wording(),
  });
  expect(await waits('handler')).toEqual([]);
  await done('merchant', 'merchants.promiseAct', { id, version, command: 'sign', input: {} });
  expect(await waits('handler')).toEqual(['promise waits 1']);
  const [first, second] = twoMerchants;
  const own = { id: 'p9', member: memberIdOf(openidOf('handler')), name: '张建军', role: 'clerk' as const, since: '2026-01-05' };
  keepMerchants(emulator, [{ ...first!, people: [...first!.people, own] }, second!]);
  expect(await waits('handler')).toEqual([]);
  expect(await waits('leader')).toEqual(['promise waits 1']);
});

test('measures, decisions not to punish and results of spot checks wait for who may settle them', async () => {
  await done('handler', 'measures.propose', { ...without(proposalOf(), 'group'), merchants: ['mc_1'] });
  const leniency = {
    ...{ stage: 'penalty', ground: 'minor', merchant: 'mc_1', party: '云屏山货有限公司', networkRelated: true },
    ...{ facts: '没有公示营业执照，当天改正。', breach: '《电子商务法》第十五条' },
    tests: { minor: '只有一天', corrected: '当天改正', noHarm: '没有人投诉' },
  };
  await done('leader', 'measures.proposeLeniency', leniency);
  const check = {
    ...{ plan: '2026 年网络商品抽查', firm: '云屏山货有限公司', merchant: 'mc_1', networkRelated: true },
    ...{ subject: 'product', what: '核桃', method: 'sampling' },
  };
  const { id } = await done('handler', 'measures.plan', check);
  const step = (version: number, command: string, input: object) =>
    done('handler', 'measures.actCheck', { id, version, command, input });
  await step(1, 'carry', { on: TODAY, officer: '张建军', other: '王志强', sample: '核桃 2 袋' });
  expect(await waits('leader')).toEqual(['measure proposed 1']);
  await step(2, 'enterResult', { verdict: 'unqualified', on: TODAY, said: '水分超标' });
  expect(await waits('leader')).toEqual(['measure proposed 1', 'spotCheck resulted 1']);
  expect(await waits('handler')).toEqual([]);
  // Neither a head of another unit nor the one who proposed it decides not to punish.
  expect(await waits('chengguan')).toEqual(['spotCheck resulted 1']);
  await step(3, 'askReinspection', { askedOn: TODAY });
  expect(await waits('leader')).toEqual(['measure proposed 1']);
});

test('of many the oldest hundred are looked at, and it is said that there are more', async () => {
  const id = await fact('handler');
  const data = emulator.exportData();
  const one = data.creditFacts!.find(({ _id }) => _id === id)!;
  const many = Array.from({ length: 120 }, (_, n) => ({ ...one, _id: `f_${n}`, no: `LDF-2026-${1000 + n}`, at: 1_000 + n }));
  emulator.importData({ ...data, creditFacts: many });
  expect(await rowsOf('leader')).toMatchObject([{ kind: 'creditFact', count: 100, more: true, rows: [] }]);
  // Whoever wrote all of those is not told that nothing waits.
  expect(await rowsOf('handler')).toMatchObject([{ kind: 'creditFact', count: 0, more: true, rows: [] }]);
});
