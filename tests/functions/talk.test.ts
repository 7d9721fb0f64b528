import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { messageShare } from '../../domain/complaint/shares';
import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { photo } from '../pictures';
import { as, callsOf, complaint, newKey, type Reply } from './calls';
import { filesOf } from './evidence-phone';
import { wordFile } from './word-file';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

type Person = ReturnType<typeof callsOf>;
interface Seen {
  id: string;
  version: number;
  text: string;
  state: string;
  shown: string;
  decided?: { reason?: string };
}

const everything = () => JSON.stringify(emulator.exportData());
const shop = () => callsOf(emulator, 'oLD99MerchantOfWalnuts000000');
const stranger = () => callsOf(emulator, 'oLD99NobodyKnowsThisOne00000');
const say = (who: Person, id: string, channel: string, text: string, key?: string) =>
  who.call('complaints', 'say', 'mutation', { id, channel, text }, key);
const read = (who: Person, id: string, channel: string, cursor?: string) =>
  who.call('complaints', 'messages', 'query', { id, channel, cursor });
const rows = (reply: Reply) => reply.data.rows as unknown as Seen[];
const texts = async (who: Person, id: string, channel: string) => rows(await read(who, id, channel)).map(({ text }) => text);
const unread = async (who: Person, id: string) => {
  const { talk } = (await who.get(id)).data as unknown as { talk: { channels: { channel: string; unread: number }[] } };
  return Object.fromEntries(talk.channels.map(({ channel, unread: many }) => [channel, many]));
};
const inbox = async (who: Person) =>
  (await who.call('accounts', 'inbox', 'query', {})).data.items as { title: string; body: string; readAt?: number }[];
const versionOf = (id: string) => (emulator.exportData().complaints ?? []).find(({ _id }) => _id === id)?.version as number;

async function filed(): Promise<string> {
  return (await as(emulator, 'consumer').submit(complaint)).data.id;
}

/** Accepted by the mediator, the merchant joined. */
async function joined(): Promise<string> {
  const id = await filed();
  await as(emulator, 'handler').act(id, 1, 'accept', { summary: '核桃空壳，要求退款。' });
  const { data } = await as(emulator, 'handler').call('complaints', 'issueViewCode', 'mutation', { id, version: 2 });
  await shop().call('complaints', 'joinByCode', 'mutation', { code: data.code, name: '杨建国', post: 'owner' });
  return id;
}

test('a complainant writes, the officer reads and answers; each is called once, and the text is in no message of WeChat', async () => {
  const id = await filed();
  const key = newKey();
  const first = await say(as(emulator, 'consumer'), id, 'complainant', '店家今天又说可以退一半', key);
  expect(first.ok).toBe(true);
  // The answer was lost: the same key writes nothing a second time.
  expect((await say(as(emulator, 'consumer'), id, 'complainant', '店家今天又说可以退一半', key)).data).toEqual(first.data);
  await say(as(emulator, 'consumer'), id, 'complainant', '我没有答应');
  expect(await unread(as(emulator, 'intake'), id)).toEqual({ complainant: 2 });
  const called = (await inbox(as(emulator, 'intake'))).filter(({ title }) => title === '投诉人给您留言');
  expect(called).toHaveLength(1);
  expect(JSON.stringify(called)).not.toContain('退一半');

  const waiting = await as(emulator, 'intake').call('complaints', 'waitingMessages', 'query');
  expect(waiting.data.rows).toMatchObject([{ id, complainant: '王**' }]);
  expect(await texts(as(emulator, 'intake'), id, 'complainant')).toEqual(['我没有答应', '店家今天又说可以退一半']);
  await as(emulator, 'intake').call('complaints', 'readMessages', 'mutation', { id, channel: 'complainant' });
  expect(await unread(as(emulator, 'intake'), id)).toEqual({ complainant: 0 });
  expect((await as(emulator, 'intake').call('complaints', 'waitingMessages', 'query')).data.rows).toEqual([]);
  expect((await inbox(as(emulator, 'intake'))).find(({ title }) => title === '投诉人给您留言')?.readAt).toBeDefined();

  await say(as(emulator, 'intake'), id, 'complainant', '收到，我们受理以后联系店家');
  expect(await unread(as(emulator, 'consumer'), id)).toEqual({ complainant: 1 });
  expect((await inbox(as(emulator, 'consumer')))[0]).toMatchObject({ title: '李文静给您留言' });
  // A message is no act on the case: whoever has it open is not held up.
  expect(versionOf(id)).toBe(1);
});

test('many messages at once are all there, once each, and counted', async () => {
  const id = await filed();
  const all = Array.from({ length: 5 }, (_, n) => `第 ${n + 1} 条`);
  const replies = await Promise.all(all.map((text) => say(as(emulator, 'consumer'), id, 'complainant', text)));
  expect(replies.map(({ ok }) => ok)).toEqual(all.map(() => true));
  expect((await texts(as(emulator, 'intake'), id, 'complainant')).sort()).toEqual(all);
  expect(await unread(as(emulator, 'intake'), id)).toEqual({ complainant: 5 });
});

test.each([
  ['risky', '他们还叫我去赌博网站'],
  ['review', '他让我加微信领取红包'],
])(
  'a text WeChat calls %s waits for an officer; its author is told, the other side reads it only after release',
  async (check, text) => {
    const id = await joined();
    await shop().act(id, versionOf(id), 'answer', { willing: true });
    expect((await say(as(emulator, 'consumer'), id, 'room', text)).ok).toBe(true);
    expect(rows(await read(as(emulator, 'consumer'), id, 'room'))).toMatchObject([{ text, state: 'held', shown: '您' }]);
    expect(await texts(shop(), id, 'room')).toEqual([]);
    expect(await unread(shop(), id)).toEqual({ respondent: 0, room: 0 });
    expect(JSON.stringify(await shop().get(id))).not.toContain('领取');

    const [held] = rows(await read(as(emulator, 'handler'), id, 'room'));
    expect(held).toMatchObject({ text, state: 'held', check });
    expect((await as(emulator, 'handler').get(id)).data.talk).toMatchObject({ held: 1 });
    const verdict = { id: held!.id, version: held!.version, verdict: 'release' };
    for (const who of ['consumer', 'admin'])
      expect((await as(emulator, who).call('complaints', 'judgeMessage', 'mutation', verdict)).error.code).toBe('not-allowed');
    expect((await as(emulator, 'handler').call('complaints', 'judgeMessage', 'mutation', verdict)).ok).toBe(true);
    expect(await texts(shop(), id, 'room')).toEqual([text]);
    expect(await unread(shop(), id)).toEqual({ respondent: 0, room: 1 });
    expect((await as(emulator, 'handler').get(id)).data.talk).toMatchObject({ held: 0 });
    // Decided once.
    const again = await as(emulator, 'handler').call('complaints', 'judgeMessage', 'mutation', { ...verdict, version: 2 });
    expect(again.error.code).toBe('wrong-state');
  },
);

test('held back needs a reason; the author reads it, the other side nothing, and the file keeps the text', async () => {
  const id = await joined();
  await shop().act(id, versionOf(id), 'answer', { willing: true });
  await say(shop(), id, 'room', '再闹就去赌博网站找你');
  const [held] = rows(await read(as(emulator, 'handler'), id, 'room'));
  const judged = (input: object) =>
    as(emulator, 'handler').call('complaints', 'judgeMessage', 'mutation', { id: held!.id, version: held!.version, ...input });
  expect((await judged({ verdict: 'holdBack' })).error.fields).toHaveProperty('reason');
  expect((await judged({ verdict: 'holdBack', reason: '威胁对方，请只说这件事' })).ok).toBe(true);
  expect(await texts(as(emulator, 'consumer'), id, 'room')).toEqual([]);
  expect(rows(await read(shop(), id, 'room'))).toMatchObject([
    { state: 'heldBack', decided: { reason: '威胁对方，请只说这件事' } },
  ]);
  expect((await inbox(shop()))[0]).toMatchObject({ title: '您的留言没有转给对方' });
  const { data } = await as(emulator, 'leader').call('documents', 'dossier', 'mutation', { id });
  const { words } = await wordFile(data);
  for (const said of ['再闹就去', '没有转给对方', '威胁对方']) expect(words).toContain(said);
});

test('when WeChat gives no answer to the check, the text waits instead of being lost', async () => {
  const functionsDir = mkdtempSync(path.join(tmpdir(), 'unchecked-'));
  cpSync(path.resolve(__dirname, '../../dist/cloudfunctions'), functionsDir, { recursive: true });
  // A function that was deployed without the permission is answered −604101.
  writeFileSync(path.join(functionsDir, 'complaints/config.json'), '{"permissions":{"openapi":[]}}');
  const unchecked = await startBureau({ functionsDir });
  try {
    const { data: one } = await as(unchecked, 'consumer').submit(complaint);
    expect((await say(as(unchecked, 'consumer'), one.id, 'complainant', '店家答应退款')).ok).toBe(true);
    const seen = rows(await read(as(unchecked, 'intake'), one.id, 'complainant'));
    expect(seen).toMatchObject([{ text: '店家答应退款', state: 'held', check: 'unavailable' }]);
  } finally {
    await unchecked.close();
  }
});

test('the visibility walk: each channel is read by its own sides and by nobody else', async () => {
  const id = await joined();
  await shop().act(id, versionOf(id), 'answer', { willing: true });
  await say(as(emulator, 'consumer'), id, 'complainant', '⟦只给工作人员的话甲⟧');
  await say(shop(), id, 'respondent', '⟦只给工作人员的话乙⟧');
  await say(as(emulator, 'handler'), id, 'room', '⟦大家的话⟧');
  const marks = { complainant: '⟦只给工作人员的话甲⟧', respondent: '⟦只给工作人员的话乙⟧', room: '⟦大家的话⟧' };
  const readers: [string, Person, string[]][] = [
    ['complainant', as(emulator, 'consumer'), ['complainant', 'room']],
    ['merchant', shop(), ['respondent', 'room']],
    ['mediator', as(emulator, 'handler'), ['complainant', 'respondent', 'room']],
    ['intake', as(emulator, 'intake'), ['complainant', 'respondent', 'room']],
    ['leader', as(emulator, 'leader'), ['complainant', 'respondent', 'room']],
    ['another consumer', as(emulator, 'consumer2'), []],
    ['stranger', stranger(), []],
    ['administrator', as(emulator, 'admin'), []],
  ];
  for (const [name, who, allowed] of readers) {
    const told = await Promise.all(
      (['complainant', 'respondent', 'room'] as const).map(async (channel) => {
        const reply = await read(who, id, channel);
        const wrote = allowed.includes(channel) ? reply : await say(who, id, channel, '我也来说一句');
        if (!allowed.includes(channel))
          expect([name, channel, reply.error.code, wrote.error.code]).toEqual([name, channel, 'not-found', 'not-found']);
        return JSON.stringify(reply);
      }),
    );
    const everythingTold = told.join('') + JSON.stringify(await who.get(id)) + JSON.stringify(await inbox(who));
    for (const [channel, mark] of Object.entries(marks))
      expect([name, channel, everythingTold.includes(mark)]).toEqual([name, channel, allowed.includes(channel)]);
  }
  // A page that does not exist and one that is not told of look alike.
  expect((await read(stranger(), id, 'room')).error).toEqual(
    (await read(stranger(), 'c_000000000000000000000000', 'room')).error,
  );
});

test('before acceptance a merchant has no channel, and the room opens only when both are willing', async () => {
  const id = await filed();
  expect((await say(as(emulator, 'intake'), id, 'respondent', '您好')).error.code).toBe('respondent-absent');
  expect((await say(as(emulator, 'consumer'), id, 'room', '您好')).error.code).toBe('room-closed');
  expect((await read(as(emulator, 'consumer'), id, 'room')).error.code).toBe('not-found');
  const met = await joined();
  const before = everything();
  expect((await say(as(emulator, 'consumer'), met, 'room', '您好')).error.code).toBe('room-closed');
  expect((await say(shop(), met, 'complainant', '您好')).error.code).toBe('not-found');
  expect(everything()).toBe(before);
  await shop().act(met, versionOf(met), 'answer', { willing: true });
  expect((await say(as(emulator, 'consumer'), met, 'room', '您好')).ok).toBe(true);
  // Ended: what was said can be read, nothing more is said there.
  await as(emulator, 'consumer').act(met, versionOf(met), 'withdraw');
  expect((await say(shop(), met, 'room', '好的')).error.code).toBe('room-closed');
  expect(await texts(shop(), met, 'room')).toEqual(['您好']);
});

test('who joins after another was unlinked reads nothing the other wrote', async () => {
  const id = await joined();
  await say(shop(), id, 'respondent', '我是隔壁店的');
  await as(emulator, 'handler').act(id, versionOf(id), 'unlinkRespondent', { reason: '加入的人不是店里的' });
  expect((await read(shop(), id, 'respondent')).error.code).toBe('not-found');
  emulator.setTime(Date.parse('2026-11-24T11:00:00+08:00') - Date.now());
  const { data } = await as(emulator, 'handler').call('complaints', 'issueViewCode', 'mutation', { id, version: versionOf(id) });
  const owner = callsOf(emulator, 'oLD99TrueOwner000000000000tr');
  await owner.call('complaints', 'joinByCode', 'mutation', { code: data.code, name: '赵店主', post: 'owner' });
  expect(await texts(owner, id, 'respondent')).toEqual([]);
  await say(as(emulator, 'handler'), id, 'respondent', '请说明情况');
  expect(await texts(owner, id, 'respondent')).toEqual(['请说明情况']);
  expect(await texts(as(emulator, 'handler'), id, 'respondent')).toEqual(['请说明情况', '我是隔壁店的']);
});

test('a case sent on to another office takes what waits along', async () => {
  const id = await filed();
  await say(as(emulator, 'consumer'), id, 'complainant', '什么时候能办');
  await as(emulator, 'intake').act(id, 1, 'distribute', { office: '621228-01', reason: '在城关所辖区' });
  const [talk] = (emulator.exportData().talks ?? []).filter(({ of }) => of === id);
  expect(talk).toMatchObject({ office: '621228-01', intakeOffice: '621228-00' });
});

test.each([
  ['an empty message', { channel: 'complainant', text: '  ' }, 'text'],
  ['a message too long for one', { channel: 'complainant', text: '长'.repeat(1001) }, 'text'],
  ['a channel that is none', { channel: 'everybody', text: '您好' }, 'channel'],
])('%s: the field is named; nothing is written', async (_what, input, field) => {
  const id = await filed();
  const before = everything();
  const reply = await as(emulator, 'consumer').call('complaints', 'say', 'mutation', { id, ...input });
  expect(reply.error.fields).toHaveProperty(field);
  expect(everything()).toBe(before);
});

test('a long talk is read page by page, each message once', async () => {
  const id = await filed();
  for (let n = 0; n < 23; n += 1) await say(as(emulator, 'intake'), id, 'complainant', `第 ${n + 1} 条`);
  const first = await read(as(emulator, 'consumer'), id, 'complainant');
  const rest = await read(as(emulator, 'consumer'), id, 'complainant', first.data.next as string);
  expect([rows(first).length, rows(rest).length, rest.data.next]).toEqual([20, 3, undefined]);
  expect(new Set([...rows(first), ...rows(rest)].map(({ text }) => text)).size).toBe(23);
});

test('a party writes so many messages on one case in one day and no more; a repeated one finds its answer', async () => {
  const id = await filed();
  const mine = as(emulator, 'consumer');
  const key = newKey();
  expect((await say(mine, id, 'complainant', '第 1 条', key)).ok).toBe(true);
  for (let n = 2; n <= messageShare.day; n += 1) expect((await say(mine, id, 'complainant', `第 ${n} 条`)).ok).toBe(true);
  const before = everything();
  expect((await say(mine, id, 'complainant', '再来一条')).error.code).toBe('share-of-day');
  expect(everything()).toBe(before);
  expect((await say(mine, id, 'complainant', '第 1 条', key)).ok).toBe(true);
  expect((await say(as(emulator, 'intake'), id, 'complainant', '看到了，我们会处理。')).ok).toBe(true);
});

test('many at once do not get past the share of the day', async () => {
  const id = await filed();
  const mine = as(emulator, 'consumer');
  for (let n = 3; n <= messageShare.day; n += 1) await say(mine, id, 'complainant', `第 ${n} 条`);
  await Promise.all(Array.from({ length: 8 }, () => say(mine, id, 'complainant', '一起发')));
  const kept = (emulator.exportData().messages ?? []).filter(({ of }) => of === id);
  expect(kept.length).toBeGreaterThan(messageShare.day - 2);
  expect(kept.length).toBeLessThanOrEqual(messageShare.day);
});

test('why a message was held back is told to who wrote it, not to who took that person’s place since', async () => {
  const id = await joined();
  await shop().act(id, versionOf(id), 'answer', { willing: true });
  await say(shop(), id, 'room', '再闹就去赌博网站找你');
  const [held] = rows(await read(as(emulator, 'handler'), id, 'room'));
  const officer = as(emulator, 'handler');
  expect((await officer.act(id, versionOf(id), 'unlinkRespondent', { reason: '换人来谈' })).ok).toBe(true);
  const { data } = await officer.call('complaints', 'issueViewCode', 'mutation', { id, version: versionOf(id) });
  const other = callsOf(emulator, 'oLD99OtherOfTheWalnutsShop0');
  const joins = { code: data.code, name: '杨小军', post: 'employee' };
  expect((await other.call('complaints', 'joinByCode', 'mutation', joins)).ok).toBe(true);
  const verdict = { id: held!.id, version: held!.version, verdict: 'holdBack', reason: '威胁对方' };
  expect((await officer.call('complaints', 'judgeMessage', 'mutation', verdict)).ok).toBe(true);
  expect(JSON.stringify(await inbox(other))).not.toContain('威胁');
  expect(rows(await read(other, id, 'room'))).toEqual([]);
});

test('what was handed in stands where it was handed in: with one’s own side and the bureau, and with nobody else until it is released', async () => {
  const key = newKey();
  const { id: file } = await filesOf(emulator, 'consumer').upload({ bytes: photo(7) }, { draft: key });
  const { id } = (await as(emulator, 'consumer').submit({ ...complaint, files: [file] }, key)).data;
  await say(as(emulator, 'consumer'), id, 'complainant', '照片里是空壳的核桃');
  interface Line {
    shown: string;
    text?: string;
    files?: { id: string }[];
  }
  const lines = async (who: string, channel: string) =>
    ((await read(as(emulator, who), id, channel)).data.rows as unknown as Line[]).map(({ shown, text, files }) => [
      shown,
      text ?? files?.map((one) => one.id),
    ]);
  // The newest first, as the store answers; the page turns it round.
  expect(await lines('consumer', 'complainant')).toEqual([
    ['您', '照片里是空壳的核桃'],
    ['您', [file]],
  ]);
  expect(await lines('intake', 'complainant')).toEqual([
    ['投诉人', '照片里是空壳的核桃'],
    ['投诉人', [file]],
  ]);
});
