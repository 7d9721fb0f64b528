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
  means = meansOf(emulator, 'leniencies', 'actLeniency');
});
afterAll(() => emulator.close());

const proposal = {
  ...{ stage: 'penalty', ground: 'minor', merchant: 'mc_1', party: '云屏山货有限公司', networkRelated: true },
  ...{ facts: '没有公示营业执照，当天改正。', breach: '《电子商务法》第十五条' },
  tests: { minor: '只有一天', corrected: '当天改正', noHarm: '没有人投诉' },
};
const decision = { on: TODAY, documentNo: '市监不罚〔2026〕1 号' };
const reason = { reason: '事实还不清楚。' };
const proposed = async (who = 'handler', more: object = {}) => {
  const reply = await means.call(who, 'proposeLeniency', 'mutation', { ...proposal, ...more });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.data.id;
};

test('proposed with its evidence, decided by a leader of the bureau who did not propose it, and taught', async () => {
  const id = await proposed();
  const taught = { on: TODAY, how: '当面', said: '讲了亮照的规定。' };
  expect((await means.act('handler', id, 'educate', taught)).ok).toBe(false);
  for (const who of ['handler', 'chengguan']) expect((await means.act(who, id, 'decide', decision)).ok).toBe(false);
  expect((await means.act('leader', id, 'decide', decision)).ok).toBe(true);
  expect((await means.act('handler', id, 'educate', taught)).ok).toBe(true);
  const { data } = await means.call('taskForce', 'leniencyGet', 'query', { id });
  expect(data).toMatchObject({ leniency: { state: 'educated', decided: { by: '马国梁', documentNo: decision.documentNo } } });
  expect(JSON.stringify(data)).not.toContain('"member"');
});

test('who proposed neither decides nor declines, by account and by name', async () => {
  const own = await proposed('leader');
  expect((await means.act('leader', own, 'decide', decision)).error.say).toContain('自己提出的');
  expect((await means.act('leader', own, 'decline', reason)).error.say).toContain('自己提出的');
  const other = await proposed();
  means.change(other, { proposedBy: { member: 'm_other_account', name: '马国梁' } });
  expect((await means.act('leader', other, 'decide', decision)).error.say).toContain('自己提出的');
  expect((await means.act('leader', other, 'decline', reason)).error.say).toContain('自己提出的');
  expect((await means.act('leader', await proposed(), 'decline', reason)).ok).toBe(true);
});

test.each(['minor', 'corrected', 'noHarm'])('without evidence of %s nothing is proposed', async (key) => {
  const tests: Record<string, unknown> = { ...proposal.tests, [key]: undefined };
  const reply = await means.call('handler', 'proposeLeniency', 'mutation', { ...proposal, tests });
  expect(reply.error.fields).toMatchObject({ [`tests.${key}`]: expect.stringContaining('证据') as string });
});

test('a sentence that is for not opening a case is for nothing else', async () => {
  const other = { ...proposal, ground: 'other', tests: { otherGround: '已过追究时效' }, otherBasis: '行政处罚法第三十六条' };
  expect((await means.call('handler', 'proposeLeniency', 'mutation', other)).error.fields).toHaveProperty('ground');
  expect((await means.call('handler', 'proposeLeniency', 'mutation', { ...other, stage: 'filing' })).ok).toBe(true);
});

test('a merchant that is not in the list, and whoever is no staff, is refused', async () => {
  const unknown = await means.call('handler', 'proposeLeniency', 'mutation', { ...proposal, merchant: 'mc_nobody' });
  expect(unknown.error.say).toContain('没有找到这个经营主体');
  const id = await proposed();
  expect((await means.call('merchant', 'leniencyGet', 'query', { id })).error.code).toBe('not-allowed');
  for (const who of ['merchant', 'intake', 'taskForce'])
    expect((await means.call(who, 'proposeLeniency', 'mutation', proposal)).error.code).toBe('not-allowed');
});

test('evidence handed in with a proposal is opened by the bureau alone', async () => {
  const shot = await filesOf(emulator, 'handler').upload({ bytes: photo(3) });
  const id = await proposed('handler', { files: [shot.id] });
  const look = (who: string) =>
    as(emulator, who).call('evidence', 'openMeans', 'mutation', { kind: 'leniency', id, files: [shot.id] });
  expect((await look('leader')).data.files).toMatchObject([{ id: shot.id }]);
  expect((await look('merchant')).error.code).toBe('not-allowed');
});
