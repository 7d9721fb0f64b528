import { memberIdOf } from '../../tools/demo/member-id';
import type { Emulator } from '../../emulator/emulator';
import type { Checks } from '../../domain/content/checks';
import { openidOf, startBureau } from '../emulator';
import { as, complaint, newKey } from './calls';

// Offers, counter-offers and 谈妥 in a case that is mediated (令121-18(2)): from the first to the settlement that is filled in from it.

let emulator: Emulator;
let fresh: ReturnType<Emulator['exportData']>;
let id: string;
const at = (local: string) => emulator.setTime(Date.parse(`${local}:00+08:00`) - Date.now());
beforeAll(async () => {
  emulator = await startBureau();
  at('2026-11-24T10:00');
  id = (await as(emulator, 'consumer').submit(complaint)).data.id;
  const officer = as(emulator, 'handler');
  await officer.act(id, 1, 'accept');
  const { data } = await officer.call('complaints', 'issueViewCode', 'mutation', { id, version: 2 });
  const code = (data as { code?: string }).code;
  await as(emulator, 'merchant').call('complaints', 'joinByCode', 'mutation', { code, name: '周德茂', post: 'owner' });
  fresh = emulator.exportData();
});
afterAll(() => emulator.close());
beforeEach(() => {
  emulator.importData(fresh);
  at('2026-11-25T10:00');
});

const kept = () => (emulator.exportData().complaints ?? []).find(({ _id }) => _id === id)!;
const act = (who: string, command: string, input: unknown = {}, key?: string) =>
  as(emulator, who).act(id, Number(kept().version), command, input, key);
const seenBy = async (who: string) =>
  (await as(emulator, who).get(id)).data as unknown as {
    case: { offers?: { terms: { more?: string }; waits?: true; ended?: { reason?: string } }[]; agreed?: { text: string } };
    actions: string[];
    headline: string;
  };
const titles = (who: string) =>
  (emulator.exportData().notices ?? []).filter(({ to }) => to === memberIdOf(openidOf(who))).map(({ title }) => String(title));
const terms = { kinds: ['refundReturn'], fen: 12_950, by: '2026-12-03' };
const GAMBLING = '店铺发来一个赌博网站的链接，叫我去那里领退款。';

test('an offer, another against it, a yes: both read the same text, each is told, and the officer finds it to be ended', async () => {
  expect((await act('merchant', 'makeOffer', { terms: { kinds: ['replace'], by: '2026-12-01' } })).ok).toBe(true);
  expect(titles('consumer')).toContain('商家提了解决办法，请看');
  expect((await seenBy('consumer')).headline).toBe('商家提了解决办法，等您答复');
  const key = newKey();
  const before = Number(kept().version);
  const first = await as(emulator, 'consumer').act(id, before, 'makeOffer', { terms }, key);
  expect((await as(emulator, 'consumer').act(id, before, 'makeOffer', { terms }, key)).data).toEqual(first.data);
  expect(titles('merchant')).toContain('投诉人提了解决办法，请看');
  expect(await act('consumer', 'acceptOffer')).toMatchObject({ ok: false, error: { code: 'offer-own' } });
  expect((await act('merchant', 'acceptOffer')).ok).toBe(true);
  const [mine, theirs] = await Promise.all([seenBy('consumer'), seenBy('merchant')]);
  expect(mine.case.agreed?.text).toContain('129.50');
  expect(theirs.case.agreed).toEqual(mine.case.agreed);
  expect(mine.case.offers).toHaveLength(2);
  expect(JSON.stringify([mine.case.offers, theirs.case.offers])).not.toContain('"member"');
  for (const who of ['consumer', 'merchant']) expect(titles(who)).toContain('双方谈妥了');
  expect(titles('handler')).toContain('双方谈妥了：薄皮核桃 5 斤');
  const todo = await as(emulator, 'handler').call('complaints', 'todo', 'query', {});
  expect(todo.data.rows).toContainEqual(expect.objectContaining({ id, kind: 'agreed', act: 'settle' }));
  // It ended nothing: the complainant does, and from then on nothing is offered any more.
  expect(kept().state).toBe('accepted');
  expect(
    (await act('consumer', 'settle', { terms: '退货退款', agreedFen: 12_950, done: false, performBy: '2026-12-03' })).ok,
  ).toBe(true);
  expect((await seenBy('merchant')).actions).not.toContain('makeOffer');
  const after = await as(emulator, 'handler').call('complaints', 'todo', 'query', {});
  expect(JSON.stringify(after.data.rows)).not.toContain('"agreed"');
});

test('words that WeChat does not pass are not read by the other side, who accepts only once an officer let them through', async () => {
  await act('merchant', 'makeOffer', { terms: { ...terms, more: GAMBLING } });
  await emulator.callTimer('timer');
  const [seen] = (await seenBy('consumer')).case.offers ?? [];
  expect(seen).toMatchObject({ terms, waits: true });
  expect(JSON.stringify(await as(emulator, 'consumer').get(id))).not.toContain('赌博');
  expect(JSON.stringify(emulator.exportData().notices)).not.toContain('赌博');
  expect((await seenBy('merchant')).case.offers?.[0]?.terms.more).toBe(GAMBLING);
  expect(await act('consumer', 'acceptOffer')).toMatchObject({ ok: false, error: { code: 'offer-held' } });
  const checks = (emulator.exportData().checks as unknown as Checks[]).find(({ of }) => of === id);
  const item = checks?.items.find(({ where }) => where === 'offer')?.id;
  const verdict = { id, item, verdict: 'release', reason: '讲清了事情，可以给对方看' };
  expect((await as(emulator, 'handler').call('complaints', 'judgeContent', 'mutation', verdict)).ok).toBe(true);
  expect((await seenBy('consumer')).case.offers?.[0]?.terms.more).toBe(GAMBLING);
  expect((await act('consumer', 'acceptOffer')).ok).toBe(true);
});

test('why somebody says no is checked likewise', async () => {
  await act('merchant', 'makeOffer', { terms });
  await act('consumer', 'refuseOffer', { reason: GAMBLING });
  await emulator.callTimer('timer');
  expect((await seenBy('merchant')).case.offers?.[0]?.ended?.reason).toBeUndefined();
  expect((await seenBy('consumer')).case.offers?.[0]?.ended?.reason).toBe(GAMBLING);
  expect(titles('merchant')).toContain('投诉人不同意您的解决办法');
});

test('an officer who was told by telephone writes it down, and the consumer answers it; how it is known stays with the bureau', async () => {
  const recorded = { way: 'phone', on: '2026-11-25', who: '周德茂', proof: '录音 20261125-1' };
  expect((await act('handler', 'makeOffer', { party: 'respondent', terms, recorded })).ok).toBe(true);
  expect(JSON.stringify(await as(emulator, 'consumer').get(id))).not.toContain('录音 20261125-1');
  expect((await act('consumer', 'refuseOffer', {})).ok).toBe(true);
  expect((await act('merchant', 'makeOffer', { party: 'complainant', terms })).error.fields).toHaveProperty('party');
});
