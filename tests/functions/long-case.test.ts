import { createHash } from 'node:crypto';
import type { Emulator } from '../../emulator/emulator';
import { complaintTable } from '../../domain/complaint/acts/table';
import { accepted, photo } from '../../domain/complaint/fixture';
import { evidenceLimits } from '../../domain/evidence/limits';
import { openidOf, startBureau } from '../emulator';
import { as, complaint, type Reply } from './calls';
import { wordFile } from './word-file';

/** A call carries so much text; WeChat takes no more. */
const CALL = 100 * 1024;
const EVENTS = 700;
const READINGS = 23;
const day = '2026-11-24';
const times = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));
const long = (n: number, letters: number) => `${n} `.padEnd(letters, '核桃空壳退款');

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

type Shown = Record<string, unknown>;
const stored = (id: string) => (emulator.exportData().complaints ?? []).find(({ _id }) => _id === id)!;
const memberOf = (who: string) => `m_${createHash('sha256').update(openidOf(who)).digest('hex').slice(0, 24)}`;
const sizeOf = (reply: Reply) => Buffer.byteLength(JSON.stringify(reply));

/** What one case has when each party used up what it may do by itself, and officers worked on it as much again. */
async function heavy() {
  const { id, no } = (await as(emulator, 'consumer').submit(complaint)).data;
  await as(emulator, 'handler').act(id, 1, 'accept');
  const kept = stored(id);
  const supplement = (from: string, n: number) => ({ on: day, from, by: '投诉人', text: long(n, 1000), files: [] });
  const work = {
    mediation: times(60, (n) => ({
      on: day,
      manner: 'phone',
      with: 'both',
      result: 'talked',
      text: long(n, 1000),
      by: '张建军',
    })),
    deliveries: times(80, (n) => ({
      ...{ form: 'acceptance', to: 'complainant', way: 'post', address: long(n, 120), on: day, at: n, by: '张建军' },
      ...{ result: 'sent', proof: long(n, 200) },
    })),
  };
  const used = {
    supplements: [
      ...times(complaintTable.supplement.share!.total, (n) => supplement('complainant', n)),
      ...times(complaintTable.supplement.share!.total, (n) => supplement('respondent', n)),
    ],
    consentLog: times(complaintTable.recordConsent.share!.total, () => ({ on: day, by: '投诉人', said: { publish: true } })),
    corrections: times(complaintTable.correctContact.share!.total, (n) => ({
      ...{ on: day, by: '投诉人', reason: '本人更正' },
      changed: [{ field: 'complainant.address', from: long(n, 120), to: long(n + 1, 120) }],
    })),
    evidence: times(evidenceLimits.caseFiles, (n) => photo({ id: `e_${n}`, name: long(n, 100) })),
    documents: times(30, (n) => ({
      ...(kept.documents as [Shown]),
      form: 'mediationNotice',
      number: `两市监投调通〔2026〕第${n}号`,
      title: '投诉调解通知书',
      body: long(n, 1500),
      hash: 'a'.repeat(64),
      article: '令121-20',
      issuedOn: day,
      issuedBy: '张建军',
    })),
    revoked: times(2, () => ({
      decision: accepted().decision,
      deadlines: [],
      by: 'own',
      documentNo: '1',
      reason: long(1, 500),
      on: day,
      ...work,
    })),
  };
  const { events = [], complaints = [], readings = [], ...rest } = emulator.exportData();
  const read = times(READINGS, (n) => ({
    _id: `a_${n}`,
    version: 1,
    of: id,
    what: 'dossier',
    member: 'm_1',
    name: '张建军',
    at: n,
    on: day,
  }));
  const mine = events.filter(({ subject }) => (subject as { id: string }).id === id);
  const last = mine.at(-1)!;
  const more = times(EVENTS - mine.length, (n) => ({
    ...last,
    _id: `${id}-${n}`,
    command: 'correctContact',
    at: (last.at as number) + n + 1,
    by: { member: memberOf('consumer'), relation: 'complainant', shown: '投诉人' },
    subject: { kind: 'complaint', id, version: mine.length + n + 1 },
  }));
  const respondent = { ...(kept.respondent as Shown), member: memberOf('merchant') };
  const whole = { ...kept, ...work, ...used, respondent, version: EVENTS };
  emulator.importData({
    ...rest,
    readings: [...readings, ...read],
    events: [...events, ...more],
    complaints: [...complaints.filter(({ _id }) => _id !== id), whole],
  });
  return { id, no: String(no), whole: whole as Shown };
}

test('a script changes the telephone as often as its share allows, and the acceptance stands in the timeline', async () => {
  const { id } = (await as(emulator, 'consumer').submit(complaint)).data;
  await as(emulator, 'handler').act(id, 1, 'accept');
  let version = stored(id).version as number;
  const answers: (string | true)[] = [];
  for (let n = 0; n < 12; n += 1) {
    const input = { phone: `139000022${String(n).padStart(2, '0')}`, address: '两当县城关镇南街 3 号' };
    const reply = await as(emulator, 'consumer').act(id, version, 'correctContact', input);
    if (reply.ok) version = reply.data.version;
    answers.push(reply.ok || reply.error.code);
  }
  const { day: most } = complaintTable.correctContact.share!;
  expect(answers).toEqual([...times(most, () => true), ...times(12 - most, () => 'share-of-day')]);
  expect(stored(id)).not.toHaveProperty('dueBy', undefined);
  const { timeline } = (await as(emulator, 'consumer').get(id)).data as unknown as { timeline: { command: string }[] };
  expect(timeline.map(({ command }) => command)).toEqual(['submit', 'accept', ...times(most, () => 'correctContact')]);
});

test('an answer given again and again tells the complainant once, and as often as it changes within the share', async () => {
  const { id } = (await as(emulator, 'consumer').submit(complaint)).data;
  await as(emulator, 'handler').act(id, 1, 'accept');
  const recorded = { way: 'phone', on: day, who: '店主', proof: '录音 1' };
  let version = stored(id).version as number;
  for (let n = 0; n < 4; n += 1) {
    const reply = await as(emulator, 'handler').act(id, version, 'answer', { willing: n < 3, recorded });
    version = reply.data.version;
  }
  const inbox = (await as(emulator, 'consumer').call('accounts', 'inbox', 'query', {})).data.items as {
    title: string;
    about?: { id: string };
  }[];
  expect(inbox.filter((one) => one.about?.id === id && one.title.includes('答复'))).toHaveLength(2);
});

describe('a case of everything a party may do, and heavy work', () => {
  let one: Awaited<ReturnType<typeof heavy>>;
  beforeAll(async () => {
    one = await heavy();
  });

  test.each(['consumer', 'merchant', 'handler', 'leader', 'intake'])(
    '%s opens it in one call of little text and few reads',
    async (who) => {
      emulator.takeReads();
      const reply = await as(emulator, who).get(one.id);
      const read = Object.values(emulator.takeReads().actions).reduce((sum, { documents }) => sum + documents, 0);
      expect(reply.ok).toBe(true);
      expect(sizeOf(reply)).toBeLessThan(CALL);
      // Of a merchant’s few acts among many of others the database looks at each of the case’s, never at another case’s.
      expect(read).toBeLessThan(who === 'merchant' ? EVENTS + 50 : 100);
    },
  );

  test.each(['consumer', 'merchant', 'handler'])('%s comes to the end of every list, each call of little text', async (who) => {
    const { data } = await as(emulator, who).get(one.id);
    const earlier = data.earlier as Record<string, number>;
    const seen = data.case as Record<string, unknown[]>;
    expect(Object.keys(earlier)).toContain('supplements');
    for (const [list, count] of Object.entries(earlier)) {
      let all: unknown[] = seen[list] ?? [];
      for (let before = count; before > 0;) {
        const reply = await as(emulator, who).call('complaints', 'list', 'query', { id: one.id, list, before });
        const { entries, from } = reply.data as unknown as { entries: unknown[]; from: number };
        // One revoked decision is an entry with all that was done under it.
        expect(sizeOf(reply)).toBeLessThan(list === 'revoked' ? 4 * CALL : CALL);
        all = [...entries, ...all];
        before = from;
      }
      const whole = one.whole[list] as { from?: string }[];
      const party = { consumer: 'complainant', merchant: 'respondent' }[who];
      expect(all).toEqual(list === 'supplements' && party ? whole.filter(({ from }) => from === party) : whole);
    }
  });

  test.each([
    ['handler', EVENTS],
    ['consumer', EVENTS],
    ['merchant', 1],
  ])('%s reads every act that is for such a reader, page by page, each once', async (who, count) => {
    const { data } = await as(emulator, who).get(one.id);
    let rows = data.timeline as { command: string; at: number }[];
    for (let cursor = data.timelineNext; cursor !== undefined;) {
      const reply = await as(emulator, who).call('complaints', 'timeline', 'query', { id: one.id, cursor });
      expect(sizeOf(reply)).toBeLessThan(CALL);
      rows = [...(reply.data.rows as typeof rows), ...rows];
      cursor = reply.data.next;
    }
    expect(rows).toHaveLength(count);
    expect(rows.filter(({ command }) => command === 'accept')).toHaveLength(1);
    expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).sort((a, b) => a - b));
  });

  test.each([
    ['stranger to the case', 'consumer2'],
    ['officer of elsewhere, of what only the case’s own read', 'chengguan'],
  ])('%s gets nothing of the earlier lists', async (_, who) => {
    const list = await as(emulator, who).call('complaints', 'list', 'query', { id: one.id, list: 'supplements', before: 5 });
    expect(list.ok ? list.data.entries : list.error.code).toEqual(list.ok ? [] : 'not-found');
    const readings = await as(emulator, who).call('complaints', 'readings', 'query', { id: one.id, cursor: '1~a' });
    expect(readings.ok).toBe(false);
  });

  test('who was shown what is listed to its end', async () => {
    const { data } = await as(emulator, 'leader').get(one.id);
    const rest = await as(emulator, 'leader').call('complaints', 'readings', 'query', { id: one.id, cursor: data.readingsNext });
    expect([(data.readings as []).length, (rest.data.rows as []).length]).toEqual([20, READINGS - 20]);
  });

  test('the file of the case has every act', async () => {
    const { data } = await as(emulator, 'handler').call('documents', 'dossier', 'mutation', { id: one.id });
    const { words: text } = await wordFile(data);
    expect(text.split('更正自己的电话或地址').length - 1).toBe(EVENTS - 2);
    expect(text.split('受理').length).toBeGreaterThan(1);
  });
});

test('the list of waiting messages ends with the last of them', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 23; n += 1) {
    const person = as(emulator, n % 2 ? 'consumer2' : 'consumer3');
    const { id } = (await person.submit(complaint)).data;
    ids.push(id);
    await person.call('complaints', 'say', 'mutation', { id, channel: 'complainant', text: '请问受理了吗' });
  }
  const first = await as(emulator, 'intake').call('complaints', 'waitingMessages', 'query', {});
  const rest = await as(emulator, 'intake').call('complaints', 'waitingMessages', 'query', { cursor: first.data.next });
  const rows = [...(first.data.rows as { id: string }[]), ...(rest.data.rows as { id: string }[])].map(({ id }) => id);
  expect([(first.data.rows as []).length, rest.data.next]).toEqual([20, undefined]);
  expect(rows).toEqual(ids);
});
