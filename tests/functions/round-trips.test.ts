// The cloud's cost is round trips to its gateway, one after the other: what each page, act and filing may take.
import type { Emulator } from '../../emulator/emulator';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { photo } from '../pictures';
import { bulletinsOf, publishedOne } from './bulletin-calls';
import { as, callsOf, complaint, newKey, type Reply } from './calls';
import { filesOf } from './evidence-phone';

/** Round trips one after the other, and requests in all. */
const A_READ = { depth: 3, requests: 10 };
/** Up to the commit: of an act on one subject, and on two. */
const ONE_SUBJECT = 10;
const TWO_SUBJECTS = 16;
/** The storage is asked where the upload lies and where its copy goes, and is handed the copy. */
const STORAGE = 3;
/** After the commit, until everybody was told. */
const TELLING = 4;

interface Line {
  read?: { requests: number; depth: number; committed?: number };
}

let emulator: Emulator;
let lines: Line[] = [];
beforeAll(async () => {
  emulator = await startBureau({
    log: (text) => {
      for (const line of text.split('\n')) if (line.startsWith('{"trace"')) lines.push(JSON.parse(line) as Line);
    },
  });
});
afterAll(() => emulator.close());

async function costOf(work: () => Promise<Reply>) {
  lines = [];
  const reply = await work();
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  const { requests, depth, committed = 0 } = lines.at(-1)!.read!;
  return { reply, requests, depth, committed, telling: depth - committed };
}

const memberOf = (who: string) => memberIdOf(openidOf(who));
const consumer = () => as(emulator, 'consumer');
const intake = () => as(emulator, 'intake');
const handler = () => as(emulator, 'handler');
const leader = () => as(emulator, 'leader');
const eventOf = (id: string) => emulator.exportData().events?.find(({ subject }) => (subject as { id: string }).id === id)?._id;
const filed = async (more: object = {}) => (await consumer().submit({ ...complaint, ...more })).data;
const files = async (who: string, key: string) => {
  const all: string[] = [];
  for (let n = 0; n < 9; n += 1) all.push((await filesOf(emulator, who).upload({ bytes: photo(n) }, { draft: key })).id);
  return all;
};

test('every page is read in three round trips and ten requests', async () => {
  const one = await filed();
  await filed();
  await handler().act(one.id, 1, 'accept');
  await consumer().call('complaints', 'say', 'mutation', { id: one.id, channel: 'complainant', text: '请问办到哪一步了？' });
  const bulletin = await publishedOne(emulator);
  const pages: [string, string, string, object | undefined][] = [
    ['consumer', 'complaints.get', 'a case to its complainant', { id: one.id }],
    ['leader', 'complaints.get', 'a case to a leader', { id: one.id }],
    ['intake', 'complaints.get', 'a case to intake', { id: (await filed()).id }],
    ['consumer', 'complaints.timeline', 'its earlier acts', { id: one.id, cursor: eventOf(one.id) }],
    // A first page is one call, whoever opens it.
    ...['consumer', 'merchant', 'intake', 'leader', 'taskForce', 'admin'].map((who): (typeof pages)[number] => [
      who,
      'complaints.home',
      `the first page of ${who}`,
      {},
    ]),
    ['leader', 'complaints.waiting', 'what waits for a second person', {}],
    ['leader', 'credit.waiting', 'what of credit waits for a second person', undefined],
    ['leader', 'merchants.waiting', 'what of merchants waits for a second person', undefined],
    ['leader', 'measures.waiting', 'what of measures waits for a second person', undefined],
    ['leader', 'complaints.beside', 'how much waits in lists of their own', undefined],
    ...['intake', 'handler', 'leader'].map((who): (typeof pages)[number] => [
      who,
      'complaints.todo',
      `what ${who} has to do`,
      {},
    ]),
    ['leader', 'indicators.standing', 'the points as they stand', undefined],
    ['consumer', 'complaints.mine', 'own cases', {}],
    ['consumer', 'complaints.ownData', 'own data', {}],
    ['merchant', 'merchants.ownWritten', 'what one wrote for merchants', {}],
    ['merchant', 'complaints.ownDataAgainst', 'own data of a shop', {}],
    ['handler', 'complaints.queue', 'the desk', { chip: 'received' }],
    ['handler', 'complaints.queue', 'own cases at the desk', { chip: 'mine' }],
    ['leader', 'complaints.queue', 'the desk of every office', { chip: 'dueSoon' }],
    ['handler', 'complaints.find', 'a search by name', { text: '王秀兰' }],
    ['handler', 'complaints.find', 'a search by number', { text: one.no }],
    ['handler', 'complaints.calendar', 'the next day on which something is due', undefined],
    ['handler', 'complaints.copyOut', 'cases to copy out', { ids: [one.id] }],
    ['handler', 'complaints.messages', 'messages', { id: one.id, channel: 'complainant' }],
    ['handler', 'complaints.waitingMessages', 'who waits for an answer', {}],
    ['handler', 'complaints.reports', 'reports to enter', undefined],
    ['consumer', 'bulletins.feed', 'what the bureau says to the public', {}],
    ['consumer', 'bulletins.search', 'a search in it', { words: '核桃' }],
    ['consumer', 'bulletins.get', 'one bulletin', { id: bulletin.id }],
    ['handler', 'bulletins.desk', 'bulletins at the desk', {}],
    ['handler', 'bulletins.deskGet', 'one bulletin at the desk', { id: bulletin.id }],
    ['handler', 'bulletins.ledger', 'the ledger of a year', { year: 2026, network: true }],
    ['consumer', 'complaints.channel', 'the channel', undefined],
    ['consumer', 'accounts.me', 'who I am', undefined],
    ['consumer', 'accounts.inbox', 'the inbox', {}],
    ['admin', 'accounts.people', 'people', undefined],
    ['leader', 'indicators.points', 'the seven points', {}],
    ['leader', 'indicators.plots', 'what is drawn', { year: 2026 }],
    ['leader', 'indicators.figures', 'the figures', { year: 2026 }],
    [
      'leader',
      'indicators.cases',
      'the cases of a year behind a figure',
      { year: 2026, measure: 'firstDecisionOnTime', part: 'd' },
    ],
    ['leader', 'indicators.kinds', 'complaints by kind', { year: 2026 }],
    ['leader', 'indicators.kindCases', 'the cases of a kind', { year: 2026, category: 'food' }],
    ['leader', 'indicators.ahead', 'what becomes late', { until: '2026-12-31' }],
    ['leader', 'indicators.official', 'official values', { year: 2026 }],
    ['leader', 'indicators.reconciliation', 'the nightly check', undefined],
  ];
  const over: unknown[] = [];
  for (const [who, door, what, input] of pages) {
    const [name, path] = door.split('.') as [string, string];
    const { depth, requests } = await costOf(() => as(emulator, who).call(name, path, 'query', input));
    if (depth > A_READ.depth || requests > A_READ.requests) over.push([what, depth, requests]);
  }
  expect(over).toEqual([]);
});

interface Costly {
  most: number;
  /** Prepares what the act needs, and answers the act itself. */
  act: () => Promise<() => Promise<Reply>>;
}

const acts: Record<string, Costly> = {
  'a filing with nine files': {
    most: ONE_SUBJECT,
    act: async () => {
      const key = newKey();
      const input = { ...complaint, files: await files('consumer', key) };
      return () => consumer().submit(input, key);
    },
  },
  'a complaint recorded with its number and nine files': {
    most: ONE_SUBJECT,
    act: async () => {
      const key = newKey();
      const more = { source: 'platform12315', receivedOn: '2026-11-24', platform12315No: '1620000000000099' };
      const input = { ...complaint, ...more, files: await files('intake', key) };
      return () => intake().call('complaints', 'takeIn', 'mutation', input, key);
    },
  },
  'an acceptance with its letter': {
    most: ONE_SUBJECT,
    act: async () => {
      const { id } = await filed();
      return () => intake().act(id, 1, 'accept');
    },
  },
  'an approved rejection: two forms, two people told': {
    most: ONE_SUBJECT,
    act: async () => {
      const { id } = await filed();
      const rejection = { ground: 'R4', reason: '到提出投诉已经超过三年，没有正当理由。' };
      await intake().act(id, 1, 'set12315', { number: '1620000000000095' });
      await intake().act(id, 2, 'proposeReject', rejection);
      return () => leader().act(id, 3, 'approveReject');
    },
  },
  'a distribution to an office': {
    most: ONE_SUBJECT,
    act: async () => {
      const { id } = await filed();
      return () => intake().act(id, 1, 'distribute', { office: '621228-01', reason: '经营者在城关' });
    },
  },
  'a number of the platform put right': {
    most: ONE_SUBJECT,
    act: async () => {
      const { id } = await filed();
      await intake().act(id, 1, 'set12315', { number: '1620000000000097' });
      return () => intake().act(id, 2, 'set12315', { number: '1620000000000098' });
    },
  },
  'something added with files': {
    most: ONE_SUBJECT,
    act: async () => {
      const { id } = await filed();
      const one = await filesOf(emulator, 'consumer').upload({ bytes: photo(50) }, { kind: 'complaint', id });
      return () => consumer().act(id, 1, 'supplement', { text: '又拍了一张', files: [one.id] });
    },
  },
  'a message': {
    most: ONE_SUBJECT,
    act: async () => {
      const { id } = await filed();
      const said = { id, channel: 'complainant', text: '请问办到哪一步了？' };
      return () => consumer().call('complaints', 'say', 'mutation', said);
    },
  },
  'a merge of a case that has a number': {
    most: TWO_SUBJECTS,
    act: async () => {
      const [x, y] = [await filed(), await filed()];
      await intake().act(x.id, 1, 'set12315', { number: '1620000000000096' });
      return () => leader().act(x.id, 2, 'merge', { into: y.no, reason: '同一次购买，同一件纠纷' });
    },
  },
  'a merchant that joins by its code': {
    most: ONE_SUBJECT,
    act: async () => {
      const { id } = await filed();
      await handler().act(id, 1, 'accept');
      const { data } = await handler().call('complaints', 'issueViewCode', 'mutation', { id, version: 2 });
      const typed = { code: data.code, name: '杨建国', post: 'owner' };
      const shop = callsOf(emulator, 'oLD99MerchantOfRoundTrips00');
      return () => shop.call('complaints', 'joinByCode', 'mutation', typed);
    },
  },
  'a file begun for a draft': {
    most: ONE_SUBJECT,
    act: () => Promise.resolve(() => filesOf(emulator, 'consumer').begin({ bytes: photo(60) }, { draft: newKey() })),
  },
  'a file begun for a case': {
    most: ONE_SUBJECT,
    act: async () => {
      const { id } = await filed();
      return () => filesOf(emulator, 'consumer').begin({ bytes: photo(61) }, { kind: 'complaint', id });
    },
  },
  'a file that was uploaded': {
    most: ONE_SUBJECT + STORAGE,
    act: async () => {
      const { begin, put, finish } = filesOf(emulator, 'consumer');
      const ticket = await begin({ bytes: photo(62) }, { draft: newKey() });
      await put(ticket.data.upload, photo(62));
      return () => finish(ticket.data);
    },
  },
  'a file taken out of a draft': {
    most: ONE_SUBJECT,
    act: async () => {
      const one = await filesOf(emulator, 'consumer').upload({ bytes: photo(63) }, { draft: newKey() });
      return () => filesOf(emulator, 'consumer').remove(one.id, one.version);
    },
  },
  'files of a case opened': {
    most: ONE_SUBJECT,
    act: async () => {
      const key = newKey();
      const { data } = await consumer().submit({ ...complaint, files: await files('consumer', key) }, key);
      const kept = (await intake().get(data.id)).data.case as { evidence: { id: string }[] };
      return () =>
        filesOf(emulator, 'intake').open(
          data.id,
          kept.evidence.map(({ id }) => id),
        );
    },
  },
  'other roles for somebody of the bureau': {
    most: ONE_SUBJECT,
    act: () => {
      const { id, version } = { id: memberOf('xipo'), version: 1 };
      const input = { id, version, roles: ['handler'], office: '621228-03' };
      return Promise.resolve(() => as(emulator, 'admin').call('accounts', 'changeMember', 'mutation', input));
    },
  },
};

test.each(Object.keys(acts))('%s keeps to its round trips, up to the commit and after it', async (name) => {
  const { most, act } = acts[name]!;
  const { committed, telling } = await costOf(await act());
  expect(committed).toBeGreaterThan(0);
  expect({ name, committed: committed <= most || committed, telling: telling <= TELLING || telling }).toEqual({
    name,
    committed: true,
    telling: true,
  });
});

test('who calls for the first time costs a filing one document more', async () => {
  const stranger = callsOf(emulator, 'oLD99NobodyKnowsThisOne00000');
  const { committed } = await costOf(() =>
    stranger.call('accounts', 'giveFeedback', 'mutation', { kind: 'wish', text: '字可以大一些。' }),
  );
  expect(committed).toBeLessThanOrEqual(ONE_SUBJECT);
});

test('a bulletin is written, checked, approved and published within the trips of one subject', async () => {
  const on = bulletinsOf(emulator);
  const draft = await costOf(() => on('handler').draft());
  const { id } = draft.reply.data;
  const act = (who: string, version: number, command: string, input: object = {}) =>
    costOf(() => on(who).act(id, version, command, input));
  const costs = [
    draft,
    await act('intake', 1, 'check'),
    await act('leader', 2, 'approve'),
    await act('handler', 3, 'publish'),
    await act('handler', 4, 'recordRelease', { medium: 'board', form: 'poster', on: '2026-11-24', place: '城关镇' }),
  ];
  for (const { committed, telling } of costs)
    expect([committed, telling, committed <= ONE_SUBJECT && telling <= TELLING]).toEqual([committed, telling, true]);
});
