import type { Complaint } from '../../domain/complaint/complaint';
import { viewComplaint, visibility } from '../../domain/complaint/visibility';
import type { Emulator } from '../../emulator/emulator';
import { NOTICE_VERSION } from '../../domain/privacy/notice';
import { startBureau } from '../emulator';
import { as, callsOf, complaint, newKey } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const newcomer = callsOfNew();
function callsOfNew() {
  let people = 0;
  return () => callsOf(emulator, `oLD99OwnData0000000000000${String((people += 1)).padStart(3, '0')}`);
}
const everything = () => JSON.stringify(emulator.exportData());
const shown = (version = NOTICE_VERSION) => ['accounts', 'noticeShown', 'mutation', { version }] as const;
const feedback = { kind: 'hard', text: '字太小，看不清楚' };

test('nobody files who was not shown the notice; that it was shown is the first thing on record, with version and time', async () => {
  const person = newcomer();
  const before = everything();
  expect((await person.submit(complaint)).error.code).toBe('notice-unread');
  expect(everything()).toBe(before);
  // An older program shows an older notice: that does not count.
  expect((await person.call(...shown('0'))).error.code).toBe('notice-changed');
  expect(everything()).toBe(before);

  expect((await person.call(...shown())).ok).toBe(true);
  const { data } = await person.submit(complaint);
  const { members = [], events = [], complaints = [] } = emulator.exportData();
  const { complainant } = complaints.find(({ _id }) => _id === data.id) as unknown as { complainant: { member: string } };
  const member = members.find(({ _id }) => _id === complainant.member);
  expect(member).toMatchObject({ notice: { version: NOTICE_VERSION, at: expect.any(Number) as number } });
  const own = events.filter(({ by }) => (by as { member: string }).member === complainant.member);
  expect(own.map(({ command }) => command)).toEqual(['noticeShown', 'submit']);
  expect((await person.call('accounts', 'me', 'query')).data.notice).toBe(NOTICE_VERSION);
});

test('a person finds the case of an answer that was lost, under one’s own key only', async () => {
  const key = newKey();
  const { data } = await as(emulator, 'consumer').submit(complaint, key);
  const filed = async (who: string, of: string) =>
    (await as(emulator, who).call('complaints', 'filed', 'query', { key: of })).data;
  expect(await filed('consumer', key)).toEqual({ id: data.id, no: data.no });
  expect(await filed('consumer', 'another-key-1')).toBeNull();
  // Even the same key, in another hand, is another key.
  expect(await filed('consumer2', key)).toBeNull();
});

test('a person reads what is held of the person, and of nobody else', async () => {
  const person = newcomer();
  await person.call(...shown());
  const { data } = await person.submit({ ...complaint, complainant: { ...complaint.complainant, phone: '13900007777' } });
  const { data: own } = await person.call('complaints', 'ownData', 'query', {});
  expect(own.rows).toMatchObject([
    {
      id: data.id,
      complainant: { name: '王秀兰', phone: '13900007777' },
      ...{ consents: complaint.consents, facts: complaint.facts, requests: complaint.requests, purchase: complaint.purchase },
    },
  ]);
  expect(JSON.stringify((await as(emulator, 'consumer3').call('complaints', 'ownData', 'query', {})).data)).not.toContain(
    '13900007777',
  );
  // All that the facts let the complainant read of what is kept, and nothing that they keep for the bureau.
  const kept = emulator.exportData().complaints!.find(({ _id }) => _id === data.id) as unknown as Complaint;
  const { id, ...rows } = (own.rows as Record<string, unknown>[])[0]!;
  expect([id, rows]).toEqual([data.id, viewComplaint(kept, 'complainant')]);
  const internal = visibility.filter(({ sight }) => sight.complainant === 'absent').map(({ field }) => field);
  expect(internal).toEqual(expect.arrayContaining(['flags', 'deliveries', 'recusals', 'complainant.member']));
});

test('a corrected telephone number is an event that staff see, with the number it takes the place of', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  const input = { phone: '13900001199', address: complaint.complainant.address };
  expect((await as(emulator, 'consumer').act(data.id, 1, 'correctContact', input)).ok).toBe(true);
  const { data: desk } = await as(emulator, 'intake').get(data.id);
  expect(desk.case).toMatchObject({
    complainant: { phone: '13900001199' },
    corrections: [{ changed: [{ from: '13900001101', to: '13900001199' }] }],
  });
  expect((desk.timeline as { label: string; by: string }[]).map(({ label, by }) => [label, by])).toContainEqual([
    '更正自己的电话或地址',
    '投诉人',
  ]);
});

test('feedback reaches the administrators without a name, is answered once, and the answer lies in the inbox of who gave it', async () => {
  const person = newcomer();
  const key = newKey();
  const first = await person.call('accounts', 'giveFeedback', 'mutation', feedback, key);
  // A lost answer: the same key is the same piece of feedback.
  expect((await person.call('accounts', 'giveFeedback', 'mutation', feedback, key)).data.id).toBe(first.data.id);
  const list = async (state: string) =>
    (await as(emulator, 'admin').call('accounts', 'feedback', 'query', { state })).data.rows as { id: string; version: number }[];
  const open = await list('open');
  expect(open.filter(({ id }) => id === first.data.id)).toMatchObject([{ ...feedback, version: 1 }]);
  expect(JSON.stringify(open)).not.toMatch(/"member"|m_[0-9a-f]{24}/);

  const answer = { id: first.data.id, version: 1, text: '请在“我的”里打开关怀模式。' };
  const send = (who: string) => as(emulator, who).call('accounts', 'answerFeedback', 'mutation', answer);
  expect((await send('intake')).error.code).toBe('not-allowed');
  expect((await send('admin')).ok).toBe(true);
  expect((await send('admin')).ok).toBe(false);
  const { data: inbox } = await person.call('accounts', 'inbox', 'query', {});
  expect(inbox).toMatchObject({
    unread: 1,
    items: [{ title: '您的意见有答复了', body: expect.stringContaining(answer.text) as string }],
  });
  expect((await list('open')).filter(({ id }) => id === first.data.id)).toEqual([]);
  expect((await list('answered')).map(({ id }) => id)).toContain(first.data.id);
  // Who gave it reads it again with its answer, and nobody else's.
  const own = (await person.call('accounts', 'ownFeedback', 'query', {})).data.rows;
  expect(own).toMatchObject([{ ...feedback, state: 'answered', answer: { text: answer.text } }]);
  expect(JSON.stringify(own)).not.toMatch(/"member"|m_[0-9a-f]{24}/);
  expect((await newcomer().call('accounts', 'ownFeedback', 'query', {})).data).toEqual({ rows: [] });
});

test('feedback of twenty-five people is read page by page, none twice and none left out', async () => {
  for (let n = 0; n < 25; n += 1)
    await newcomer().call('accounts', 'giveFeedback', 'mutation', { ...feedback, text: `第 ${n} 条意见` });
  const seen: string[] = [];
  for (let cursor: string | undefined; ;) {
    const { data } = await as(emulator, 'admin').call('accounts', 'feedback', 'query', { state: 'open', cursor });
    seen.push(...(data.rows as { id: string }[]).map(({ id }) => id));
    cursor = data.next as string | undefined;
    if (!cursor) break;
  }
  const open = (emulator.exportData().feedback ?? []).filter(({ state }) => state === 'open');
  expect(new Set(seen).size).toBe(seen.length);
  expect([...seen].sort()).toEqual(open.map(({ _id }) => _id).sort());
});

test('who opened a complaint as the shop reads what is kept of the shop and of itself there, and nothing that is the complainant’s alone', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'handler').act(data.id, 1, 'accept', { summary: '核桃空壳，要求退款。' });
  const { data: code } = await as(emulator, 'handler').call('complaints', 'issueViewCode', 'mutation', {
    id: data.id,
    version: 2,
  });
  await as(emulator, 'merchant').call('complaints', 'joinByCode', 'mutation', { code: code.code, name: '杨建国', post: 'owner' });
  const rowsOf = async (who: string) =>
    (await as(emulator, who).call('complaints', 'ownDataAgainst', 'query', {})).data.rows as unknown as { id: string }[];
  const own = (await rowsOf('merchant')).find(({ id }) => id === data.id);
  expect(own).toMatchObject({ respondent: { name: complaint.respondent.name }, joined: { name: '杨建国', post: 'owner' } });
  const told = JSON.stringify(own);
  for (const secret of [complaint.complainant.phone, complaint.complainant.address]) expect(told).not.toContain(secret);
  expect((await rowsOf('consumer2')).some(({ id }) => id === data.id)).toBe(false);
});
