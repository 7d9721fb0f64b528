import type { Emulator } from '../../emulator/emulator';
import { factContent } from '../../domain/credit/fact/fixture';
import { merchantListed } from '../../domain/merchant/listing';
import { merchantOf, usccs } from '../../domain/merchant/fixture';
import type { Merchant } from '../../domain/merchant/merchant';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { as } from './calls';

let emulator: Emulator;
const acting = (who: string, id: string, name: string) => ({
  ...{ id, member: memberIdOf(openidOf(who)), name, role: 'owner' as const, since: '2026-01-05' },
});
const kept = (merchant: Merchant) => ({ ...merchant, ...merchantListed(merchant) });
const first = merchantOf({ _id: 'mc_1', people: [acting('merchant', 'p1', '周店')] });
const second = merchantOf({
  ...{ _id: 'mc_2', no: 'LDM-2026-0002', name: '别家山货店', kind: 'individual', uscc: usccs[1] },
  people: [acting('consumer', 'p1', '王店')],
});

beforeAll(async () => {
  emulator = await startBureau();
  emulator.importData({ ...emulator.exportData(), merchants: [first, second].map(kept) });
});
afterAll(() => emulator.close());

const credit = (who: string, path: string, type: 'query' | 'mutation', input: object) =>
  as(emulator, who).call('credit', path, type, input);
const act = async (who: string, id: string, command: string, input: object = {}) => {
  const version = ((await credit('handler', 'notice', 'query', { id })).data.notice as { version: number }).version;
  return credit(who, 'actNotice', 'mutation', { id, version, command, input });
};
let documents = 0;
async function fact(): Promise<string> {
  const content = factContent({ seenOn: '2026-11-20', documentNo: `两市监处罚〔2026〕${(documents += 1)} 号` });
  const { data } = await credit('handler', 'enterFact', 'mutation', { merchant: 'mc_1', content });
  await credit('leader', 'actFact', 'mutation', { id: data.id, version: 1, command: 'check', input: {} });
  return data.id;
}
const drafted = async (of: string) =>
  (await credit('handler', 'draftNotice', 'mutation', { merchant: 'mc_1', fact: of })).data.id;
const own = (who: string, id: string) => credit(who, 'ownNotice', 'query', { id });

test('fact, notice, read, contested, answered, ended with its fact; nobody but its merchant ever sees it', async () => {
  const of = await fact();
  const id = await drafted(of);
  expect((await own('merchant', id)).ok).toBe(false);
  expect((await act('leader', id, 'approve')).ok).toBe(true);
  expect((await own('merchant', id)).ok).toBe(false);
  expect((await act('handler', id, 'deliver')).ok).toBe(true);
  const { data: seen } = await own('merchant', id);
  const text = JSON.stringify(seen);
  for (const said of ['2026 年 6 月 11 日', '推定', '本提示不是行政决定']) expect(text).toContain(said);
  expect(text).not.toMatch(/"(writers|approved|member|deliveries)"/);
  expect((await credit('merchant', 'markNoticeRead', 'mutation', { id })).ok).toBe(true);
  expect((await credit('merchant', 'contestNotice', 'mutation', { id, input: { reason: '罚款的金额写错了' } })).ok).toBe(true);

  // Another's, one that does not exist and one not delivered answer alike, at every door.
  for (const one of [id, 'n_none']) {
    const none = (await own('consumer', 'n_nobody')).error;
    const asked = [
      own('consumer', one),
      credit('consumer', 'markNoticeRead', 'mutation', { id: one }),
      credit('consumer', 'acknowledgeNotice', 'mutation', { id: one }),
      credit('consumer', 'contestNotice', 'mutation', { id: one, input: { reason: '我来说一句' } }),
    ];
    for (const { ok, error } of await Promise.all(asked)) expect({ ok, error }).toEqual({ ok: false, error: none });
  }
  expect((await credit('consumer', 'ownNotices', 'query', { merchant: 'mc_1' })).ok).toBe(false);
  expect((await credit('consumer', 'ownNotices', 'query', { merchant: 'mc_2' })).data.rows).toEqual([]);

  const answer = { result: 'upheld', text: '对照决定书核对过，金额没有写错。' };
  expect((await act('handler', id, 'proposeAnswer', answer)).error.say).toContain('不能答复');
  expect((await act('taskForce', id, 'proposeAnswer', answer)).ok).toBe(true);
  expect(JSON.stringify((await own('merchant', id)).data)).not.toContain('对照决定书');
  expect((await act('taskForce', id, 'approveAnswer')).ok).toBe(false);
  expect((await act('leader', id, 'approveAnswer')).ok).toBe(true);
  expect(JSON.stringify((await own('merchant', id)).data)).toContain('对照决定书');
  expect((await act('handler', id, 'end', { why: 'repaired' })).ok).toBe(true);
});

test('words of a fact that was changed are neither approved nor delivered until they are made anew', async () => {
  const of = await fact();
  const id = await drafted(of);
  await act('leader', id, 'approve');
  const input = { reason: '决定书重新核对', content: factContent({ seenOn: '2026-11-20', entityFine: 1_000_000 }) };
  const corrected = await credit('handler', 'actFact', 'mutation', { id: of, version: 2, command: 'correct', input });
  expect(corrected.ok).toBe(true);
  expect((await act('handler', id, 'deliver')).error.say).toContain('还没有核对');
  await credit('leader', 'actFact', 'mutation', { id: of, version: 3, command: 'check', input: {} });
  expect((await act('handler', id, 'deliver')).error.say).toContain('改过了');
  expect((await act('handler', id, 'refresh')).ok).toBe(true);
  expect((await act('handler', id, 'deliver')).ok).toBe(false);
  expect((await act('leader', id, 'approve')).ok).toBe(true);
  expect((await act('handler', id, 'deliver')).ok).toBe(true);
});

test('who left the merchant reads nothing of it and can do nothing from that moment on', async () => {
  const id = await drafted(await fact());
  await act('leader', id, 'approve');
  await act('handler', id, 'deliver');
  const gone = {
    ...first,
    people: first.people.map((one) => ({ ...one, left: { on: '2026-11-24', by: '周店', reason: '不干了' } })),
  };
  const data = emulator.exportData();
  emulator.importData({ ...data, merchants: [gone, second].map(kept) });
  expect((await own('merchant', id)).ok).toBe(false);
  expect((await credit('merchant', 'contestNotice', 'mutation', { id, input: { reason: '我来说一句' } })).ok).toBe(false);
});
