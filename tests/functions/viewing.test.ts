import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, callsOf, complaint, newKey } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const everything = () => JSON.stringify(emulator.exportData());
const who = { name: '杨建国', post: 'owner' };
let people = 0;
const someone = () => callsOf(emulator, `oLD99Merchant00000000000${String((people += 1)).padStart(4, '0')}`);
const issue = (persona: string, id: string, version: number, key?: string) =>
  as(emulator, persona).call('complaints', 'issueViewCode', 'mutation', { id, version }, key);
const join = (person: ReturnType<typeof someone>, code: unknown, key?: string) =>
  person.call('complaints', 'joinByCode', 'mutation', { code, ...who }, key);
const against = async (person: ReturnType<typeof someone>) =>
  (await person.call('complaints', 'against', 'query', {})).data.rows as unknown as { id: string; headline: string }[];

/** An accepted case at version 2, and a code for it at version 3. */
async function opened(filer = 'consumer'): Promise<{ id: string; code: string }> {
  const { data: one } = await as(emulator, filer).submit(complaint);
  await as(emulator, 'handler').act(one.id, 1, 'accept', { summary: '核桃空壳，要求退款。' });
  const { data } = await issue('handler', one.id, 2);
  return { id: one.id, code: data.code as string };
}

test('a merchant joins by the code: it reads the respondent’s view and form 7, nothing of the complainant’s words or address', async () => {
  const { id, code } = await opened();
  const shop = someone();
  expect((await shop.get(id)).error.code).toBe('not-found');
  const key = newKey();
  const first = await join(shop, `${code.slice(0, 4)} ${code.slice(4)}`, key);
  expect(first.data).toMatchObject({ id });
  // A lost answer: the same key finds the same answer, and the case is joined once.
  expect((await join(shop, `${code.slice(0, 4)} ${code.slice(4)}`, key)).data).toEqual(first.data);

  const { data } = await shop.get(id);
  expect(data.relations).toEqual(['respondent']);
  expect(data.headline).toBe('请答复是否同意调解');
  expect(data.actions).toEqual(expect.arrayContaining(['answer', 'supplement', 'suspend']));
  expect(JSON.stringify(data)).not.toMatch(/一半是空壳|东街|13900001101|m_[0-9a-f]{24}/);
  expect(await against(shop)).toMatchObject([{ id, headline: '请答复是否同意调解' }]);
  const inbox = await shop.call('accounts', 'inbox', 'query', {});
  expect(inbox.data.items).toMatchObject([{ title: '受理告知及征询调解意见函' }]);
  expect((await shop.call('accounts', 'me', 'query')).data.roles).toEqual(['consumer', 'merchant']);

  expect((await as(emulator, 'handler').get(id)).data.case).toMatchObject({ access: { joined: who } });
  const kept = emulator.exportData().complaints?.find(({ _id }) => _id === id) as { deliveries: object[] } | undefined;
  expect(kept?.deliveries).toContainEqual(expect.objectContaining({ form: 'inquiry', to: 'respondent', way: 'inbox' }));
});

test('the merchant and the officer of the case are shown one phrase, nobody else is; what is done on the case does not move it, and at its end there is none', async () => {
  const { id, code } = await opened();
  const shop = someone();
  await join(shop, code);
  const phraseOf = async (person: ReturnType<typeof someone>) => (await person.get(id)).data.checkPhrase;
  const shown = await phraseOf(shop);
  expect(shown).toMatch(/^[\u4e00-\u9fff]{4}$/);
  expect(await phraseOf(as(emulator, 'handler'))).toBe(shown);
  await as(emulator, 'intake').act(id, 4, 'addSender', { name: '市 12345', number: '20261124-7', reason: '市里又转来一件' });
  expect([await phraseOf(shop), await phraseOf(as(emulator, 'handler'))]).toEqual([shown, shown]);
  // The complainant might call as the bureau.
  expect(await phraseOf(as(emulator, 'consumer'))).toBeUndefined();
  const { version } = (await as(emulator, 'consumer').get(id)).data.case as unknown as { version: number };
  expect((await as(emulator, 'consumer').act(id, version, 'withdraw')).error).toBeUndefined();
  expect(await phraseOf(shop)).toBeUndefined();
});

test('the code is kept nowhere, and what is kept of it does not give it', async () => {
  const { code } = await opened();
  expect(everything()).not.toContain(code);
});

test('a case that has ended gives no code, and a refused one leaves nothing', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'handler').act(one.id, 1, 'accept', { summary: '核桃空壳，要求退款。' });
  await as(emulator, 'consumer').act(one.id, 2, 'withdraw', { reason: '商家已经退款' });
  const before = everything();
  expect((await issue('handler', one.id, 3)).error.code).toBe('wrong-state');
  expect(everything()).toBe(before);
});

test('the answer to issuing may be lost: the same key finds the same code', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'handler').act(one.id, 1, 'accept');
  const key = newKey();
  const first = await issue('handler', one.id, 2, key);
  expect(first.data.code).toMatch(/^\d{12}$/);
  expect((await issue('handler', one.id, 2, key)).data).toEqual(first.data);
});

test.each<[string, (of: { id: string; code: string }) => Promise<{ person: ReturnType<typeof someone>; code: string }>]>([
  ['a code that is none', () => Promise.resolve({ person: someone(), code: '000000000000' })],
  ['the complainant', ({ code }) => Promise.resolve({ person: as(emulator, 'consumer'), code })],
  ['an officer', ({ code }) => Promise.resolve({ person: as(emulator, 'intake'), code })],
  [
    'a code used before',
    async ({ code }) => {
      await join(someone(), code);
      return { person: someone(), code };
    },
  ],
  [
    'a code that another took the place of',
    async ({ id, code }) => {
      await issue('handler', id, 3);
      return { person: someone(), code };
    },
  ],
  [
    'a revoked code',
    async ({ id, code }) => {
      await as(emulator, 'handler').act(id, 3, 'revokeViewCode');
      return { person: someone(), code };
    },
  ],
  [
    'a code of a case that has ended since',
    async ({ id, code }) => {
      await as(emulator, 'consumer').act(id, 3, 'withdraw', { reason: '商家已经退款' });
      return { person: someone(), code };
    },
  ],
])('%s: one answer for all, whether or not there is a case', async (_what, prepare) => {
  const nothing = await join(someone(), '999999999999');
  const { person, code } = await prepare(await opened());
  const reply = await join(person, code);
  expect(reply.error).toEqual(nothing.error);
  expect(reply.error.code).toBe('view-code-wrong');
});

test('a code too old opens nothing', async () => {
  const { code } = await opened();
  const day = 86_400_000;
  emulator.setTime(Date.parse('2026-12-08T10:00:00+08:00') - Date.now());
  const late = await join(someone(), code);
  emulator.setTime(Date.parse('2026-12-08T10:00:00+08:00') - day - Date.now());
  const inTime = await join(someone(), code);
  emulator.setTime(Date.parse('2026-11-24T10:00:00+08:00') - Date.now());
  expect([late.error?.code, inTime.ok]).toEqual(['view-code-wrong', true]);
});

test('eleven wrong codes on one day: the eleventh is not looked at, not even a right one; another person is not held up', async () => {
  const { code } = await opened();
  const guesser = someone();
  const wrong = await Promise.all(Array.from({ length: 3 }, (_, n) => join(guesser, String(n).repeat(12))));
  for (let n = 3; n < 10; n += 1) wrong.push(await join(guesser, String(n).repeat(12)));
  expect(wrong.map(({ error }) => error.code)).toEqual(Array(10).fill('view-code-wrong'));
  expect((await join(guesser, code)).error).toMatchObject({ code: 'code-tries', say: '今天已经输错 10 次。' });
  expect((await join(someone(), code)).ok).toBe(true);
});

test('a code dies with its case: nothing is left to revoke, and it opens nothing when the decision is revoked', async () => {
  const { id, code } = await opened();
  await as(emulator, 'handler').act(id, 3, 'set12315', { number: '1620000202611247777' });
  const ended = { ground: 'T3', reason: '双方差距太大，谈不成' };
  expect((await as(emulator, 'handler').act(id, 4, 'terminate', ended)).ok).toBe(true);
  expect((await as(emulator, 'handler').get(id)).data.actions).not.toContain('revokeViewCode');
  const ruling = { by: 'court', documentNo: '（2026）甘 1228 行初 1 号', reason: '事实不清', days: 7, unit: 'workingDay' };
  expect((await as(emulator, 'leader').act(id, 5, 'revoke', ruling)).ok).toBe(true);
  expect((await join(someone(), code)).error.code).toBe('view-code-wrong');
});

test('the code is drawn by the server: who knows the officer and the key of the call cannot work it out, and two counties differ', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'handler').act(one.id, 1, 'accept');
  const key = newKey();
  const first = (await issue('handler', one.id, 2, key)).data.code;
  const kept = emulator.exportData();
  emulator.importData({ ...kept, settings: (kept.settings ?? []).filter(({ _id }) => _id !== 'codes'), events: [] });
  expect((await issue('handler', one.id, 3, key)).data.code).not.toBe(first);
});

test('two people with one code at once: one of them is the respondent', async () => {
  const { id, code } = await opened();
  const two = [someone(), someone()];
  const replies = await Promise.all(two.map((one) => join(one, code)));
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  const seen = await Promise.all(two.map((one) => one.get(id)));
  expect(seen.filter(({ ok }) => ok)).toHaveLength(1);
});

test('before acceptance there is no code; and none for who is not on the case', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  const before = everything();
  expect((await issue('intake', one.id, 1)).error.code).toBe('wrong-state');
  expect((await issue('consumer', one.id, 1)).error.code).toBe('not-allowed');
  expect((await issue('admin', one.id, 1)).error.code).toBe('not-allowed');
  expect(everything()).toBe(before);
});

test('unlinked, the person reads nothing any more from that moment; the act and its reason stand in the file', async () => {
  const { id, code } = await opened();
  const shop = someone();
  await join(shop, code);
  const unlink = await as(emulator, 'handler').act(id, 4, 'unlinkRespondent', { reason: '加入的人不是店里的' });
  expect(unlink.ok).toBe(true);
  expect((await shop.get(id)).error.code).toBe('not-found');
  expect(await against(shop)).toEqual([]);
  expect((await shop.act(id, 5, 'answer', { willing: true })).error.code).toBe('not-found');
  const labels = ((await as(emulator, 'handler').get(id)).data.timeline as { label: string }[]).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['给商家发出查看码', '用查看码打开这件投诉', '解除商家的查看']));
});

test('the merchant answers; the complainant is told yes or no and reads none of its words', async () => {
  const { id, code } = await opened();
  const shop = someone();
  await join(shop, code);
  const answer = await shop.act(id, 4, 'answer', { willing: false, text: '货是好的，是路上压坏的' });
  expect(answer.ok).toBe(true);
  const inbox = await as(emulator, 'consumer').call('accounts', 'inbox', 'query', {});
  expect(JSON.stringify(inbox.data.items)).toContain('商家答复：不同意调解');
  expect(JSON.stringify((await as(emulator, 'consumer').get(id)).data)).not.toContain('路上压坏');
  expect(JSON.stringify((await as(emulator, 'handler').get(id)).data)).toContain('路上压坏');
  for (const command of ['withdraw', 'accept', 'rate', 'terminate'])
    expect((await shop.act(id, 5, command)).error.code).toBe('not-allowed');
});

// Last: the county's day is used up by it.
test('a thousand accounts guess no more than a few: the day has a share for all of them, and the next day begins anew', async () => {
  // Another one files: the share of the first is used up by the tests above.
  const { code } = await opened('consumer2');
  const kept = emulator.exportData();
  const all = { _id: 'tries:view:all', on: '2026-11-24', day: 300, total: 300 };
  emulator.importData({ ...kept, tries: [...(kept.tries ?? []).filter(({ _id }) => _id !== all._id), all] });
  expect((await join(someone(), '123456789012')).error.code).toBe('code-tries-all');
  emulator.setTime(Date.parse('2026-11-25T10:00:00+08:00') - Date.now());
  expect((await join(someone(), code)).ok).toBe(true);
  emulator.setTime(Date.parse('2026-11-24T10:00:00+08:00') - Date.now());
});
