import type { Emulator } from '../../emulator/emulator';
import { NOTICE_VERSION } from '../../domain/privacy/notice';
import { everyDoor } from '../doors/routers';
import { openidOf, startBureau } from '../emulator';
import { writing } from './bulletin-calls';
import { as, callsOf, complaint } from './calls';
import { anyone, doorsOnOne } from './merchant-doors';

let emulator: Emulator;
let id = '';
beforeAll(async () => {
  emulator = await startBureau();
  id = (await as(emulator, 'consumer').submit(complaint)).data.id;
});
afterAll(() => emulator.close());

const everything = () => JSON.stringify(emulator.exportData());

/** What each may call at all; who may do what on a case is the lifecycle's question. */
const everyone = ['nobody', 'stranger', 'consumer', 'admin', 'intake', 'handler', 'leader'];
const people = everyone.slice(1);
const staff = everyone.slice(4);
const readers = ['admin', 'handler', 'leader'];
const doors: [string, string, 'query' | 'mutation', unknown, string[]][] = [
  ['accounts', 'me', 'query', undefined, people],
  ['accounts', 'inbox', 'query', {}, people],
  ['accounts', 'read', 'mutation', { ids: [] }, people],
  ['accounts', 'people', 'query', undefined, ['admin']],
  ['accounts', 'messages', 'query', undefined, people],
  ['accounts', 'noticeShown', 'mutation', { version: NOTICE_VERSION }, people],
  ['accounts', 'giveFeedback', 'mutation', { kind: 'hard', text: '字太小，看不清楚' }, people],
  [
    'accounts',
    'reportMishap',
    'mutation',
    { kind: 'page', version: '0.1.0', page: 'case/view/index', name: 'TypeError', frames: ['index.js:1:2'] },
    people,
  ],
  ['accounts', 'mishaps', 'query', {}, ['admin']],
  ['accounts', 'health', 'query', undefined, ['admin']],
  ['accounts', 'ownFeedback', 'query', {}, people],
  ['accounts', 'feedback', 'query', { state: 'open' }, ['admin']],
  ['credit', 'ownActing', 'query', {}, people],
  ['credit', 'ownWritten', 'query', {}, people],
  ['merchants', 'ownWritten', 'query', {}, people],
  ['accounts', 'setTemplate', 'mutation', { template: 'x'.repeat(43) }, ['admin']],
  ['accounts', 'phrases', 'query', undefined, staff],
  ['accounts', 'years', 'query', undefined, ['admin', 'leader']],
  ['accounts', 'invite', 'mutation', { name: '周晓燕', office: '621228-00', roles: ['handler'] }, ['admin']],
  ['complaints', 'home', 'query', {}, people],
  ['complaints', 'waiting', 'query', {}, ['admin', ...staff]],
  ['credit', 'waiting', 'query', undefined, ['admin', ...staff]],
  ['merchants', 'waiting', 'query', undefined, ['admin', ...staff]],
  ['measures', 'waiting', 'query', undefined, ['admin', ...staff]],
  ['complaints', 'todo', 'query', {}, staff],
  ['complaints', 'beside', 'query', undefined, staff],
  ['complaints', 'mine', 'query', {}, people],
  ['complaints', 'ownData', 'query', {}, people],
  ['complaints', 'ownDataAgainst', 'query', {}, people],
  ['complaints', 'filed', 'query', { key: 'no-such-key' }, people],
  ['complaints', 'queue', 'query', { chip: 'received' }, staff],
  ['complaints', 'find', 'query', { text: '142' }, staff],
  ['complaints', 'officers', 'query', undefined, staff],
  ['complaints', 'calendar', 'query', undefined, staff],
  ['complaints', 'reports', 'query', undefined, staff],
  ['complaints', 'otherMatters', 'query', {}, staff],
  [
    'complaints',
    'noteOtherMatter',
    'mutation',
    { kind: 'consultation', source: 'phone', about: '问小餐馆要办什么证', told: 'phone' },
    staff,
  ],
  ['complaints', 'channel', 'query', undefined, people],
  [
    'complaints',
    'publishChannel',
    'mutation',
    { no: '两市监公告〔2026〕9号', on: '2026-01-04', link: 'https://example.com/9' },
    ['admin'],
  ],
  ['complaints', 'withdrawChannel', 'mutation', { reason: '公告到期，另行公布' }, ['admin']],
  ['complaints', 'provisional', 'query', undefined, staff],
  ['merchants', 'guidanceCounts', 'query', { year: 2026 }, ['admin', 'handler', 'leader']],
  ['merchants', 'mine', 'query', {}, people],
  ['merchants', 'list', 'query', {}, ['admin', ...staff]],
  ['merchants', 'totals', 'query', {}, ['admin', ...staff]],
  ['merchants', 'search', 'query', { words: '山货' }, ['admin', ...staff]],
  ['merchants', 'searchShops', 'query', { words: '山货' }, ['admin', ...staff]],
  ['complaints', 'ofMerchant', 'query', { id: 'mc_nobody' }, ['admin', ...staff]],
  ['merchants', 'template', 'query', undefined, ['handler', 'leader']],
  ['merchants', 'export', 'query', {}, ['handler', 'leader']],
  ['merchants', 'claims', 'query', {}, ['handler', 'leader']],
  ['merchants', 'findShops', 'query', { words: '山货' }, people],
  ['merchants', 'promiseDesk', 'query', {}, ['handler', 'leader']],
  ['settling', 'firms', 'query', {}, people],
  ['settling', 'enrolments', 'query', {}, ['handler', 'leader']],
  ['settling', 'negotiations', 'query', {}, people],
  ['settling', 'negotiationDesk', 'query', { list: 'live' }, staff],
  ['bulletins', 'feed', 'query', {}, people],
  ['bulletins', 'search', 'query', { words: '核桃' }, people],
  ['bulletins', 'count', 'mutation', { of: 'b_nothing', what: 'open' }, people],
  ['bulletins', 'subscribed', 'query', undefined, people],
  ['bulletins', 'subscribe', 'mutation', { wanted: false }, people],
  ['bulletins', 'desk', 'query', {}, ['admin', ...staff]],
  ['bulletins', 'figures', 'query', undefined, staff],
  ['bulletins', 'draft', 'mutation', { writing: writing() }, staff],
  [
    'bulletins',
    'enter',
    'mutation',
    { writing: writing(), approvedBy: '何局', medium: 'board', form: 'poster', on: '2026-11-20', place: '城关镇' },
    staff,
  ],
  ['bulletins', 'signals', 'query', {}, staff],
  ['bulletins', 'ledger', 'query', { year: 2026, network: true }, ['admin', ...staff]],
  ['bulletins', 'cell', 'query', { year: 2026, network: true }, ['admin', ...staff]],
  ['bulletins', 'sheet', 'query', { year: 2026 }, ['admin', ...staff]],
  ['credit', 'facts', 'query', {}, ['admin', ...staff]],
  ['credit', 'readings', 'query', undefined, ['admin', ...staff]],
  ['credit', 'notices', 'query', {}, ['admin', ...staff]],
  ['credit', 'lists', 'query', { sort: 'facts' }, ['handler', 'leader']],
  ['credit', 'batches', 'query', {}, ['handler', 'leader']],
  ['documents', 'ledger', 'query', { year: 2026, item: 'warnings' }, ['admin', ...staff]],
  ['measures', 'list', 'query', {}, ['admin', ...staff]],
  ['measures', 'checks', 'query', {}, ['admin', ...staff]],
  ...['ledger', 'ledgerRows', 'ledgerSheet'].map((path): [string, string, 'query', unknown, string[]] => {
    return ['measures', path, 'query', { indicator: '12', year: 2026 }, ['admin', ...staff]];
  }),
  ['measures', 'ownSettling', 'query', { year: 2026 }, ['admin', ...staff]],
  ['measures', 'ownSettlingRows', 'query', { year: 2026, figure: 'activeFirms', part: 'd' }, ['admin', ...staff]],
  ['measures', 'leniencies', 'query', {}, ['admin', ...staff]],
  ['measures', 'handed', 'query', {}, ['admin', ...staff]],
  ['measures', 'handedSearch', 'query', { words: '山货' }, ['admin', ...staff]],
  ['measures', 'handedTotals', 'query', {}, ['admin', ...staff]],
  ['measures', 'handedTemplate', 'query', undefined, ['handler', 'leader']],
  ['measures', 'handedSheet', 'query', undefined, ['handler', 'leader']],
  ['imports', 'lists', 'query', undefined, ['admin', 'intake']],
  ['documents', 'poster', 'query', undefined, ['admin', ...staff]],
  ['documents', 'blank', 'query', { form: 'complaintForm' }, staff],
  ['indicators', 'figures', 'query', { year: 2026 }, readers],
  ['indicators', 'standing', 'query', undefined, readers],
  ['indicators', 'points', 'query', {}, readers],
  ['indicators', 'framework', 'query', { block: 2 }, readers],
  ['indicators', 'plots', 'query', { year: 2026 }, readers],
  ['indicators', 'cases', 'query', { year: 2026, measure: 'satisfactionA', part: 'd' }, readers],
  ['indicators', 'kinds', 'query', { year: 2026 }, readers],
  ['indicators', 'kindCases', 'query', { year: 2026, problem: 'mismatch' }, readers],
  ['indicators', 'ahead', 'query', { until: '2026-12-01' }, readers],
  ['indicators', 'official', 'query', { year: 2026 }, readers],
  ['indicators', 'reconciliation', 'query', undefined, readers],
  ['indicators', 'packLacks', 'query', { year: 2026, from: 1, to: 11 }, readers],
  ['indicators', 'packs', 'query', {}, readers],
  ['indicators', 'packFiles', 'query', { id: 'pk_0', page: 0 }, readers],
  ['indicators', 'rebuild', 'mutation', undefined, ['admin']],
  ['indicators', 'stopRebuild', 'mutation', undefined, ['admin']],
  ['indicators', 'rebuilding', 'query', undefined, readers],
];
const openidFor = (who: string) => ({ nobody: '', stranger: 'oLD99NobodyKnowsThisOne00000' })[who] ?? openidOf(who);

test.each(doors)('%s.%s is open to those it names and to nobody else', async (name, path, type, input, allowed) => {
  for (const who of everyone) {
    const reply = await callsOf(emulator, openidFor(who)).call(name, path, type, input);
    expect([who, reply.ok]).toEqual([who, allowed.includes(who)]);
    if (!reply.ok) expect(reply.error.code).toBe(who === 'nobody' ? 'not-signed-in' : 'not-allowed');
  }
});

test.each(doorsOnOne)(
  '$door lets in those it names, and nobody else, whatever is asked',
  async ({ name, path, type, allowed }) => {
    for (const who of ['nobody', ...anyone]) {
      const { ok, error } = await callsOf(emulator, openidFor(who)).call(name, path, type, {});
      const closed = ok ? undefined : ['not-signed-in', 'not-allowed'].find((code) => code === error.code);
      const expected = who === 'nobody' ? 'not-signed-in' : allowed.includes(who) ? undefined : 'not-allowed';
      expect([who, closed]).toEqual([who, expected]);
    }
  },
);

test('the table above names every procedure but those on one case, which are tried below', async () => {
  const tried = [
    ...doors.map(([name, path]) => `${name}.${path}`),
    // Who may call these is tried in staff.test.ts, with what they need.
    ...['join', 'cancelInvitation', 'changeMember', 'leave', 'answerFeedback'].map((path) => `accounts.${path}`),
    // What may be done with one merchant, fact, notice, list, measure is tried where each is; who may knock, below.
    ...doorsOnOne.map(({ door }) => door),
    // Opened in merchants.test.ts, assessment.test.ts and measures.test.ts, with files.
    'evidence.openClaim',
    'evidence.openMeans',
    'evidence.openPaper',
    // Tried in negotiations.test.ts and negotiation-ends.test.ts.
    'evidence.openNegotiation',
    'complaints.fromNegotiation',
    // Tried in phrases.test.ts.
    'accounts.savePhrases',
    // Tried in coming-year.test.ts.
    ...['proposeYear', 'confirmYear', 'dropYear'].map((path) => `accounts.${path}`),
    // Tried in imports.test.ts.
    ...['begin', 'read', 'check', 'list', 'rows'].map((path) => `imports.${path}`),
    ...['startImport', 'goOnImport', 'stopImport', 'importProgress'].map((path) => `complaints.${path}`),
    // Tried in measures.test.ts.
    'documents.measureLetter',
    // Tried in documents.test.ts.
    ...['paper', 'dossier', 'complaintForm', 'slip', 'reportForm'].map((path) => `documents.${path}`),
    // Tried in bulletins.test.ts and bulletin-ledger.test.ts, on one bulletin.
    ...['get', 'deskGet', 'act', 'confirm', 'takeBack'].map((path) => `bulletins.${path}`),
    'evidence.openBulletin',
    // Tried in signals.test.ts and bulletin-poster.test.ts.
    ...['signal', 'signalCases', 'draftFromSignal', 'dismissSignal'].map((path) => `bulletins.${path}`),
    'documents.bulletinPoster',
    // Tried in viewing.test.ts.
    'complaints.issueViewCode',
    // Tried in people.test.ts.
    'complaints.issueHelperCode',
    'complaints.joinByCode',
    'complaints.against',
    // Tried in shop-desk.test.ts.
    ...['ownCases', 'ownFigures', 'toTakeUp', 'takeUp'].map((path) => `complaints.${path}`),
    // Tried in official-values.test.ts.
    'evidence.openOfficial',
    // Tried in evidence.test.ts.
    ...['begin', 'finish', 'remove', 'open'].map((path) => `evidence.${path}`),
    // Tried in talk.test.ts.
    ...['messages', 'say', 'readMessages', 'judgeMessage', 'waitingMessages', 'waitingContent', 'judgeContent'].map(
      (path) => `complaints.${path}`,
    ),
    // Tried in long-case.test.ts.
    ...['timeline', 'list', 'readings'].map((path) => `complaints.${path}`),
    'complaints.submit',
    'complaints.takeIn',
    'complaints.act',
    'complaints.get',
    'complaints.copyOut',
    // Tried in desk-list.test.ts.
    'complaints.ofShop',
    // Tried in linking.test.ts.
    'complaints.register',
    'complaints.reveal',
    'complaints.noteReport',
    'complaints.enterReport',
    'indicators.keep',
    // Tried in packs.test.ts.
    'indicators.pack',
    'indicators.buildPack',
    'indicators.goOnPack',
    'indicators.stopPack',
    'indicators.dropPack',
    'indicators.openPack',
  ];
  expect((await everyDoor()).map(({ name, path }) => `${name}.${path}`).sort()).toEqual(tried.sort());
});

test('nobody can file: without an identity from the platform there is no person', async () => {
  const before = everything();
  const reply = await callsOf(emulator, '').submit(complaint);
  expect(reply.error.code).toBe('not-signed-in');
  expect(everything()).toBe(before);
});

test('a message that claims to be the timer or someone else is still from who sent it', async () => {
  const forged = { Type: 'Timer', TriggerName: 'timer', userInfo: { openId: openidOf('leader') }, openid: openidOf('leader') };
  const call = { path: 'me', type: 'query', clientVersion: 'test', ...forged };
  const reply = (await emulator.call('accounts', call, openidOf('consumer'))) as { data: { roles: string[] } };
  expect(reply.data.roles).toEqual(['consumer']);
});

test('only intake and mediators record a complaint for somebody, and it lies at their own office', async () => {
  const input = { ...complaint, source: 'phone', receivedOn: '2026-11-24' };
  for (const [who, code] of [
    ['consumer', 'not-allowed'],
    ['leader', 'not-allowed'],
  ] as const) {
    const before = everything();
    expect((await as(emulator, who).call('complaints', 'takeIn', 'mutation', input)).error.code).toBe(code);
    expect(everything()).toBe(before);
  }
  const { data } = await as(emulator, 'intake').call('complaints', 'takeIn', 'mutation', input);
  const kept = emulator.exportData().complaints?.find(({ _id }) => _id === data.id);
  expect(kept).toMatchObject({ source: 'phone', recordedBy: '李文静', office: '621228-00', onlineClassifiedBy: 'staff' });
  // Nobody in the program is made the complainant by an officer's filing.
  expect(kept?.complainant).not.toHaveProperty('member');
});

test('an earlier day of receipt needs its reason, and starts the period (令121-15)', async () => {
  const input = { ...complaint, source: 'post', receivedOn: '2026-11-20' };
  const refused = await as(emulator, 'intake').call('complaints', 'takeIn', 'mutation', input);
  expect(refused.error.fields).toHaveProperty('receivedReason');
  const reasoned = { ...input, receivedReason: '信函周五下午才转到' };
  const { data } = await as(emulator, 'intake').call('complaints', 'takeIn', 'mutation', reasoned);
  expect(data.dueOn).toBe('2026-12-01');
});

test('the scheduler finds no door here', async () => {
  expect(await emulator.callTimer('complaints')).toMatchObject({ ok: false, error: { code: 'unknown-command' } });
});

test("another person's case looks like one that does not exist", async () => {
  const foreign = await as(emulator, 'consumer2').get(id);
  const missing = await as(emulator, 'consumer2').get('c_000000000000000000000000');
  expect({ ...foreign.error }).toEqual({ ...missing.error });
  const act = await as(emulator, 'consumer2').act(id, 1, 'withdraw', { reason: '不想投诉了' });
  expect(act.error).toEqual(missing.error);
  // Not even its version is told.
  expect((await as(emulator, 'consumer2').act(id, 7, 'withdraw')).error).toEqual(missing.error);
});

test.each([
  ['consumer', 'accept'],
  ['consumer', 'approveReject'],
  ['consumer', 'distribute'],
  ['intake', 'rate'],
  ['leader', 'withdraw'],
])('%s may not %s, and nothing is written', async (who, command) => {
  const before = everything();
  const reply = await as(emulator, who).act(id, 1, command, {});
  expect(reply.ok).toBe(false);
  expect(everything()).toBe(before);
});

test('a person reads and marks only messages to that person', async () => {
  await as(emulator, 'intake').act(id, 1, 'accept');
  const [notice] = emulator.exportData().notices as { _id: string }[];
  const other = await as(emulator, 'consumer2').call('accounts', 'inbox', 'query', {});
  expect(other.data.items).toEqual([]);
  const before = everything();
  await as(emulator, 'consumer2').call('accounts', 'read', 'mutation', { ids: [notice?._id] });
  expect(everything()).toBe(before);
});
