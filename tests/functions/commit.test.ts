import type { Emulator } from '../../emulator/emulator';
import { openidOf, startBureau } from '../emulator';
import { as, complaint, newKey } from './calls';

let emulator: Emulator;
let fresh: ReturnType<Emulator['exportData']>;
beforeAll(async () => {
  emulator = await startBureau();
  fresh = emulator.exportData();
});
afterAll(() => emulator.close());
beforeEach(() => emulator.importData(fresh));

const stored = () => {
  const { complaints = [], events = [], notices = [] } = emulator.exportData();
  // The bureau's own setting has its event too.
  return { complaints, events: events.filter(({ subject }) => (subject as { kind: string }).kind === 'complaint'), notices };
};
const counts = () => Object.values(stored()).map((all) => all.length);

test('a filing leaves one complaint, one event that names its ids, and no second one when it is sent again', async () => {
  const key = newKey();
  const first = await as(emulator, 'consumer').submit(complaint, key);
  const again = await as(emulator, 'consumer').submit(complaint, key);
  expect(first.ok).toBe(true);
  expect(again.data).toEqual(first.data);
  expect(counts()).toEqual([1, 1, 0]);
  expect(stored().events[0]).toMatchObject({ command: 'submit', subject: { id: first.data.id, version: 1 }, on: '2026-11-24' });
});

test('half an emoji and control characters, as a full field or a pasted text leaves them, are not stored; the rest of the words is', async () => {
  const typed = { ...complaint, facts: `${complaint.facts}\u0000\u001b[0m第二行\uffff\n核桃🌰\ud83c` };
  const { data } = await as(emulator, 'consumer').submit(typed);
  const { facts } = stored().complaints.find(({ _id }) => _id === data.id)!;
  expect(facts).toBe(`${complaint.facts}[0m第二行\n核桃🌰`);
});

test('the same filing sent eight times at once is one complaint', async () => {
  const key = newKey();
  const replies = await Promise.all(Array.from({ length: 8 }, () => as(emulator, 'consumer').submit(complaint, key)));
  expect(new Set(replies.filter(({ ok }) => ok).map(({ data }) => data.id)).size).toBe(1);
  expect(counts()).toEqual([1, 1, 0]);
});

test('eight filings at once get eight numbers without a gap, though the counter is one document', async () => {
  const replies = await Promise.all(Array.from({ length: 8 }, () => as(emulator, 'consumer').submit(complaint)));
  const numbers = stored().complaints.map(({ no }) => no as string);
  const refused = replies.filter(({ ok }) => !ok);
  // One that was crowded out says so and has written nothing.
  expect(refused.every(({ error }) => error.code === 'busy')).toBe(true);
  expect(numbers.sort()).toEqual(
    Array.from({ length: 8 - refused.length }, (_, n) => `LD-2026-${String(n + 1).padStart(4, '0')}`),
  );
});

test('a key names one input of one person: other words under it are refused, another person has keys of his own', async () => {
  const key = newKey();
  await as(emulator, 'consumer').submit(complaint, key);
  const other = await as(emulator, 'consumer').submit(
    { ...complaint, facts: '换了一段话，同一个提交编号，不应当写入任何东西。' },
    key,
  );
  expect(other.error.code).toBe('key-reused');
  expect((await as(emulator, 'consumer2').submit(complaint, key)).ok).toBe(true);
  expect(counts()).toEqual([2, 2, 0]);
});

test('two officers at once: one acts, the other is told who was faster, and nothing of the second is written', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  const replies = await Promise.all(
    [as(emulator, 'intake'), as(emulator, 'handler')].map((one) => one.act(data.id, 1, 'accept')),
  );
  expect(replies.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const loser = replies.find(({ ok }) => !ok)!;
  expect(loser.error.code).toBe('changed-meanwhile');
  expect(loser.error.say).toMatch(/^(李文静|张建军) \d\d:\d\d 改过这件案子。$/);
  expect(counts()).toEqual([1, 2, 1]);
});

test('an act on a version that is no longer the last is refused', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'intake').act(data.id, 1, 'proposeReject', {
    ground: 'R4',
    reason: '到提出投诉已经超过三年，没有正当理由。',
  });
  const late = await as(emulator, 'handler').act(data.id, 1, 'accept');
  expect(late.error.code).toBe('changed-meanwhile');
  expect(stored().complaints[0]).toMatchObject({ version: 2, state: 'received' });
});

test('an acceptance is one document, one event and one message to the complainant, all or nothing', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'intake').act(data.id, 1, 'accept');
  const { complaints, events, notices } = stored();
  expect(complaints[0]).toMatchObject({ version: 2, state: 'accepted' });
  expect(events.map(({ command }) => command)).toEqual(['submit', 'accept']);
  expect(notices).toHaveLength(1);
  const [filed, accepted] = events as { previous: string; hash: string; article?: string }[];
  expect(accepted).toMatchObject({ previous: filed?.hash, article: expect.stringContaining('令121') as string });
  const inbox = await as(emulator, 'consumer').call('accounts', 'inbox', 'query', {});
  expect(inbox.data).toMatchObject({ unread: 1, items: [{ title: '投诉受理决定书' }] });
});

test('what was paused or cleared does not survive: the stored case is the whole new document', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  const reject = { ground: 'R4', reason: '到提出投诉已经超过三年，没有正当理由。' };
  await as(emulator, 'intake').act(data.id, 1, 'proposeReject', reject);
  expect(stored().complaints[0]).toHaveProperty('proposal');
  const declined = await as(emulator, 'leader').act(data.id, 2, 'decline', { reason: '购买日期没有核对，请核对后再提。' });
  expect(declined.ok).toBe(true);
  expect(stored().complaints[0]).not.toHaveProperty('proposal');
});

test('no openid of anyone is stored with a case, its events or its messages', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'intake').act(data.id, 1, 'accept');
  const text = JSON.stringify(stored());
  for (const persona of ['consumer', 'intake']) expect(text).not.toContain(openidOf(persona));
});

test('every official form is issued under the next number of its kind and year, frozen, and no number is left out', async () => {
  const filed = [];
  for (let n = 0; n < 3; n += 1) filed.push((await as(emulator, 'consumer').submit(complaint)).data);
  const ids = filed.map(({ id }) => id);
  await as(emulator, 'intake').act(ids[0]!, 1, 'accept');
  // A refused act draws nothing.
  await as(emulator, 'intake').act(ids[1]!, 7, 'accept');
  await as(emulator, 'intake').act(ids[1]!, 1, 'accept', { summary: '短' });
  await as(emulator, 'handler').act(ids[2]!, 1, 'accept');
  const numbers = (form: string) =>
    stored()
      .complaints.flatMap(({ documents = [] }) =>
        (documents as { form: string; number: string }[]).filter((one) => one.form === form),
      )
      .map(({ number }) => number);
  expect(numbers('acceptance').sort()).toEqual(['两市监投受〔2026〕第1号', '两市监投受〔2026〕第2号']);
  expect(numbers('inquiry').sort()).toEqual(['两市监投询〔2026〕第1号', '两市监投询〔2026〕第2号']);
  const [notice] = stored().notices as { body: string }[];
  const [first] = stored().complaints.filter(({ _id }) => _id === ids[0]) as { documents: { body: string; hash: string }[] }[];
  expect(notice?.body).toBe(`两市监投受〔2026〕第1号\n${first?.documents[0]?.body}`);
  expect(first?.documents[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
});

test('documents are for the officers on the case; a party reads the letter that was sent', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'intake').act(data.id, 1, 'accept');
  const seen = async (who: string) => (await as(emulator, who).get(data.id)).data.case as object;
  expect(await seen('intake')).toHaveProperty('documents');
  expect(await seen('consumer')).not.toHaveProperty('documents');
});
